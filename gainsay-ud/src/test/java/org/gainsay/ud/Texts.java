package org.gainsay.ud;

import java.util.Random;

/** Odd texts to try the pipeline on. */
final class Texts {
  private static final String[] PIECES = {
    "a",
    "Z",
    "é",
    "9",
    " ",
    "\n",
    "\r\n",
    "\t",
    ".",
    "...",
    "'",
    "’",
    "\"",
    "«",
    "»",
    "(",
    "]",
    "-",
    "\u00A0",
    "\u200B",
    "\u0301",
    "\uD83D\uDE00",
    "\uD83D",
    "\uDE00",
    "中",
    "العربية",
    "\0",
    "\uFFFF",
    "don't",
    "l'",
    "du",
    "des",
    "10 000",
    "www.x.fr",
    "a@b.org",
    "://",
    "\u2028",
    "\u0085",
    "🇫🇷",
    "a\u0308",
    "https://",
    "M.",
    "U.S.",
    "-t-il",
    "&amp;",
    "<b>",
    "\uFEFF"
  };

  private Texts() {}

  /** A text of so many pieces drawn from letters, marks, blanks, halves of pairs and words. */
  static String random(long seed, int pieces) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < pieces; i++) {
      if (random.nextInt(8) == 0) {
        text.append((char) random.nextInt(0x10000));
      } else {
        text.append(PIECES[random.nextInt(PIECES.length)]);
      }
    }
    return text.toString();
  }
}
