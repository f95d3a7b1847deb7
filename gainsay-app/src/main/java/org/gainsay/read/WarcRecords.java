package org.gainsay.read;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Takes a WARC file (ISO 28500) apart into its records by their heads and lengths, so that a record
 * that is damaged costs itself alone: reading goes on where the next line begins with {@code
 * WARC/}, and in a packed file with the next gzip member.
 */
final class WarcRecords {
  /** A place that is no record. */
  static final class Damage extends IOException {
    private static final long serialVersionUID = 1;

    Damage(String message) {
      super(message);
    }
  }

  private static final byte[] MARK = "WARC/".getBytes(StandardCharsets.US_ASCII);
  private static final Pattern FIRST_LINE =
      Pattern.compile("\\AWARC/\\d{1,3}\\.\\d{1,3}[ \t]*\r?\n");
  private static final Pattern LENGTH =
      Pattern.compile("(?im)^content-length[ \t]*:[ \t]*(\\d{1,18})[ \t]*\r?$");

  private final InputStream in;
  private final int longestHead;
  private long position;
  private long start;
  private long left;
  private boolean seeking;

  /**
   * @param longestHead in bytes; a record with a longer one is damaged
   */
  WarcRecords(InputStream in, int longestHead) {
    this.in = in;
    this.longestHead = longestHead;
  }

  /** Where the last record began, in bytes of the unpacked file. */
  long start() {
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
  @Nullable InputStream next() throws IOException {
    pass();
    if (!(seeking ? findsMark() : meetsMark())) {
      return null;
    }
    start = position - MARK.length;
    byte[] head = head();
    String text = new String(head, StandardCharsets.ISO_8859_1);
    Matcher length = LENGTH.matcher(text);
    if (!FIRST_LINE.matcher(text).find() || !length.find()) {
      seeking = true;
      throw new Damage("it has no head with a length");
    }
    left = Long.parseLong(length.group(1));
    return new SequenceInputStream(new ByteArrayInputStream(head), new Body());
  }

  /** Goes on behind a damaged place of a packed file, where a record begins. */
  void goOn(DamagedException damage) {
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

  /** Over the empty lines between records to the mark; whether there is one more. */
  private boolean meetsMark() throws IOException {
    int seen = one();
    while (seen == '\r' || seen == '\n') {
      seen = one();
    }
    if (seen < 0) {
      return false;
    }
    start = position - 1;
    for (int i = 0; i < MARK.length; i++) {
      if (seen != MARK[i]) {
        seeking = true;
        throw new Damage("something else stands where a record should begin");
      }
      seen = i + 1 < MARK.length ? one() : seen;
    }
    return true;
  }

  /** Goes on behind the next mark that begins a line or what can be read again. */
  private boolean findsMark() throws IOException {
    int matched = 0;
    boolean atStart = true;
    for (int seen = one(); seen >= 0; seen = one()) {
      matched = seen == MARK[matched] && (matched > 0 || atStart) ? matched + 1 : 0;
      atStart = seen == '\n';
      if (matched == MARK.length) {
        seeking = false;
        return true;
      }
    }
    return false;
  }

  /** From the mark to the empty line that ends the head. */
  private byte[] head() throws IOException {
    ByteArrayOutputStream head = new ByteArrayOutputStream(512);
    head.write(MARK);
    for (int line = MARK.length; line > 0; ) {
      line = 0;
      for (int seen = must(head); seen != '\n'; seen = must(head)) {
        line += seen == '\r' ? 0 : 1;
      }
    }
    return head.toByteArray();
  }

  private int must(ByteArrayOutputStream head) throws IOException {
    int seen = one();
    if (seen < 0) {
      throw new EOFException();
    } else if (head.size() == longestHead) {
      seeking = true;
      throw new Damage("its head is longer than " + longestHead + " bytes");
    }
    head.write(seen);
    return seen;
  }

  private int one() throws IOException {
    int seen = in.read();
    position += seen < 0 ? 0 : 1;
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
