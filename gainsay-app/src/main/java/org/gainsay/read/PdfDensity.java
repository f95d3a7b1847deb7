package org.gainsay.read;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.InflaterInputStream;

/**
 * Unpacks a PDF's streams without keeping them, so that one which would fill the memory is known
 * before the library keeps it.
 */
final class PdfDensity {
  private static final byte[] MARK = {'s', 't', 'r', 'e', 'a', 'm'};
  private static final int LAYERS = 3;

  private PdfDensity() {}

  /**
   * Counts what the streams unpack to.
   *
   * @throws Budget.Exceeded if that is too much
   */
  static void measure(byte[] pdf, Budget budget) {
    for (int at = find(pdf, 0); at >= 0; at = find(pdf, at + 1)) {
      int start = at + MARK.length;
      start += start < pdf.length && pdf[start] == '\r' ? 1 : 0;
      start += start < pdf.length && pdf[start] == '\n' ? 1 : 0;
      drain(new ByteArrayInputStream(pdf, start, pdf.length - start), budget);
    }
  }

  private static void drain(InputStream packed, Budget budget) {
    try {
      InputStream in = packed;
      for (int layer = 0; layer < LAYERS && isZlib(in); layer++) {
        in = new BufferedInputStream(budget.unpacked(new InflaterInputStream(in)));
      }
      if (in != packed) {
        in.transferTo(OutputStream.nullOutputStream());
      }
    } catch (IOException e) {
      // no stream of this kind, or a broken one: the library says so
    }
  }

  /** The head of RFC 1950. */
  private static boolean isZlib(InputStream in) throws IOException {
    in.mark(2);
    int method = in.read();
    int flags = in.read();
    in.reset();
    return flags >= 0 && (method & 0x0F) == 8 && (method << 8 | flags) % 31 == 0;
  }

  private static int find(byte[] pdf, int from) {
    for (int i = from; i + MARK.length <= pdf.length; i++) {
      int matched = 0;
      while (matched < MARK.length && pdf[i + matched] == MARK[matched]) {
        matched++;
      }
      boolean isEnd = i >= 3 && pdf[i - 1] == 'd' && pdf[i - 2] == 'n' && pdf[i - 3] == 'e';
      if (matched == MARK.length && !isEnd) {
        return i;
      }
    }
    return -1;
  }
}
