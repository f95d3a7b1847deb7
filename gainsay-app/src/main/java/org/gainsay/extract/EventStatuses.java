package org.gainsay.extract;

import java.util.HashMap;
import java.util.Map;
import org.gainsay.lexicon.Table;
import org.gainsay.model.Token;
import org.jspecify.annotations.Nullable;

/** Words that say whether something happened, by where they stand: {@code event-status.tsv}. */
final class EventStatuses {
  private final Map<String, String> byPlaceAndWord = new HashMap<>();

  EventStatuses(Table table) {
    for (Table.Row row : table.rows()) {
      for (String lemma : row.list("lemmas")) {
        byPlaceAndWord.put(row.get("where") + " " + lemma, row.get("status"));
      }
    }
  }

  /** What the word says in that place, or null when nothing. */
  @Nullable String of(String where, Token token) {
    String found = byPlaceAndWord.get(where + " " + EventWords.plain(token.lemma()));
    return found != null ? found : byPlaceAndWord.get(where + " " + EventWords.plain(token.form()));
  }
}
