package org.gainsay.compare;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.gainsay.lexicon.Lexicons;
import org.gainsay.lexicon.Table.Row;

/** Words of all languages for things that are counted, by what they count: voters are people. */
final class Counted {
  private final Map<String, String> things = new HashMap<>();

  Counted(Lexicons lexicons) {
    for (String language : lexicons.languages()) {
      lexicons
          .find(language, "counted")
          .ifPresent(
              table -> {
                for (Row row : table.rows()) {
                  row.list("forms").forEach(form -> things.put(form, row.get("thing")));
                }
              });
    }
  }

  /** What a word counts; itself where it is not listed. */
  String thing(String of) {
    String lower = of.toLowerCase(Locale.ROOT);
    return things.getOrDefault(lower, lower);
  }
}
