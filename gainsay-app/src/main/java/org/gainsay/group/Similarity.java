package org.gainsay.group;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** How alike two reports are, from 0 to 1. */
final class Similarity {
  /** Reports as many days apart are half as alike as their words say. */
  private static final double HALF_LIFE = 120;

  private final List<Profile> profiles;
  private final List<SortedMap<String, Double>> vectors;

  Similarity(List<Profile> profiles, List<SortedMap<String, Double>> vectors) {
    this.profiles = profiles;
    this.vectors = vectors;
  }

  double of(int one, int other) {
    Profile first = profiles.get(one);
    Profile second = profiles.get(other);
    boolean across = !first.language().equals(second.language());
    double cosine =
        across
            ? shared(vectors.get(one), vectors.get(other))
            : product(vectors.get(one), vectors.get(other));
    return cosine * nearness(first.date(), second.date());
  }

  /** Both in the order of their keys, gone through side by side. */
  private static double product(SortedMap<String, Double> one, SortedMap<String, Double> other) {
    double sum = 0;
    Iterator<Map.Entry<String, Double>> rest = other.entrySet().iterator();
    Map.Entry<String, Double> at = rest.hasNext() ? rest.next() : null;
    for (Map.Entry<String, Double> key : one.entrySet()) {
      while (at != null && at.getKey().compareTo(key.getKey()) < 0) {
        at = rest.hasNext() ? rest.next() : null;
      }
      if (at != null && at.getKey().equals(key.getKey())) {
        sum += key.getValue() * at.getValue();
      }
    }
    return sum;
  }

  /** The cosine over the keys that every language shares. */
  private static double shared(SortedMap<String, Double> one, SortedMap<String, Double> other) {
    double length = Math.sqrt(sharedSquares(one) * sharedSquares(other));
    return length == 0 ? 0 : product(one, other) / length;
  }

  private static double sharedSquares(Map<String, Double> vector) {
    return vector.entrySet().stream()
        .filter(key -> key.getKey().charAt(0) == '#' || key.getKey().charAt(0) == '@')
        .mapToDouble(key -> key.getValue() * key.getValue())
        .sum();
  }

  private static double nearness(@Nullable LocalDate one, @Nullable LocalDate other) {
    if (one == null || other == null) {
      return 1;
    }
    double days = Math.abs(ChronoUnit.DAYS.between(one, other));
    return Math.pow(0.5, days / HALF_LIFE);
  }
}
