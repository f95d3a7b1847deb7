package org.gainsay.ud.engine;

import java.util.Arrays;
import java.util.List;

/** Gives tagged words their lemmas: a dictionary of exceptions, else a classifier over scripts. */
public final class Lemmatizer {
  private final Scorer scorer;
  private final List<String> scripts;
  private final HashTable exceptions;
  private final int classes;
  private final int[] features = new int[LemmaFeatures.MOST];
  private final int[] scores = new int[256];

  /**
   * Over scripts, the first of which are the classifier's.
   *
   * @param exceptions from {@link LemmaFeatures#key} to the number of a script
   */
  public Lemmatizer(Scorer scorer, List<String> scripts, HashTable exceptions) {
    this.scorer = scorer;
    this.scripts = scripts;
    this.exceptions = exceptions;
    this.classes = Math.min(scripts.size(), 250);
  }

  public void lemmatize(Words words) {
    for (int i = 0; i < words.size(); i++) {
      int known = exceptions.get(LemmaFeatures.key(words, i));
      String script = scripts.get(known == HashTable.NONE ? classify(words, i) : known);
      words.setLemma(i, LemmaScript.apply(script, words.form(i)));
    }
  }

  /** The classifier's choice, the dictionary aside. */
  public int classify(Words words, int i) {
    int count = LemmaFeatures.fill(words, i, features);
    Arrays.fill(scores, 0, classes, 0);
    scorer.score(features, count, scores);
    return Tagger.best(scores, classes);
  }
}
