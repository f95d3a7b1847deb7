package org.gainsay.ud.engine;

/** The features of a gap between two tokens where a sentence might end. */
public final class SplitFeatures {
  public static final int MOST = 40;
  private static final int LOOK = 24;

  private final String text;
  private final Tokens tokens;
  private final int last;
  private final Lexicon lexicon;
  private final int lines;

  /**
   * Of a stretch of text.
   *
   * @param last the number of tokens that may be looked at
   * @param lines what the stretch's line ends look like, see {@link Splitter}
   */
  public SplitFeatures(String text, Tokens tokens, int last, Lexicon lexicon, int lines) {
    this.text = text;
    this.tokens = tokens;
    this.last = last;
    this.lexicon = lexicon;
    this.lines = lines;
  }

  private int word(int i) {
    if (i < 0 || i >= last) {
      return i < 0 ? -2 : -3;
    }
    return Words.fold(
        text.subSequence(tokens.start(i), Math.min(tokens.end(i), tokens.start(i) + LOOK)));
  }

  private char first(int i) {
    return i < 0 || i >= last ? 0 : Chars.type(text.charAt(tokens.start(i)));
  }

  private char type(int i) {
    if (i < 0 || i >= last) {
      return 0;
    }
    char c = Chars.type(text.charAt(tokens.start(i)));
    boolean upper = c == 'X' && tokens.end(i) - tokens.start(i) > 1;
    return upper && Chars.type(text.charAt(tokens.end(i) - 1)) == 'X' ? 'A' : c;
  }

  private char ending(int i) {
    return i < 0 || i >= last ? 0 : text.charAt(tokens.end(i) - 1);
  }

  private int length(int i) {
    return i < 0 || i >= last ? 0 : Math.min(5, tokens.end(i) - tokens.start(i));
  }

  /** Whether the classifier is asked at the gap before token {@code i}. */
  public boolean isCandidate(int i) {
    if (tokens.joined(i) || isInflection(i) || first(i) == 'x' && isInitialism(i - 1)) {
      return false;
    }
    char before = Chars.type(ending(i - 1));
    boolean word = before == 'x' || before == 'X' || before == '0';
    char next = first(i);
    return !word || next == 'X' || newline(i) || !(next == 'x' || next == ',' || next == '.');
  }

  /** Whether the gap follows a bracket that is part of a word: {@code maladie(s) }. */
  private boolean isInflection(int i) {
    return i > 3
        && !newline(i)
        && ending(i - 1) == ')'
        && length(i - 2) < 3
        && ending(i - 3) == '('
        && Character.isLetter(ending(i - 4))
        && tokens.end(i - 4) == tokens.start(i - 3);
  }

  /** Whether a token is letters with full stops between them and at its end: {@code U.N.}. */
  private boolean isInitialism(int i) {
    int from = tokens.start(i);
    int to = tokens.end(i);
    boolean is = (to - from) % 2 == 0 && to - from > 3 && to - from < 12;
    for (int at = from; is && at < to; at++) {
      char c = text.charAt(at);
      is = (at - from) % 2 == 0 ? Character.isLetter(c) : c == '.';
    }
    return is;
  }

  /** Whether a line ends in the gap before token {@code i}. */
  boolean newline(int i) {
    for (int at = tokens.end(i - 1); at < tokens.start(i); at++) {
      char c = text.charAt(at);
      if (c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029') {
        return true;
      }
    }
    return false;
  }

  /**
   * Fills the features of the gap before token {@code i}.
   *
   * @param start the first token of the present sentence
   * @param open how quotation marks and brackets stand, see {@link Splitter}
   */
  public int fill(int i, int start, int open, int[] f) {
    int n = 0;
    int w1 = word(i - 1);
    int w2 = word(i - 2);
    int x1 = word(i);
    int x2 = word(i + 1);
    int gap = newline(i) ? 2 : tokens.end(i - 1) < tokens.start(i) ? 1 : 0;
    int line = gap == 2 ? Hash.join(lines, lineLength(i)) : 0;
    int g = Hash.join(gap, gap == 2 ? lines : 0);
    char end = ending(i - 1);
    int mark = Character.isLetterOrDigit(end) ? Chars.type(end) : w1;
    int next = type(i);
    int known = (lexicon.ambiguity(x1) == Lexicon.NONE ? 0 : 1) + (length(i) > 1 ? 2 : 0);
    f[n++] = Hash.of(0, mark, g);
    f[n++] = Hash.of(1, mark, next, g);
    f[n++] = Hash.of(2, w1, g);
    f[n++] = Hash.of(3, w1, next, gap);
    f[n++] = Hash.of(4, x1, gap);
    f[n++] = Hash.of(5, mark, x1, gap);
    f[n++] = Hash.of(6, mark, w2, gap);
    f[n++] = Hash.of(7, mark, w2, next);
    f[n++] = Hash.of(8, mark, next, lexicon.ambiguity(x1), gap);
    f[n++] = Hash.of(9, mark, Hash.join(next, type(i + 1)), gap);
    f[n++] = Hash.of(10, mark, Hash.join(type(i - 2), length(i - 2)), next);
    f[n++] = Hash.of(11, mark, next, open, gap);
    f[n++] = Hash.of(12, mark, x1, x2);
    f[n++] = Hash.of(13, mark, next, known, g);
    int since = Math.min(12, i - start);
    f[n++] = Hash.of(14, mark, next, since, gap);
    f[n++] = Hash.of(15, mark, open, since > 3 ? 1 : 0);
    f[n++] = Hash.of(16, line, mark, next);
    f[n++] = Hash.of(17, line, lexicon.ambiguity(x1));
    f[n++] = Hash.of(18, Hash.join(type(i - 2), type(i - 1)), Hash.join(next, type(i + 1)), gap);
    f[n++] = Hash.of(19, mark, ending(i - 2), next, open);
    f[n++] = Hash.of(20, mark, end, lexicon.ambiguity(w1), next);
    f[n++] = Hash.of(21, Hash.join(w1, end), x1);
    f[n++] = Hash.of(22, mark, first(start), word(start), next);
    f[n++] = Hash.of(23, lexicon.ambiguity(w1), lexicon.ambiguity(x1), next, gap);
    f[n++] = Hash.of(24, lexicon.cluster(x1), mark, gap);
    f[n++] = Hash.of(25, x2, mark, gap);
    f[n++] = Hash.of(26, type(i + 2), type(i + 1), next, mark);
    f[n++] = Hash.of(27, lexicon.ambiguity(x1), lexicon.ambiguity(x2), next, mark);
    f[n++] = Hash.of(28, lexicon.ambiguity(w2), lexicon.ambiguity(w1), next, gap);
    return n;
  }

  /** How long the line before the gap is: wrapped lines are long, headings short. */
  private int lineLength(int i) {
    int end = tokens.end(i - 1);
    int at = end;
    while (at > 0 && end - at < 120 && text.charAt(at - 1) != '\n') {
      at--;
    }
    return (end - at) / 20;
  }
}
