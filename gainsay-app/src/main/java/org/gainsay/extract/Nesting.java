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
    int best = -1;
    int size = Integer.MAX_VALUE;
    int end = Math.min(sayings.size(), i + FARTHEST);
    for (int j = Math.max(0, i - FARTHEST); j < end; j++) {
      int length = length(sayings.get(j));
      if (j != i && length < size && holds(sayings.get(j), inner)) {
        best = j;
        size = length;
      }
    }
    return best;
  }

  private static boolean holds(Saying outer, Saying inner) {
    if (inner.cue() != null && !holds(outer, inner.cue().span())) {
      return false;
    }
    if (length(outer) <= length(inner)) {
      return false;
    }
    return inner.content().stream().allMatch(span -> holds(outer, span));
  }

  private static boolean holds(Saying outer, Span span) {
    return outer.content().stream().anyMatch(piece -> piece.contains(span));
  }

  private static int length(Saying saying) {
    return saying.content().stream().mapToInt(Span::length).sum();
  }
}
