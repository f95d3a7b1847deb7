package org.gainsay.ud;

import org.jspecify.annotations.Nullable;

/** The letters at the start of a text, counted by script. */
final class Letters {

  /** Japanese is written with ideographs too: so large a share of kana makes a text Japanese. */
  private static final double KANA_OF_JAPANESE = 0.05;

  private final CharSequence text;
  private final int end;
  private final int[] weights;

  private Letters(CharSequence text, int end, int[] weights) {
    this.text = text;
    this.end = end;
    this.weights = weights;
  }

  /** Counts the first letters of a text, so many at most. */
  static Letters of(CharSequence text, int most) {
    int[] weights = new int[Script.values().length];
    int seen = 0;
    int at = 0;
    while (at < text.length() && seen < most) {
      int codePoint = Character.codePointAt(text, at);
      at += Character.charCount(codePoint);
      Script script = Script.of(codePoint);
      if (script != null) {
        weights[script.ordinal()] += script.weight();
        seen++;
      }
    }
    return new Letters(text, at, weights);
  }

  /** All letters, those of scripts with large signs counting twice. */
  int weight() {
    int sum = 0;
    for (int weight : weights) {
      sum += weight;
    }
    return sum;
  }

  /** The script with the most letters, null if there are none. */
  @Nullable Script script() {
    int kana = weights[Script.KANA.ordinal()];
    int han = weights[Script.HAN.ordinal()];
    boolean japanese = kana > KANA_OF_JAPANESE * (kana + han);
    Script best = null;
    int most = 0;
    for (Script script : Script.values()) {
      int weight = weights[script.ordinal()];
      if (script == Script.KANA || script == Script.HAN) {
        weight = japanese == (script == Script.KANA) ? kana + han : 0;
      }
      if (weight > most) {
        most = weight;
        best = script;
      }
    }
    return best;
  }

  /** Which part of the letters is of this script; ideographs count for Japanese. */
  double share(Script script) {
    int own = weights[script.ordinal()];
    if (script == Script.KANA) {
      own += weights[Script.HAN.ordinal()];
    }
    return (double) own / weight();
  }

  /**
   * The letters of a script in lower case, each stretch of anything else made one {@code _}, which
   * also stands first and last.
   */
  char[] normalised(Script script) {
    StringBuilder letters = new StringBuilder(end + 2).append('_');
    for (int i = 0; i < end; i++) {
      char letter = text.charAt(i);
      if (Script.of(letter) == script) {
        letters.append(same(Character.toLowerCase(letter)));
      } else if (letters.charAt(letters.length() - 1) != '_' && !isMark(letter)) {
        letters.append('_');
      }
    }
    letters.append('_');
    char[] chars = new char[letters.length()];
    letters.getChars(0, chars.length, chars, 0);
    return chars;
  }

  private static boolean isMark(char letter) {
    return letter >= 0x80 && Character.getType(letter) == Character.NON_SPACING_MARK;
  }

  /**
   * Letters that the profiles do not tell apart: Persian's own forms, Romanian's comma and cedilla,
   * Vietnamese tones.
   */
  private static char same(char letter) {
    return switch (letter) {
      case 'ș' -> 'ş';
      case 'ț' -> 'ţ';
      case 'ی' -> 'ي';
      case 'ک' -> 'ك';
      default -> letter >= 'ạ' && letter <= 'ỹ' ? 'ể' : letter;
    };
  }
}
