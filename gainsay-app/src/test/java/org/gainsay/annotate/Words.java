package org.gainsay.annotate;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.model.Sentence;
import org.gainsay.model.Span;
import org.gainsay.model.Token;

/** Sentences without analysis, for tests that need no more than their words. */
final class Words {
  private Words() {}

  /** The text as one sentence, cut at spaces. */
  static Sentence sentence(String text) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    for (String word : text.split(" ", -1)) {
      if (!word.isEmpty()) {
        Span span = new Span(at, at + word.length());
        tokens.add(new Token(tokens.size(), span, word, word, "", "", tokens.size() - 1, "dep"));
      }
      at += word.length() + 1;
    }
    return new Sentence(0, new Span(0, text.length()), tokens);
  }
}
