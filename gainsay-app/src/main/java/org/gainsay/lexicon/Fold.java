package org.gainsay.lexicon;

import java.text.Normalizer;
import java.util.Locale;

/**
 * How words are made alike before they are compared: small letters, no accents, one apostrophe,
 * ligatures opened. Capital letters often stand without their accents in French.
 */
public final class Fold {
  private Fold() {}

  public static String of(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c >= 0x80) {
        return wide(word);
      }
      if (c >= 'A' && c <= 'Z') {
        return narrow(word);
      }
    }
    return word;
  }

  private static String narrow(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) >= 0x80) {
        return wide(word);
      }
    }
    return word.toLowerCase(Locale.ROOT);
  }

  private static String wide(String word) {
    String parts = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    StringBuilder out = new StringBuilder(parts.length());
    for (int i = 0; i < parts.length(); i++) {
      char c = parts.charAt(i);
      switch (c) {
        case '\u2019', '\u2018', '\u02bc' -> out.append('\'');
        case '\u0153' -> out.append("oe");
        case '\u00e6' -> out.append("ae");
        case '\u00df' -> out.append("ss");
        case '\u0131' -> out.append('i');
        case '\u2010', '\u2011' -> out.append('-');
        default -> {
          if (Character.getType(c) != Character.NON_SPACING_MARK) {
            out.append(c);
          }
        }
      }
    }
    return out.toString();
  }
}
