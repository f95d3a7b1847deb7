package org.gainsay.model;

import org.jspecify.annotations.Nullable;

/**
 * That a document holds only the beginning of its report, or may.
 *
 * @param span the words that show it; null where it is told beside the text
 */
public record Cut(Sign sign, @Nullable Span span) {
  /** What shows it, the surest first. */
  public enum Sign {
    /** The number of characters that are left out stands at its end. */
    COUNT,
    /** The reader is asked to pay, to log in or to go elsewhere for the rest. */
    CALL,
    /** The archive says that it kept only a part. */
    ARCHIVE,
    /** The page says that it is not free to read: what is here may be a part. */
    NOT_FREE,
    /** It ends in an ellipsis. */
    ELLIPSIS,
    /** It ends amid a sentence. */
    SENTENCE
  }
}
