package org.gainsay.ud;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.ud.engine.Lemmatizer;
import org.gainsay.ud.engine.Models;
import org.gainsay.ud.engine.Parser;
import org.gainsay.ud.engine.Tagger;
import org.gainsay.ud.engine.Tokens;
import org.gainsay.ud.engine.Words;

/** One thread's way from a text to sentences, with the buffers that it reuses. */
final class Annotation {
  private final Models models;
  private final Words words = new Words();
  private final Tagger tagger;
  private final Lemmatizer lemmatizer;
  private final Parser parser;

  Annotation(Models models) {
    this.models = models;
    this.tagger = models.newTagger();
    this.lemmatizer = models.newLemmatizer();
    this.parser = models.newParser();
  }

  List<UdSentence> text(String text) {
    Tokens tokens = new Tokens();
    models.newTokenizer().tokenize(text, 0, text.length(), tokens);
    List<Integer> starts = new ArrayList<>();
    models.newSplitter().split(text, tokens, starts::add);
    List<UdSentence> sentences = new ArrayList<>(starts.size());
    for (int i = 0; i < starts.size(); i++) {
      int end = i + 1 < starts.size() ? starts.get(i + 1) : tokens.size();
      sentences.add(sentence(text, tokens, starts.get(i), end));
    }
    return sentences;
  }

  private UdSentence sentence(String text, Tokens tokens, int from, int to) {
    words.clear();
    List<UdToken> several =
        new Expansion(models.contractions(), models.lexicon()).fill(text, tokens, from, to, words);
    annotate();
    return new UdSentence(tokens.start(from), tokens.end(to - 1), result(), List.of(), several);
  }

  UdSentence words(UdSentence given) {
    words.clear();
    for (UdWord word : given.words()) {
      words.add(word.form(), word.start(), word.end(), models.lexicon());
    }
    annotate();
    return new UdSentence(given.start(), given.end(), result(), given.names(), given.tokens());
  }

  private void annotate() {
    tagger.tag(words);
    lemmatizer.lemmatize(words);
    parser.parse(words);
  }

  private List<UdWord> result() {
    List<UdWord> result = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      int tag = words.tag(i);
      int head = words.head(i);
      result.add(
          new UdWord(
              i + 1,
              words.start(i),
              words.end(i),
              words.form(i),
              words.lemma(i),
              models.tagset().upos(tag),
              models.tagset().feats(tag),
              head == words.size() ? 0 : head + 1,
              models.relations().get(words.label(i))));
    }
    return result;
  }
}
