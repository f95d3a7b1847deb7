package org.gainsay.ud.train;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.gainsay.ud.engine.LinearModel;
import org.gainsay.ud.engine.LinearModelBuilder;

/** The mean of the averaged weights of several perceptrons trained in different orders. */
final class WeightMean {
  private int[] keys = new int[1 << 20];
  private int[][] classes = new int[1 << 20][];
  private float[][] weights = new float[1 << 20][];
  private int size;
  private int members;

  void begin() {
    members++;
  }

  void add(int feature, int[] labels, float[] values, int n) {
    if (size * 10L > keys.length * 6L) {
      grow();
    }
    int slot = slot(feature);
    if (keys[slot] == 0) {
      keys[slot] = feature;
      classes[slot] = Arrays.copyOf(labels, n);
      weights[slot] = Arrays.copyOf(values, n);
      size++;
      return;
    }
    for (int i = 0; i < n; i++) {
      add(slot, labels[i], values[i]);
    }
  }

  private void add(int slot, int label, float value) {
    int[] has = classes[slot];
    for (int i = 0; i < has.length; i++) {
      if (has[i] == label) {
        weights[slot][i] += value;
        return;
      }
    }
    classes[slot] = Arrays.copyOf(has, has.length + 1);
    weights[slot] = Arrays.copyOf(weights[slot], has.length + 1);
    classes[slot][has.length] = label;
    weights[slot][has.length] = value;
  }

  /** Writes the sums, to be added to another mean by {@link #add(Path)}. */
  void write(Path path) throws IOException {
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(path), 1 << 16))) {
      out.writeInt(members);
      out.writeInt(size);
      for (int slot = 0; slot < keys.length; slot++) {
        if (keys[slot] != 0) {
          out.writeInt(keys[slot]);
          out.writeByte(classes[slot].length);
          for (int i = 0; i < classes[slot].length; i++) {
            out.writeByte(classes[slot][i]);
            out.writeFloat(weights[slot][i]);
          }
        }
      }
    }
  }

  /** Adds the sums of a mean that was written. */
  void add(Path path) throws IOException {
    int[] labels = new int[256];
    float[] values = new float[256];
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(path), 1 << 16))) {
      members += in.readInt();
      for (int left = in.readInt(); left > 0; left--) {
        int feature = in.readInt();
        int n = in.readUnsignedByte();
        for (int i = 0; i < n; i++) {
          labels[i] = in.readUnsignedByte();
          values[i] = in.readFloat();
        }
        add(feature, labels, values, n);
      }
    }
  }

  private int slot(int key) {
    int mask = keys.length - 1;
    int slot = key & mask;
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    int[] oldKeys = keys;
    int[][] oldClasses = classes;
    float[][] oldWeights = weights;
    keys = new int[oldKeys.length * 2];
    classes = new int[keys.length][];
    weights = new float[keys.length][];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        classes[slot] = oldClasses[i];
        weights[slot] = oldWeights[i];
      }
    }
  }

  /**
   * The mean as signed bytes.
   *
   * @param scale what one unit of weight becomes
   * @param least a weight smaller than this after scaling is left out
   */
  LinearModel freeze(double scale, double least) {
    LinearModelBuilder builder = new LinearModelBuilder();
    byte[] pairs = new byte[512];
    for (int slot = 0; slot < keys.length; slot++) {
      if (keys[slot] == 0) {
        continue;
      }
      int n = 0;
      for (int i = 0; i < classes[slot].length; i++) {
        double value = weights[slot][i] * scale / members;
        if (Math.abs(value) >= least) {
          pairs[n++] = (byte) classes[slot][i];
          pairs[n++] = (byte) Math.max(-127, Math.min(127, Math.round(value)));
        }
      }
      if (n > 0) {
        builder.add(keys[slot], Arrays.copyOf(pairs, n));
      }
    }
    return builder.build();
  }

  /** Freezes with about the smallest {@code least} that keeps within a number of bytes. */
  LinearModel freezeWithin(double scale, int bytes) {
    double least = 0.5;
    while (estimate(scale, least) > bytes) {
      least *= 1.05;
    }
    return freeze(scale, least);
  }

  /** Bytes that {@link #freeze} would take, without doing it. */
  private long estimate(double scale, double least) {
    long features = 0;
    long entries = 0;
    for (float[] values : weights) {
      int n = 0;
      for (int i = 0; values != null && i < values.length; i++) {
        n += Math.abs(values[i] * scale / members) >= least ? 1 : 0;
      }
      entries += n;
      features += n > 0 ? 1 : 0;
    }
    return 3 * features + 2 * entries + Long.highestOneBit(features) * 2;
  }
}
