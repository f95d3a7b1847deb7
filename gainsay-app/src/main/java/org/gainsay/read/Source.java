package org.gainsay.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import org.gainsay.model.Metadata;
import org.jspecify.annotations.Nullable;

/**
 * Bytes to read and what is known of them.
 *
 * @param path how documents of them are called
 * @param in the bytes; marks are supported
 * @param file where they stand on disk, null for those in an archive or a pipe
 * @param depth how many containers are around
 * @param charset name of the encoding that is given beside them (HTTP, MIME), or null
 * @param metadata what is given beside them; what they say themselves goes before it
 */
record Source(
    String path,
    InputStream in,
    @Nullable Path file,
    int depth,
    @Nullable String charset,
    Metadata metadata) {

  /** How much is looked at to tell what they are. */
  static final int HEAD = 1 << 16;

  static Source of(String path, InputStream in, @Nullable Path file) {
    return new Source(path, in, file, 0, null, Metadata.NONE);
  }

  /** A file in this container: {@code path!/name}. */
  Source inner(String name, InputStream bytes) {
    return new Source(path + "!/" + name, buffered(bytes), null, depth + 1, null, Metadata.NONE);
  }

  /** What these bytes unpack to: the same document under the same name. */
  Source unpacked(InputStream bytes) {
    return new Source(path, buffered(bytes), file, depth + 1, charset, metadata);
  }

  /**
   * A record of this list: {@code path#number}. Side files are for whole files, and where the list
   * stands its records do not.
   */
  Source record(long number) {
    Metadata known = metadata.withAddress(null);
    return new Source(path + "#" + number, in, null, depth, charset, known);
  }

  /** The same about other bytes. */
  Source holding(InputStream bytes) {
    return new Source(path, buffered(bytes), file, depth, charset, metadata);
  }

  /** The same in one container more. */
  Source deeper() {
    return new Source(path, in, file, depth + 1, charset, metadata);
  }

  /** The same with what is told beside it. */
  Source told(@Nullable String encoding, Metadata beside) {
    return new Source(path, in, file, depth, encoding, beside);
  }

  /** The first bytes, without going on; a fault among them shows when they are read. */
  byte[] head() throws IOException {
    in.mark(HEAD);
    byte[] head = new byte[HEAD];
    int length = 0;
    try {
      for (int got = 0; got >= 0 && length < HEAD; got = in.read(head, length, HEAD - length)) {
        length += got;
      }
    } catch (IOException e) {
      // the same fault comes again
    }
    in.reset();
    return Arrays.copyOf(head, length);
  }

  private static InputStream buffered(InputStream in) {
    return in.markSupported() ? in : new BufferedInputStream(in, HEAD);
  }
}
