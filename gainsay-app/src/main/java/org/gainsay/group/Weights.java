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

  private final Map<String, Integer> frequency = new HashMap<>();
  private final int reports;

  Weights(List<Profile> profiles) {
    reports = profiles.size();
    for (Profile profile : profiles) {
      profile.keys().keySet().forEach(key -> frequency.merge(key, 1, Integer::sum));
    }
  }

  /** In how many reports a key stands. */
  int frequency(String key) {
    return frequency.getOrDefault(key, 0);
  }

  /** A profile's keys with their weights, the vector of length 1. */
  SortedMap<String, Double> vector(Profile profile) {
    SortedMap<String, Double> vector = new TreeMap<>();
    double squares = 0;
    for (Map.Entry<String, Integer> key : profile.keys().entrySet()) {
      double weight = (1 + Math.log(key.getValue())) * rarity(key.getKey()) * kind(key.getKey());
      squares += weight * weight;
      vector.put(key.getKey(), weight);
    }
    double length = Math.sqrt(squares);
    vector.replaceAll((key, weight) -> weight / length);
    return vector;
  }

  private double rarity(String key) {
    return Math.log((reports + IMAGINED) / (frequency(key) + UNKNOWN));
  }

  /** Names of people, bodies and places tell affairs apart better than other words do. */
  private static double kind(String key) {
    return key.startsWith("#") ? 1.5 : 1;
  }
}
