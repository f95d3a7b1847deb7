package org.gainsay.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The words of a short text: runs of letters and digits, lower case. */
record Words(List<String> words, List<Integer> starts, List<Integer> ends) {

  static Words of(String text, int most) {
    List<String> words = new ArrayList<>();
    List<Integer> starts = new ArrayList<>();
    List<Integer> ends = new ArrayList<>();
    int at = 0;
    while (at < text.length() && words.size() < most) {
      int start = at;
      while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
        at++;
      }
      if (at > start) {
        words.add(text.substring(start, at).toLowerCase(Locale.ROOT));
        starts.add(start);
        ends.add(at);
      } else {
        at++;
      }
    }
    return new Words(words, starts, ends);
  }

  /**
   * The number of words; a run of ideographs or kana, written without spaces, counts one for every
   * two characters.
   */
  static int count(String text) {
    int words = 0;
    int ideographs = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean wide = c >= '\u3040' && c <= '\u9FFF';
      boolean letter = !wide && Character.isLetterOrDigit(c);
      ideographs += wide ? 1 : 0;
      words += letter && !inside ? 1 : 0;
      // An apostrophe or hyphen joins.
      inside = letter || (inside && (c == '\'' || c == '’' || c == '-'));
    }
    return words + ideographs / 2;
  }

  int size() {
    return words.size();
  }

  static boolean isNumber(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (!Character.isDigit(word.charAt(i))) {
        return false;
      }
    }
    return !word.isEmpty();
  }
}
