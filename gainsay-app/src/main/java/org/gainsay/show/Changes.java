package org.gainsay.show;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What of a report's own sentences changed from one version to the next. A sentence that only moved
 * did not change; one of which a word changed went and came.
 *
 * @param before the version before
 * @param removed numbers of its sentences that the later one has not, in order
 * @param after the later version
 * @param added numbers of its sentences that the one before has not, in order
 */
record Changes(Source before, List<Integer> removed, Source after, List<Integer> added) {
  static Changes between(Source before, Source after) {
    return new Changes(before, without(before, after), after, without(after, before));
  }

  /** The sentences of the one that are not, or not as often, in the other. */
  private static List<Integer> without(Source one, Source other) {
    Map<String, Integer> counts = new HashMap<>();
    own(other).forEach(number -> counts.merge(words(other, number), 1, Integer::sum));
    List<Integer> left = new ArrayList<>();
    for (int number : own(one)) {
      if (counts.merge(words(one, number), -1, Integer::sum) < 0) {
        left.add(number);
      }
    }
    return left;
  }

  /** The sentences that are no boilerplate. */
  private static List<Integer> own(Source source) {
    return IntStream.rangeClosed(1, source.sentences().size())
        .filter(
            number ->
                source.report().boilerplate().stream().noneMatch(source.sentence(number)::overlaps))
        .boxed()
        .toList();
  }

  private static String words(Source source, int number) {
    return source.words(source.sentence(number)).replace('’', '\'').replaceAll("[“”]", "\"");
  }

  boolean isNone() {
    return removed.isEmpty() && added.isEmpty();
  }
}
