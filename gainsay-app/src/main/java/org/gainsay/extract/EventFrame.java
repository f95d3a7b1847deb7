package org.gainsay.extract;

import java.util.List;
import java.util.Set;
import org.gainsay.lexicon.Table;
import org.gainsay.model.Token;

/**
 * Where a word that tells of an event has its roles: a row of {@code event-frames.tsv}.
 *
 * @param pos {@code VERB}, {@code NOUN} or {@code ADJ}
 * @param actor positions tried in order
 * @param target likewise
 */
record EventFrame(String name, String pos, List<Position> actor, List<Position> target) {
  private static final Set<String> NOUNS = Set.of("NOUN", "PROPN");
  private static final Set<String> VERBS = Set.of("VERB", "AUX");

  static EventFrame of(Table.Row row) {
    return new EventFrame(
        row.get("frame"),
        row.get("pos"),
        Position.parseAll(row.get("actor")),
        Position.parseAll(row.get("target")));
  }

  boolean isVerb() {
    return pos.equals("VERB");
  }

  /** Whether a word of that part of speech can be told of by this frame. */
  boolean takes(Token token) {
    if (pos.equals("ADJ")) {
      return token.upos().equals("ADJ");
    }
    return (isVerb() ? VERBS : NOUNS).contains(token.upos());
  }
}
