package org.gainsay.model;

import org.jspecify.annotations.Nullable;

/**
 * That a report is another text of the same address as an earlier one.
 *
 * @param document id of the version before it
 * @param by which date tells the order; null where none does, and the order is that of the ids
 */
public record Version(String document, @Nullable By by) {
  /** A date of a document. */
  public enum By {
    PUBLISHED,
    MODIFIED,
    FETCHED
  }
}
