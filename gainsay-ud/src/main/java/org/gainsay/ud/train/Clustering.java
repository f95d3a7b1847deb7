package org.gainsay.ud.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gainsay.ud.engine.Words;

/**
 * Word classes by the exchange algorithm (Martin, Liermann and Ney 1998): each word in turn moves
 * to the class under which a class bigram model gives the text the highest likelihood.
 */
final class Clustering {
  private static final int TABLE = 1 << 20;

  private final int classes;
  private final int least;
  private final double[] table = new double[TABLE];
  private int[][] pairs = new int[0][];
  private int[] totals = new int[0];

  /**
   * Into so many classes.
   *
   * @param least how often a word must be seen to be classed; the rest shares one class more
   */
  Clustering(int classes, int least) {
    this.classes = classes;
    this.least = least;
    for (int n = 1; n < TABLE; n++) {
      table[n] = n * Math.log(n);
    }
  }

  private double f(int n) {
    return n < TABLE ? table[n] : n * Math.log(n);
  }

  /** Classes by {@link Words#fold}, of sentences of folded words. */
  Map<Integer, Integer> cluster(List<int[]> sentences, int rounds) {
    int[] vocabulary = vocabulary(sentences);
    Map<Integer, Integer> numbers = new HashMap<>();
    for (int i = 0; i < vocabulary.length; i++) {
      numbers.put(vocabulary[i], i);
    }
    int other = vocabulary.length;
    int[][][] neighbours = neighbours(sentences, numbers, other);
    int[] of = new int[other + 2];
    for (int i = 0; i < other; i++) {
      of[i] = i % classes;
    }
    of[other] = classes;
    of[other + 1] = classes + 1;
    count(neighbours, of);
    for (int round = 0; round < rounds; round++) {
      int moved = 0;
      for (int word = 0; word < other; word++) {
        moved += move(word, neighbours[0][word], neighbours[1][word], of) ? 1 : 0;
      }
      if (moved * 1000 < other) {
        break;
      }
    }
    Map<Integer, Integer> result = new TreeMap<>();
    for (int i = 0; i < other; i++) {
      result.put(vocabulary[i], of[i]);
    }
    return result;
  }

  private int[] vocabulary(List<int[]> sentences) {
    Map<Integer, Integer> counts = new TreeMap<>();
    for (int[] sentence : sentences) {
      for (int word : sentence) {
        counts.merge(word, 1, Integer::sum);
      }
    }
    List<Integer> words = new ArrayList<>(counts.keySet());
    words.removeIf(word -> counts.getOrDefault(word, 0) < least);
    words.sort((a, b) -> counts.getOrDefault(b, 0) - counts.getOrDefault(a, 0));
    return words.stream().mapToInt(Integer::intValue).toArray();
  }

  /** For each word the words after it (0) and before it (1), each with its number of times. */
  private static int[][][] neighbours(
      List<int[]> sentences, Map<Integer, Integer> numbers, int other) {
    List<Map<Integer, Integer>> after = new ArrayList<>();
    List<Map<Integer, Integer>> before = new ArrayList<>();
    for (int i = 0; i < other + 2; i++) {
      after.add(new HashMap<>());
      before.add(new HashMap<>());
    }
    for (int[] sentence : sentences) {
      int last = other + 1;
      for (int i = 0; i <= sentence.length; i++) {
        int word = i == sentence.length ? other + 1 : numbers.getOrDefault(sentence[i], other);
        after.get(last).merge(word, 1, Integer::sum);
        before.get(word).merge(last, 1, Integer::sum);
        last = word;
      }
    }
    return new int[][][] {flat(after), flat(before)};
  }

  private static int[][] flat(List<Map<Integer, Integer>> maps) {
    int[][] flat = new int[maps.size()][];
    for (int i = 0; i < flat.length; i++) {
      int[] row = new int[2 * maps.get(i).size()];
      int at = 0;
      for (Map.Entry<Integer, Integer> entry : new TreeMap<>(maps.get(i)).entrySet()) {
        row[at++] = entry.getKey();
        row[at++] = entry.getValue();
      }
      flat[i] = row;
    }
    return flat;
  }

  private void count(int[][][] neighbours, int[] of) {
    pairs = new int[classes + 2][classes + 2];
    totals = new int[classes + 2];
    for (int word = 0; word < of.length; word++) {
      int[] after = neighbours[0][word];
      for (int k = 0; k < after.length; k += 2) {
        pairs[of[word]][of[after[k]]] += after[k + 1];
        totals[of[word]] += after[k + 1];
      }
    }
  }

  private boolean move(int word, int[] after, int[] before, int[] of) {
    int[] next = new int[classes + 2];
    int[] last = new int[classes + 2];
    int self = 0;
    int count = 0;
    for (int k = 0; k < after.length; k += 2) {
      count += after[k + 1];
      if (after[k] == word) {
        self = after[k + 1];
      } else {
        next[of[after[k]]] += after[k + 1];
      }
    }
    for (int k = 0; k < before.length; k += 2) {
      if (before[k] != word) {
        last[of[before[k]]] += before[k + 1];
      }
    }
    int old = of[word];
    put(old, next, last, self, count, -1);
    int[] active = active(next, last);
    int best = old;
    double most = gain(old, next, last, self, count, active);
    for (int c = 0; c < classes; c++) {
      double gain = c == old ? most : gain(c, next, last, self, count, active);
      if (gain > most + 1e-9) {
        most = gain;
        best = c;
      }
    }
    put(best, next, last, self, count, 1);
    of[word] = best;
    return best != old;
  }

  private static int[] active(int[] next, int[] last) {
    int[] active = new int[next.length];
    int n = 0;
    for (int c = 0; c < next.length; c++) {
      if (next[c] + last[c] > 0) {
        active[n++] = c;
      }
    }
    return Arrays.copyOf(active, n);
  }

  private void put(int c, int[] next, int[] last, int self, int count, int sign) {
    for (int other = 0; other < next.length; other++) {
      pairs[c][other] += sign * next[other];
      pairs[other][c] += sign * last[other];
    }
    pairs[c][c] += sign * self;
    totals[c] += sign * count;
  }

  private double gain(int c, int[] next, int[] last, int self, int count, int[] active) {
    int[] row = pairs[c];
    double gain = 0;
    for (int other : active) {
      if (other != c) {
        gain += f(row[other] + next[other]) - f(row[other]);
        gain += f(pairs[other][c] + last[other]) - f(pairs[other][c]);
      }
    }
    gain += f(row[c] + next[c] + last[c] + self) - f(row[c]);
    return gain - 2 * (f(totals[c] + count) - f(totals[c]));
  }
}
