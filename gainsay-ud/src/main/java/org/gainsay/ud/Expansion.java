package org.gainsay.ud;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.ud.engine.Contractions;
import org.gainsay.ud.engine.Lexicon;
import org.gainsay.ud.engine.Tokens;
import org.gainsay.ud.engine.Words;

/** From a sentence's tokens to its words: contractions become the words they stand for. */
record Expansion(Contractions contractions, Lexicon lexicon) {

  /** Fills the words of tokens {@code from} to {@code to}; returns the multi-word tokens. */
  List<UdToken> fill(String text, Tokens tokens, int from, int to, Words words) {
    List<String> forms = new ArrayList<>(to - from);
    for (int i = from; i < to; i++) {
      forms.add(text.substring(tokens.start(i), tokens.end(i)));
    }
    List<UdToken> several = new ArrayList<>();
    int first = 0;
    for (int i = from; i < to; i++) {
      String form = forms.get(i - from);
      if (!tokens.joined(i)) {
        first = words.size();
      }
      List<String> parts =
          contractions.isEmpty() ? List.of() : contractions.expand(form, forms, i - from);
      add(parts.isEmpty() ? List.of(form) : parts, tokens.start(i), tokens.end(i), words);
      boolean last = i + 1 == to || !tokens.joined(i + 1);
      if (last && words.size() - first > 1) {
        several.add(token(text, words, first));
      }
    }
    return several;
  }

  private void add(List<String> forms, int start, int end, Words words) {
    for (String form : forms) {
      words.add(form, start, end, lexicon);
    }
  }

  private static UdToken token(String text, Words words, int first) {
    int last = words.size() - 1;
    int start = words.start(first);
    int end = words.end(last);
    return new UdToken(first + 1, last + 1, start, end, text.substring(start, end));
  }
}
