package org.gainsay.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Bytes to text. In order: a byte-order mark; UTF-16 by its NULs; UTF-8 where the bytes are valid
 * UTF-8 (no other encoding looks so by chance); what is given beside them (HTTP, MIME); what an
 * HTML or XML head declares; UTF-8 with few faults; windows-1252, or ISO-8859-15 where the letters
 * say so.
 *
 * <p>Names of encodings are read as the WHATWG Encoding Standard reads them: Latin-1 is
 * windows-1252.
 */
final class Decoder {
  /**
   * What the bytes say.
   *
   * @param verbatim whether they are UTF-8 without fault
   * @param malformed number of stretches that stand as U+FFFD
   * @param surrogates number of lone surrogates that stand as U+FFFD
   * @param fault why they are no text, a sentence; else null
   */
  record Result(
      String text, boolean verbatim, int malformed, int surrogates, @Nullable String fault) {
    static Result fault(String fault) {
      return new Result("", false, 0, 0, fault);
    }
  }

  /** Beyond this share of characters that no text has, the bytes are no text. */
  private static final double MOST_CONTROLS = 0.001;

  private static final int HEAD = 4096;
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final Charset LATIN_9 = Charset.forName("ISO-8859-15");

  private final byte[] bytes;
  private final @Nullable String given;

  /**
   * @param given name of the encoding that is told beside the bytes, or null
   */
  Decoder(byte[] bytes, @Nullable String given) {
    this.bytes = bytes;
    this.given = given;
  }

  Result decode() {
    if (startsWith(0xEF, 0xBB, 0xBF)) {
      return checked(utf8(3));
    } else if (startsWith(0xFF, 0xFE, 0, 0)) {
      return checked(other(Charset.forName("UTF-32LE"), 4));
    } else if (startsWith(0, 0, 0xFE, 0xFF)) {
      return checked(other(Charset.forName("UTF-32BE"), 4));
    } else if (startsWith(0xFF, 0xFE)) {
      return checked(utf16(StandardCharsets.UTF_16LE, 2));
    } else if (startsWith(0xFE, 0xFF)) {
      return checked(utf16(StandardCharsets.UTF_16BE, 2));
    }
    Charset wide = utf16ByNuls();
    return checked(wide != null ? utf16(wide, 0) : unmarked());
  }

  private Result unmarked() {
    Charset charset = given == null ? null : charset(given.strip().toLowerCase(Locale.ROOT));
    String declared = charset == null ? declared() : null;
    charset = declared == null ? charset : charset(declared);
    boolean sevenBits = charset != null && charset.name().startsWith("ISO-2022");
    String strict = sevenBits ? null : strictly(StandardCharsets.UTF_8, 0);
    if (strict != null) {
      return new Result(strict, true, 0, 0, null);
    }
    if (charset != null && !charset.equals(StandardCharsets.UTF_8)) {
      return other(charset, 0);
    }
    LenientUtf8 lenient = LenientUtf8.decode(bytes, 0);
    return lenient.isPlausible() ? result(lenient) : other(western(), 0);
  }

  private Result utf8(int from) {
    String strict = strictly(StandardCharsets.UTF_8, from);
    return strict != null
        ? new Result(strict, true, 0, 0, null)
        : result(LenientUtf8.decode(bytes, from));
  }

  private static Result result(LenientUtf8 lenient) {
    return new Result(lenient.text(), false, lenient.malformed(), lenient.surrogates(), null);
  }

  /** The text, or null where the bytes are not valid. */
  private @Nullable String strictly(Charset charset, int from) {
    try {
      return charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
          .toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  private Result other(Charset charset, int from) {
    String text = new String(bytes, from, bytes.length - from, charset);
    return new Result(text, false, count(text, '\uFFFD'), 0, null);
  }

  /** UTF-16 by hand, as Java's decoder does not tell a lone surrogate from other faults. */
  private Result utf16(Charset charset, int from) {
    int high = charset.equals(StandardCharsets.UTF_16BE) ? 0 : 1;
    StringBuilder text = new StringBuilder((bytes.length - from) / 2);
    for (int i = from; i + 1 < bytes.length; i += 2) {
      text.append((char) ((bytes[i + high] & 0xFF) << 8 | (bytes[i + 1 - high] & 0xFF)));
    }
    int surrogates = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      if (Character.isSurrogate(text.charAt(i))
          && !Character.isSupplementaryCodePoint(text.codePointAt(i))) {
        text.setCharAt(i, '\uFFFD');
        surrogates++;
      }
    }
    int malformed = (bytes.length - from) % 2;
    return new Result(text.toString(), false, malformed, surrogates, null);
  }

  private boolean startsWith(int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /** UTF-16 of Latin letters has a NUL in nearly every second place, always on one side. */
  private @Nullable Charset utf16ByNuls() {
    int[] nuls = new int[2];
    int length = Math.min(bytes.length, HEAD) & ~1;
    for (int i = 0; i < length; i++) {
      nuls[i & 1] += bytes[i] == 0 ? 1 : 0;
    }
    if (length < 4 || Math.max(nuls[0], nuls[1]) < length / 4) {
      return null;
    }
    if (Math.min(nuls[0], nuls[1]) > length / 100) {
      return null;
    }
    return nuls[0] > nuls[1] ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
  }

  /** The encoding that an HTML {@code meta} or an XML declaration in the head names, or null. */
  private @Nullable String declared() {
    String head =
        new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1)
            .toLowerCase(Locale.ROOT);
    int at = head.stripLeading().startsWith("<?xml") ? head.indexOf("encoding") : -1;
    int xmlEnd = head.indexOf("?>");
    if (at >= 0 && at < xmlEnd) {
      return name(head, at + "encoding".length());
    }
    int meta = head.indexOf("<meta");
    at = meta < 0 ? -1 : head.indexOf("charset", meta);
    return at < 0 ? null : name(head, at + "charset".length());
  }

  private static @Nullable String name(String head, int from) {
    int start = from;
    while (start < head.length() && " =\"'\t\r\n".indexOf(head.charAt(start)) >= 0) {
      start++;
    }
    int end = start;
    while (end < head.length() && " \"';/>?\t\r\n".indexOf(head.charAt(end)) < 0) {
      end++;
    }
    return end > start ? head.substring(start, end) : null;
  }

  private static @Nullable Charset charset(String name) {
    if (name.equals("iso-8859-1") || name.equals("latin1") || name.equals("us-ascii")) {
      return WINDOWS_1252;
    }
    try {
      Charset charset = Charset.forName(name);
      // A declaration that could be read is not in a form of two bytes a letter.
      return charset.name().startsWith("UTF-") ? StandardCharsets.UTF_8 : charset;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }

  /** ISO-8859-15 differs where it has € and œ for the rare ¤, ¼ and ½ of Latin-1. */
  private Charset western() {
    for (byte b : bytes) {
      int value = b & 0xFF;
      if (value >= 0x80 && value < 0xA0) {
        return WINDOWS_1252;
      }
    }
    for (int i = 0; i < bytes.length; i++) {
      int value = bytes[i] & 0xFF;
      boolean ligature = value == 0xBC || value == 0xBD;
      if (value == 0xA4 || (ligature && i + 1 < bytes.length && isLetter(bytes[i + 1]))) {
        return LATIN_9;
      }
    }
    return WINDOWS_1252;
  }

  private static boolean isLetter(byte b) {
    int lower = b | 0x20;
    return lower >= 'a' && lower <= 'z';
  }

  private Result checked(Result result) {
    if (startsWith(0xD0, 0xCF, 0x11, 0xE0)) {
      return Result.fault(
          "It is an Office file that is encrypted or of the old kind: neither is read.");
    }
    String text = result.text();
    int controls = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 0) {
        return Result.fault("It holds NUL characters: it is no text.");
      }
      boolean space = (c >= '\t' && c <= '\r') || c == 0x85 || c == 0x1B;
      controls += !space && (c < ' ' || (c >= 0x7F && c < 0xA0)) ? 1 : 0;
    }
    if (text.startsWith("{\\rtf")) {
      return Result.fault("It is RTF, which is not read.");
    }
    if (controls > 4 + text.length() * MOST_CONTROLS) {
      return Result.fault("It holds " + controls + " control characters: it is no text.");
    }
    boolean mostlyBroken = result.malformed() > 10 + text.length() / 20;
    return mostlyBroken ? Result.fault("Its bytes are no text of any encoding known.") : result;
  }

  private static int count(String text, char wanted) {
    int count = 0;
    for (int at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
      count++;
    }
    return count;
  }
}
