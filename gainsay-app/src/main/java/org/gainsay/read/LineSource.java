package org.gainsay.read;

import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/** Lines of a stream; what of a line is over the bound is passed over, so that none is held. */
final class LineSource {
  private final Reader in;
  private final int longest;
  private long number;
  private boolean cut;

  /**
   * @param longest in UTF-16 units
   */
  LineSource(Reader in, int longest) {
    this.in = in;
    this.longest = longest;
  }

  /** The next line without its end; null after the last. */
  @Nullable String next() throws IOException {
    StringBuilder line = new StringBuilder();
    int c = in.read();
    if (c < 0) {
      return null;
    }
    number++;
    cut = false;
    while (c >= 0 && c != '\n') {
      if (line.length() < longest) {
        line.append((char) c);
      } else {
        cut = true;
      }
      c = in.read();
    }
    return line.toString();
  }

  /** The number of the last line given, from 1. */
  long number() {
    return number;
  }

  /** Whether the last line given was longer than the bound. */
  boolean isCut() {
    return cut;
  }
}
