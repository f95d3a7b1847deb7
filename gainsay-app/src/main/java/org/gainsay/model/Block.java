package org.gainsay.model;

import java.util.Set;

/**
 * A stretch of a marked-up document (an HTML page) that its markup sets apart. Plain text has none.
 *
 * @param span where it stands; blocks follow one another and do not overlap
 * @param kind what the nearest block element is
 * @param linked share of its characters inside links, 0 to 1
 * @param within what the elements around it say it is: lower-case element names ({@code nav},
 *     {@code aside}, {@code article}) and ARIA roles, and the words of their classes and ids
 */
public record Block(Span span, Kind kind, double linked, Set<String> within) {
  /** Kinds of block element. */
  public enum Kind {
    HEADING,
    PARAGRAPH,
    LIST_ITEM,
    QUOTE,
    TABLE_CELL,
    CAPTION,
    OTHER
  }

  public Block {
    within = Set.copyOf(within);
  }
}
