package org.gainsay.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * The encoding of a list that is read record by record, from its first bytes: its byte-order mark;
 * UTF-8 where they are that; else windows-1252.
 */
final class HeadCharset {
  private HeadCharset() {}

  static Charset of(byte[] head) {
    if (begins(head, 0xFF, 0xFE)) {
      return StandardCharsets.UTF_16LE;
    } else if (begins(head, 0xFE, 0xFF)) {
      return StandardCharsets.UTF_16BE;
    }
    return isUtf8(head) ? StandardCharsets.UTF_8 : Charset.forName("windows-1252");
  }

  /** The first bytes as text, without byte-order mark. */
  static String text(byte[] head, Charset charset) {
    String text = new String(head, charset);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /** The source's characters, without byte-order mark. */
  static Reader reader(Source source) throws IOException {
    Charset charset = of(source.head());
    InputStream in = source.in();
    in.mark(4);
    int mark =
        charset.equals(StandardCharsets.UTF_8) ? 3 : charset.name().startsWith("UTF") ? 2 : 0;
    boolean marked = new String(in.readNBytes(mark), charset).equals("\uFEFF");
    if (!marked) {
      in.reset();
    }
    return new InputStreamReader(in, charset);
  }

  private static boolean begins(byte[] head, int first, int second) {
    return head.length > 1 && (head[0] & 0xFF) == first && (head[1] & 0xFF) == second;
  }

  /** The last character may be cut off. */
  private static boolean isUtf8(byte[] head) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CharBuffer out = CharBuffer.allocate(head.length + 1);
    return !decoder.decode(ByteBuffer.wrap(head), out, head.length < Source.HEAD).isError();
  }
}
