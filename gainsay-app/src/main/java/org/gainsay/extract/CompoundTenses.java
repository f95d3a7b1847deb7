package org.gainsay.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.gainsay.model.Sentence;
import org.gainsay.model.Token;

/**
 * Gives back its verb to a compound tense whose participle was taken for a noun or an adjective: «
 * le groupe aurait compromis le réseau », « la justice a, ce jour-là, inculpé deux hommes ».
 *
 * <p>Told by the auxiliary: no noun has one, and none stands alone as main verb.
 */
final class CompoundTenses {
  private static final Set<String> MISTAKEN = Set.of("NOUN", "ADJ", "PROPN");
  private static final Set<String> NOMINAL = Set.of("det", "cop");
  private static final Set<String> OBJECTS = Set.of("nmod", "obj", "appos", "obl");

  private final Predicate<Token> verb;

  /**
   * @param verb whether the event tables know the word as a verb
   */
  CompoundTenses(Predicate<Token> verb) {
    this.verb = verb;
  }

  /** The sentence, mended if it needs it. */
  Sentence mend(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    for (Token token : tokens) {
      if (MISTAKEN.contains(token.upos()) && verb.test(token)) {
        List<Token> mended = mended(tokens, token);
        if (!mended.isEmpty()) {
          return new Sentence(sentence.passage(), sentence.span(), mended);
        }
      }
    }
    return sentence;
  }

  private static List<Token> mended(List<Token> tokens, Token participle) {
    int above = participle.head();
    if (above >= 0 && isLoneAuxiliary(tokens.get(above)) && above < participle.index()) {
      return underVerb(tokens, participle, tokens.get(above));
    }
    // "had been the target": a noun that is said of somebody
    boolean said =
        tokens.stream()
            .filter(token -> token.head() == participle.index())
            .anyMatch(token -> NOMINAL.contains(token.relation()));
    if (said) {
      return List.of();
    }
    boolean auxiliary =
        tokens.stream()
            .anyMatch(
                token ->
                    token.head() == participle.index()
                        && token.relation().equals("aux")
                        && token.has("VerbForm=Fin"));
    return auxiliary ? asMainVerb(tokens, participle) : List.of();
  }

  private static boolean isLoneAuxiliary(Token token) {
    return token.upos().equals("AUX") && token.has("VerbForm=Fin") && token.head() < 0;
  }

  /** The auxiliary that was the root hangs on its participle, and all that hung on it too. */
  private static List<Token> underVerb(List<Token> tokens, Token participle, Token auxiliary) {
    List<Token> mended = new ArrayList<>(tokens.size());
    for (Token token : tokens) {
      if (token == participle) {
        mended.add(asParticiple(token, -1, "root"));
      } else if (token == auxiliary) {
        mended.add(token.hung(participle.index(), "aux:tense"));
      } else if (token.head() == auxiliary.index()) {
        mended.add(token.hung(participle.index(), token.deprel()));
      } else {
        mended.add(token);
      }
    }
    return mended;
  }

  /** The noun that was the root before it is its subject, a bare noun behind it its object. */
  private static List<Token> asMainVerb(List<Token> tokens, Token participle) {
    int at = participle.index();
    Token root = tokens.stream().filter(token -> token.head() < 0).findFirst().orElseThrow();
    boolean main = MISTAKEN.contains(root.upos()) && root.index() < at;
    List<Token> mended = new ArrayList<>(tokens.size());
    for (Token token : tokens) {
      if (token == participle) {
        mended.add(
            main
                ? asParticiple(token, -1, "root")
                : asParticiple(token, token.head(), token.deprel()));
      } else if (token == root && main) {
        mended.add(token.hung(at, "nsubj"));
      } else if (token.head() == at && isObject(tokens, token, at)) {
        mended.add(token.hung(at, "obj"));
      } else {
        mended.add(token);
      }
    }
    return mended;
  }

  private static boolean isObject(List<Token> tokens, Token token, int verb) {
    boolean marked =
        tokens.stream()
            .anyMatch(child -> child.head() == token.index() && child.relation().equals("case"));
    return token.index() > verb && OBJECTS.contains(token.relation()) && !marked;
  }

  private static Token asParticiple(Token token, int head, String relation) {
    return token.tagged("VERB", "Tense=Past|VerbForm=Part").hung(head, relation);
  }
}
