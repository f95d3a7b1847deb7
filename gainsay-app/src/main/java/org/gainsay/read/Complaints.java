package org.gainsay.read;

import java.util.Map;
import java.util.TreeMap;
import org.gainsay.model.Problem;

/**
 * The problems of one file named, told as they are met; of each kind the first ones singly and the
 * rest as one number, as a broken list may have a million.
 */
final class Complaints {
  private static final int SINGLY = 20;

  private final String path;
  private final Reader.Sink sink;
  private final Map<String, Integer> counts = new TreeMap<>();

  Complaints(String path, Reader.Sink sink) {
    this.path = path;
    this.sink = sink;
  }

  void add(Problem problem) {
    if (counts.merge(problem.code(), 1, Integer::sum) <= SINGLY) {
      sink.problem(problem);
    }
  }

  /** Tells how many were not told singly. */
  void close() {
    counts.forEach(
        (code, count) -> {
          if (count > SINGLY) {
            String message = (count - SINGLY) + " more of this kind.";
            sink.problem(Problem.of(code, path, message));
          }
        });
  }
}
