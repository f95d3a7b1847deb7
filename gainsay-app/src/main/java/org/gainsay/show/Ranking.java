package org.gainsay.show;

import java.util.Comparator;
import org.gainsay.model.Certainty;
import org.gainsay.model.Claim;
import org.gainsay.model.QuoteKind;
import org.gainsay.model.Span;
import org.gainsay.model.Stance;

/** Which of several claims is shown for them all. */
final class Ranking {
  private static final int SHORT = 40;
  private static final int LONG = 260;

  private Ranking() {}

  /**
   * Smaller is better: claims of their own before those inside others, asserted before hedged, in
   * quotation marks before reported, of a length that reads well.
   */
  static final Comparator<Claim> CLAIMS =
      Comparator.comparing((Claim claim) -> claim.within() != null)
          .thenComparing(claim -> claim.certainty() != Certainty.ASSERTED)
          .thenComparing(Ranking::isUnwieldy)
          .thenComparing(claim -> claim.quote() == QuoteKind.INDIRECT);

  /** Claims of the stance first. */
  static Comparator<Claim> ofStance(Stance stance) {
    return Comparator.comparing(claim -> claim.stance() != stance);
  }

  private static boolean isUnwieldy(Claim claim) {
    int length = claim.content().stream().mapToInt(Span::length).sum();
    return length < SHORT || length > LONG;
  }
}
