package org.gainsay.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gainsay.lexicon.Lexicons;
import org.gainsay.lexicon.Table;

/** The news agencies that a credit can name, from {@code any/agencies.tsv}. */
final class Agencies {
  private final Map<String, String> keys = new HashMap<>();

  Agencies(Lexicons lexicons) {
    for (Table.Row row : lexicons.table(Lexicons.ANY, "agencies").rows()) {
      for (String name : row.list("names")) {
        keys.put(name, row.get("key"));
      }
    }
  }

  /** The short names of the agencies in a credit, in order; the longest name at a place counts. */
  List<String> in(String credit) {
    List<String> found = new ArrayList<>();
    int at = 0;
    while (at < credit.length()) {
      int end = wordStart(credit, at) ? longest(credit, at) : at;
      if (end > at) {
        String key = keys.get(credit.substring(at, end));
        if (key != null && !found.contains(key)) {
          found.add(key);
        }
        at = end;
      } else {
        at++;
      }
    }
    return found;
  }

  /** The index after the agency's name that begins here; {@code at} where none does. */
  int longest(String text, int at) {
    int best = at;
    int end = at;
    for (int words = 0; words < 4 && end < text.length(); words++) {
      while (end < text.length() && isPart(text.charAt(end))) {
        end++;
      }
      if (keys.containsKey(text.substring(at, end))) {
        best = end;
      }
      end++;
    }
    return best;
  }

  private static boolean wordStart(String text, int at) {
    return Character.isLetter(text.charAt(at)) && (at == 0 || !isPart(text.charAt(at - 1)));
  }

  private static boolean isPart(char c) {
    return Character.isLetterOrDigit(c) || c == '-';
  }
}
