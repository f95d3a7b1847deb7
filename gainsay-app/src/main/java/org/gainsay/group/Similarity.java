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
  /** Keys across languages are fewer and coarser; so much less of them is as much. */
  private static final double ACROSS = 1.4;

  /** Reports far apart in time are at least so much as alike as their words say. */
  private static final double FAR = 0.95;

  /** Across languages, where less else tells affairs apart, their time tells more. */
  private static final double FAR_ACROSS = 0.7;

  /** Reports as many days apart are halfway there. */
  private static final double HALF_LIFE = 60;

  private final List<Profile> profiles;
  private final List<SortedMap<String, Double>> words;
  private final List<SortedMap<String, Double>> shared;

  Similarity(
      List<Profile> profiles,
      List<SortedMap<String, Double>> words,
      List<SortedMap<String, Double>> shared) {
    this.profiles = profiles;
    this.words = words;
    this.shared = shared;
  }

  double of(int one, int other) {
    Profile first = profiles.get(one);
    Profile second = profiles.get(other);
    boolean across = !first.language().equals(second.language());
    double cosine =
        across
            ? ACROSS * cosine(shared.get(one), shared.get(other))
            : cosine(words.get(one), words.get(other));
    return Math.min(1, cosine) * nearness(first.date(), second.date(), across);
  }

  /** Of unit vectors, both in the order of their keys, gone through side by side. */
  private static double cosine(SortedMap<String, Double> one, SortedMap<String, Double> other) {
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

  private static double nearness(
      @Nullable LocalDate one, @Nullable LocalDate other, boolean across) {
    if (one == null || other == null) {
      return 1;
    }
    double days = Math.abs(ChronoUnit.DAYS.between(one, other));
    double far = across ? FAR_ACROSS : FAR;
    return far + (1 - far) * Math.pow(0.5, days / HALF_LIFE);
  }
}
