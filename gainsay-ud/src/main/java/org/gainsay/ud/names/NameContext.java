package org.gainsay.ud.names;

import java.util.Arrays;

/**
 * What a text shows of each of its capitalised words anywhere: written small elsewhere, after a
 * title, after a given name, in a list of names … (context aggregation of Chieu and Ng 2003). Bits
 * by the word's hash in lower case.
 */
final class NameContext {

  static final int SMALL = 1;
  static final int AFTER_GIVEN_NAME = 1 << 1;
  static final int AFTER_TITLE = 1 << 2;
  static final int AFTER_PREPOSITION = 1 << 3;
  static final int INSIDE_SENTENCE = 1 << 4;
  static final int IN_BRACKETS = 1 << 5;
  static final int BEFORE_ORGANISATION_WORD = 1 << 6;
  static final int REPEATED = 1 << 7;
  static final int LAST_OF_RUN = 1 << 8;
  static final int ALONE = 1 << 9;
  static final int SEEN = 1 << 10;
  static final int AFTER_IN = 1 << 11;

  private int[] keys = new int[1 << 8];
  private int[] bits = new int[1 << 8];
  private int size;

  int of(int lower) {
    return bits[slotOf(lower)];
  }

  void add(int lower, int found) {
    if (2 * size > keys.length) {
      grow();
    }
    int slot = slotOf(lower);
    size += bits[slot] == 0 ? 1 : 0;
    keys[slot] = lower;
    bits[slot] |= found;
  }

  private void grow() {
    int[] oldKeys = keys;
    int[] oldBits = bits;
    keys = new int[2 * oldKeys.length];
    bits = new int[2 * oldKeys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldBits[i] != 0) {
        int slot = slotOf(oldKeys[i]);
        keys[slot] = oldKeys[i];
        bits[slot] = oldBits[i];
      }
    }
  }

  private int slotOf(int lower) {
    int slot = lower & keys.length - 1;
    while (bits[slot] != 0 && keys[slot] != lower) {
      slot = slot + 1 & keys.length - 1;
    }
    return slot;
  }

  void clear() {
    Arrays.fill(bits, 0);
    size = 0;
  }
}
