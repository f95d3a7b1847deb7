package org.gainsay.annotate;

import java.util.List;
import org.gainsay.model.Sentence;
import org.gainsay.model.Token;

/** What the tense of its clause says of a time expression. */
final class Tense {
  private final TimeWords words;

  Tense(TimeWords words) {
    this.words = words;
  }

  /**
   * The direction of the nearest verb or adjective above a word; an infinitive looks ahead if the
   * verb above it is not of the past.
   */
  Direction of(Sentence sentence, int word) {
    List<Token> tokens = sentence.tokens();
    int at = predicate(tokens, word);
    if (at < 0) {
      return Direction.UNKNOWN;
    }
    Direction direction = ofVerb(tokens, at);
    boolean open = direction == Direction.UNKNOWN && tokens.get(at).has("VerbForm=Inf");
    if (!open) {
      return direction;
    }
    int above = predicate(tokens, tokens.get(at).head());
    boolean past = above >= 0 && ofVerb(tokens, above) == Direction.PAST;
    return past ? Direction.UNKNOWN : Direction.FUTURE;
  }

  private static int predicate(List<Token> tokens, int word) {
    int at = word;
    for (int steps = 0; at >= 0 && steps < tokens.size(); steps++) {
      String upos = tokens.get(at).upos();
      if (upos.equals("VERB") || upos.equals("AUX") || upos.equals("ADJ") && at != word) {
        return at;
      }
      at = tokens.get(at).head();
    }
    return -1;
  }

  private Direction ofVerb(List<Token> tokens, int verb) {
    Token token = tokens.get(verb);
    Direction found = Direction.UNKNOWN;
    for (Token other : tokens) {
      boolean auxiliary = other.head() == verb && other.relation().equals("aux");
      if (auxiliary && isFuture(other)) {
        return Direction.FUTURE;
      } else if (auxiliary || (other.head() == verb && other.relation().equals("cop"))) {
        found = ofForm(other) == Direction.UNKNOWN ? found : ofForm(other);
      }
    }
    boolean verbal = token.upos().equals("VERB") || token.upos().equals("AUX");
    if (!verbal) {
      return found;
    }
    if (isFuture(token)) {
      return Direction.FUTURE;
    }
    Direction own = ofForm(token);
    return own == Direction.UNKNOWN ? found : own;
  }

  private boolean isFuture(Token token) {
    boolean word = !words.starting("future-verb", token.lemma()).isEmpty();
    return token.has("Tense=Fut") || (word && !token.has("Tense=Past"));
  }

  private static Direction ofForm(Token token) {
    boolean past = token.has("Tense=Past") || token.has("Tense=Imp");
    return past ? Direction.PAST : Direction.UNKNOWN;
  }
}
