package org.gainsay.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Records of an ARC file (Internet Archive, 1996): a head of one line, the address first, then that
 * of the machine, the time in fourteen digits and other fields, the length last.
 */
final class ArcRecords extends WebRecords {
  private static final Pattern HEAD =
      Pattern.compile(
          "[a-zA-Z][a-zA-Z0-9+.-]*:.+? (?:[0-9]{1,3}(?:\\.[0-9]{1,3}){3}|[0-9a-fA-F:.]{2,45})"
              + " \\d{14} (?:.* )?(\\d{1,18})\r?\n");

  /** A longer line is passed over when a head is sought. */
  private static final int LONGEST_SOUGHT = 1 << 16;

  ArcRecords(InputStream in, int longestHead) {
    super(in, longestHead);
  }

  @Override
  byte @Nullable [] met() throws IOException {
    int seen = first();
    if (seen < 0) {
      return null;
    }
    byte[] line = line(seen);
    if (!matcher(line).matches()) {
      throw new Damage("something else stands where a record should begin");
    }
    return line;
  }

  @Override
  byte @Nullable [] sought() throws IOException {
    for (int seen = first(); seen >= 0; seen = first()) {
      ByteArrayOutputStream line = new ByteArrayOutputStream(256);
      for (int next = seen; next >= 0; next = next == '\n' ? -1 : one()) {
        if (line.size() <= LONGEST_SOUGHT) {
          line.write(next);
        }
      }
      byte[] head = line.toByteArray();
      if (matcher(head).matches()) {
        return head;
      }
    }
    return null;
  }

  private byte[] line(int first) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream(256);
    line.write(first);
    int seen = first;
    while (seen != '\n') {
      seen = must(line);
    }
    return line.toByteArray();
  }

  private static Matcher matcher(byte[] line) {
    return HEAD.matcher(new String(line, StandardCharsets.ISO_8859_1));
  }

  @Override
  long length(byte[] head) throws Damage {
    Matcher matcher = matcher(head);
    if (!matcher.matches()) {
      throw new Damage("it has no head with a length");
    }
    return Long.parseLong(matcher.group(1));
  }
}
