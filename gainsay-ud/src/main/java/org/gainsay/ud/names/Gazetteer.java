package org.gainsay.ud.names;

import java.util.Arrays;

/**
 * Known words and phrases with the lists they stand in, as a hash table of 32-bit hashes of the
 * phrase in lower case (of 10,000 phrases about one in 400,000 words asked for is taken for one by
 * chance). A phrase has {@value #LONGEST} tokens at most.
 */
final class Gazetteer {

  static final int LONGEST = 4;

  private int[] keys = new int[1 << 10];
  private int[] lists = new int[1 << 10];
  private int size;

  /** The table with these hashes and what stands under each. */
  static Gazetteer of(int[] hashes, int[] lists) {
    Gazetteer gazetteer = new Gazetteer();
    int room = Integer.highestOneBit(Math.max(1 << 9, hashes.length)) << 2;
    gazetteer.keys = new int[room];
    gazetteer.lists = new int[room];
    for (int i = 0; i < hashes.length; i++) {
      gazetteer.put(hashes[i], lists[i]);
    }
    return gazetteer;
  }

  /** Adds a phrase, its tokens' hashes given, to a list (0 to 29). */
  void add(int[] tokens, int list) {
    int hash = 0;
    for (int i = 0; i < tokens.length && i < LONGEST; i++) {
      hash = Hashes.add(hash, tokens[i]);
      boolean last = i == tokens.length - 1;
      put(hash, last ? 1 << list : Integer.MIN_VALUE);
    }
  }

  /** Bits of lists under a hash; the sign bit says that longer phrases begin so. */
  void put(int hash, int bits) {
    if (2 * size > keys.length) {
      int[] oldKeys = keys;
      int[] oldLists = lists;
      keys = new int[2 * oldKeys.length];
      lists = new int[2 * oldKeys.length];
      for (int i = 0; i < oldKeys.length; i++) {
        if (oldLists[i] != 0) {
          int slot = slotOf(oldKeys[i]);
          keys[slot] = oldKeys[i];
          lists[slot] = oldLists[i];
        }
      }
    }
    int slot = slotOf(hash);
    size += lists[slot] == 0 ? 1 : 0;
    keys[slot] = hash;
    lists[slot] |= bits;
  }

  int get(int hash) {
    return lists[slotOf(hash)];
  }

  private int slotOf(int hash) {
    int slot = Hashes.mix(hash) & keys.length - 1;
    while (lists[slot] != 0 && keys[slot] != hash) {
      slot = slot + 1 & keys.length - 1;
    }
    return slot;
  }

  /**
   * Marks the tokens of a sentence that stand in lists, longest phrases first seen from the left.
   *
   * @param marks of each token two ints: the lists of the phrase, and its place in it (1 alone, 2
   *     first, 3 inside, 4 last)
   */
  void mark(NameText text, int from, int to, int[] marks) {
    Arrays.fill(marks, 2 * from, 2 * to, 0);
    for (int token = from; token < to; ) {
      token += markPhrase(text, token, to, marks);
    }
  }

  /**
   * How many tokens the longest phrase of a list has that starts here and ends before a place; 0 if
   * there is none.
   */
  int phrase(NameText text, int token, int to, int list) {
    int hash = 0;
    int length = 0;
    for (int i = token; i < to && i < token + LONGEST; i++) {
      hash = Hashes.add(hash, text.lowers[i]);
      int bits = get(hash);
      length = (bits & 1 << list) != 0 ? i - token + 1 : length;
      if (bits >= 0) {
        break;
      }
    }
    return length;
  }

  private int markPhrase(NameText text, int token, int to, int[] marks) {
    int hash = 0;
    int found = 0;
    int length = 0;
    for (int i = token; i < to && i < token + LONGEST; i++) {
      hash = Hashes.add(hash, text.lowers[i]);
      int bits = get(hash);
      if ((bits & Integer.MAX_VALUE) != 0 && (i == token || text.isCapitalised(i))) {
        found = bits & Integer.MAX_VALUE;
        length = i - token + 1;
      }
      if (bits >= 0) {
        break;
      }
    }
    for (int i = 0; i < length; i++) {
      marks[2 * (token + i)] = found;
      marks[2 * (token + i) + 1] = length == 1 ? 1 : i == 0 ? 2 : i == length - 1 ? 4 : 3;
    }
    return Math.max(1, length);
  }

  int size() {
    return size;
  }

  /** Its hashes in rising order, then what stands under each. */
  int[][] entries() {
    long[] sorted = new long[size];
    int n = 0;
    for (int i = 0; i < keys.length; i++) {
      if (lists[i] != 0) {
        sorted[n++] = (long) keys[i] << 32 | lists[i] & 0xFFFFFFFFL;
      }
    }
    Arrays.sort(sorted);
    return new int[][] {
      Arrays.stream(sorted).mapToInt(entry -> (int) (entry >> 32)).toArray(),
      Arrays.stream(sorted).mapToInt(entry -> (int) entry).toArray()
    };
  }
}
