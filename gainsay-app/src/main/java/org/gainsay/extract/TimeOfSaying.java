package org.gainsay.extract;

import java.util.List;
import org.gainsay.model.Analysis;
import org.gainsay.model.Attribution;
import org.gainsay.model.Period;
import org.gainsay.model.Sentence;
import org.gainsay.model.Span;
import org.gainsay.model.TimeExpression;
import org.gainsay.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds when a claim was said: the date in the sentence of its cue that hangs on the cue's verb or
 * on its source, and stands outside the content.
 */
final class TimeOfSaying {
  private final Analysis analysis;

  TimeOfSaying(Analysis analysis) {
    this.analysis = analysis;
  }

  /** The claims with their times; those that have one keep it. */
  List<Attribution> fill(List<Attribution> claims) {
    return claims.stream().map(this::dated).toList();
  }

  private Attribution dated(Attribution claim) {
    Period time = claim.time() != null || claim.cue() == null ? null : find(claim);
    if (time == null) {
      return claim;
    }
    return new Attribution(
        claim.sentence(),
        claim.source(),
        claim.speakers(),
        claim.cue(),
        claim.content(),
        claim.stance(),
        claim.quote(),
        claim.certainty(),
        claim.addressees(),
        claim.within(),
        time);
  }

  private @Nullable Period find(Attribution claim) {
    for (TimeExpression time : analysis.times()) {
      boolean here = time.sentence() == claim.sentence() && time.period() != null;
      if (here && isOutside(claim, time.span()) && hangsOnCue(claim, time.span())) {
        return time.period();
      }
    }
    return null;
  }

  private static boolean isOutside(Attribution claim, Span time) {
    return claim.content().stream().noneMatch(content -> content.overlaps(time));
  }

  /** Whether a climb from the time meets the cue or the source before any other verb. */
  private boolean hangsOnCue(Attribution claim, Span time) {
    Sentence sentence = analysis.sentences().get(claim.sentence());
    List<Token> tokens = sentence.tokens();
    int at = first(tokens, time);
    while (at >= 0) {
      Token token = tokens.get(at);
      boolean source = claim.source() != null && claim.source().contains(token.span());
      boolean cue = claim.cue() != null && claim.cue().span().overlaps(token.span());
      if (source || cue) {
        return true;
      }
      if (token.upos().equals("VERB") && !time.contains(token.span())) {
        return false;
      }
      at = token.head();
    }
    return false;
  }

  private static int first(List<Token> tokens, Span time) {
    for (Token token : tokens) {
      if (time.contains(token.span())) {
        return token.index();
      }
    }
    return -1;
  }
}
