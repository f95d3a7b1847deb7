package org.gainsay.ud.engine;

/** The moves that the parser's hypotheses might make, of which the best few are chosen. */
final class Candidates {
  private final int width;
  private final double loss;
  private final int[] hypothesis;
  private final int[] move;
  private final double[] score;
  private int size;
  private int chosen;

  /**
   * For so many hypotheses.
   *
   * @param loss how far behind the best score another may be, closed
   */
  Candidates(int width, double loss) {
    this.width = width;
    this.loss = loss;
    this.hypothesis = new int[3 * width];
    this.move = new int[3 * width];
    this.score = new double[3 * width];
  }

  void clear() {
    size = 0;
  }

  /** Keeps the candidates sorted by score, the first added of equals in front. */
  void add(int from, int how, double value) {
    int at = size++;
    for (; at > 0 && score[at - 1] < value; at--) {
      hypothesis[at] = hypothesis[at - 1];
      move[at] = move[at - 1];
      score[at] = score[at - 1];
    }
    hypothesis[at] = from;
    move[at] = how;
    score[at] = value;
  }

  /** Chooses the best; returns how many. */
  int choose() {
    chosen = 1;
    while (chosen < Math.min(width, size) && score[chosen] >= score[0] - loss) {
      chosen++;
    }
    return chosen;
  }

  int hypothesis(int i) {
    return hypothesis[i];
  }

  int move(int i) {
    return move[i];
  }

  double score(int i) {
    return score[i];
  }

  /** Whether no later one of the chosen comes from the same hypothesis. */
  boolean isLast(int i) {
    for (int k = i + 1; k < chosen; k++) {
      if (hypothesis[k] == hypothesis[i]) {
        return false;
      }
    }
    return true;
  }

  /** Whether any of the chosen comes from a hypothesis. */
  boolean goesOn(int h) {
    for (int i = 0; i < chosen; i++) {
      if (hypothesis[i] == h) {
        return true;
      }
    }
    return false;
  }
}
