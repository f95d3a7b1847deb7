package org.gainsay.ud.names;

import java.util.HashMap;
import java.util.Map;

/**
 * What a first pass found in a whole text, as the second sees it at one token: what the other
 * places of the word were taken for, and the names and longer names that it stands in elsewhere
 * (after Krishnan and Manning 2006). The token's own place never counts.
 */
final class FirstPass {

  /** Places in a longer name: first, last, in between. */
  private static final int PLACES = 3;

  private final NameText text;
  private final byte[] labels;

  /** How often a word, by its hash in lower case, was taken for each type, and for no name. */
  private final Map<Integer, int[]> words = new HashMap<>();

  /** How often a word stood in names of several words: type * PLACES + place. */
  private final Map<Integer, int[]> parts = new HashMap<>();

  /** How often a stretch of words was a name of each type. */
  private final Map<Integer, int[]> names = new HashMap<>();

  /** Takes a text and the labels of its tokens. */
  FirstPass(NameText text, byte[] labels) {
    this.text = text;
    this.labels = labels;
    int first = 0;
    for (int token = 0; token < text.tokens; token++) {
      byte label = labels[token];
      if (text.isCapitalised(token)) {
        count(words, text.lowers[token], Labels.TYPES + 1, taken(token));
      }
      first = Labels.isBegin(label) || Labels.isUnit(label) ? token : first;
      if (label != Labels.OUTSIDE && Labels.mayEnd(label)) {
        addName(first, token);
      }
    }
  }

  private static void count(Map<Integer, int[]> counts, int key, int kinds, int kind) {
    counts.computeIfAbsent(key, k -> new int[kinds])[kind]++;
  }

  private void addName(int first, int last) {
    count(names, stretch(first, last + 1), Labels.TYPES, Labels.type(labels[last]));
    for (int token = first; first < last && token <= last; token++) {
      count(parts, text.lowers[token], Labels.TYPES * PLACES, part(token));
    }
  }

  private int stretch(int from, int to) {
    int hash = 0;
    for (int token = from; token < to; token++) {
      hash = Hashes.add(hash, text.lowers[token]);
    }
    return Hashes.mix(hash);
  }

  /** The type that a token was taken for, {@link Labels#TYPES} for no name. */
  int taken(int token) {
    return labels[token] == Labels.OUTSIDE ? Labels.TYPES : Labels.type(labels[token]);
  }

  /** Where in which type of a name of several words a token is, -1 if in none. */
  private int part(int token) {
    byte label = labels[token];
    if (label == Labels.OUTSIDE || Labels.isUnit(label)) {
      return -1;
    }
    int place = Labels.isBegin(label) ? 0 : Labels.mayEnd(label) ? 1 : 2;
    return Labels.type(label) * PLACES + place;
  }

  byte label(int token) {
    return labels[token];
  }

  /**
   * What most other places of the token's word were taken for: 0 if there is none, else twice the
   * type (or {@link Labels#TYPES}) and 1, or 2 if all of them were.
   */
  int others(int token) {
    int[] counts = words.getOrDefault(text.lowers[token], new int[0]);
    int best = most(counts, taken(token));
    if (best < 0) {
      return 0;
    }
    int all = -1;
    for (int count : counts) {
      all += count;
    }
    return 1 + 2 * best + (counts[best] - (best == taken(token) ? 1 : 0) == all ? 1 : 0);
  }

  /** Where in longer names elsewhere the token's word mostly stands: 0 nowhere. */
  int longer(int token) {
    return 1 + most(parts.getOrDefault(text.lowers[token], new int[0]), part(token));
  }

  /** What the stretch of words mostly is elsewhere as a name by itself: 0 none. */
  int alone(int from, int to) {
    boolean isName = labels[from] != Labels.OUTSIDE && Labels.mayStart(labels[from]);
    int end = from;
    while (isName && !Labels.mayEnd(labels[end])) {
      end++;
    }
    int own = isName && end == to - 1 ? taken(from) : -1;
    return 1 + most(names.getOrDefault(stretch(from, to), new int[0]), own);
  }

  /** The most frequent kind, the first of several; one of its own kind is not counted; -1: none. */
  private static int most(int[] counts, int own) {
    int best = -1;
    int often = 0;
    for (int kind = 0; kind < counts.length; kind++) {
      int count = counts[kind] - (kind == own ? 1 : 0);
      if (count > often) {
        often = count;
        best = kind;
      }
    }
    return best;
  }
}
