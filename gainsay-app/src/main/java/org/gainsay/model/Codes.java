package org.gainsay.model;

import org.jspecify.annotations.Nullable;

/** An event's codes in the field's schemes, each null where it is not certain. */
public record Codes(@Nullable String plover, @Nullable String eurepoc) {
  public static final Codes NONE = new Codes(null, null);
}
