package org.gainsay.model;

import java.util.Set;

/**
 * A stretch of a marked-up document (an HTML page) that its markup sets apart. Plain text has none.
 *
 * @param span where it stands; blocks follow one another and do not overlap
 * @param kind what the nearest block element is
 * @param linked share of its characters inside links, 0 to 1
 * @param within what the elements around it say it is: lower-case element names ({@code nav},
 *     {@code aside}, {@code article}) and ARIA roles, and the words of their classes, ids and
 *     microdata; {@code hidden} where it is not shown
 * @param depth how many block elements are around it, from 1
 * @param shared how many of these are around the block before it too, from 0; with {@code depth}
 *     this tells the tree of block elements
 */
public record Block(
    Span span, Kind kind, double linked, Set<String> within, int depth, int shared) {
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
