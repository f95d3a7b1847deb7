package org.gainsay.ud.engine;

import java.util.Arrays;

/** Collects features with their weights and lays them out as a {@link LinearModel}. */
public final class LinearModelBuilder {
  private static final int LARGEST_BUCKET = 255;

  private int[] hashes = new int[1024];
  private byte[][] weights = new byte[1024][];
  private int size;

  /**
   * Adds one feature.
   *
   * @param pairs class (unsigned) and weight (signed) in turn, at most 255 pairs
   */
  public void add(int hash, byte[] pairs) {
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, size * 2);
      weights = Arrays.copyOf(weights, size * 2);
    }
    hashes[size] = hash;
    weights[size++] = pairs;
  }

  public LinearModel build() {
    int bits = 4;
    while (bits < 22 && (1 << bits) < size) {
      bits++;
    }
    int shift = 32 - bits;
    int[] counts = new int[1 << bits];
    int[] index = new int[(1 << bits) + 1];
    for (int i = 0; i < size; i++) {
      int bucket = hashes[i] >>> shift;
      if (++counts[bucket] > LARGEST_BUCKET) {
        throw new IllegalStateException("too many features in one bucket");
      }
      index[bucket + 1] += 3 + weights[i].length;
    }
    for (int bucket = 0; bucket < counts.length; bucket++) {
      index[bucket + 1] += index[bucket];
    }
    byte[] blob = new byte[index[counts.length]];
    int[] next = Arrays.copyOf(index, counts.length);
    for (int i = 0; i < size; i++) {
      int at = next[hashes[i] >>> shift];
      blob[at] = (byte) hashes[i];
      blob[at + 1] = (byte) (hashes[i] >>> 8);
      blob[at + 2] = (byte) (weights[i].length / 2);
      System.arraycopy(weights[i], 0, blob, at + 3, weights[i].length);
      next[hashes[i] >>> shift] = at + 3 + weights[i].length;
    }
    return new LinearModel(bits, index, blob);
  }
}
