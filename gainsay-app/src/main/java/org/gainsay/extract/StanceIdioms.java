package org.gainsay.extract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.gainsay.lexicon.Lexicons;
import org.gainsay.lexicon.Table;
import org.gainsay.model.Stance;
import org.gainsay.model.Token;

/** Turns of phrase that show a kind of saying, of one language: the table {@code stance-words}. */
final class StanceIdioms {
  /** What must be so around a turn of phrase for it to count. */
  enum When {
    /** It is negated: "will not go unanswered"; one without this counts only where it is not. */
    NEGATED,
    /** It is to come, or must: "will pay for it". */
    COMING,
    /** The speaker or his side does it: "we stand by". */
    OWN,
    /** It is the head of what is said, or its subject or object: "(voiced) solidarity". */
    TOP,
    /** A party stands in the words: "responsibility lies with Oslo". */
    PARTY
  }

  /**
   * A turn of phrase.
   *
   * @param words in their order, each by its alternatives: lemmas or forms in lower case
   */
  record Idiom(List<Set<String>> words, Stance stance, Set<When> when) {}

  private final Map<String, List<Idiom>> byFirst = new HashMap<>();

  StanceIdioms(Lexicons lexicons, String language) {
    lexicons
        .find(language, "stance-words")
        .ifPresent(table -> table.rows().forEach(row -> add(idiom(row))));
  }

  /** Those whose first word this is, by its lemma or form. */
  List<Idiom> beginningWith(Token word) {
    List<Idiom> found = new ArrayList<>();
    String lemma = word.lemma().toLowerCase(Locale.ROOT);
    String form = word.form().toLowerCase(Locale.ROOT);
    found.addAll(byFirst.getOrDefault(lemma, List.of()));
    if (!form.equals(lemma)) {
      found.addAll(byFirst.getOrDefault(form, List.of()));
    }
    return found;
  }

  private void add(Idiom idiom) {
    for (String word : idiom.words().get(0)) {
      byFirst.computeIfAbsent(word, key -> new ArrayList<>()).add(idiom);
    }
  }

  private static Idiom idiom(Table.Row row) {
    List<Set<String>> words = new ArrayList<>();
    for (String word : row.get("words").split(" ")) {
      words.add(Set.of(word.split("/")));
    }
    Set<When> when = EnumSet.noneOf(When.class);
    row.list("when").forEach(flag -> when.add(When.valueOf(flag.toUpperCase(Locale.ROOT))));
    return new Idiom(
        words, Stance.valueOf(row.get("stance").toUpperCase(Locale.ROOT)), Set.copyOf(when));
  }
}
