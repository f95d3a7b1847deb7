package org.gainsay.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.gainsay.lexicon.Lexicons;
import org.gainsay.lexicon.Table;

/**
 * Classes of words that the rules on claims ask for, of one language: the table {@code
 * claim-words}.
 */
final class WordClasses {
  private final Map<String, Set<String>> classes = new HashMap<>();

  WordClasses(Lexicons lexicons, String language) {
    lexicons
        .find(language, "claim-words")
        .ifPresent(
            table -> {
              for (Table.Row row : table.rows()) {
                classes
                    .computeIfAbsent(row.get("class"), key -> new HashSet<>())
                    .addAll(row.list("words"));
              }
            });
  }

  /** Whether the lemma or form belongs to the class. */
  boolean is(String name, String word) {
    Set<String> words = classes.get(name);
    return words != null && words.contains(word);
  }
}
