package org.gainsay.clean;

import org.gainsay.model.Block;
import org.jspecify.annotations.Nullable;

/**
 * A line of the document, or a block of a page.
 *
 * @param start UTF-16 index of its first character that is not white space
 * @param end UTF-16 index after its last such character; {@code start} for an empty line
 * @param content UTF-16 index after the marks that begin it (bullet, heading, quotation)
 * @param visible what a reader sees: without format; white space at its ends left out
 * @param linked share of its letters and digits that stand inside links
 * @param image whether it holds an image
 * @param block what the page's markup says of it; null in plain text
 */
record Line(
    int start,
    int end,
    int content,
    Form form,
    String visible,
    double linked,
    boolean image,
    @Nullable Block block) {

  /** What the marks of a line make it. */
  enum Form {
    EMPTY,
    FRONT_MATTER,
    /** No letter and no digit to read. */
    MARKS,
    HEADING,
    LIST_ITEM,
    QUOTE,
    TABLE,
    PLAIN
  }

  boolean isEmpty() {
    return form == Form.EMPTY;
  }
}
