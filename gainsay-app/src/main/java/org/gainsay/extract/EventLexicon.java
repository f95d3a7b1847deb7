package org.gainsay.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gainsay.lexicon.Lexicons;
import org.gainsay.lexicon.Table;
import org.gainsay.model.Token;

/** One language's event tables, ready to be asked by word. */
final class EventLexicon {
  private final EventWords words;
  private final EventStatuses statuses;
  private final Demonyms demonyms;
  private final Map<String, List<EventRule>> rules = new HashMap<>();
  private final Map<String, List<EventSupport>> supports = new HashMap<>();

  private EventLexicon(Lexicons lexicons, String language, Table events) {
    words = new EventWords(lexicons.table(language, "event-words"));
    statuses = new EventStatuses(lexicons.table(language, "event-status"));
    demonyms = new Demonyms(lexicons.table(language, "countries"));
    Map<String, EventFrame> frames = new HashMap<>();
    for (Table.Row row : lexicons.table(language, "event-frames").rows()) {
      frames.put(row.get("frame"), EventFrame.of(row));
    }
    events.rows().forEach(row -> addRule(row, frames));
    lexicons.table(language, "event-support").rows().forEach(this::addSupport);
  }

  /** The tables of a language; empty for one that has none. */
  static Optional<EventLexicon> of(Lexicons lexicons, String language) {
    return lexicons
        .find(language, "events")
        .map(events -> new EventLexicon(lexicons, language, events));
  }

  private void addRule(Table.Row row, Map<String, EventFrame> frames) {
    EventFrame frame = frames.get(row.get("frame"));
    if (frame == null) {
      throw new IllegalArgumentException("no frame for " + row);
    }
    EventRule rule = EventRule.of(row, frame);
    row.list("lemma").forEach(lemma -> add(rules, lemma, rule));
  }

  private void addSupport(Table.Row row) {
    for (Position event : Position.parseAll(row.get("event"))) {
      EventSupport support = EventSupport.of(row, event);
      row.list("lemma").forEach(lemma -> add(supports, lemma, support));
    }
  }

  private static <T> void add(Map<String, List<T>> map, String lemma, T value) {
    map.computeIfAbsent(lemma, k -> new ArrayList<>()).add(value);
  }

  EventWords words() {
    return words;
  }

  Demonyms demonyms() {
    return demonyms;
  }

  EventStatuses statuses() {
    return statuses;
  }

  /** The rules for a word in the order of the table. */
  List<EventRule> rules(Token token) {
    return lookUp(rules, token);
  }

  /** Whether the word tells of events as a verb. */
  boolean tellsAsVerb(Token token) {
    return rules(token).stream().anyMatch(rule -> rule.frame().isVerb());
  }

  /** Whether the next word leads to whom a verb's deed hits: "called in" the ambassador. */
  boolean isLedBy(Token verb, Token next) {
    String step = "@" + EventWords.plain(next.lemma());
    return next.upos().equals("ADP")
        && rules(verb).stream()
            .filter(rule -> rule.frame().isVerb())
            .filter(rule -> rule.needs().stream().anyMatch(need -> need.what().equals(step)))
            .anyMatch(
                rule ->
                    rule.frame().target().stream()
                        .anyMatch(position -> position.steps().equals(List.of(step))));
  }

  /** Whether the word is a verb that carries an event's noun: "imposed" sanctions. */
  boolean carries(Token token) {
    return token.upos().equals("VERB") && supports(token).stream().anyMatch(EventSupport::light);
  }

  /** What the word can carry; rows for another part of speech left out. */
  List<EventSupport> supports(Token token) {
    return lookUp(supports, token).stream()
        .filter(support -> fits(support.pos(), token.upos()))
        .toList();
  }

  /** What a word with its particle ("called out") can carry, else the word alone. */
  List<EventSupport> supports(SentenceTree tree, int word) {
    for (int child : tree.children(word, "compound:prt")) {
      String phrase = EventWords.plain(tree.lemma(word) + "_" + tree.lemma(child));
      if (supports.containsKey(phrase)) {
        return supports.get(phrase);
      }
    }
    return supports(tree.token(word));
  }

  /** By lemma, else by form, else by the lemma with the silent vowel that a lemmatiser may lose. */
  private static <T> List<T> lookUp(Map<String, List<T>> map, Token token) {
    String lemma = EventWords.plain(token.lemma());
    List<T> found = map.get(lemma);
    found = found == null ? map.get(EventWords.plain(token.form())) : found;
    found = found == null ? map.get(lemma + "e") : found;
    return found == null ? List.of() : found;
  }

  /** Participles are tagged as adjectives now and then, auxiliaries as verbs. */
  private static boolean fits(String wanted, String upos) {
    return wanted.equals(upos)
        || wanted.equals("VERB") && (upos.equals("ADJ") || upos.equals("AUX"))
        || wanted.equals("ADJ") && upos.equals("VERB")
        || wanted.equals("NOUN") && upos.equals("PROPN");
  }

  Set<String> agentPrepositions() {
    return words.words("agent-preposition");
  }

  boolean isRelative(Token token) {
    return token.upos().equals("PRON") && words.holds("relative", token);
  }
}
