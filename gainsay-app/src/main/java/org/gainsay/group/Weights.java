package org.gainsay.group;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Weighs keys by how rare they are (tf-idf, Spärck Jones 1972): in how many of these reports they
 * stand and, since these may be but a handful on one affair, in how many of so many imagined
 * others.
 */
final class Weights {
  /** So many reports of other affairs are imagined beside those at hand. */
  private static final double IMAGINED = 300;

  /** Of the imagined ones so many hold a key that nothing is known of. */
  private static final double UNKNOWN = 1;

  /** A state is spoken of in so many of them. */
  private static final double STATE = 30;

  /** A word that is always a name tells affairs apart so much better; chosen on ECB+. */
  private static final double NAME = 3;

  /** An entity found by its links does so better than a word of another language. */
  private static final double ENTITY = 1.5;

  private final Map<String, Integer> frequency = new HashMap<>();
  private final Map<String, Double> counts = new HashMap<>();
  private final Map<String, Double> names = new HashMap<>();
  private final int reports;

  Weights(List<Profile> profiles) {
    reports = profiles.size();
    for (Profile profile : profiles) {
      profile.words().forEach((word, count) -> count(profile.language() + word, count, counts));
      profile.names().forEach((word, count) -> add(profile.language() + word, count, names));
      profile.shared().keySet().forEach(key -> frequency.merge(key, 1, Integer::sum));
    }
  }

  private void count(String key, double count, Map<String, Double> sums) {
    frequency.merge(key, 1, Integer::sum);
    add(key, count, sums);
  }

  private static void add(String key, double count, Map<String, Double> sums) {
    sums.merge(key, count, Double::sum);
  }

  /** A report's words, to be compared within its language; the vector of length 1. */
  SortedMap<String, Double> words(Profile profile) {
    SortedMap<String, Double> vector = new TreeMap<>();
    profile
        .words()
        .forEach(
            (word, count) -> {
              String key = profile.language() + word;
              vector.put(word, weight(key, count) * naming(key));
            });
    return normal(vector);
  }

  /** A report's shared keys, to be compared across languages; the vector of length 1. */
  SortedMap<String, Double> shared(Profile profile) {
    SortedMap<String, Double> vector = new TreeMap<>();
    profile
        .shared()
        .forEach((key, n) -> vector.put(key, weight(key, n) * (key.startsWith("#") ? ENTITY : 1)));
    return normal(vector);
  }

  private static SortedMap<String, Double> normal(SortedMap<String, Double> vector) {
    double length = Math.sqrt(vector.values().stream().mapToDouble(x -> x * x).sum());
    vector.replaceAll((key, weight) -> weight / length);
    return vector;
  }

  private double weight(String key, double count) {
    double known =
        frequency.getOrDefault(key, 0) + (key.startsWith(Profile.STATE) ? STATE : UNKNOWN);
    return (1 + Math.log(Math.max(1, count))) * Math.log((reports + IMAGINED) / known);
  }

  /** By the share of a word's occurrences that are a name or number: tags err one by one. */
  private double naming(String key) {
    double share = names.getOrDefault(key, 0.0) / counts.getOrDefault(key, 1.0);
    return 1 + (NAME - 1) * share;
  }
}
