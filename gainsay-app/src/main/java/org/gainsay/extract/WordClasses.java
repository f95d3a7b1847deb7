package org.gainsay.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.gainsay.lexicon.Lexicons;
import org.gainsay.lexicon.Table;
import org.gainsay.model.Token;

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

  /** Whether the word's lemma or form, in lower case, belongs to the class. */
  boolean isWord(String name, Token word) {
    return is(name, word.lemma().toLowerCase(Locale.ROOT))
        || is(name, word.form().toLowerCase(Locale.ROOT));
  }
}
