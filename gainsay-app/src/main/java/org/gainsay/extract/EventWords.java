package org.gainsay.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.gainsay.lexicon.Table;
import org.gainsay.model.Token;

/** Classes of words that the event tables speak of as {@code $class}: {@code event-words.tsv}. */
final class EventWords {
  private final Map<String, Set<String>> classes = new HashMap<>();

  EventWords(Table table) {
    for (Table.Row row : table.rows()) {
      classes.computeIfAbsent(row.get("class"), k -> new HashSet<>()).addAll(row.list("lemmas"));
    }
  }

  /** Whether the word, by lemma or form, is of the class. */
  boolean holds(String name, Token token) {
    Set<String> words = words(name);
    return words.contains(plain(token.lemma())) || words.contains(plain(token.form()));
  }

  /**
   * The words of a class.
   *
   * @throws IllegalArgumentException if there is no such class
   */
  Set<String> words(String name) {
    Set<String> words = classes.get(name);
    if (words == null) {
      throw new IllegalArgumentException("no class of words " + name);
    }
    return words;
  }

  static String plain(String word) {
    return word.toLowerCase(Locale.ROOT).replace('’', '\'');
  }
}
