package org.gainsay.read;

import org.gainsay.model.Edition;
import org.gainsay.model.Metadata;
import org.jspecify.annotations.Nullable;

/** Metadata of two sources. */
final class Merged {
  private Merged() {}

  /** What the first says, and of the second what the first does not say. */
  static Metadata of(Metadata first, Metadata second) {
    if (second.equals(Metadata.NONE)) {
      return first;
    }
    return new Metadata(
        either(first.title(), second.title()),
        either(first.address(), second.address()),
        either(first.outlet(), second.outlet()),
        either(first.language(), second.language()),
        either(first.published(), second.published()),
        first.authors().isEmpty() ? second.authors() : first.authors(),
        of(first.edition(), second.edition()));
  }

  private static Edition of(Edition first, Edition second) {
    return new Edition(
        either(first.modified(), second.modified()),
        either(first.fetched(), second.fetched()),
        either(first.cut(), second.cut()));
  }

  private static <T> @Nullable T either(@Nullable T first, @Nullable T second) {
    return first != null ? first : second;
  }
}
