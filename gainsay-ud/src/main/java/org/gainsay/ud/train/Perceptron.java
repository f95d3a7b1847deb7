package org.gainsay.ud.train;

import java.util.Arrays;
import org.gainsay.ud.engine.LinearModel;
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
  private final int[][] hits = new int[160][];
  private final long[] touched = new long[1 << 20];
  private final boolean patient;
  private int size;
  private int time = 1;

  Perceptron() {
    this(false);
  }

  /**
   * Empty weights.
   *
   * @param patient whether a feature's first update is passed over, so that what was needed but
   *     once takes no room
   */
  Perceptron(boolean patient) {
    this.patient = patient;
  }

  private boolean isFirst(int feature) {
    int at = feature >>> 6;
    boolean first = (touched[at & (touched.length - 1)] >>> feature & 1) == 0;
    touched[at & (touched.length - 1)] |= 1L << feature;
    return first;
  }

  /** One step of the time over which weights are averaged. */
  void tick() {
    time++;
  }

  @Override
  public void score(int[] features, int count, int[] scores) {
    // Two passes, so that the memory reads of the first need not wait for each other.
    int found = 0;
    for (int i = 0; i < count; i++) {
      int[] row = rows[slot(features[i])];
      if (row != null) {
        hits[found++] = row;
      }
    }
    for (int i = 0; i < found; i++) {
      int[] row = hits[i];
      for (int at = 1, end = 1 + row[0] * STRIDE; at < end; at += STRIDE) {
        scores[row[at]] += row[at + 1];
      }
    }
  }

  /** Rewards the right class and punishes the guess under the features. */
  void correct(int[] features, int count, int right, int guess) {
    for (int i = 0; i < count; i++) {
      if (patient && rows[slot(features[i])] == null && isFirst(features[i])) {
        continue;
      }
      update(features[i], right, 1);
      update(features[i], guess, -1);
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

  /** Adds the averaged weights to a mean over several runs. */
  void addTo(WeightMean mean) {
    mean.begin();
    int[] labels = new int[256];
    float[] values = new float[256];
    for (int slot = 0; slot < keys.length; slot++) {
      int[] row = rows[slot];
      if (row == null) {
        continue;
      }
      int n = 0;
      for (int at = 1, end = 1 + row[0] * STRIDE; at < end; at += STRIDE) {
        double value = (row[at + 2] + (double) row[at + 1] * (time - row[at + 3])) / time;
        if (value != 0) {
          labels[n] = row[at];
          values[n++] = (float) value;
        }
      }
      if (n > 0) {
        mean.add(keys[slot], labels, values, n);
      }
    }
  }

  /** The averaged weights as signed bytes, see {@link WeightMean#freeze}. */
  LinearModel freeze(double scale, double least) {
    WeightMean mean = new WeightMean();
    addTo(mean);
    return mean.freeze(scale, least);
  }
}
