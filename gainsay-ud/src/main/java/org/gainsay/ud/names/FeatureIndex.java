package org.gainsay.ud.names;

import java.util.Arrays;

/**
 * Numbers features by their hash in the order met, counts them, and gives rows to the frequent
 * ones.
 */
final class FeatureIndex {

  private int[] keys = new int[1 << 16];
  private int[] numbers = new int[1 << 16];
  private int[] hashes = new int[1 << 15];
  private int[] counts = new int[1 << 15];
  private int[] rows = new int[0];
  private int size;
  private int kept;

  /** The number of a feature, which is counted once more. */
  int count(int hash) {
    if (2 * size >= keys.length) {
      grow();
    }
    int slot = slotOf(hash);
    if (numbers[slot] == 0) {
      if (size == hashes.length) {
        hashes = Arrays.copyOf(hashes, 2 * size);
        counts = Arrays.copyOf(counts, 2 * size);
      }
      hashes[size] = hash;
      keys[slot] = hash;
      numbers[slot] = ++size;
    }
    int number = numbers[slot] - 1;
    counts[number]++;
    return number;
  }

  private void grow() {
    keys = new int[2 * keys.length];
    numbers = new int[2 * numbers.length];
    for (int number = 0; number < size; number++) {
      int slot = slotOf(hashes[number]);
      keys[slot] = hashes[number];
      numbers[slot] = number + 1;
    }
  }

  private int slotOf(int hash) {
    int slot = hash & keys.length - 1;
    while (numbers[slot] != 0 && keys[slot] != hash) {
      slot = slot + 1 & keys.length - 1;
    }
    return slot;
  }

  /** Gives rows to the features met so often at least. */
  void keep(int fewest) {
    rows = new int[size];
    kept = 0;
    for (int number = 0; number < size; number++) {
      rows[number] = counts[number] >= fewest ? kept++ : -1;
    }
  }

  int kept() {
    return kept;
  }

  /** The row of a feature by its number, -1 if it has none. */
  int row(int number) {
    return rows[number];
  }

  int size() {
    return size;
  }

  int hash(int number) {
    return hashes[number];
  }
}
