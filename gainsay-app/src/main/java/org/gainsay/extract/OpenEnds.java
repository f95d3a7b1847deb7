package org.gainsay.extract;

import java.util.Set;
import org.gainsay.model.Period;
import org.gainsay.model.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * Times of which the words around them tell one end alone: "since 2019" and "from March 2022
 * onwards" go on, "until May" had begun before.
 */
final class OpenEnds {
  /** Such a word stands at most so many words before its time: "since at least early 2021". */
  private static final int REACH = 4;

  /** What may stand between the two. */
  private static final Set<String> BETWEEN = Set.of("ADV", "ADJ", "DET", "ADP", "NUM", "SCONJ");

  private final EventWords words;

  OpenEnds(EventWords words) {
    this.words = words;
  }

  /** The period of a time expression, an end that its words leave open null. */
  @Nullable Period of(SentenceTree tree, TimeExpression time) {
    Period period = time.period();
    if (period == null) {
      return null;
    }
    int first = 0;
    while (first < tree.size() && tree.token(first).span().end() <= time.span().start()) {
      first++;
    }
    if (stands(tree, first, "since") || isFollowed(tree, time)) {
      return new Period(period.from(), null);
    }
    return stands(tree, first, "until") ? new Period(null, period.to()) : period;
  }

  private boolean stands(SentenceTree tree, int first, String before) {
    for (int at = first; at >= 0 && first - at <= REACH; at--) {
      if (at < tree.size() && words.holds(before, tree.token(at))) {
        return true;
      }
      if (at < first && !BETWEEN.contains(tree.upos(at))) {
        return false;
      }
    }
    return false;
  }

  /** "from March 2022 onwards". */
  private boolean isFollowed(SentenceTree tree, TimeExpression time) {
    for (int at = 0; at < tree.size(); at++) {
      if (tree.token(at).span().start() >= time.span().end()) {
        return words.holds("onwards", tree.token(at));
      }
    }
    return false;
  }
}
