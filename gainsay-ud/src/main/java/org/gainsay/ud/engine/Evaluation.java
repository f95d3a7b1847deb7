package org.gainsay.ud.engine;

import java.util.Arrays;

/**
 * Scores the configurations of one sentence, remembering the sums of those groups of features that
 * look at words alone: several configurations, and both hypotheses, share them.
 */
final class Evaluation {
  /** Pairs of words that are remembered, a power of two. */
  private static final int PAIRS = 64;

  private final Scorer scorer;
  private final int classes;
  private final ParseFeatures features = new ParseFeatures();
  private final Memory fronts;
  private final Memory tops;
  private final Memory seconds;
  private final Memory gaps;
  private final Memory inners;
  private Words words = new Words();

  /** Sums of weights by class, by a key that tells which place in the memory they have. */
  private static final class Memory {
    private long[] keys = new long[0];
    private final int classes;
    private int[][] sums = new int[0][];

    Memory(int classes) {
      this.classes = classes;
    }

    void forget(int places) {
      if (keys.length < places) {
        int n = Math.max(places, 2 * keys.length);
        keys = new long[n];
        sums = Arrays.copyOf(sums, n);
      }
      Arrays.fill(keys, 0, places, 0);
    }

    /** The sums that a place holds; most places of a short text are never looked at. */
    int[] sums(int place) {
      int[] held = sums[place];
      if (held == null) {
        held = new int[classes];
        sums[place] = held;
      }
      return held;
    }

    /** Whether the place holds the key's sums; if not, empties it for them. */
    boolean knows(int place, long key) {
      if (keys[place] == key) {
        return true;
      }
      keys[place] = key;
      Arrays.fill(sums[place], 0);
      return false;
    }
  }

  /** By so many classes. */
  Evaluation(Scorer scorer, int classes) {
    this.scorer = scorer;
    this.classes = classes;
    this.fronts = new Memory(classes);
    this.tops = new Memory(classes);
    this.seconds = new Memory(classes);
    this.gaps = new Memory(classes);
    this.inners = new Memory(classes);
    gaps.forget(PAIRS);
    inners.forget(PAIRS);
  }

  /** Begins a sentence. */
  void begin(Words sentence) {
    words = sentence;
    int places = sentence.size() + 2;
    fronts.forget(places);
    tops.forget(places);
    seconds.forget(places);
    gaps.forget(PAIRS);
    inners.forget(PAIRS);
  }

  /** Writes each class's score in a configuration that has something on its stack. */
  void score(ParserState s, int[] scores) {
    int s0 = s.stack(0);
    int s1 = s.stack(1);
    int b0 = s.front();
    int[] front = front(b0);
    int[] top = top(s0);
    int[] second = second(s1);
    int[] gap = gap(s0, b0);
    int[] inner = inner(s1, s0);
    for (int c = 0; c < classes; c++) {
      scores[c] = front[c] + top[c] + second[c] + gap[c] + inner[c];
    }
    add(features.rest(words, s), scores);
  }

  private void add(int count, int[] sums) {
    scorer.score(features.features(), count, sums);
  }

  private static long pair(int a, int b) {
    return 1 + ((long) a << 32) + b;
  }

  private int[] front(int b0) {
    int[] sums = fronts.sums(b0);
    if (!fronts.knows(b0, 1)) {
      add(features.front(words, b0), sums);
    }
    return sums;
  }

  private int[] top(int s0) {
    int[] sums = tops.sums(s0);
    if (!tops.knows(s0, 1)) {
      add(features.top(words, s0), sums);
    }
    return sums;
  }

  private int[] second(int s1) {
    int place = s1 + 1;
    int[] sums = seconds.sums(place);
    if (!seconds.knows(place, 1)) {
      add(features.second(words, s1), sums);
    }
    return sums;
  }

  private int[] gap(int s0, int b0) {
    int place = (s0 * 7 + b0) & PAIRS - 1;
    int[] sums = gaps.sums(place);
    if (!gaps.knows(place, pair(s0, b0))) {
      add(features.gap(words, s0, b0), sums);
    }
    return sums;
  }

  private int[] inner(int s1, int s0) {
    int place = (s1 * 7 + s0) & PAIRS - 1;
    int[] sums = inners.sums(place);
    if (!inners.knows(place, pair(s1 + 1, s0))) {
      add(features.inner(words, s1, s0), sums);
    }
    return sums;
  }
}
