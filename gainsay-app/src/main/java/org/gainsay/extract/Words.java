package org.gainsay.extract;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.lexicon.Fold;
import org.gainsay.model.Sentence;
import org.gainsay.model.Span;
import org.gainsay.model.Text;
import org.gainsay.model.Token;

/**
 * A text cut into the pieces by which names are compared: runs of letters and runs of digits, each
 * with what stands before it. So "APT-31", "APT 31" and "APT31" are the same two pieces, and a name
 * is found however the words were tokenised.
 *
 * <p>Gaps: {@link #NONE} nothing, {@link #SPACE} white space (and the full stop of an initial
 * before it), {@link #HYPHEN} one hyphen, else the first mark that is neither (an apostrophe, a
 * full stop, a comma).
 */
final class Words {
  static final char NONE = 0;
  static final char SPACE = ' ';

  /** A single hyphen, which names are free to have instead of a space. */
  static final char HYPHEN = '-';

  /** Of several marks in one gap the first of these counts. */
  private static final char[] MARKS = {'(', ')', ','};

  /** How a piece is written. */
  enum Case {
    LOWER,
    CAPITAL,
    UPPER
  }

  /**
   * A piece.
   *
   * @param text as written
   * @param key folded
   * @param span in the document; in the string, for a form of a table
   * @param token index of its token in the sentence; 0 for a form of a table
   * @param gap what stands before it
   */
  record Piece(String text, String key, Span span, int token, char gap, Case casing) {
    boolean isCapital() {
      return casing != Case.LOWER;
    }
  }

  private final List<Piece> pieces = new ArrayList<>();
  private final StringBuilder gap = new StringBuilder();

  private Words() {}

  /** The pieces of a form of a table. */
  static Words of(String form) {
    Words words = new Words();
    words.cut(form, 0, 0);
    return words;
  }

  /** The pieces of a sentence, with their places in the document. */
  static Words of(Text text, Sentence sentence) {
    Words words = new Words();
    Span last = null;
    for (Token token : sentence.tokens()) {
      if (token.span().equals(last) || token.span().length() == 0) {
        continue;
      }
      if (last != null && token.span().start() > last.end()) {
        words.gap.append(' ');
      }
      words.cut(text.slice(token.span()), token.span().start(), token.index());
      last = token.span();
    }
    return words;
  }

  private void cut(String surface, int start, int token) {
    int position = start;
    int at = 0;
    while (at < surface.length()) {
      int c = surface.codePointAt(at);
      int kind = kind(c);
      int from = at;
      int begin = position;
      do {
        at += Character.charCount(c);
        position++;
        c = at < surface.length() ? surface.codePointAt(at) : -1;
      } while (kind != 0 && c >= 0 && kind(c) == kind);
      String run = surface.substring(from, at);
      if (kind == 0) {
        gap.append(run);
      } else {
        add(run, new Span(begin, position), token);
      }
    }
  }

  private void add(String run, Span span, int token) {
    pieces.add(new Piece(run, Fold.of(run), span, token, gapClass(), casing(run)));
    gap.setLength(0);
  }

  private static int kind(int c) {
    if (Character.isDigit(c)) {
      return 2;
    }
    boolean letter = Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    return letter ? 1 : 0;
  }

  private char gapClass() {
    if (gap.length() == 0) {
      return NONE;
    }
    if (isAbbreviated()) {
      return SPACE;
    }
    for (char mark : MARKS) {
      if (gap.indexOf(String.valueOf(mark)) >= 0) {
        return mark;
      }
    }
    for (int i = 0; i < gap.length(); i++) {
      char c = gap.charAt(i);
      boolean hyphen = c == '-' || c == '\u2010' || c == '\u2011';
      if (!Character.isWhitespace(c) && c != '\u00a0' && c != '\u202f') {
        if (hyphen && gap.length() == 1) {
          return HYPHEN;
        }
        return c == '\u2019' || c == '\u2018' || c == '\u02bc' ? '\'' : c;
      }
    }
    return SPACE;
  }

  /** A full stop after an initial and then a space: "U.S. officials", "Bradley T. Smith". */
  private boolean isAbbreviated() {
    boolean initial = !pieces.isEmpty() && pieces.get(pieces.size() - 1).text().length() == 1;
    return initial && gap.length() == 2 && gap.charAt(0) == '.' && gap.charAt(1) == ' ';
  }

  private static Case casing(String run) {
    int first = run.codePointAt(0);
    if (!Character.isUpperCase(first) && !Character.isTitleCase(first)) {
      return Case.LOWER;
    }
    for (int i = Character.charCount(first); i < run.length(); i++) {
      if (Character.isLowerCase(run.charAt(i))) {
        return Case.CAPITAL;
      }
    }
    return run.length() > 1 ? Case.UPPER : Case.CAPITAL;
  }

  int size() {
    return pieces.size();
  }

  Piece get(int at) {
    return pieces.get(at);
  }

  String key(int at) {
    return at >= 0 && at < pieces.size() ? pieces.get(at).key() : "";
  }

  /** The document's span of the pieces {@code [from, to)}. */
  Span span(int from, int to) {
    return new Span(pieces.get(from).span().start(), pieces.get(to - 1).span().end());
  }

  /**
   * Whether case says little here: nearly all longer words begin with a capital, as in a headline.
   */
  boolean isTitle() {
    int words = 0;
    int capitals = 0;
    for (Piece piece : pieces) {
      if (piece.text().length() > 3 && Character.isLetter(piece.text().codePointAt(0))) {
        words++;
        capitals += piece.isCapital() ? 1 : 0;
      }
    }
    return words >= 4 && capitals * 10 >= words * 8;
  }

  /** Whether the whole is written in capitals. */
  boolean isUpper() {
    int lower = 0;
    int upper = 0;
    for (Piece piece : pieces) {
      if (piece.text().length() > 1 && Character.isLetter(piece.text().codePointAt(0))) {
        lower += piece.casing() == Case.UPPER ? 0 : 1;
        upper += piece.casing() == Case.UPPER ? 1 : 0;
      }
    }
    return upper >= 4 && upper >= 9 * lower;
  }
}
