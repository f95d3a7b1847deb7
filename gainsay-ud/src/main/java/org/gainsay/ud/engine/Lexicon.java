package org.gainsay.ud.engine;

import java.io.IOException;
import java.util.Map;

/** What is known of words beforehand: the parts of speech they were seen with, their cluster. */
public final class Lexicon {
  /** For a word that is not known. */
  public static final int NONE = HashTable.NONE;

  private final HashTable ambiguity;
  private final HashTable clusters;

  private Lexicon(HashTable ambiguity, HashTable clusters) {
    this.ambiguity = ambiguity;
    this.clusters = clusters;
  }

  /** Both maps from {@link Words#fold} to a number. */
  public static Lexicon of(Map<Integer, Integer> ambiguity, Map<Integer, Integer> clusters) {
    return new Lexicon(HashTable.of(ambiguity), HashTable.of(clusters));
  }

  /** The same clusters with other parts of speech. */
  public Lexicon withAmbiguity(Map<Integer, Integer> other) {
    return new Lexicon(HashTable.of(other), clusters);
  }

  public void write(ModelFile file) {
    file.put("lexicon.ambiguity", ambiguity);
    file.put("lexicon.clusters", clusters);
  }

  public static Lexicon read(ModelFile file) throws IOException {
    return new Lexicon(
        HashTable.read(file.section("lexicon.ambiguity")),
        HashTable.read(file.section("lexicon.clusters")));
  }

  /** The number of the word's set of parts of speech, or {@link #NONE}. */
  int ambiguity(int folded) {
    return ambiguity.get(folded);
  }

  /** The number of the word's cluster, or {@link #NONE}. */
  int cluster(int folded) {
    return clusters.get(folded);
  }
}
