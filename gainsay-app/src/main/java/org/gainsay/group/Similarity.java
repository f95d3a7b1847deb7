package org.gainsay.group;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** How alike two reports are, from 0 to 1. */
final class Similarity {
  /** Keys across languages are fewer and coarser; so much less of them is as much. */
  private static final double ACROSS = 1.4;

  /** Reports far apart in time are at least so much as alike as their words say. */
  private static final double FAR = 0.95;

  /** Where less else tells affairs apart, across languages and in a few lines, time tells more. */
  private static final double FAR_LITTLE = 0.7;

  /** A few lines in two languages share but whom they are about. */
  private static final double FAR_LEAST = 0.4;

  /** Reports of fewer different words say little beside their time, too. */
  private static final int BRIEF = 60;

  /** Reports as many days apart are halfway there. */
  private static final double HALF_LIFE = 60;

  private final List<Profile> profiles;
  private final List<Vector> words;
  private final List<Vector> shared;

  /** Weights by the numbers of their keys, in the keys' order. */
  private record Vector(int[] keys, double[] weights) {
    static Vector of(SortedMap<String, Double> weights, Map<String, Integer> numbers) {
      return new Vector(
          weights.keySet().stream().mapToInt(key -> numbers.getOrDefault(key, -1)).toArray(),
          weights.values().stream().mapToDouble(Double::doubleValue).toArray());
    }
  }

  Similarity(
      List<Profile> profiles,
      List<SortedMap<String, Double>> words,
      List<SortedMap<String, Double>> shared) {
    this.profiles = profiles;
    this.words = vectors(words);
    this.shared = vectors(shared);
  }

  private static List<Vector> vectors(List<SortedMap<String, Double>> reports) {
    SortedSet<String> keys = new TreeSet<>();
    reports.forEach(report -> keys.addAll(report.keySet()));
    Map<String, Integer> numbers = new HashMap<>();
    keys.forEach(key -> numbers.put(key, numbers.size()));
    return reports.stream().map(report -> Vector.of(report, numbers)).toList();
  }

  double of(int one, int other) {
    Profile first = profiles.get(one);
    Profile second = profiles.get(other);
    boolean across = !first.language().equals(second.language());
    double cosine =
        across
            ? ACROSS * cosine(shared.get(one), shared.get(other))
            : cosine(words.get(one), words.get(other));
    boolean brief = Math.min(first.words().size(), second.words().size()) < BRIEF;
    double far = across && brief ? FAR_LEAST : across || brief ? FAR_LITTLE : FAR;
    return Math.min(1, cosine) * nearness(first.date(), second.date(), far);
  }

  /** Of unit vectors, both in the order of their keys, gone through side by side. */
  private static double cosine(Vector one, Vector other) {
    double sum = 0;
    int at = 0;
    for (int i = 0; i < one.keys().length; i++) {
      int key = one.keys()[i];
      while (at < other.keys().length && other.keys()[at] < key) {
        at++;
      }
      if (at < other.keys().length && other.keys()[at] == key) {
        sum += one.weights()[i] * other.weights()[at];
      }
    }
    return sum;
  }

  private static double nearness(@Nullable LocalDate one, @Nullable LocalDate other, double far) {
    if (one == null || other == null) {
      return 1;
    }
    double days = Math.abs(ChronoUnit.DAYS.between(one, other));
    return far + (1 - far) * Math.pow(0.5, days / HALF_LIFE);
  }
}
