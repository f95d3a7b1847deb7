package org.gainsay.ud;

import java.lang.Character.UnicodeScript;
import org.jspecify.annotations.Nullable;

/** Writing systems that {@link LanguageIdentifier} knows. */
enum Script {
  LATIN(null, 1),
  CYRILLIC(null, 1),
  ARABIC(null, 1),
  GREEK("el", 1),
  HEBREW("he", 1),
  HANGUL("ko", 2),
  KANA("ja", 2),
  HAN("zh", 2),
  THAI("th", 1),
  ARMENIAN("hy", 1),
  GEORGIAN("ka", 1);

  private final @Nullable String language;
  private final int weight;

  Script(@Nullable String language, int weight) {
    this.language = language;
    this.weight = weight;
  }

  /** The one language written so, null if there are several. */
  @Nullable String language() {
    return language;
  }

  /** How many letters of an alphabet one sign stands for, roughly. */
  int weight() {
    return weight;
  }

  /** The script of a letter, null if it is none of these or no letter. */
  static @Nullable Script of(int codePoint) {
    if (codePoint < 0x80) {
      return (codePoint | 0x20) >= 'a' && (codePoint | 0x20) <= 'z' ? LATIN : null;
    }
    return Character.isLetter(codePoint) ? of(UnicodeScript.of(codePoint)) : null;
  }

  private static @Nullable Script of(UnicodeScript script) {
    return switch (script) {
      case LATIN -> LATIN;
      case CYRILLIC -> CYRILLIC;
      case ARABIC -> ARABIC;
      case GREEK -> GREEK;
      case HEBREW -> HEBREW;
      case HANGUL -> HANGUL;
      case HIRAGANA, KATAKANA -> KANA;
      case HAN -> HAN;
      case THAI -> THAI;
      case ARMENIAN -> ARMENIAN;
      case GEORGIAN -> GEORGIAN;
      default -> null;
    };
  }
}
