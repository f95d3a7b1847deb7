package org.gainsay.compare;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.gainsay.lexicon.Lexicons;
import org.gainsay.lexicon.Table.Row;
import org.gainsay.model.Token;

/** Words of all languages that tell of one kind of deed, and those that tell of a further one. */
final class DeedWords {
  private static final String FURTHER = "further";

  private final Map<String, String> kinds = new HashMap<>();
  private final Set<String> further = new HashSet<>();

  DeedWords(Lexicons lexicons) {
    for (String language : lexicons.languages()) {
      lexicons.find(language, "deed-words").ifPresent(table -> table.rows().forEach(this::add));
    }
  }

  private void add(Row row) {
    for (String lemma : row.list("lemmas")) {
      if (row.get("kind").equals(FURTHER)) {
        further.add(lemma);
      } else {
        kinds.put(lemma, row.get("kind"));
      }
    }
  }

  /** Whether two tellings are of one kind of deed: "severed relations", « la rupture ». */
  boolean areOneKind(Telling one, Telling other) {
    return kind(one).equals(kind(other));
  }

  private String kind(Telling telling) {
    return kinds.getOrDefault(telling.lemma(), telling.lemma());
  }

  /** Whether it is told as a further one of its kind: "another attack". */
  boolean isFurther(Telling telling) {
    return telling.describers().stream()
        .map(Token::lemma)
        .anyMatch(lemma -> further.contains(lemma.toLowerCase(Locale.ROOT)));
  }
}
