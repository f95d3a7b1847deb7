package org.gainsay.read;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words that stand whole in a document's lines, to tell how one that is parted is written. */
record PdfWords(Set<String> words) {
  private static final String HYPHENS = "-\u2010\u00AD";

  static PdfWords of(List<List<PdfLine>> pages) {
    Set<String> words = new HashSet<>();
    for (List<PdfLine> page : pages) {
      for (PdfLine line : page) {
        for (String word : line.text().split("[^\\p{L}\\p{N}\\-\u2010]+")) {
          if (word.length() > 3) {
            words.add(word.toLowerCase(Locale.ROOT).replace('\u2010', '-'));
          }
        }
      }
    }
    return new PdfWords(words);
  }

  /** Puts the next line to a text: parted words whole, else a space between. */
  void join(StringBuilder text, String next) {
    int last = text.length() - 1;
    boolean parted =
        last > 0
            && !next.isEmpty()
            && HYPHENS.indexOf(text.charAt(last)) >= 0
            && Character.isLetterOrDigit(text.charAt(last - 1))
            && Character.isLetterOrDigit(next.charAt(0));
    if (!parted) {
      text.append(' ');
    } else if (text.charAt(last) == '\u00AD' || !isOwn(text, last, next)) {
      text.setLength(last);
    }
    text.append(next);
  }

  /** Whether the hyphen is the word's own: before a capital or a number, or as elsewhere. */
  private boolean isOwn(StringBuilder text, int hyphen, String next) {
    return !Character.isLowerCase(next.charAt(0))
        || !Character.isLetter(text.charAt(hyphen - 1))
        || isCompound(text, hyphen, next);
  }

  /**
   * Whether the document does not write the word without the hyphen elsewhere, but with it, or both
   * halves as words.
   */
  private boolean isCompound(StringBuilder text, int hyphen, String next) {
    int start = hyphen;
    while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
      start--;
    }
    int end = 0;
    while (end < next.length() && Character.isLetterOrDigit(next.charAt(end))) {
      end++;
    }
    String first = text.substring(start, hyphen).toLowerCase(Locale.ROOT);
    String second = next.substring(0, end).toLowerCase(Locale.ROOT);
    boolean halves = words.contains(first) && words.contains(second);
    return !words.contains(first + second) && (halves || words.contains(first + "-" + second));
  }
}
