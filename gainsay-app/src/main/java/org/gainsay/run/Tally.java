package org.gainsay.run;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.gainsay.model.Problem;

/** Counts, times and problems of one run; safe to share between threads. */
public final class Tally {
  private static final Comparator<Problem> ORDER =
      Comparator.comparing((Problem problem) -> problem.path() == null ? "" : problem.path())
          .thenComparing(Problem::code)
          .thenComparing(problem -> problem.span() == null ? -1 : problem.span().start())
          .thenComparing(Problem::message);

  private final List<Problem> problems = new ArrayList<>();
  private final List<String> skipped = new ArrayList<>();
  private final Map<Step, Long> nanoseconds = new EnumMap<>(Step.class);

  synchronized void add(Problem problem) {
    problems.add(problem);
  }

  synchronized void addSkipped(String path) {
    skipped.add(path);
  }

  synchronized void addTime(Step step, long spent) {
    nanoseconds.merge(step, spent, Long::sum);
  }

  /** The problems by path, code and place; the same whatever the order of work. */
  public synchronized List<Problem> problems() {
    return problems.stream().distinct().sorted(ORDER).toList();
  }

  /** Files of a folder that have no report's ending, in order of path. */
  public synchronized List<String> skipped() {
    return skipped.stream().sorted().toList();
  }

  /** Time spent in each step, in nanoseconds, over all threads. */
  public synchronized Map<Step, Long> nanoseconds() {
    return Collections.unmodifiableMap(new EnumMap<>(nanoseconds));
  }
}
