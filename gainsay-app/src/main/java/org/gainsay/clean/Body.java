package org.gainsay.clean;

import java.util.List;

/**
 * The stretch of lines that is the report: the one with the greatest sum of weights, words of
 * sentences counting for it and lines that look like anything else against it (J. Pasternack, D.
 * Roth, Extracting Article Text from the Web with Maximum Subsequence Segmentation, WWW 2009; with
 * weights by rule).
 *
 * @param first index of its first line
 * @param last index of its last line; less than {@code first} where there is no report
 */
record Body(int first, int last) {
  private static final int MOST_FOR_SENTENCE = 40;
  private static final int MOST_FOR_PARTIAL = 15;

  /** So much of the report must stand above a heading of comments for it to end the report. */
  private static final int ENOUGH = 60;

  static Body choose(List<Line> lines, List<Look> looks) {
    Body best = new Body(0, -1);
    int most = 0;
    int sum = 0;
    int start = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (looks.get(i) == Look.COMMENTS && most >= ENOUGH) {
        break;
      }
      sum += weight(lines.get(i), looks.get(i));
      if (sum <= 0) {
        sum = 0;
        start = i + 1;
      } else if (sum > most) {
        most = sum;
        best = new Body(start, i);
      }
    }
    return best;
  }

  private static int weight(Line line, Look look) {
    int words = (int) (Words.count(line.visible()) * (1 - line.linked()));
    return switch (look) {
      case PROSE -> Math.min(words, MOST_FOR_SENTENCE);
      case PARTIAL -> Math.min(words / 2, MOST_FOR_PARTIAL);
      default -> look.weight();
    };
  }

  boolean isEmpty() {
    return last < first;
  }

  boolean contains(int line) {
    return first <= line && line <= last;
  }
}
