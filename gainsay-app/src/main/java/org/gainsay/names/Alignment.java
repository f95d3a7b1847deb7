package org.gainsay.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Which words of two names stand for one another: the likest first, then two words of one that the
 * other writes together.
 */
final class Alignment {
  /**
   * Words that stand for one another.
   *
   * @param listed first word of the listed name; {@code listedWords} of them, 1 or 2
   * @param met first word of the report's; {@code metWords} of them, 1 or 2
   */
  record Pair(int listed, int met, double likeness, int listedWords, int metWords) {}

  private final List<String> listed;
  private final List<String> met;
  private final List<Pair> pairs = new ArrayList<>();
  private final boolean[] listedTaken;
  private final boolean[] metTaken;

  Alignment(
      List<String> listed,
      List<String> met,
      WordLikeness likeness,
      String language,
      boolean letters) {
    this.listed = listed;
    this.met = met;
    listedTaken = new boolean[listed.size()];
    metTaken = new boolean[met.size()];
    List<Pair> possible = new ArrayList<>();
    for (int i = 0; i < listed.size(); i++) {
      for (int j = 0; j < met.size(); j++) {
        double like = likeness.of(listed.get(i), met.get(j), language, letters);
        if (like > 0) {
          possible.add(new Pair(i, j, like, 1, 1));
        }
      }
    }
    // Of equally like ones those at the same place first, so that the order told is the least.
    possible.sort(
        Comparator.comparingDouble(Pair::likeness)
            .reversed()
            .thenComparingInt(pair -> Math.abs(pair.listed() - pair.met()))
            .thenComparingInt(Pair::listed));
    possible.forEach(this::take);
    joined(likeness, language, letters);
    pairs.sort(Comparator.comparingInt(Pair::met));
  }

  private void joined(WordLikeness likeness, String language, boolean letters) {
    for (int i = 0; i < listed.size(); i++) {
      for (int j = 0; j < met.size(); j++) {
        if (i + 1 < listed.size()) {
          String both = listed.get(i) + listed.get(i + 1);
          joined(new Pair(i, j, likeness.of(both, met.get(j), language, letters), 2, 1));
        }
        if (j + 1 < met.size()) {
          String both = met.get(j) + met.get(j + 1);
          joined(new Pair(i, j, likeness.of(listed.get(i), both, language, letters), 1, 2));
        }
      }
    }
  }

  private void joined(Pair pair) {
    if (pair.likeness() >= WordLikeness.ROMANISED) {
      take(pair);
    }
  }

  private void take(Pair pair) {
    for (int k = 0; k < pair.listedWords(); k++) {
      if (listedTaken[pair.listed() + k]) {
        return;
      }
    }
    for (int k = 0; k < pair.metWords(); k++) {
      if (metTaken[pair.met() + k]) {
        return;
      }
    }
    Arrays.fill(listedTaken, pair.listed(), pair.listed() + pair.listedWords(), true);
    Arrays.fill(metTaken, pair.met(), pair.met() + pair.metWords(), true);
    pairs.add(pair);
  }

  /** In order of the report's words. */
  List<Pair> pairs() {
    return pairs;
  }

  /** The listed words that none of the report's stands for. */
  List<Integer> missing() {
    return free(listedTaken);
  }

  /** The report's words that stand for none of the list's. */
  List<Integer> added() {
    return free(metTaken);
  }

  private static List<Integer> free(boolean[] taken) {
    List<Integer> free = new ArrayList<>();
    for (int i = 0; i < taken.length; i++) {
      if (!taken[i]) {
        free.add(i);
      }
    }
    return free;
  }

  boolean isListed(int word) {
    return listedTaken[word];
  }

  String listed(Pair pair) {
    return String.join(" ", listed.subList(pair.listed(), pair.listed() + pair.listedWords()));
  }

  String met(Pair pair) {
    return String.join(" ", met.subList(pair.met(), pair.met() + pair.metWords()));
  }
}
