package org.gainsay.ud.engine;

/** Finds a web or e-mail address inside a chunk without white space. */
final class Addresses {
  private static final int LONGEST_SCHEME = 12;

  private Addresses() {}

  /**
   * The first address.
   *
   * @return start in the high half, end in the low half; both {@code to} if there is none
   */
  static long find(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      int start = -1;
      if (c == ':' && text.startsWith("//", i + 1)) {
        start = back(text, from, i, LONGEST_SCHEME);
      } else if ((c == 'w' || c == 'W')
          && text.regionMatches(true, i, "www.", 0, 4)
          && (i == from || !Character.isLetterOrDigit(text.charAt(i - 1)))) {
        start = i;
      } else if (c == '@' && isMail(text, from, i, to)) {
        start = back(text, from, i, 64);
      }
      if (start >= 0 && start < i + 1) {
        return pack(start, end(text, i, to));
      }
    }
    return pack(to, to);
  }

  private static boolean isMail(String text, int from, int at, int to) {
    if (at == from || at + 1 >= to || !Character.isLetterOrDigit(text.charAt(at - 1))) {
      return false;
    }
    int limit = Math.min(to, at + 128);
    for (int i = at + 2; i + 1 < limit && isAddress(text.charAt(i)); i++) {
      if (text.charAt(i) == '.' && Character.isLetter(text.charAt(i + 1))) {
        return Character.isLetterOrDigit(text.charAt(at + 1));
      }
    }
    return false;
  }

  private static int back(String text, int from, int at, int most) {
    int start = at;
    while (start > from && at - start < most && isName(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static int end(String text, int from, int to) {
    int end = from;
    while (end < to && isAddress(text.charAt(end))) {
      end++;
    }
    while (end > from + 1 && ".,;:!?)]}'*".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }

  private static boolean isName(char c) {
    return Character.isLetterOrDigit(c) || "._+-".indexOf(c) >= 0;
  }

  private static boolean isAddress(char c) {
    return c > ' ' && "<>\"«»“”‘’[]{}|\\^`".indexOf(c) < 0 && !Character.isSurrogate(c);
  }

  private static long pack(int start, int end) {
    return ((long) start << 32) | end;
  }
}
