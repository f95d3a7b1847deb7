package org.gainsay.model;

import org.jspecify.annotations.Nullable;

/**
 * Something that could not be read or done: data, not an exception.
 *
 * @param code stable code, the step before the dot: {@code read.not-text}
 * @param path the input as it was named, or null when the problem is of no input
 * @param span the place in the document's text, or null when it is the whole
 * @param message one sentence for a person
 */
public record Problem(String code, @Nullable String path, @Nullable Span span, String message) {
  /** The code of a report that goes on where its text ends. */
  public static final String CUT_OFF = "clean.cut-off";

  /** Whether it only says what an input is like: all that is there was read. */
  public boolean isNote() {
    return code.equals(CUT_OFF);
  }

  public static Problem of(String code, @Nullable String path, String message) {
    return new Problem(code, path, null, message);
  }
}
