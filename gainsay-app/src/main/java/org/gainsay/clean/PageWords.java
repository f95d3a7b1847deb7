package org.gainsay.clean;

import java.util.HashSet;
import java.util.Set;
import org.gainsay.lexicon.Lexicons;
import org.gainsay.lexicon.Table;

/** The words by which pages name their parts, from {@code any/page-words.tsv}. */
final class PageWords {
  private final Set<String> apart = new HashSet<>();
  private final Set<String> body = new HashSet<>();

  PageWords(Lexicons lexicons) {
    for (Table.Row row : lexicons.table(Lexicons.ANY, "page-words").rows()) {
      (row.get("kind").equals("apart") ? apart : body).addAll(row.list("words"));
    }
  }

  boolean isApart(String word) {
    return apart.contains(word);
  }

  boolean isBody(String word) {
    return body.contains(word);
  }
}
