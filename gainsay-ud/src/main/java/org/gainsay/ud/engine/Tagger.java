package org.gainsay.ud.engine;

import java.util.Arrays;

/** Tags the words of a sentence from left to right (averaged perceptron, greedy). */
public final class Tagger {
  private final Scorer scorer;
  private final Tagset tagset;
  private final int[] features = new int[TagFeatures.MOST];
  private final int[] scores;

  public Tagger(Scorer scorer, Tagset tagset) {
    this.scorer = scorer;
    this.tagset = tagset;
    this.scores = new int[256];
  }

  public void tag(Words words) {
    for (int i = 0; i < words.size(); i++) {
      int count = TagFeatures.fill(words, i, features);
      Arrays.fill(scores, 0, tagset.size(), 0);
      scorer.score(features, count, scores);
      words.setTag(i, best(scores, tagset.size()), tagset);
    }
  }

  /** The place of the highest value, the first of equals. */
  public static int best(int[] scores, int size) {
    int best = 0;
    for (int i = 1; i < size; i++) {
      if (scores[i] > scores[best]) {
        best = i;
      }
    }
    return best;
  }
}
