package org.gainsay.ud.engine;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Frozen weights of a linear classifier over hashed features. A feature's few non-zero weights lie
 * together in one byte array, behind an index by the high bits of the feature's hash, so that a
 * look-up costs two cache misses at most and the whole is loaded by bulk reads.
 *
 * <p>In the array a feature is two bytes of its hash's low bits, one byte with the number of
 * weights, then for each weight a class (unsigned byte) and the weight (signed byte).
 */
public final class LinearModel implements Scorer {
  /** Room for three numbers for each of at most so many features. */
  private static final int MOST = 3 * 160;

  private final int shift;
  private final int[] index;
  private final byte[] blob;

  LinearModel(int bits, int[] index, byte[] blob) {
    this.shift = 32 - bits;
    this.index = index;
    this.blob = blob;
  }

  @Override
  public void score(int[] features, int count, int[] scores) {
    score(features, count, scores, new int[3 * count]);
  }

  @Override
  public Scorer ofOneThread() {
    int[] places = new int[MOST];
    return (features, count, scores) -> score(features, count, scores, places);
  }

  /**
   * Three passes over the features, so that the memory reads of one pass do not wait for each
   * other: where each feature's bucket begins, whether the feature is there, its weights.
   *
   * @param places room for three numbers a feature
   */
  private void score(int[] features, int count, int[] scores, int[] places) {
    int found = 0;
    for (int i = 0; i < count; i++) {
      int bucket = features[i] >>> shift;
      int at = index[bucket];
      places[found] = at;
      places[found + 1] = index[bucket + 1];
      places[found + 2] = features[i];
      found += places[found + 1] > at ? 3 : 0;
    }
    int hits = 0;
    for (int i = 0; i < found; i += 3) {
      int at = find(places[i], places[i + 1], places[i + 2]);
      places[hits] = at;
      hits += at < 0 ? 0 : 1;
    }
    for (int i = 0; i < hits; i++) {
      add(places[i] + 3, blob[places[i] + 2] & 0xFF, scores);
    }
  }

  private int find(int from, int to, int hash) {
    byte low = (byte) hash;
    byte high = (byte) (hash >>> 8);
    for (int at = from; at < to; at += 3 + 2 * (blob[at + 2] & 0xFF)) {
      if (blob[at] == low && blob[at + 1] == high) {
        return at;
      }
    }
    return -1;
  }

  private void add(int at, int size, int[] scores) {
    for (int end = at + 2 * size; at < end; at += 2) {
      scores[blob[at] & 0xFF] += blob[at + 1];
    }
  }

  /** The same without weights smaller than {@code least}. */
  public LinearModel pruned(int least) {
    LinearModelBuilder builder = new LinearModelBuilder();
    byte[] pairs = new byte[512];
    for (int bucket = 0; bucket + 1 < index.length; bucket++) {
      for (int at = index[bucket]; at < index[bucket + 1]; at += 3 + 2 * (blob[at + 2] & 0xFF)) {
        int n = 0;
        for (int i = 0; i < 2 * (blob[at + 2] & 0xFF); i += 2) {
          if (Math.abs(blob[at + 4 + i]) >= least) {
            pairs[n++] = blob[at + 3 + i];
            pairs[n++] = blob[at + 4 + i];
          }
        }
        if (n > 0) {
          int low = (blob[at] & 0xFF) | (blob[at + 1] & 0xFF) << 8;
          // The bits between the bucket's and the low ones are lost; the index needs no more.
          builder.add(bucket << shift | low, Arrays.copyOf(pairs, n));
        }
      }
    }
    return builder.build();
  }

  /** Bytes that {@link #write} needs. */
  public int size() {
    return 8 + (index.length - 1) + blob.length;
  }

  /** Writes the model: bits, length of the array, features per bucket, the array. */
  public void write(ByteBuffer out) {
    out.putInt(32 - shift).putInt(blob.length);
    for (int bucket = 0; bucket + 1 < index.length; bucket++) {
      int features = 0;
      for (int at = index[bucket]; at < index[bucket + 1]; at += 3 + 2 * (blob[at + 2] & 0xFF)) {
        features++;
      }
      out.put((byte) features);
    }
    out.put(blob);
  }

  /** Reads what {@link #write} wrote. */
  public static LinearModel read(ByteBuffer in) {
    int bits = in.getInt();
    byte[] blob = new byte[in.getInt()];
    byte[] counts = new byte[1 << bits];
    in.get(counts).get(blob);
    int[] index = new int[counts.length + 1];
    int at = 0;
    for (int bucket = 0; bucket < counts.length; bucket++) {
      index[bucket] = at;
      for (int n = counts[bucket] & 0xFF; n > 0; n--) {
        at += 3 + 2 * (blob[at + 2] & 0xFF);
      }
    }
    index[counts.length] = at;
    return new LinearModel(bits, index, blob);
  }
}
