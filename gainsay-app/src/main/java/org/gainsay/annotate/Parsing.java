package org.gainsay.annotate;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.model.Name;
import org.gainsay.model.Passage;
import org.gainsay.model.Sentence;
import org.gainsay.model.Span;
import org.gainsay.model.Token;
import org.gainsay.ud.UdName;
import org.gainsay.ud.UdPipeline;
import org.gainsay.ud.UdSentence;
import org.gainsay.ud.UdWord;

/** A report's passages parsed, every word with its place in the document. */
final class Parsing {
  private final List<Sentence> sentences = new ArrayList<>();
  private final List<Name> names = new ArrayList<>();

  private Parsing() {}

  static Parsing of(List<Passage> passages, UdPipeline pipeline) {
    Parsing parsing = new Parsing();
    for (int i = 0; i < passages.size(); i++) {
      Passage passage = passages.get(i);
      for (UdSentence sentence : pipeline.parse(passage.text())) {
        parsing.add(i, passage, sentence);
      }
    }
    return parsing;
  }

  List<Sentence> sentences() {
    return sentences;
  }

  List<Name> names() {
    return names;
  }

  private void add(int index, Passage passage, UdSentence parsed) {
    List<Token> tokens = parsed.words().stream().map(word -> token(passage, word)).toList();
    if (tokens.isEmpty()) {
      return;
    }
    Span span = passage.origin(parsed.start(), parsed.end());
    addNames(passage, parsed);
    sentences.add(new Sentence(index, span, tokens));
  }

  /** Forms and lemmas are interned: a million words of many reports share a few thousand. */
  private static Token token(Passage passage, UdWord word) {
    return new Token(
        word.id() - 1,
        passage.origin(word.start(), word.end()),
        word.form().intern(),
        word.lemma().intern(),
        word.upos(),
        word.feats().equals("_") ? "" : word.feats(),
        word.head() - 1,
        word.deprel());
  }

  private void addNames(Passage passage, UdSentence parsed) {
    for (UdName name : parsed.names()) {
      int from = firstEndingAfter(parsed.words(), name.start());
      int to = firstStartingFrom(parsed.words(), name.end());
      if (from < to) {
        Span span = passage.origin(name.start(), name.end());
        names.add(new Name(sentences.size(), from, to, span, type(name)));
      }
    }
  }

  private static int firstEndingAfter(List<UdWord> words, int position) {
    int index = 0;
    while (index < words.size() && words.get(index).end() <= position) {
      index++;
    }
    return index;
  }

  private static int firstStartingFrom(List<UdWord> words, int position) {
    int index = 0;
    while (index < words.size() && words.get(index).start() < position) {
      index++;
    }
    return index;
  }

  private static Name.Type type(UdName name) {
    return switch (name.type()) {
      case PERSON -> Name.Type.PERSON;
      case ORGANISATION -> Name.Type.ORGANISATION;
      case PLACE -> Name.Type.PLACE;
    };
  }
}
