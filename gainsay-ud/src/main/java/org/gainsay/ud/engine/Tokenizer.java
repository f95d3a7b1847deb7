package org.gainsay.ud.engine;

import java.util.Arrays;

/**
 * Cuts text into words: first at white space, then inside each chunk wherever the kind of character
 * changes and a trained classifier says so. Web and e-mail addresses stay whole, pronouns on
 * hyphens are cut off. Linear time: every look around is bounded.
 */
public final class Tokenizer {
  /** The decisions at a place inside a chunk. */
  public static final int NONE = 0;

  public static final int TOKEN = 1;
  public static final int WORD = 2;
  public static final int CLASSES = 3;

  private static final int LOOK = 24;

  private final Scorer scorer;
  private final TokenLexicon lexicon;
  private final int[] features = new int[TokenFeatures.MOST];
  private final int[] scores = new int[CLASSES];

  public Tokenizer(Scorer scorer, TokenLexicon lexicon) {
    this.scorer = scorer;
    this.lexicon = lexicon;
  }

  /** Adds the tokens of {@code text[from, to)} to {@code out}. */
  public void tokenize(String text, int from, int to, Tokens out) {
    int at = from;
    while (at < to) {
      if (Chars.isSpace(text.charAt(at))) {
        at++;
        continue;
      }
      int end = at + 1;
      boolean plain = Character.isLetter(text.charAt(at));
      while (end < to && !Chars.isSpace(text.charAt(end))) {
        plain &= Character.isLetter(text.charAt(end++));
      }
      if (plain && !lexicon.mayContract(text, at, end)) {
        out.add(at, end, false);
      } else {
        chunk(text, at, end, to, out);
      }
      at = end;
    }
  }

  private void chunk(String text, int from, int to, int textEnd, Tokens out) {
    TokenFeatures place = new TokenFeatures(text, from, to, textEnd, lexicon);
    long address = Addresses.find(text, from, to);
    int addressStart = (int) (address >>> 32);
    int addressEnd = (int) address;
    boolean continues = false;
    int start = from;
    for (int p = from + 1; p < to; p++) {
      int decision;
      if (p > addressStart && p < addressEnd) {
        decision = NONE;
      } else if (p == addressStart || p == addressEnd) {
        decision = TOKEN;
      } else {
        int sure = place.sure(start, p);
        decision = sure < CLASSES ? sure : place.isCandidate(p) ? decide(place, start, p) : NONE;
      }
      if (decision != NONE) {
        add(text, start, p, continues, out);
        continues = decision == WORD;
        start = p;
      }
      place.moved(decision, p);
    }
    add(text, start, to, continues, out);
  }

  private int decide(TokenFeatures place, int start, int p) {
    int count = place.fill(start, p, features);
    Arrays.fill(scores, 0);
    scorer.score(features, count, scores);
    return scores[NONE] >= scores[TOKEN] && scores[NONE] >= scores[WORD]
        ? NONE
        : scores[TOKEN] >= scores[WORD] ? TOKEN : WORD;
  }

  private void add(String text, int start, int end, boolean continues, Tokens out) {
    if (!continues && lexicon.spacedNumbers() && continuesNumber(text, start, end, out)) {
      out.extendLast(end);
    } else {
      out.add(start, end, continues);
    }
  }

  /** "10 000": up to three digits, one space, and a group of three digits. */
  private static boolean continuesNumber(String text, int start, int end, Tokens out) {
    int last = out.size() - 1;
    if (last < 0 || end - start < 3 || !isGroup(text, start, end)) {
      return false;
    }
    int before = out.end(last);
    if (before + 1 != start || " \u00A0\u202F\u2009".indexOf(text.charAt(before)) < 0) {
      return false;
    }
    int first = out.start(last);
    int run = 0;
    for (int i = before - 1; i >= first && Chars.type(text.charAt(i)) == '0'; i--) {
      run++;
    }
    boolean head = first + run == before && run <= 3;
    boolean tail = run == 3 && first + run < before && Chars.isSpace(text.charAt(before - 4));
    return before - first <= LOOK && (head || tail);
  }

  private static boolean isGroup(String text, int start, int end) {
    for (int i = start; i < start + 3; i++) {
      if (Chars.type(text.charAt(i)) != '0') {
        return false;
      }
    }
    return end == start + 3
        || ((text.charAt(start + 3) == ',' || text.charAt(start + 3) == '.') && end > start + 4);
  }
}
