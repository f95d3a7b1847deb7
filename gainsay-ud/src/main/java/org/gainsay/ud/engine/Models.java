package org.gainsay.ud.engine;

import java.io.IOException;
import java.util.List;

/** The frozen parts of one language's model, shared by all threads. */
public record Models(
    String language,
    TokenLexicon tokens,
    Scorer tokenizer,
    Lexicon lexicon,
    Scorer splitter,
    Contractions contractions,
    Tagset tagset,
    Scorer tagger,
    HashTable certain,
    List<String> scripts,
    HashTable exceptions,
    Scorer lemmatizer,
    List<String> relations,
    Scorer parser) {

  /** Reads all parts of a model file. */
  public static Models read(ModelFile file) throws IOException {
    return new Models(
        file.lines("language").get(0),
        TokenLexicon.read(file),
        LinearModel.read(file.section("token.weights")),
        Lexicon.read(file),
        LinearModel.read(file.section("split.weights")),
        Contractions.read(file),
        new Tagset(file.lines("tag.classes")),
        LinearModel.read(file.section("tag.weights")),
        HashTable.read(file.section("tag.certain")),
        file.lines("lemma.scripts"),
        HashTable.read(file.section("lemma.exceptions")),
        LinearModel.read(file.section("lemma.weights")),
        file.lines("parse.relations"),
        LinearModel.read(file.section("parse.weights")));
  }

  public Tokenizer newTokenizer() {
    return new Tokenizer(tokenizer.ofOneThread(), tokens);
  }

  public Splitter newSplitter() {
    return new Splitter(splitter.ofOneThread(), lexicon);
  }

  public Tagger newTagger() {
    return new Tagger(tagger.ofOneThread(), tagset, certain);
  }

  public Lemmatizer newLemmatizer() {
    return new Lemmatizer(lemmatizer.ofOneThread(), scripts, exceptions);
  }

  public Parser newParser() {
    return new Parser(parser.ofOneThread(), relations);
  }
}
