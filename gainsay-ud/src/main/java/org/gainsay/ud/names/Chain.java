package org.gainsay.ud.names;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A linear chain over {@link Labels}: the best labels of a sentence (Viterbi), and for training the
 * marginals (forward, backward; Lafferty et al. 2001). Scores stand in rows of {@link
 * Labels#COUNT}, one a token. Not safe to share.
 */
final class Chain {

  private static final int L = Labels.COUNT;

  /** Pairs of labels that may follow each other: before * L + after. */
  private static final int[] PAIRS =
      IntStream.range(0, L * L).filter(pair -> Labels.mayFollow(pair / L, pair % L)).toArray();

  private final float[] transitions;
  private double[] forward = new double[0];
  private double[] backward = new double[0];
  private byte[] origins = new byte[0];

  /** Takes the scores of pairs of labels: before * COUNT + after. */
  Chain(float[] transitions) {
    this.transitions = transitions;
  }

  private void size(int tokens) {
    if (forward.length < tokens * L) {
      forward = new double[2 * tokens * L];
      backward = new double[2 * tokens * L];
      origins = new byte[2 * tokens * L];
    }
  }

  /**
   * Writes the best sequence's labels.
   *
   * @param scores rows of all tokens
   * @param from the first token
   * @param to the last token, open
   * @param labels of all tokens
   */
  void best(float[] scores, int from, int to, byte[] labels) {
    if (from == to) {
      return;
    }
    int tokens = to - from;
    size(tokens);
    for (int label = 0; label < L; label++) {
      forward[label] = Labels.mayStart(label) ? scores[from * L + label] : Double.NEGATIVE_INFINITY;
    }
    for (int token = 1; token < tokens; token++) {
      step(scores, from, token);
    }
    int best = Labels.OUTSIDE;
    int row = (tokens - 1) * L;
    for (int label = 1; label < L; label++) {
      best = Labels.mayEnd(label) && forward[row + label] > forward[row + best] ? label : best;
    }
    for (int token = tokens - 1; token >= 0; token--) {
      labels[from + token] = (byte) best;
      best = origins[token * L + best];
    }
  }

  private void step(float[] scores, int from, int token) {
    int row = token * L;
    Arrays.fill(forward, row, row + L, Double.NEGATIVE_INFINITY);
    for (int pair : PAIRS) {
      int before = pair / L;
      int after = row + pair % L;
      double score = forward[row - L + before] + transitions[pair];
      if (score > forward[after]) {
        forward[after] = score;
        origins[after] = (byte) before;
      }
    }
    for (int label = 0; label < L; label++) {
      forward[row + label] += scores[from * L + row + label];
    }
  }

  /**
   * Subtracts from gradients the expected counts of labels and pairs.
   *
   * @return the logarithm of the sum over all sequences
   */
  double expect(float[] scores, int tokens, float[] gradients, float[] pairGradients) {
    size(tokens);
    double total = forward(scores, tokens);
    backward(scores, tokens);
    for (int i = 0; i < tokens * L; i++) {
      gradients[i] -= (float) Math.exp(forward[i] + backward[i] - total);
    }
    for (int token = 1; token < tokens; token++) {
      int row = token * L;
      for (int pair : PAIRS) {
        int after = row + pair % L;
        pairGradients[pair] -=
            (float)
                Math.exp(
                    forward[row - L + pair / L]
                        + transitions[pair]
                        + scores[after]
                        + backward[after]
                        - total);
      }
    }
    return total;
  }

  private double forward(float[] scores, int tokens) {
    for (int label = 0; label < L; label++) {
      forward[label] = Labels.mayStart(label) ? scores[label] : Double.NEGATIVE_INFINITY;
    }
    for (int token = 1; token < tokens; token++) {
      int row = token * L;
      Arrays.fill(forward, row, row + L, Double.NEGATIVE_INFINITY);
      for (int pair : PAIRS) {
        int after = row + pair % L;
        forward[after] = sum(forward[after], forward[row - L + pair / L] + transitions[pair]);
      }
      for (int label = 0; label < L; label++) {
        forward[row + label] += scores[row + label];
      }
    }
    double total = Double.NEGATIVE_INFINITY;
    for (int label = 0; label < L; label++) {
      if (Labels.mayEnd(label)) {
        total = sum(total, forward[(tokens - 1) * L + label]);
      }
    }
    return total;
  }

  private void backward(float[] scores, int tokens) {
    int end = (tokens - 1) * L;
    for (int label = 0; label < L; label++) {
      backward[end + label] = Labels.mayEnd(label) ? 0 : Double.NEGATIVE_INFINITY;
    }
    for (int token = tokens - 2; token >= 0; token--) {
      int row = token * L;
      Arrays.fill(backward, row, row + L, Double.NEGATIVE_INFINITY);
      for (int pair : PAIRS) {
        int before = row + pair / L;
        int after = row + L + pair % L;
        backward[before] =
            sum(backward[before], transitions[pair] + scores[after] + backward[after]);
      }
    }
  }

  /** The logarithm of the sum of two numbers given by theirs. */
  private static double sum(double a, double b) {
    double more = Math.max(a, b);
    double less = Math.min(a, b);
    return less > more - 40 ? more + Math.log1p(Math.exp(less - more)) : more;
  }
}
