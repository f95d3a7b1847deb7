package org.gainsay.layers;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A list as it was read.
 *
 * @param path as it was named
 * @param name of the file, without its folders
 * @param text without byte-order mark
 * @param digest SHA-256 of its bytes, in hexadecimal digits
 */
record ListFile(String path, String name, String text, String digest) {
  /** Old exports of sanctions lists are not in UTF-8. */
  private static final Charset ELSE = Charset.forName("windows-1252");

  /**
   * Reads a file.
   *
   * @param most bytes it may have
   */
  static ListFile read(Path file, int most) throws LayerFault {
    String path = file.toString();
    if (!Files.isRegularFile(file)) {
      throw new LayerFault("lexicon.missing", path, "There is no such file.");
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(most);
      if (bytes.length == most && in.read() >= 0) {
        String sentence = "Larger than " + most + " bytes (--limit bytes=N).";
        throw new LayerFault("lexicon.too-large", path, sentence);
      }
      return new ListFile(path, file.getFileName().toString(), text(path, bytes), digest(bytes));
    } catch (AccessDeniedException e) {
      throw new LayerFault("lexicon.unreadable", path, "It may not be read.");
    } catch (IOException e) {
      throw new LayerFault("lexicon.unreadable", path, "It cannot be read: " + e.getMessage());
    }
  }

  private static String text(String path, byte[] bytes) throws LayerFault {
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      text = new String(bytes, ELSE);
    }
    if (text.indexOf('\0') >= 0) {
      throw new LayerFault("lexicon.not-text", path, "This is no text.");
    }
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }

  private static String digest(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  String firstLine() {
    int end = text.indexOf('\n');
    return (end < 0 ? text : text.substring(0, end)).strip();
  }

  LayerFault fault(String code, String sentence) {
    return new LayerFault(code, path, sentence);
  }
}
