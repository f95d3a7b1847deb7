package org.gainsay.ud.engine;

import java.util.Arrays;

/**
 * Groups tokens into sentences. A blank line ends one always, a single line end is only a hint, and
 * a sentence is cut at {@value #LONGEST} tokens.
 */
public final class Splitter {
  /** The most tokens a sentence may have. */
  public static final int LONGEST = 400;

  private final Scorer scorer;
  private final Lexicon lexicon;
  private final int[] features = new int[SplitFeatures.MOST];
  private final int[] scores = new int[2];

  public Splitter(Scorer scorer, Lexicon lexicon) {
    this.scorer = scorer;
    this.lexicon = lexicon;
  }

  /** Where a sentence begins: takes the places of sentences' first tokens in order. */
  public interface Starts {
    void accept(int token);
  }

  /** Finds the first tokens of the sentences of a text. */
  public void split(String text, Tokens tokens, Starts starts) {
    SplitFeatures gaps =
        new SplitFeatures(text, tokens, tokens.size(), lexicon, lines(text, tokens));
    int start = 0;
    Open open = new Open();
    for (int i = 0; i < tokens.size(); i++) {
      if (i > start && ends(text, tokens, gaps, i, start, open)) {
        starts.accept(i);
        start = i;
        open = new Open();
      } else if (i == 0) {
        starts.accept(0);
      }
      open.see(text.charAt(tokens.start(i)));
    }
  }

  private boolean ends(
      String text, Tokens tokens, SplitFeatures gaps, int i, int start, Open open) {
    if (i - start >= LONGEST && !tokens.joined(i) || i - start >= 2 * LONGEST) {
      return true;
    }
    if (isBlankLine(text, tokens.end(i - 1), tokens.start(i))) {
      return true;
    }
    if (!gaps.isCandidate(i)) {
      return false;
    }
    int count = gaps.fill(i, start, open.state(), features);
    Arrays.fill(scores, 0);
    scorer.score(features, count, scores);
    return scores[1] > scores[0];
  }

  /** Whether the white space between two places holds a blank line. */
  public static boolean isBlankLine(String text, int from, int to) {
    int ends = 0;
    for (int at = from; at < to; at++) {
      char c = text.charAt(at);
      if (c == '\f' || c == '\u2029') {
        return true;
      }
      if (c == '\n' || c == '\r' && !(at + 1 < to && text.charAt(at + 1) == '\n')) {
        ends++;
      }
    }
    return ends > 1;
  }

  /**
   * What a text's single line ends look like: 0 if there are none, 1 to 4 by the share of them that
   * follow a mark that ends sentences. Wrapped text has few such, a text of a sentence a line many.
   */
  public static int lines(String text, Tokens tokens) {
    int ends = 0;
    int after = 0;
    for (int i = 1; i < tokens.size(); i++) {
      int from = tokens.end(i - 1);
      int to = tokens.start(i);
      if (hasLineEnd(text, from, to) && !isBlankLine(text, from, to)) {
        ends++;
        after += ".!?\"”»:…)".indexOf(text.charAt(from - 1)) >= 0 ? 1 : 0;
      }
    }
    return ends == 0 ? 0 : 1 + Math.min(3, after * 4 / ends);
  }

  private static boolean hasLineEnd(String text, int from, int to) {
    for (int at = from; at < to; at++) {
      if (text.charAt(at) == '\n') {
        return true;
      }
    }
    return false;
  }

  /** Whether a quotation or a bracket is open since the sentence began. */
  public static final class Open {
    private int straight;
    private int quotes;
    private int brackets;

    public void see(char c) {
      switch (c) {
        case '"' -> straight ^= 1;
        case '“', '«', '„' -> quotes = 1;
        case '”', '»' -> quotes = quotes == 1 ? 0 : 2;
        case '(', '[' -> brackets = 1;
        case ')', ']' -> brackets = 0;
        default -> {}
      }
    }

    public int state() {
      return straight + 2 * quotes + 8 * brackets;
    }
  }
}
