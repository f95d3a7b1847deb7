package org.gainsay.model;

import java.util.List;

/**
 * A paragraph, heading or title of the report itself, freed of what is only format (link addresses,
 * emphasis marks), with the map back to the document.
 *
 * @param text what is read on; never empty
 * @param pieces the map, in order, covering the text; format is what lies between two pieces in the
 *     document
 */
public record Passage(Kind kind, String text, List<Piece> pieces) {
  /** What a passage is. */
  public enum Kind {
    TITLE,
    HEADING,
    PARAGRAPH,
    LIST_ITEM,
    QUOTE,
    CAPTION
  }

  /**
   * A stretch of the passage that stands in the document letter for letter.
   *
   * @param at where it begins in the passage's text, a UTF-16 index
   * @param length in UTF-16 units, more than 0
   * @param origin the document's code-point position of its first character
   */
  public record Piece(int at, int length, int origin) {}

  public Passage {
    pieces = List.copyOf(pieces);
  }

  /**
   * The document's span of {@code [start, end)}, UTF-16 indices of the passage's text, {@code start
   * < end}.
   */
  public Span origin(int start, int end) {
    return new Span(position(start), position(end - 1) + 1);
  }

  /**
   * The document's code-point position of the character at a UTF-16 index of the passage's text.
   */
  private int position(int index) {
    int low = 0;
    int high = pieces.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (pieces.get(middle).at() <= index) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    Piece piece = pieces.get(low);
    int onBorder = index > piece.at() && isInsidePair(index) ? index - 1 : index;
    return piece.origin() + text.codePointCount(piece.at(), onBorder);
  }

  private boolean isInsidePair(int index) {
    return Character.isLowSurrogate(text.charAt(index))
        && Character.isHighSurrogate(text.charAt(index - 1));
  }

  /** The smallest span of the document that holds the passage. */
  public Span span() {
    return origin(0, text.length());
  }
}
