package org.gainsay.ud;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.ud.names.NameTagger;
import org.gainsay.ud.names.NameText;

/**
 * Adds the names to sentences: what a text says of a word anywhere tells what it names elsewhere.
 */
final class Naming {

  private Naming() {}

  /** The sentences of a text with their names. */
  static List<UdSentence> add(NameTagger tagger, CharSequence text, List<UdSentence> sentences) {
    List<UdName> names = new ArrayList<>();
    tagger.tag(
        tokens(text, sentences), (start, end, type) -> names.add(new UdName(start, end, of(type))));
    List<UdSentence> named = new ArrayList<>(sentences.size());
    int from = 0;
    for (UdSentence sentence : sentences) {
      int to = from;
      while (to < names.size() && names.get(to).end() <= sentence.end()) {
        to++;
      }
      named.add(
          to == from
              ? sentence
              : new UdSentence(
                  sentence.start(),
                  sentence.end(),
                  sentence.words(),
                  names.subList(from, to),
                  sentence.tokens()));
      from = to;
    }
    return named;
  }

  private static UdName.Type of(int type) {
    return switch (type) {
      case 0 -> UdName.Type.PERSON;
      case 1 -> UdName.Type.ORGANISATION;
      default -> UdName.Type.PLACE;
    };
  }

  private static NameText tokens(CharSequence text, List<UdSentence> sentences) {
    NameText tokens = new NameText(text);
    for (UdSentence sentence : sentences) {
      for (UdWord word : sentence.words()) {
        int head = word.head();
        tokens.addToken(
            word.start(),
            word.end(),
            word.upos().hashCode(),
            word.deprel().hashCode(),
            head == 0 ? -1 : sentence.words().get(head - 1).start());
      }
      tokens.endSentence();
    }
    return tokens;
  }
}
