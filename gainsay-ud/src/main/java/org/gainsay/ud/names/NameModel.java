package org.gainsay.ud.names;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.stream.IntStream;

/**
 * Weights of features (a byte each, of one scale), of pairs of labels, and the gazetteer.
 * Immutable, safe to share.
 *
 * <p>The file: {@code GNAM}, version, scale, weights of pairs; the number of features, their hashes
 * in rising order, the number of weights, for each feature the bits of the labels that have a
 * weight, then the weights; the gazetteer's hashes and lists. Numbers are big-endian, but hashes
 * are written as the difference to the one before, and they and lists with seven bits a byte, the
 * lowest first, the sign bit saying that more follow.
 */
final class NameModel {

  /** The score of what must not be. */
  static final float NEVER = -10_000;

  private static final int L = Labels.COUNT;

  /** Weights beyond are cut: few are, and the others need the precision. */
  private static final float LARGEST = 2;

  /** A feature that has no weight of so many steps is dropped. */
  private static final int LEAST = 2;

  private static final int STRIDE = 16;
  private static final int MAGIC = 0x474E414D;
  private static final int VERSION = 2;

  private final float scale;
  private final float[] transitions;
  private final Gazetteer gazetteer;
  private final int[] keys;
  private final int[] rows;
  private final byte[] weights;

  private NameModel(
      float scale, float[] transitions, int[] hashes, byte[] weights, Gazetteer gazetteer) {
    this.scale = scale;
    this.transitions = transitions;
    this.gazetteer = gazetteer;
    this.weights = weights;
    keys = new int[Math.max(2, Integer.highestOneBit(hashes.length + 1) << 2)];
    rows = new int[keys.length];
    for (int i = 0; i < hashes.length; i++) {
      int slot = slotOf(hashes[i]);
      keys[slot] = hashes[i];
      rows[slot] = i * STRIDE + 1;
    }
  }

  /** Quantises trained weights; features with small ones alone are dropped. */
  static NameModel of(
      FeatureIndex index, float[] weights, float[] transitions, Gazetteer gazetteer) {
    float scale = LARGEST / 127;
    int[] numbers =
        IntStream.range(0, index.size())
            .filter(n -> index.row(n) >= 0 && hasWeight(weights, index.row(n), scale))
            .boxed()
            .sorted((a, b) -> Integer.compare(index.hash(a), index.hash(b)))
            .mapToInt(Integer::intValue)
            .toArray();
    byte[] quantised = new byte[numbers.length * STRIDE];
    int[] hashes = new int[numbers.length];
    for (int i = 0; i < numbers.length; i++) {
      hashes[i] = index.hash(numbers[i]);
      for (int label = 0; label < L; label++) {
        float weight = weights[index.row(numbers[i]) * L + label];
        quantised[i * STRIDE + label] =
            (byte) Math.max(-127, Math.min(127, Math.round(weight / scale)));
      }
    }
    return new NameModel(scale, transitions.clone(), hashes, quantised, gazetteer);
  }

  private static boolean hasWeight(float[] weights, int row, float scale) {
    for (int label = 0; label < L; label++) {
      if (Math.abs(Math.round(weights[row * L + label] / scale)) >= LEAST) {
        return true;
      }
    }
    return false;
  }

  Gazetteer gazetteer() {
    return gazetteer;
  }

  Chain chain() {
    return new Chain(transitions);
  }

  /** Adds up the weights of features into a row of scores. */
  void score(int[] features, int count, int[] sums, float[] scores, int at) {
    java.util.Arrays.fill(sums, 0);
    for (int i = 0; i < count; i++) {
      int row = rows[slotOf(features[i])] - 1;
      if (row >= 0) {
        for (int label = 0; label < L; label++) {
          sums[label] += weights[row + label];
        }
      }
    }
    for (int label = 0; label < L; label++) {
      scores[at + label] = sums[label] * scale;
    }
  }

  private int slotOf(int hash) {
    int slot = hash & keys.length - 1;
    while (rows[slot] != 0 && keys[slot] != hash) {
      slot = slot + 1 & keys.length - 1;
    }
    return slot;
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(MAGIC);
    out.writeInt(VERSION);
    out.writeFloat(scale);
    for (float transition : transitions) {
      out.writeFloat(transition);
    }
    int[] slots =
        IntStream.range(0, rows.length)
            .filter(slot -> rows[slot] != 0)
            .boxed()
            .sorted((a, b) -> Integer.compare(rows[a], rows[b]))
            .mapToInt(Integer::intValue)
            .toArray();
    out.writeInt(slots.length);
    writeHashes(IntStream.of(slots).map(slot -> keys[slot]).toArray(), out);
    writeWeights(slots.length, out);
    int[][] entries = gazetteer.entries();
    out.writeInt(entries[0].length);
    writeHashes(entries[0], out);
    for (int lists : entries[1]) {
      // the sign bit, which many have, comes first
      writeNumber(Integer.rotateLeft(lists, 1) & 0xFFFFFFFFL, out);
    }
  }

  private static void writeHashes(int[] hashes, DataOutputStream out) throws IOException {
    long before = Integer.MIN_VALUE;
    for (int hash : hashes) {
      writeNumber(hash - before, out);
      before = hash;
    }
  }

  private static void writeNumber(long number, DataOutputStream out) throws IOException {
    for (; number >= 0x80; number >>>= 7) {
      out.writeByte((int) (number & 0x7F | 0x80));
    }
    out.writeByte((int) number);
  }

  private void writeWeights(int features, DataOutputStream out) throws IOException {
    ByteBuffer values = ByteBuffer.allocate(weights.length);
    for (int i = 0; i < features; i++) {
      int bits = 0;
      for (int label = 0; label < L; label++) {
        byte weight = weights[i * STRIDE + label];
        if (weight != 0) {
          bits |= 1 << label;
          values.put(weight);
        }
      }
      out.writeShort(bits);
    }
    out.writeInt(values.position());
    out.write(values.array(), 0, values.position());
  }

  /**
   * Reads a model from where the buffer stands to the model's end; IOException if it is none of
   * this version, BufferUnderflowException if it ends early.
   */
  static NameModel read(ByteBuffer in) throws IOException {
    if (in.getInt() != MAGIC || in.getInt() != VERSION) {
      throw new IOException("not a model of names of version " + VERSION);
    }
    float scale = in.getFloat();
    float[] transitions = new float[L * L];
    for (int i = 0; i < transitions.length; i++) {
      transitions[i] = in.getFloat();
    }
    int features = count(in);
    int[] hashes = readHashes(in, features);
    byte[] bits = bytes(in, 2 * features);
    byte[] values = bytes(in, count(in));
    int entries = count(in);
    int[] phrases = readHashes(in, entries);
    int[] lists = new int[entries];
    for (int i = 0; i < entries; i++) {
      lists[i] = Integer.rotateRight((int) readNumber(in), 1);
    }
    return new NameModel(
        scale, transitions, hashes, spread(bits, values), Gazetteer.of(phrases, lists));
  }

  /** How many follow, each of a byte at least, so that a damaged file asks for no more room. */
  private static int count(ByteBuffer in) throws IOException {
    int count = in.getInt();
    if (count < 0 || count > in.remaining()) {
      throw new IOException("damaged model of names");
    }
    return count;
  }

  private static byte[] bytes(ByteBuffer in, int count) {
    byte[] bytes = new byte[count];
    in.get(bytes);
    return bytes;
  }

  private static int[] readHashes(ByteBuffer in, int count) {
    int[] hashes = new int[count];
    long hash = Integer.MIN_VALUE;
    for (int i = 0; i < count; i++) {
      hash += readNumber(in);
      hashes[i] = (int) hash;
    }
    return hashes;
  }

  private static long readNumber(ByteBuffer in) {
    long number = 0;
    for (int shift = 0; ; shift += 7) {
      byte next = in.get();
      number |= (long) (next & 0x7F) << shift;
      if (next >= 0) {
        return number;
      }
    }
  }

  private static byte[] spread(byte[] bits, byte[] values) {
    byte[] weights = new byte[bits.length / 2 * STRIDE];
    int value = 0;
    for (int row = 0; row < bits.length / 2; row++) {
      int rest = (bits[2 * row] & 0xFF) << 8 | bits[2 * row + 1] & 0xFF;
      for (; rest != 0; rest &= rest - 1) {
        weights[row * STRIDE + Integer.numberOfTrailingZeros(rest)] = values[value++];
      }
    }
    return weights;
  }
}
