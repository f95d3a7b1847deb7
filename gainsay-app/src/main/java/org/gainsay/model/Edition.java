package org.gainsay.model;

import org.jspecify.annotations.Nullable;

/**
 * Which state of a report a document is.
 *
 * @param modified when the report was last changed, by its own word: an ISO 8601 day, or a moment
 *     in UTC ({@code 2024-03-28T10:00:00Z}); null where it is not told
 * @param fetched when the document was taken in, likewise
 * @param cut null where nothing shows that it is cut off
 */
public record Edition(@Nullable String modified, @Nullable String fetched, @Nullable Cut cut) {
  public static final Edition UNKNOWN = new Edition(null, null, null);

  public Edition withCut(@Nullable Cut other) {
    return new Edition(modified, fetched, other);
  }
}
