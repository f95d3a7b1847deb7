package org.gainsay.extract;

import java.util.HashMap;
import java.util.Map;
import org.gainsay.lexicon.Table;
import org.gainsay.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * Adjectives of states, for events that are told of a state by its adjective ("Chinese attacks").
 */
final class Demonyms {
  private final Map<String, String> countries = new HashMap<>();

  Demonyms(Table table) {
    for (Table.Row row : table.rows()) {
      for (String adjective : row.list("adjectives")) {
        countries.putIfAbsent(EventWords.plain(adjective), row.get("code"));
      }
    }
  }

  /** ISO 3166-1 code of the state whose adjective the word is, or null. */
  @Nullable String country(Token token) {
    return countries.get(EventWords.plain(token.form()));
  }
}
