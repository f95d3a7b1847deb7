package org.gainsay.annotate;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.model.Analysis;
import org.gainsay.model.CleanText;
import org.gainsay.model.Document;
import org.gainsay.model.Metadata;
import org.gainsay.model.Passage;
import org.gainsay.model.Sentence;
import org.gainsay.model.Text;
import org.gainsay.model.Token;
import org.gainsay.ud.UdPipeline;
import org.gainsay.ud.UdSentence;
import org.gainsay.ud.UdWord;
import org.jspecify.annotations.Nullable;

/** Plain text annotated with the real engine: a line is a paragraph. */
public final class PlainAnalysis {
  private PlainAnalysis() {}

  public static Analysis of(
      String string, @Nullable String path, String language, UdPipeline pipeline) {
    Text text = Text.of(string);
    Document document =
        new Document(Document.idOf(string), path, List.of(), text, true, Metadata.NONE, List.of());
    List<Passage> passages = passages(string, text);
    CleanText clean = new CleanText(document, Metadata.NONE, List.of(), List.of(), passages);
    List<Sentence> sentences = new ArrayList<>();
    for (int i = 0; i < passages.size(); i++) {
      for (UdSentence parsed : pipeline.parse(passages.get(i).text())) {
        sentences.add(sentence(i, passages.get(i), parsed));
      }
    }
    return new Analysis(clean, language, sentences, List.of(), List.of(), Quotations.of(passages));
  }

  private static Sentence sentence(int index, Passage passage, UdSentence parsed) {
    List<Token> tokens = parsed.words().stream().map(word -> token(passage, word)).toList();
    return new Sentence(index, passage.origin(parsed.start(), parsed.end()), tokens);
  }

  private static Token token(Passage passage, UdWord word) {
    return new Token(
        word.id() - 1,
        passage.origin(word.start(), word.end()),
        word.form(),
        word.lemma(),
        word.upos(),
        word.feats().equals("_") ? "" : word.feats(),
        word.head() - 1,
        word.deprel());
  }

  private static List<Passage> passages(String string, Text text) {
    List<Passage> passages = new ArrayList<>();
    int at = 0;
    for (String line : string.split("\n", -1)) {
      if (!line.isBlank()) {
        Passage.Piece piece = new Passage.Piece(0, line.length(), text.toCodePoint(at));
        passages.add(new Passage(Passage.Kind.PARAGRAPH, line, List.of(piece)));
      }
      at += line.length() + 1;
    }
    return passages;
  }
}
