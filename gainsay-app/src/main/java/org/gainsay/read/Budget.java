package org.gainsay.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * What one file named may cost, whatever lies in whatever in it: bytes unpacked against its own
 * size, and records.
 */
final class Budget {
  /** A limit was met: the file is left. */
  static final class Exceeded extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String code;
    private final String sentence;

    Exceeded(String code, String sentence) {
      super(sentence, null, false, false);
      this.code = code;
      this.sentence = sentence;
    }

    String code() {
      return code;
    }

    String sentence() {
      return sentence;
    }
  }

  /** Small files may be dense without harm. */
  private static final long ALWAYS = 50_000_000;

  private final int ratio;
  private final int mostRecords;
  private final boolean known;
  private long packed;
  private long unpacked;
  private int records;

  /**
   * @param size of the file in bytes; 0 where it is not known and grows as it is read
   */
  Budget(Reader.Limits limits, long size) {
    this.ratio = limits.of(Reader.Limit.RATIO);
    this.mostRecords = limits.of(Reader.Limit.RECORDS);
    this.known = size > 0;
    this.packed = size;
  }

  /** A record, entry or row more. */
  void record() {
    if (++records > mostRecords) {
      throw new Exceeded(
          "read.too-many", "More than " + mostRecords + " records; the rest is not read.");
    }
  }

  /** The stream of packed bytes, counted where the file's size is not known. */
  InputStream packed(InputStream in) {
    return known ? in : new Counted(in, false);
  }

  /** The stream of unpacked bytes, held to the ratio. */
  InputStream unpacked(InputStream in) {
    return new Counted(in, true);
  }

  private void count(long bytes, boolean out) {
    if (!out) {
      packed += bytes;
      return;
    }
    unpacked += bytes;
    if (unpacked > ALWAYS && unpacked / ratio > packed) {
      throw new Exceeded(
          "read.too-dense",
          "It unpacks to more than " + ratio + " times its size; the rest is not read.");
    }
  }

  private final class Counted extends FilterInputStream {
    private final boolean out;

    Counted(InputStream in, boolean out) {
      super(in);
      this.out = out;
    }

    @Override
    public int read() throws IOException {
      int value = super.read();
      count(value < 0 ? 0 : 1, out);
      return value;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int got = super.read(bytes, offset, length);
      count(Math.max(0, got), out);
      return got;
    }

    @Override
    public long skip(long bytes) throws IOException {
      long skipped = super.skip(bytes);
      count(skipped, out);
      return skipped;
    }

    @Override
    public boolean markSupported() {
      return false;
    }
  }
}
