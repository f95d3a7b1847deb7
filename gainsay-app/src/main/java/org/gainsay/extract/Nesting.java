package org.gainsay.extract;

import java.util.List;
import org.gainsay.model.Span;

/** Which claim stands in which. */
final class Nesting {
  /** A claim holds others only among so many before and behind it; a report may hold thousands. */
  private static final int FARTHEST = 60;

  private Nesting() {}

  /** Index of the smallest saying whose content holds cue and content of the i-th, or -1. */
  static int within(List<Saying> sayings, int i) {
    Saying inner = sayings.get(i);
    int least = length(inner);
    int best = -1;
    int size = Integer.MAX_VALUE;
    int end = Math.min(sayings.size(), i + FARTHEST);
    for (int j = Math.max(0, i - FARTHEST); j < end; j++) {
      int length = length(sayings.get(j));
      if (j != i && length > least && length < size && holds(sayings.get(j), inner)) {
        best = j;
        size = length;
      }
    }
    return best;
  }

  /** Whether cue and content stand in the other's content, which is longer. */
  private static boolean holds(Saying outer, Saying inner) {
    if (inner.cue() != null && !holds(outer, inner.cue().span())) {
      return false;
    }
    for (Span span : inner.content()) {
      if (!holds(outer, span)) {
        return false;
      }
    }
    return true;
  }

  private static boolean holds(Saying outer, Span span) {
    for (Span piece : outer.content()) {
      if (piece.contains(span)) {
        return true;
      }
    }
    return false;
  }

  private static int length(Saying saying) {
    int length = 0;
    for (Span span : saying.content()) {
      length += span.length();
    }
    return length;
  }
}
