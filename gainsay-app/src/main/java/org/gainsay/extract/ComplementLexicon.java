package org.gainsay.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.gainsay.lexicon.Lexicons;
import org.gainsay.lexicon.Table;
import org.gainsay.model.Token;
import org.jspecify.annotations.Nullable;

/** What stands behind a language's verbs: objects, infinitives and the words before them. */
final class ComplementLexicon {
  /**
   * A row of {@code verb-complements.tsv}.
   *
   * @param object whether somebody stands between the verb and the infinitive
   * @param marks the words before the infinitive; none where it is bare
   */
  record Complement(boolean object, Set<String> marks) {}

  private final Map<String, Complement> complements = new HashMap<>();
  private final Map<String, String> forms = new HashMap<>();
  private final CueLexicon cues;
  private final WordClasses classes;
  private final Predicate<Token> eventVerb;

  /**
   * @param eventVerb whether the event tables know the word as a verb
   */
  ComplementLexicon(Lexicons lexicons, Table table, String language, Predicate<Token> eventVerb) {
    this.cues = new CueLexicon(lexicons, language);
    this.classes = new WordClasses(lexicons, language);
    this.eventVerb = eventVerb;
    for (Table.Row row : table.rows()) {
      Set<String> marks = Set.copyOf(row.list("marks"));
      complements.put(row.get("lemma"), new Complement(row.get("object").equals("yes"), marks));
    }
    lexicons
        .find(language, "cue-forms")
        .ifPresent(
            found -> found.rows().forEach(row -> addForms(row.get("lemma"), row.list("forms"))));
  }

  private void addForms(String lemma, List<String> inflected) {
    if (complements.containsKey(lemma)) {
      inflected.forEach(form -> forms.putIfAbsent(form, lemma));
    }
  }

  /** What the verb takes, or null. */
  @Nullable Complement of(Token verb) {
    String lemma = forms.get(verb.form().toLowerCase(Locale.ROOT));
    return complements.get(lemma == null ? verb.lemma() : lemma);
  }

  /** Whether the word, whatever the tagger calls it, has the form of one of the verbs. */
  boolean isForm(Token word) {
    return forms.containsKey(word.form().toLowerCase(Locale.ROOT));
  }

  /** Whether a verb can have an object. */
  boolean takesObject(Token verb) {
    Complement complement = of(verb);
    return complement != null && complement.object()
        || eventVerb.test(verb)
        || cues.verb(verb).stream()
            .anyMatch(entry -> entry.takes(Frame.OBJECT) || entry.takes(Frame.WITH));
  }

  /** Whether a verb can say of its object what it is. */
  boolean takesPredicate(Token verb) {
    return cues.verb(verb).stream().anyMatch(entry -> entry.takes(Frame.PREDICATE));
  }

  /**
   * Whether the word is one of the prepositions that a verb of saying asks for beside an object.
   */
  boolean leadsBesideObject(Token verb, Token preposition) {
    return cues.verb(verb).stream()
        .anyMatch(
            entry -> entry.takes(Frame.WITH) && entry.prepositions().contains(preposition.lemma()));
  }

  /** Whether the noun is a word of an expression that the verb makes (« pointer du doigt »). */
  boolean isPart(Token verb, Token noun) {
    return cues.verb(verb).stream().anyMatch(entry -> entry.parts().contains(noun.lemma()));
  }

  boolean isTime(Token word) {
    return classes.isWord("day", word) || classes.isWord("occasion", word);
  }

  /** Whether the preposition leads the agent of a passive. */
  boolean leadsAgent(Token preposition) {
    return classes.isWord("agent", preposition);
  }

  /** Whether the preposition is an article's too: « des pirates ». */
  boolean isPartitive(Token preposition) {
    return classes.isWord("partitive", preposition);
  }

  boolean isNegator(Token word) {
    return classes.isWord("negator", word);
  }
}
