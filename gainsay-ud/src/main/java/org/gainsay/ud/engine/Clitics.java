package org.gainsay.ud.engine;

/**
 * Pronouns that a language writes behind a verb on a hyphen as tokens of their own: French {@code
 * -il}, {@code -t-elle}. Where one ends a run of letters and hyphens, it is cut off any word that
 * could bear it, however seldom the treebank shows that word; the classifier would have to know the
 * word. Which there are is read off the treebank; a language without has none.
 */
final class Clitics {
  /** How a known token is kept: whether it could be a word that bears a clitic. */
  static final int OTHER = 1;

  static final int BEARER = 2;

  private static final int LONGEST = 8;
  private static final int LOOK = 24;

  private final HashTable clitics;
  private final HashTable tokens;

  /**
   * Of a language.
   *
   * @param clitics folded, with their hyphen
   * @param tokens those known, each {@link #OTHER} or {@link #BEARER}
   */
  Clitics(HashTable clitics, HashTable tokens) {
    this.clitics = clitics;
    this.tokens = tokens;
  }

  /**
   * Where the clitic ends that begins at {@code p} and is to be cut off {@code text[start, p)}.
   *
   * @return {@code p} if there is none
   */
  int endBehind(String text, int start, int p, int to) {
    int end = p - start > LOOK ? p : end(text, p, to);
    return end > p && mayBear(text, start, p, end) ? end : p;
  }

  /** Where the clitic ends that stands at {@code p}; {@code p} if none does. */
  int end(String text, int p, int to) {
    int end = last(text, p, to);
    int first = runEnd(text, p + 1, to);
    boolean another = first < to && isClitic(text, p, first) && last(text, first, to) > first;
    return end > p ? end : another ? first : p;
  }

  /** The same for a clitic with nothing behind it. */
  private int last(String text, int p, int to) {
    int end = text.charAt(p) == '-' ? runEnd(text, p + 1, to) : p;
    if (end > p && end < to && text.charAt(end) == '-') {
      end = runEnd(text, end + 1, to);
    }
    return isClitic(text, p, end) && isBorder(text, end, to) ? end : p;
  }

  private boolean isClitic(String text, int p, int end) {
    return end > p + 1 && clitics.get(TokenLexicon.hash(text, p, end)) != HashTable.NONE;
  }

  private static int runEnd(String text, int at, int to) {
    int end = at;
    while (end < to && end - at < LONGEST && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isBorder(String text, int at, int to) {
    if (at == to) {
      return true;
    }
    char c = text.charAt(at);
    return !Character.isLetterOrDigit(c) && Chars.type(c) != 'x' && "-'’_@/".indexOf(c) < 0;
  }

  private boolean mayBear(String text, int start, int p, int end) {
    if (isKnown(text, start, end) || !isWord(text, start, p, isCapitals(text, p, end))) {
      return false;
    }
    int known = tokens.get(TokenLexicon.hash(text, start, p));
    boolean linked = text.lastIndexOf('-', end - 1) > p;
    if (linked || known == BEARER) {
      return known == BEARER || p - start > 1;
    }
    boolean lower = !Character.isUpperCase(text.charAt(start));
    return known == HashTable.NONE && p - start > 1 && (lower || isBeginning(text, start));
  }

  private boolean isKnown(String text, int from, int to) {
    return tokens.get(TokenLexicon.hash(text, from, to)) != HashTable.NONE;
  }

  /** Whether a stretch is letters, all but the first of them capitals or none. */
  private static boolean isWord(String text, int from, int to, boolean capitals) {
    for (int at = from; at < to; at++) {
      char c = text.charAt(at);
      boolean fits = Character.isUpperCase(c) == capitals || at == from && !capitals;
      if (!Character.isLetter(c) || !fits) {
        return false;
      }
    }
    return to > from;
  }

  private static boolean isCapitals(String text, int from, int to) {
    for (int at = from; at < to; at++) {
      if (Character.isLowerCase(text.charAt(at))) {
        return false;
      }
    }
    return true;
  }

  /** Whether a capital here tells of no name: a mark, a blank line or nothing stands before. */
  private static boolean isBeginning(String text, int at) {
    int before = at - 1;
    int lines = 0;
    while (before >= 0 && at - before < LOOK && Chars.isSpace(text.charAt(before))) {
      lines += text.charAt(before--) == '\n' ? 1 : 0;
    }
    return before < 0
        || lines > 1
        || !Character.isLetterOrDigit(text.charAt(before)) && text.charAt(before) != ',';
  }
}
