package org.gainsay.read;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Takes a web archive apart into its records by their heads and lengths, so that a record that is
 * damaged costs itself alone: reading goes on where the next head begins, and in a packed file with
 * the next gzip member.
 */
abstract class WebRecords {
  /** A place that is no record. */
  static final class Damage extends IOException {
    private static final long serialVersionUID = 1;

    Damage(String message) {
      super(message);
    }
  }

  private final InputStream in;
  private final int longestHead;
  private long position;
  private long start;
  private long left;
  private boolean seeking;

  /**
   * @param longestHead in bytes; a record with a longer one is damaged
   */
  WebRecords(InputStream in, int longestHead) {
    this.in = in;
    this.longestHead = longestHead;
  }

  /** Where the last record began, in bytes of the unpacked file. */
  final long start() {
    return start;
  }

  /**
   * The next record's head and body; null after the last. What of the record before is not read yet
   * is passed over.
   *
   * @throws Damage where something else stands, after which the next call goes on behind it
   * @throws DamagedException where a packed file is damaged; {@link #goOn} goes on behind it
   * @throws EOFException where the file ends in a record
   */
  final @Nullable InputStream next() throws IOException {
    pass();
    boolean searched = seeking;
    seeking = true; // unless a head is met
    byte[] head = searched ? sought() : met();
    if (head == null) {
      return null;
    }
    left = length(head);
    seeking = false;
    return new SequenceInputStream(new ByteArrayInputStream(head), new Body());
  }

  /** The head that stands here, behind empty lines; null at the end. */
  abstract byte @Nullable [] met() throws IOException;

  /** The next head that begins a line or what can be read again; null at the end. */
  abstract byte @Nullable [] sought() throws IOException;

  /** How many bytes follow the head. */
  abstract long length(byte[] head) throws Damage;

  /** Goes on behind a damaged place of a packed file, where a record begins. */
  final void goOn(DamagedException damage) {
    damage.goOn();
    left = 0;
    seeking = true;
  }

  /** Passes over the rest of a body. */
  private void pass() throws IOException {
    byte[] rest = new byte[1 << 13];
    while (left > 0) {
      took(in.read(rest, 0, (int) Math.min(rest.length, left)));
    }
  }

  private int took(int got) throws IOException {
    if (got < 0) {
      left = 0;
      throw new EOFException();
    }
    left -= got;
    position += got;
    return got;
  }

  /** Over the empty lines between records; the first byte of what follows, -1 at the end. */
  final int first() throws IOException {
    int seen = one();
    while (seen == '\r' || seen == '\n') {
      seen = one();
    }
    if (seen >= 0) {
      began(1);
    }
    return seen;
  }

  /** A record begins so many bytes before here. */
  final void began(int bytes) {
    start = position - bytes;
  }

  /** The next byte, -1 at the end. */
  final int one() throws IOException {
    int seen = in.read();
    position += seen < 0 ? 0 : 1;
    return seen;
  }

  /** The next byte of a head. */
  final int must(ByteArrayOutputStream head) throws IOException {
    int seen = one();
    if (seen < 0) {
      throw new EOFException();
    } else if (head.size() == longestHead) {
      throw new Damage("its head is longer than " + longestHead + " bytes");
    }
    head.write(seen);
    return seen;
  }

  /** What of the record's length is left. */
  private final class Body extends InputStream {
    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      if (length == 0) {
        return 0;
      }
      return left == 0 ? -1 : took(in.read(bytes, offset, (int) Math.min(length, left)));
    }
  }
}
