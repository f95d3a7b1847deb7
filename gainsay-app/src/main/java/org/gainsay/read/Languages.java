package org.gainsay.read;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Language tags (BCP 47) as documents write them. */
final class Languages {
  private Languages() {}

  /** The ISO 639-1 code that begins the tag; null where none does. */
  static @Nullable String code(@Nullable String tag) {
    if (tag == null) {
      return null;
    }
    String first = tag.strip().toLowerCase(Locale.ROOT).split("[-_,; ]", 2)[0];
    boolean isCode = first.length() == 2 && first.chars().allMatch(c -> c >= 'a' && c <= 'z');
    return isCode ? first : null;
  }
}
