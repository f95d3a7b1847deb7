package org.gainsay.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gainsay.model.Period;
import org.gainsay.model.Span;
import org.gainsay.model.TimeExpression;
import org.jspecify.annotations.Nullable;

/** When something was said: a date in the cue's sentence that is not in the content. */
final class SayingTimes {
  private final Map<Integer, List<TimeExpression>> bySentence = new HashMap<>();

  SayingTimes(List<TimeExpression> times) {
    for (TimeExpression time : times) {
      bySentence.computeIfAbsent(time.sentence(), key -> new ArrayList<>()).add(time);
    }
  }

  /** The period, or null when the sentence dates nothing outside the content. */
  @Nullable Period of(Saying saying) {
    SentenceTree tree = saying.tree();
    if (saying.cue() == null) {
      return null;
    }
    for (TimeExpression time : bySentence.getOrDefault(tree.index(), List.of())) {
      boolean date = time.type() == TimeExpression.Type.DATE && time.period() != null;
      if (date && dates(saying, time.span())) {
        return time.period();
      }
    }
    return null;
  }

  /** Whether the date hangs on the cue or stands before it, outside the content. */
  private static boolean dates(Saying saying, Span time) {
    if (saying.content().stream().anyMatch(span -> span.overlaps(time))) {
      return false;
    }
    SentenceTree tree = saying.tree();
    int word = 0;
    while (word < tree.size() && !tree.token(word).span().overlaps(time)) {
      word++;
    }
    return word < tree.size() && saying.head() >= 0 && tree.dominates(saying.head(), word);
  }
}
