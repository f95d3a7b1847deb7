package org.gainsay.extract;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.model.Sentence;
import org.gainsay.model.Token;

/**
 * Gives back its noun to a word that was taken for a finite verb though an article hangs on it
 * right before it (« a été la cible de »), or though it is an object with a noun before it
 * ("imposed travel bans").
 */
final class ArticledVerbs {
  private ArticledVerbs() {}

  /** The sentence, mended if it needs it. */
  static Sentence mend(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    List<Token> mended = new ArrayList<>(tokens.size());
    boolean changed = false;
    for (Token token : tokens) {
      boolean noun = token.index() > 0 && isNoun(token, tokens.get(token.index() - 1));
      mended.add(noun ? token.tagged("NOUN", number(token)) : token);
      changed |= noun;
    }
    return changed ? new Sentence(sentence.passage(), sentence.span(), mended) : sentence;
  }

  private static boolean isNoun(Token verb, Token before) {
    boolean modified = before.head() == verb.index() && verb.upos().equals("VERB");
    boolean compound = verb.relation().equals("obj") && before.relation().equals("compound");
    return modified && verb.has("VerbForm=Fin") && (compound || before.relation().equals("det"));
  }

  private static String number(Token token) {
    return token.has("Number=Plur") ? "Number=Plur" : "Number=Sing";
  }
}
