package org.gainsay.names;

import java.util.List;

/** How like two names are. Immutable. */
public final class Likeness {
  static final Likeness NONE = new Likeness(0, List.of());

  private final double score;
  private final List<String> reasons;

  Likeness(double score, List<String> reasons) {
    this.score = Math.max(0, Math.min(1, Math.round(score * 100) / 100.0));
    this.reasons = List.copyOf(reasons);
  }

  /** From 0, nothing to compare, to 1, the same; two digits. */
  public double score() {
    return score;
  }

  /** What was found, the values compared in quotation marks; empty where the score is 0. */
  public List<String> reasons() {
    return reasons;
  }
}
