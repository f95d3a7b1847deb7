package org.gainsay.read;

/**
 * UTF-8 with faults (RFC 3629): stretches that are no character stand as U+FFFD and are counted, so
 * do surrogates written as if they were characters; a pair of these (CESU-8) is the character
 * meant.
 *
 * @param sound number of sound sequences of more than one byte
 * @param malformed number of other stretches
 * @param surrogates number of lone surrogates
 */
record LenientUtf8(String text, int sound, int malformed, int surrogates) {

  /** Whether faults are so few that the bytes must be meant as UTF-8. */
  boolean isPlausible() {
    return malformed == 0 || sound >= 4 * malformed;
  }

  static LenientUtf8 decode(byte[] bytes, int from) {
    StringBuilder text = new StringBuilder(bytes.length - from);
    int sound = 0;
    int malformed = 0;
    int at = from;
    while (at < bytes.length) {
      int length = sequence(bytes, at);
      if (length == 0) {
        text.append('\uFFFD');
        malformed++;
        at = afterFault(bytes, at);
      } else {
        text.appendCodePoint(codePoint(bytes, at, length));
        sound += length > 1 ? 1 : 0;
        at += length;
      }
    }
    int surrogates = replaceLone(text);
    return new LenientUtf8(text.toString(), sound, malformed, surrogates);
  }

  /** The length of the character that begins here, surrogates let through; 0 for none. */
  private static int sequence(byte[] bytes, int at) {
    int first = bytes[at] & 0xFF;
    int length = first < 0x80 ? 1 : first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
    if (first > 0xF4 || at + length > bytes.length) {
      return 0;
    }
    for (int i = 1; i < length; i++) {
      if ((bytes[at + i] & 0xC0) != 0x80) {
        return 0;
      }
    }
    int value = length < 3 ? 0x800 : codePoint(bytes, at, length);
    boolean shortest = length < 4 ? value >= 0x800 : value >= 0x10000 && value <= 0x10FFFF;
    return shortest ? length : 0;
  }

  private static int codePoint(byte[] bytes, int at, int length) {
    int value = length == 1 ? bytes[at] : bytes[at] & (0x7F >> length);
    for (int i = 1; i < length; i++) {
      value = value << 6 | (bytes[at + i] & 0x3F);
    }
    return value;
  }

  private static int afterFault(byte[] bytes, int at) {
    int next = at + 1;
    while (next < bytes.length && (bytes[next] & 0xC0) == 0x80) {
      next++;
    }
    return next;
  }

  private static int replaceLone(StringBuilder text) {
    int lone = 0;
    for (int i = 0; i < text.length(); i++) {
      if (!Character.isSurrogate(text.charAt(i))) {
        continue;
      }
      if (Character.isSupplementaryCodePoint(text.codePointAt(i))) {
        i++;
      } else {
        text.setCharAt(i, '\uFFFD');
        lone++;
      }
    }
    return lone;
  }
}
