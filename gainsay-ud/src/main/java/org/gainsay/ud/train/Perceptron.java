package org.gainsay.ud.train;

import java.util.Arrays;
import org.gainsay.ud.engine.LinearModel;
import org.gainsay.ud.engine.LinearModelBuilder;
import org.gainsay.ud.engine.Scorer;

/**
 * An averaged perceptron over hashed features (Collins 2002). Only what an update touched is kept:
 * a feature's row holds its number of entries, then for each a class, the weight, the sum of the
 * weight over time, and the time up to which the sum is right.
 */
final class Perceptron implements Scorer {
  private static final int STRIDE = 4;

  private int[] keys = new int[1 << 16];
  private int[][] rows = new int[1 << 16][];
  private int size;
  private int time = 1;

  /** One step of the time over which weights are averaged. */
  void tick() {
    time++;
  }

  @Override
  public void score(int[] features, int count, int[] scores) {
    for (int i = 0; i < count; i++) {
      int[] row = rows[slot(features[i])];
      if (row != null) {
        for (int at = 1, end = 1 + row[0] * STRIDE; at < end; at += STRIDE) {
          scores[row[at]] += row[at + 1];
        }
      }
    }
  }

  /** Adds {@code by} to the weights of a class under the features. */
  void update(int[] features, int count, int label, int by) {
    for (int i = 0; i < count; i++) {
      update(features[i], label, by);
    }
  }

  private void update(int feature, int label, int by) {
    int slot = slot(feature);
    int[] row = rows[slot];
    if (row == null) {
      if (size * 10L > keys.length * 6L) {
        grow();
        slot = slot(feature);
      }
      size++;
      keys[slot] = used(feature);
      row = new int[1 + 2 * STRIDE];
      rows[slot] = row;
    }
    int at = 1;
    int end = 1 + row[0] * STRIDE;
    while (at < end && row[at] != label) {
      at += STRIDE;
    }
    if (at == end) {
      if (end == row.length) {
        row = Arrays.copyOf(row, 1 + (row[0] + Math.max(2, row[0] / 2)) * STRIDE);
        rows[slot] = row;
      }
      row[0]++;
      row[at] = label;
      row[at + 3] = time;
    }
    row[at + 2] += row[at + 1] * (time - row[at + 3]);
    row[at + 3] = time;
    row[at + 1] += by;
  }

  private static int used(int feature) {
    return feature == 0 ? 1 : feature;
  }

  private int slot(int feature) {
    int key = used(feature);
    int mask = keys.length - 1;
    int slot = key & mask;
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    int[] oldKeys = keys;
    int[][] oldRows = rows;
    keys = new int[oldKeys.length * 2];
    rows = new int[oldKeys.length * 2][];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        rows[slot] = oldRows[i];
      }
    }
  }

  /**
   * The averaged weights as signed bytes.
   *
   * @param scale what one unit of weight becomes
   * @param least a weight smaller than this after scaling is left out
   */
  LinearModel freeze(double scale, double least) {
    LinearModelBuilder builder = new LinearModelBuilder();
    byte[] pairs = new byte[512];
    for (int slot = 0; slot < keys.length; slot++) {
      int[] row = rows[slot];
      if (row == null) {
        continue;
      }
      int n = 0;
      for (int at = 1, end = 1 + row[0] * STRIDE; at < end; at += STRIDE) {
        double mean = (row[at + 2] + (double) row[at + 1] * (time - row[at + 3])) / time;
        if (Math.abs(mean * scale) >= least) {
          pairs[n++] = (byte) row[at];
          pairs[n++] = (byte) Math.max(-127, Math.min(127, Math.round(mean * scale)));
        }
      }
      if (n > 0) {
        builder.add(keys[slot], Arrays.copyOf(pairs, n));
      }
    }
    return builder.build();
  }
}
