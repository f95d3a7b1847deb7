package org.gainsay.ud.engine;

/** Classes of characters as the tokeniser and the word shapes see them. */
public final class Chars {
  private Chars() {}

  /** White space, the non-breaking spaces included. */
  public static boolean isSpace(char c) {
    return c <= ' '
        ? c == ' ' || Character.isWhitespace(c)
        : c >= 0x85 && (c == 0x85 || Character.isSpaceChar(c));
  }

  /** 'X' upper case, 'x' any other letter or mark, '0' a digit, else the character itself. */
  public static char type(char c) {
    if (c < 0x80) {
      return c >= 'a' && c <= 'z' ? 'x' : c >= 'A' && c <= 'Z' ? 'X' : digitOr(c);
    }
    if (Character.isUpperCase(c)) {
      return 'X';
    }
    if (Character.isLetter(c) || isMark(c) || Character.isSurrogate(c)) {
      return Character.isSurrogate(c) ? '\uD800' : 'x';
    }
    return Character.isDigit(c) ? '0' : c;
  }

  private static char digitOr(char c) {
    return c >= '0' && c <= '9' ? '0' : c;
  }

  private static boolean isMark(char c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  /** Lower case, typographic apostrophes made plain and every digit 0. */
  public static char fold(char c) {
    if (c < 0x80) {
      return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c >= '0' && c <= '9' ? '0' : c;
    }
    if (c == '\u2019' || c == '\u02BC') {
      return '\'';
    }
    return Character.toLowerCase(c);
  }

  /** Whether a border may stand here: not inside a surrogate pair. */
  public static boolean isBorder(CharSequence text, int at) {
    return at <= 0
        || at >= text.length()
        || !(Character.isHighSurrogate(text.charAt(at - 1))
            && Character.isLowSurrogate(text.charAt(at)));
  }
}
