package org.gainsay.ud.engine;

/** The features of a place inside a chunk where a token might end. */
public final class TokenFeatures {
  static final int MOST = 32;
  private static final int LOOK = 24;

  private final String text;
  private final int from;
  private final int to;
  private final TokenLexicon lexicon;
  private final int whole;
  private final char next;
  private int last = Tokenizer.NONE;
  private int lastAt;
  private int cliticEnd = -1;

  /**
   * Of the chunk {@code text[from, to)}.
   *
   * @param textEnd how far the text may be looked at
   */
  public TokenFeatures(String text, int from, int to, int textEnd, TokenLexicon lexicon) {
    this.text = text;
    this.from = from;
    this.to = to;
    this.lexicon = lexicon;
    this.whole = to - from <= LOOK ? TokenLexicon.hash(text, from, to) : 0;
    int at = to;
    while (at < textEnd && at - to < LOOK && Chars.isSpace(text.charAt(at))) {
      at++;
    }
    this.next = at < textEnd && !Chars.isSpace(text.charAt(at)) ? Chars.type(text.charAt(at)) : 0;
  }

  /**
   * What is sure at {@code p} without the classifier, the present token having begun at {@code
   * start}: a border on either side of a clitic, none inside it. To be asked of each place in
   * order.
   *
   * @return a decision of {@link Tokenizer}'s, or {@link Tokenizer#CLASSES} if nothing is sure
   */
  public int sure(int start, int p) {
    if (p < cliticEnd) {
      return Tokenizer.NONE;
    }
    boolean behind = p == cliticEnd;
    int end =
        behind
            ? lexicon.clitics().end(text, p, to)
            : lexicon.clitics().endBehind(text, start, p, to);
    cliticEnd = end > p ? end : -1;
    return behind || end > p ? Tokenizer.TOKEN : Tokenizer.CLASSES;
  }

  /** Whether the classifier is asked at {@code p}: the kind of character changes there. */
  public boolean isCandidate(int p) {
    char before = Chars.type(text.charAt(p - 1));
    char after = Chars.type(text.charAt(p));
    boolean letters = (before == 'x' || before == 'X') && (after == 'x' || after == 'X');
    if (letters) {
      return lexicon.isEnding(text, p, to);
    }
    return !(before == '0' && after == '0') && Chars.isBorder(text, p);
  }

  /** Tells what was decided, for the next place's features. */
  public void moved(int decision, int p) {
    if (decision != Tokenizer.NONE) {
      last = decision;
      lastAt = p;
    }
  }

  private char type(int at) {
    return at < from || at >= to ? 0 : Chars.type(text.charAt(at));
  }

  private char fold(int at) {
    return at < from || at >= to ? 0 : Chars.fold(text.charAt(at));
  }

  private int runEnd(int p) {
    char type = simple(type(p));
    int end = p + 1;
    while (end < to && end - p < LOOK && simple(type(end)) == type) {
      end++;
    }
    return end;
  }

  private static char simple(char type) {
    return type == 'X' ? 'x' : type;
  }

  /** Fills the features of place {@code p}, the present token having begun at {@code start}. */
  public int fill(int start, int p, int[] f) {
    int n = 0;
    int runEnd = runEnd(p);
    int left = TokenLexicon.hash(text, start, p);
    int right = TokenLexicon.hash(text, p, runEnd);
    char c1 = fold(p - 1);
    char c2 = fold(p);
    int pair = Hash.join(c1, c2);
    int types = Hash.join(type(p - 1), type(p));
    int end = to - runEnd == 0 ? 1 : 0;
    int after = type(runEnd);
    f[n++] = Hash.of(0, types);
    f[n++] = Hash.of(1, pair);
    f[n++] = Hash.of(2, pair, fold(p - 2));
    f[n++] = Hash.of(3, pair, fold(p + 1));
    f[n++] = Hash.of(4, types, type(p - 2), type(p + 1));
    f[n++] = Hash.of(5, left);
    f[n++] = Hash.of(6, left, c2);
    f[n++] = Hash.of(7, right);
    f[n++] = Hash.of(8, right, c1);
    f[n++] = Hash.of(9, left, right);
    f[n++] = Hash.of(10, left, Hash.join(end, next), c2);
    f[n++] = Hash.of(11, pair, Hash.join(end, next));
    f[n++] = Hash.of(12, whole);
    f[n++] = Hash.of(13, whole, p - from);
    int known = lexicon.isKnown(text, start, p) ? 1 : 0;
    known += lexicon.isKnown(text, start, runEnd) ? 2 : 0;
    known += lexicon.isKnown(text, p, runEnd) ? 4 : 0;
    known += whole != 0 && lexicon.isKnown(text, from, to) ? 8 : 0;
    f[n++] = Hash.of(14, types, known);
    f[n++] = Hash.of(15, pair, known);
    f[n++] = Hash.of(16, pair, lastAt == start ? last : 9);
    f[n++] = Hash.of(17, types, Math.min(p - start, 6), Math.min(runEnd - p, 6));
    f[n++] = Hash.of(18, pair, Math.min(p - start, 6), Math.min(runEnd - p, 6));
    f[n++] = Hash.of(19, types, after, end);
    f[n++] = Hash.of(20, Hash.join(types, after), type(p - 2), Math.min(runEnd - p, 4));
    f[n++] = Hash.of(21, pair, fold(from), p - from == 1 ? 1 : 0);
    f[n++] = Hash.of(22, right, after, types);
    return n;
  }
}
