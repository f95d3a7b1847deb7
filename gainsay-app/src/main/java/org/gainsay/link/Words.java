package org.gainsay.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gainsay.lexicon.Fold;
import org.gainsay.lexicon.Lexicons;
import org.gainsay.lexicon.Table;

/** What the linker asks of a language's tables: nouns that describe and small words about names. */
final class Words {
  private final Map<String, Set<String>> refers = new HashMap<>();
  private final Map<String, List<String>> kinds = new HashMap<>();
  private final Map<String, Set<String>> small = new HashMap<>();
  private final Map<String, String> numbers = new HashMap<>();
  private final Map<String, String> titleKinds = new HashMap<>();
  private final boolean persons;

  Words(Lexicons lexicons, String language) {
    for (Table.Row row : rows(lexicons, language, "groups")) {
      for (String lemma : row.list("lemmas")) {
        String key = Fold.of(lemma);
        kinds.computeIfAbsent(key, none -> new ArrayList<>(2)).add(row.get("kind"));
        Set<String> types = refers.computeIfAbsent(key, none -> new HashSet<>());
        types.addAll(List.of(row.get("refers").split(" ")));
      }
    }
    for (Table.Row row : rows(lexicons, language, "name-words")) {
      Set<String> words = small.computeIfAbsent(row.get("kind"), none -> new HashSet<>());
      row.list("words").forEach(word -> words.add(Fold.of(word)));
      if (row.get("kind").equals("numbers")) {
        row.list("words").forEach(this::addNumber);
      }
    }
    for (Table.Row row : rows(lexicons, language, "titles")) {
      row.list("forms").forEach(form -> titleKinds.put(Fold.of(form), row.get("kind")));
    }
    persons = small.containsKey("he-she");
  }

  /** Whether the language keeps pronouns for persons alone ("he", "she"). */
  boolean tellsPersons() {
    return persons;
  }

  private void addNumber(String pair) {
    int sign = pair.indexOf('=');
    numbers.put(Fold.of(pair.substring(0, sign)), pair.substring(sign + 1));
  }

  private static List<Table.Row> rows(Lexicons lexicons, String language, String table) {
    return lexicons.find(language, table).map(Table::rows).orElse(List.of());
  }

  /** Whether a noun with a definite article may point back to an entity of a type. */
  boolean refers(String lemma, String type) {
    return refers.getOrDefault(Fold.of(lemma), Set.of()).contains(type);
  }

  boolean describes(String lemma, String kind) {
    return kinds.getOrDefault(Fold.of(lemma), List.of()).contains(kind);
  }

  boolean is(String kind, String word) {
    return small.getOrDefault(kind, Set.of()).contains(Fold.of(word));
  }

  /** A number word in digits; other words as they are. */
  String number(String word) {
    return numbers.getOrDefault(word, word);
  }

  /** Whether the words of an office end, or in French begin, with a spokesperson's title. */
  boolean isSpokesperson(String title) {
    for (String word : Fold.of(title).split(" ")) {
      if ("spokesperson".equals(titleKinds.get(word))) {
        return true;
      }
    }
    return "spokesperson".equals(titleKinds.get(Fold.of(title)));
  }
}
