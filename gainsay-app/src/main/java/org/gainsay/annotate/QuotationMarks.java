package org.gainsay.annotate;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The quotation marks of one passage, told from apostrophes, feet and inches.
 *
 * <p>A mark whose form does not say whether it opens or closes is told by what stands around it: it
 * can open before a word and after nothing, space or an opening bracket, and close after something
 * that is no space.
 */
final class QuotationMarks {
  /** What a mark may do. */
  enum Way {
    OPENS,
    CLOSES,
    EITHER
  }

  /** Kinds of mark; marks of one kind pair, curly and straight ones of a kind as one. */
  enum Kind {
    DOUBLE,
    SINGLE,
    GUILLEMET,
    ANGLE
  }

  /**
   * A mark.
   *
   * @param at UTF-16 index in the passage's text
   * @param length in UTF-16 units: two for a doubled single mark
   */
  record Mark(int at, int length, Kind kind, Way way) {}

  private QuotationMarks() {}

  static List<Mark> of(String text) {
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      Mark mark = at(text, i);
      if (mark != null) {
        marks.add(mark);
        i += mark.length() - 1;
      }
    }
    return marks;
  }

  private static @Nullable Mark at(String text, int i) {
    return switch (text.charAt(i)) {
      case '“', '„' -> new Mark(i, 1, Kind.DOUBLE, Way.OPENS);
      case '”' ->
          opensOnly(text, i) ? new Mark(i, 1, Kind.DOUBLE, Way.OPENS) : closing(i, Kind.DOUBLE);
      case '«' -> new Mark(i, 1, Kind.GUILLEMET, Way.OPENS);
      case '»' -> closing(i, Kind.GUILLEMET);
      case '‹' -> new Mark(i, 1, Kind.ANGLE, Way.OPENS);
      case '›' -> closing(i, Kind.ANGLE);
      case '"' -> straight(text, i, Kind.DOUBLE);
      case '‘' -> new Mark(i, 1, Kind.SINGLE, Way.OPENS);
      case '’' -> canClose(text, i) ? closing(i, Kind.SINGLE) : null;
      case '\'' -> isDoubled(text, i) ? doubled(text, i) : single(text, i);
      case '`' -> isDoubled(text, i) ? new Mark(i, 2, Kind.DOUBLE, Way.OPENS) : null;
      default -> null;
    };
  }

  private static Mark closing(int at, Kind kind) {
    return new Mark(at, 1, kind, Way.CLOSES);
  }

  /** A closing form that can only open here: between a space and a word. */
  private static boolean opensOnly(String text, int i) {
    return isBoundary(text, i - 1) && isWord(text, i + 1);
  }

  private static Mark straight(String text, int i, Kind kind) {
    boolean open = isBoundary(text, i - 1) && !isSpace(text, i + 1);
    boolean close = !isSpace(text, i - 1);
    return new Mark(i, 1, kind, open == close ? Way.EITHER : open ? Way.OPENS : Way.CLOSES);
  }

  private static boolean isDoubled(String text, int i) {
    return i + 1 < text.length() && text.charAt(i + 1) == text.charAt(i);
  }

  /** Two single marks for a double one, as typewriters and TeX have them. */
  private static Mark doubled(String text, int i) {
    boolean open = isBoundary(text, i - 1) && !isSpace(text, i + 2);
    boolean close = !isSpace(text, i - 1);
    Way way = open == close ? Way.EITHER : open ? Way.OPENS : Way.CLOSES;
    return new Mark(i, 2, Kind.DOUBLE, way);
  }

  private static @Nullable Mark single(String text, int i) {
    if (isBoundary(text, i - 1) && isWord(text, i + 1)) {
      return new Mark(i, 1, Kind.SINGLE, Way.OPENS);
    }
    return canClose(text, i) ? closing(i, Kind.SINGLE) : null;
  }

  /** An apostrophe inside a word closes nothing. */
  private static boolean canClose(String text, int i) {
    return !isSpace(text, i - 1) && !isWord(text, i + 1);
  }

  private static boolean isBoundary(String text, int i) {
    return isSpace(text, i) || "([{—–-:/'‘“«\"*_".indexOf(text.charAt(i)) >= 0;
  }

  private static boolean isSpace(String text, int i) {
    return i < 0
        || i >= text.length()
        || Character.isWhitespace(text.charAt(i))
        || Character.isSpaceChar(text.charAt(i));
  }

  private static boolean isWord(String text, int i) {
    return i >= 0 && i < text.length() && Character.isLetterOrDigit(text.charAt(i));
  }
}
