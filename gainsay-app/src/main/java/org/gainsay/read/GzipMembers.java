package org.gainsay.read;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/**
 * Unpacks gzip (RFC 1952) of one or many members. Unlike the JDK's stream it never stops silently
 * before the end: a cut is an {@link EOFException}, anything else than a member after a member is a
 * {@link DamagedException}, after which it can go on with the next member. Extra fields are passed
 * over unread, as some writers give them wrong lengths.
 */
final class GzipMembers extends InputStream {
  /** What damage is, as against a fault of the stream that is read. */
  private static final class BrokenMemberException extends IOException {
    private static final long serialVersionUID = 1;

    BrokenMemberException(String message) {
      super(message);
    }
  }

  private static final int CHECKSUM = 0x02;
  private static final int EXTRA = 0x04;
  private static final int NAME = 0x08;
  private static final int COMMENT = 0x10;
  private static final int DEFLATE = 8;
  private static final int HEAD = 0x1F8B00 | DEFLATE;

  private final InputStream in;
  private final Inflater inflater = new Inflater(true);
  private final CRC32 sum = new CRC32();
  private final byte[] packed = new byte[1 << 15];
  private final byte[] one = new byte[1];
  private int at;
  private int end;

  /** How many packed bytes went before those at hand. */
  private long before;

  /** Where the member began in the file. */
  private long member;

  private @Nullable DamagedException damage;
  private boolean seeking;
  private boolean inMember;
  private boolean first = true;
  private boolean done;

  GzipMembers(InputStream in) {
    this.in = in;
  }

  @Override
  public int read() throws IOException {
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    } else if (damage != null) {
      throw damage;
    }
    try {
      return unpacked(bytes, offset, length);
    } catch (BrokenMemberException e) {
      damage = new DamagedException(String.valueOf(e.getMessage()), member, this::goOn);
      throw damage;
    }
  }

  /** The next member is looked for right behind where the damaged one began, as far as at hand. */
  private void goOn() {
    damage = null;
    inMember = false;
    seeking = true;
    at = (int) Math.max(0, Math.min(end, member + 1 - before));
  }

  private int unpacked(byte[] bytes, int offset, int length) throws IOException {
    while (!done) {
      if (!inMember && !begin()) {
        done = true;
        break;
      }
      int got = inflate(bytes, offset, length);
      if (got > 0) {
        sum.update(bytes, offset, got);
        return got;
      }
      if (inflater.finished()) {
        finish();
      }
    }
    return -1;
  }

  private int inflate(byte[] bytes, int offset, int length) throws IOException {
    try {
      if (inflater.needsInput() && !inflater.finished()) {
        fill();
        inflater.setInput(packed, at, end - at);
        at = end;
      }
      int got = inflater.inflate(bytes, offset, length);
      if (got == 0 && inflater.needsDictionary()) {
        throw new BrokenMemberException("a dictionary is asked for");
      }
      return got;
    } catch (DataFormatException e) {
      throw new BrokenMemberException("its data is damaged");
    }
  }

  /** Reads a member's head; whether there is one more. */
  private boolean begin() throws IOException {
    if (!(seeking ? findsHead() : meetsHead())) {
      return false;
    }
    int flags = must();
    skip(6);
    if ((flags & EXTRA) != 0) {
      skip(must() | must() << 8);
    }
    for (int flag : new int[] {NAME, COMMENT}) {
      while ((flags & flag) != 0 && must() != 0) {
        continue;
      }
    }
    skip((flags & CHECKSUM) != 0 ? 2 : 0);
    inflater.reset();
    sum.reset();
    inMember = true;
    first = false;
    return true;
  }

  private boolean meetsHead() throws IOException {
    int magic = next();
    while (magic == 0 && !first) {
      magic = next(); // zeros fill up the last block of a tape
    }
    if (magic < 0) {
      return false;
    }
    member = before + at - 1;
    if (magic != 0x1F || must() != 0x8B) {
      throw new BrokenMemberException("something else follows in it");
    }
    if (must() != DEFLATE) {
      throw new BrokenMemberException("it is packed in a way that is not known");
    }
    return true;
  }

  /** Goes on behind the next three bytes that begin a member. */
  private boolean findsHead() throws IOException {
    int last = 0;
    for (int seen = next(); seen >= 0; seen = next()) {
      last = (last << 8 | seen) & 0xFFFFFF;
      if (last == HEAD) {
        member = before + at - 3;
        seeking = false;
        return true;
      }
    }
    return false;
  }

  private void finish() throws IOException {
    at = end - inflater.getRemaining();
    long expected = four();
    long size = four();
    if (expected != sum.getValue() || size != (inflater.getBytesWritten() & 0xFFFFFFFFL)) {
      throw new BrokenMemberException("its checksum is wrong");
    }
    inMember = false;
  }

  private long four() throws IOException {
    return must() | must() << 8 | must() << 16 | (long) must() << 24;
  }

  private void skip(int bytes) throws IOException {
    for (int i = 0; i < bytes; i++) {
      must();
    }
  }

  private int must() throws IOException {
    int value = next();
    if (value < 0) {
      throw new EOFException();
    }
    return value;
  }

  private int next() throws IOException {
    if (at == end) {
      before += end;
      at = 0;
      end = Math.max(0, in.read(packed, 0, packed.length));
    }
    return at == end ? -1 : packed[at++] & 0xFF;
  }

  private void fill() throws IOException {
    if (next() < 0) {
      throw new EOFException();
    }
    at--;
  }

  @Override
  public void close() throws IOException {
    inflater.end();
    in.close();
  }
}
