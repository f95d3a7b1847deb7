package org.gainsay.ud.names;

/** Shapes of words: which kinds of signs follow each other. */
final class Shapes {

  private Shapes() {}

  /**
   * The kinds of signs of a token in order, the same ones next to each other once: "Xx", "X.X.",
   * "x-d", "X".
   */
  static int brief(CharSequence text, int start, int end) {
    int hash = 0;
    int before = -1;
    for (int i = start; i < end; i++) {
      int kind = kind(text.charAt(i));
      if (kind != before) {
        hash = Hashes.add(hash, kind);
      }
      before = kind;
    }
    return Hashes.mix(hash);
  }

  private static int kind(char sign) {
    if (sign < 0x80) {
      if (sign >= 'a' && sign <= 'z') {
        return 'x';
      }
      if (sign >= 'A' && sign <= 'Z') {
        return 'X';
      }
      return sign >= '0' && sign <= '9' ? 'd' : sign;
    }
    if (Character.isLetter(sign)) {
      return Character.isUpperCase(sign) ? 'X' : 'x';
    }
    return Character.isDigit(sign) ? 'd' : sign == '’' ? '\'' : sign;
  }

  /**
   * How a token is cased: 0 no letter first, 1 small, 2 capital then small, 3 capitals alone, 4 one
   * capital.
   */
  static int casing(CharSequence text, int start, int end) {
    char first = text.charAt(start);
    if (!Character.isLetter(first)) {
      return Character.isDigit(first) ? 5 : 0;
    }
    if (!Character.isUpperCase(first)) {
      return 1;
    }
    if (end - start == 1) {
      return 4;
    }
    for (int i = start + 1; i < end; i++) {
      if (Character.isLowerCase(text.charAt(i))) {
        return 2;
      }
    }
    return 3;
  }
}
