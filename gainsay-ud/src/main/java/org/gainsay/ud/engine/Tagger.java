package org.gainsay.ud.engine;

import java.util.Arrays;

/** Tags the words of a sentence from left to right (averaged perceptron, greedy). */
public final class Tagger {
  private final Scorer scorer;
  private final Tagset tagset;
  private final HashTable certain;
  private final int[] features = new int[TagFeatures.MOST];
  private final int[] scores;

  /**
   * Over a tagset.
   *
   * @param certain from the hash of a word as written to the only tag it ever has
   */
  public Tagger(Scorer scorer, Tagset tagset, HashTable certain) {
    this.certain = certain;
    this.scorer = scorer;
    this.tagset = tagset;
    this.scores = new int[256];
  }

  public void tag(Words words) {
    for (int i = 0; i < words.size(); i++) {
      int only = certain.get(words.exact[i]);
      words.setTag(i, only == HashTable.NONE ? choose(words, i) : only, tagset);
    }
  }

  private int choose(Words words, int i) {
    int count = TagFeatures.fill(words, i, features);
    Arrays.fill(scores, 0, tagset.size(), 0);
    scorer.score(features, count, scores);
    return isCode(words, i) ? name(scores) : best(scores, tagset.size());
  }

  /** Whether a word never seen is capitals with digits behind, which name something. */
  private static boolean isCode(Words words, int i) {
    String form = words.form(i);
    return words.ambiguity[i] == Lexicon.NONE
        && form.length() > 2
        && Character.isUpperCase(form.charAt(0))
        && Character.isUpperCase(form.charAt(1))
        && Character.isDigit(form.charAt(form.length() - 1));
  }

  /** The best class of proper nouns, or of all where the tagset has none. */
  private int name(int[] values) {
    int best = -1;
    for (int i = 0; i < tagset.size(); i++) {
      if (tagset.upos(i).equals("PROPN") && (best < 0 || values[i] > values[best])) {
        best = i;
      }
    }
    return best < 0 ? best(values, tagset.size()) : best;
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
