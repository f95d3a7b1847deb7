package org.gainsay.layers;

import java.util.Locale;

/**
 * Names of hacker groups that may be ordinary words. There is no list of all words of all
 * languages, so the form decides: one word of letters alone, with a capital nowhere but at its
 * beginning or everywhere, or any name without a capital or digit. {@code APT-51}, {@code
 * SilverFox} and {@code Silver Fox} are none.
 */
final class Ordinary {
  private Ordinary() {}

  static boolean mayBe(String name) {
    boolean digit = name.codePoints().anyMatch(Character::isDigit);
    if (digit) {
      return false;
    }
    boolean small = name.equals(name.toLowerCase(Locale.ROOT));
    boolean parted = name.codePoints().anyMatch(c -> !Character.isLetter(c));
    return small || !parted && !hasInnerCapital(name);
  }

  private static boolean hasInnerCapital(String word) {
    String rest = word.substring(word.offsetByCodePoints(0, 1));
    boolean anyBig = !rest.equals(rest.toLowerCase(Locale.ROOT));
    boolean allBig = word.equals(word.toUpperCase(Locale.ROOT));
    return anyBig && !allBig;
  }
}
