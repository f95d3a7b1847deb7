package org.gainsay.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gainsay.model.Sentence;
import org.gainsay.model.Token;

/** A sentence's words while they are being hung anew. */
final class LooseTree {
  private static final Set<String> NOMINAL = Set.of("NOUN", "PROPN", "PRON");

  private final Sentence sentence;
  private final List<Token> tokens;
  private boolean changed;

  LooseTree(Sentence sentence) {
    this.sentence = sentence;
    this.tokens = new ArrayList<>(sentence.tokens());
  }

  /** The sentence with its words as they hang now; as it was where they make no tree. */
  Sentence sentence() {
    return changed && TreeShape.isTree(tokens)
        ? new Sentence(sentence.passage(), sentence.span(), tokens)
        : sentence;
  }

  int size() {
    return tokens.size();
  }

  Token token(int word) {
    return tokens.get(word);
  }

  int head(int word) {
    return tokens.get(word).head();
  }

  boolean is(int word, String relation) {
    return tokens.get(word).relation().equals(relation);
  }

  boolean isNominal(int word) {
    return NOMINAL.contains(tokens.get(word).upos());
  }

  boolean isForm(int word, String form) {
    return word >= 0 && word < tokens.size() && tokens.get(word).form().equals(form);
  }

  void hang(int word, int head, String relation) {
    Token token = tokens.get(word);
    if (token.head() != head || !token.relation().equals(relation)) {
      put(token.hung(head, relation));
    }
  }

  void put(Token token) {
    tokens.set(token.index(), token);
    changed = true;
  }

  /** The first word with that relation to another, or -1. */
  int child(int head, String relation) {
    for (Token token : tokens) {
      if (token.head() == head && token.relation().equals(relation)) {
        return token.index();
      }
    }
    return -1;
  }

  /** Whether a word hangs below another, or is it. */
  boolean isBelow(int word, int above) {
    int at = word;
    for (int step = 0; at >= 0 && step <= tokens.size(); step++) {
      if (at == above) {
        return true;
      }
      at = head(at);
    }
    return false;
  }

  /** The first word of those that hang below one and stand behind another. */
  int firstBehind(int word, int behind) {
    for (int at = behind + 1; at < word; at++) {
      if (isBelow(at, word)) {
        return at;
      }
    }
    return word;
  }

  int root() {
    return tokens.stream().filter(token -> token.head() < 0).findFirst().orElseThrow().index();
  }
}
