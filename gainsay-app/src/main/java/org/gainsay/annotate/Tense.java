package org.gainsay.annotate;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.gainsay.model.Sentence;
import org.gainsay.model.Token;

/**
 * What the clause says of the side of a time expression: the tense of its verb, and words of
 * planning, which look ahead from any tense ("was to meet Monday", "set for Monday").
 */
final class Tense {
  /** Relations within an expression of time. */
  private static final Set<String> WITHIN =
      Set.of("det", "amod", "nummod", "compound", "advmod", "flat", "case");

  /** Relations of an expression of time to its verb. */
  private static final Set<String> WHEN = Set.of("obl", "advmod", "nmod");

  private final TimeWords words;

  Tense(TimeWords words) {
    this.words = words;
  }

  /** The direction of the nearest verb or adjective above a word. */
  Direction of(Sentence sentence, int word) {
    List<Token> tokens = sentence.tokens();
    int at = predicate(tokens, word);
    if (at < 0) {
      return Direction.UNKNOWN;
    }
    if (isWhenPlanned(tokens, at, word)) {
      return Direction.DONE;
    }
    Direction planned = planned(tokens, at);
    if (planned != Direction.UNKNOWN) {
      return planned;
    }
    Direction direction = ofVerb(tokens, at);
    boolean open = direction == Direction.UNKNOWN && tokens.get(at).has("VerbForm=Inf");
    if (open) {
      return ofInfinitive(tokens, at);
    }
    return direction == Direction.PAST && isWhen(tokens, at, word) ? Direction.DONE : direction;
  }

  /**
   * "Agreed in June to buy": what stands between a verb that plans and its infinitive is when it
   * was planned, unless others plan it ("was expected in June to close").
   */
  private boolean isWhenPlanned(List<Token> tokens, int verb, int word) {
    if (!is("planning", tokens.get(verb))
        || ofVerb(tokens, verb) != Direction.PAST
        || auxiliary(tokens, verb, "be", "")
        || word < verb) {
      return false;
    }
    return IntStream.range(word, tokens.size())
        .anyMatch(at -> tokens.get(at).has("VerbForm=Inf") && isOf(tokens, at, verb));
  }

  /** Whether an infinitive hangs on the verb, or beside it on the same word. */
  private static boolean isOf(List<Token> tokens, int infinitive, int verb) {
    int head = tokens.get(infinitive).head();
    return head == verb || (head >= 0 && head == tokens.get(verb).head());
  }

  /** Whether the words say themselves when the verb's deed was done: "in February", "on May 3". */
  private boolean isWhen(List<Token> tokens, int verb, int word) {
    int at = word;
    while (at >= 0 && tokens.get(at).head() != verb) {
      if (!WITHIN.contains(tokens.get(at).relation())) {
        return false;
      }
      at = tokens.get(at).head();
    }
    int phrase = at;
    boolean adverbial = phrase >= 0 && WHEN.contains(tokens.get(phrase).relation().split(":")[0]);
    return adverbial
        && tokens.stream()
            .filter(other -> other.head() == phrase && other.relation().equals("case"))
            .allMatch(other -> is("happening", other));
  }

  /** An infinitive looks ahead, unless under a verb of the past that plans nothing. */
  private Direction ofInfinitive(List<Token> tokens, int verb) {
    int above = predicate(tokens, tokens.get(verb).head());
    if (above < 0 || is("planning", tokens.get(above))) {
      return Direction.AHEAD;
    }
    return ofVerb(tokens, above) == Direction.PAST ? Direction.UNKNOWN : Direction.AHEAD;
  }

  private static int predicate(List<Token> tokens, int word) {
    int at = word;
    for (int steps = 0; at >= 0 && steps < tokens.size(); steps++) {
      String upos = tokens.get(at).upos();
      boolean adjective = upos.equals("ADJ") && at != word && !isJoined(tokens, at);
      if (upos.equals("VERB") || upos.equals("AUX") || adjective) {
        return at;
      }
      at = tokens.get(at).head();
    }
    return -1;
  }

  /** Whether an adjective only goes on with what stands before, as in "chairman and executive". */
  private static boolean isJoined(List<Token> tokens, int adjective) {
    return tokens.get(adjective).relation().equals("conj")
        && tokens.stream()
            .filter(other -> other.head() == adjective)
            .noneMatch(
                other -> other.relation().startsWith("aux") || other.relation().equals("cop"));
  }

  /** Where words of planning and the present tense of a timetable look; UNKNOWN without any. */
  private Direction planned(List<Token> tokens, int verb) {
    Token token = tokens.get(verb);
    if (auxiliary(tokens, verb, "perfect", "")) {
      return Direction.UNKNOWN;
    }
    boolean past = auxiliary(tokens, verb, "be", "Tense=Past") || isUnderPast(tokens, verb);
    Direction ahead = past ? Direction.AHEAD : Direction.FUTURE;
    if (token.has("VerbForm=Inf") && isToBe(tokens, verb)) {
      return ahead;
    } else if (token.has("VerbForm=Inf") && auxiliary(tokens, verb, "modal", "")) {
      return Direction.AHEAD;
    } else if (is("planning", token) && !token.has("VerbForm=Fin")) {
      return ahead;
    }
    boolean underWay = auxiliary(tokens, verb, "be", "Tense=Pres");
    boolean present = token.has("Tense=Pres");
    return present && (is("timetable", token) || underWay) ? ahead : Direction.UNKNOWN;
  }

  /** "is to meet", "was to meet". */
  private boolean isToBe(List<Token> tokens, int verb) {
    int above = tokens.get(verb).head();
    return auxiliary(tokens, verb, "be", "") || (above >= 0 && is("be", tokens.get(above)));
  }

  private static boolean isUnderPast(List<Token> tokens, int verb) {
    int above = tokens.get(verb).head();
    return above >= 0 && ofForm(tokens.get(above)) == Direction.PAST;
  }

  private boolean auxiliary(List<Token> tokens, int verb, String name, String feature) {
    return tokens.stream()
        .filter(other -> other.head() == verb)
        .filter(other -> other.relation().startsWith("aux") || other.relation().equals("cop"))
        .anyMatch(other -> is(name, other) && (feature.isEmpty() || other.has(feature)));
  }

  private Direction ofVerb(List<Token> tokens, int verb) {
    Token token = tokens.get(verb);
    Direction found = Direction.UNKNOWN;
    for (Token other : tokens) {
      boolean auxiliary = other.head() == verb && other.relation().startsWith("aux");
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
    return token.has("Tense=Fut") || (is("future-verb", token) && !token.has("Tense=Past"));
  }

  private static Direction ofForm(Token token) {
    boolean past = token.has("Tense=Past") || token.has("Tense=Imp");
    return past ? Direction.PAST : Direction.UNKNOWN;
  }

  private boolean is(String name, Token token) {
    return !words.starting(name, token.lemma()).isEmpty();
  }
}
