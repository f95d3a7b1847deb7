package org.gainsay.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Records of a WARC file (ISO 28500): a head of lines, the first of which begins {@code WARC/}. */
final class WarcRecords extends WebRecords {
  private static final byte[] MARK = "WARC/".getBytes(StandardCharsets.US_ASCII);
  private static final Pattern FIRST_LINE =
      Pattern.compile("\\AWARC/\\d{1,3}\\.\\d{1,3}[ \t]*\r?\n");
  private static final Pattern LENGTH =
      Pattern.compile("(?im)^content-length[ \t]*:[ \t]*(\\d{1,18})[ \t]*\r?$");

  WarcRecords(InputStream in, int longestHead) {
    super(in, longestHead);
  }

  @Override
  byte @Nullable [] met() throws IOException {
    int seen = first();
    if (seen < 0) {
      return null;
    }
    for (int i = 0; i < MARK.length; i++) {
      if (seen != MARK[i]) {
        throw new Damage("something else stands where a record should begin");
      }
      seen = i + 1 < MARK.length ? one() : seen;
    }
    return head();
  }

  @Override
  byte @Nullable [] sought() throws IOException {
    int matched = 0;
    boolean atStart = true;
    for (int seen = one(); seen >= 0; seen = one()) {
      matched = seen == MARK[matched] && (matched > 0 || atStart) ? matched + 1 : 0;
      atStart = seen == '\n';
      if (matched == MARK.length) {
        began(MARK.length);
        return head();
      }
    }
    return null;
  }

  /** From the mark to the empty line that ends the head. */
  private byte[] head() throws IOException {
    ByteArrayOutputStream head = new ByteArrayOutputStream(512);
    head.writeBytes(MARK);
    for (int line = MARK.length; line > 0; ) {
      line = 0;
      for (int seen = must(head); seen != '\n'; seen = must(head)) {
        line += seen == '\r' ? 0 : 1;
      }
    }
    return head.toByteArray();
  }

  @Override
  long length(byte[] head) throws Damage {
    String text = new String(head, StandardCharsets.ISO_8859_1);
    Matcher length = LENGTH.matcher(text);
    if (!FIRST_LINE.matcher(text).find() || !length.find()) {
      throw new Damage("it has no head with a length");
    }
    return Long.parseLong(length.group(1));
  }
}
