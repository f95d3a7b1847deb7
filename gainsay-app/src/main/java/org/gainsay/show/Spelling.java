package org.gainsay.show;

import java.util.Locale;
import java.util.Optional;

/** How the case file spells the names of closed lists: lower case with hyphens. */
public final class Spelling {
  private Spelling() {}

  public static String of(Enum<?> name) {
    return name.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The constant that is spelled so, if there is one. */
  public static <E extends Enum<E>> Optional<E> read(Class<E> type, String spelled) {
    for (E constant : type.getEnumConstants()) {
      if (of(constant).equals(spelled)) {
        return Optional.of(constant);
      }
    }
    return Optional.empty();
  }
}
