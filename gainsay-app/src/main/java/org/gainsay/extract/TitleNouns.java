package org.gainsay.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.gainsay.lexicon.Lexicons;
import org.gainsay.model.Analysis;
import org.gainsay.model.Sentence;
import org.gainsay.model.Token;

/**
 * Makes nouns of titles of several words whose first word taggers take for a verb behind its
 * pronoun: « convoquer la chargée d'affaires ».
 */
final class TitleNouns {
  private static final Set<String> CLAUSES =
      Set.of("conj", "ccomp", "xcomp", "acl", "advcl", "parataxis", "dep");

  /** By language and first word: the words behind it. */
  private final Map<String, List<List<String>>> titles = new HashMap<>();

  TitleNouns(Lexicons lexicons) {
    for (String language : lexicons.languages()) {
      lexicons
          .find(language, "titles")
          .ifPresent(
              table ->
                  table.rows().stream()
                      .flatMap(row -> row.list("forms").stream())
                      .forEach(title -> add(language, title)));
    }
  }

  private void add(String language, String title) {
    List<String> words =
        Arrays.stream(title.replace("'", "' ").split(" ")).filter(word -> !word.isEmpty()).toList();
    if (words.size() > 1 && !title.contains("{")) {
      titles
          .computeIfAbsent(language + " " + words.get(0), none -> new ArrayList<>())
          .add(words.subList(1, words.size()));
    }
  }

  /** The report with its sentences mended where they need it. */
  Analysis mend(Analysis analysis) {
    List<Sentence> sentences =
        analysis.sentences().stream().map(one -> mend(one, analysis.language())).toList();
    return analysis.withSentences(sentences);
  }

  private Sentence mend(Sentence sentence, String language) {
    List<Token> tokens = sentence.tokens();
    for (int at = 1; at < tokens.size(); at++) {
      if (isMisread(tokens, at) && isTitle(tokens, at, language)) {
        return mend(
            new Sentence(sentence.passage(), sentence.span(), mended(tokens, at)), language);
      }
    }
    return sentence;
  }

  private static boolean isMisread(List<Token> tokens, int at) {
    String before = tokens.get(at - 1).upos();
    boolean led = before.equals("PRON") || before.equals("DET");
    return led && tokens.get(at).upos().equals("VERB") && tokens.get(at).head() != at - 1;
  }

  private boolean isTitle(List<Token> tokens, int at, String language) {
    return titles.getOrDefault(language + " " + form(tokens.get(at)), List.of()).stream()
        .anyMatch(
            rest -> {
              int end = at + 1 + rest.size();
              return end <= tokens.size()
                  && rest.equals(
                      tokens.subList(at + 1, end).stream().map(TitleNouns::form).toList());
            });
  }

  private static String form(Token token) {
    return token.form().toLowerCase(Locale.ROOT).replace('’', '\'');
  }

  private static List<Token> mended(List<Token> tokens, int at) {
    List<Token> mended = new ArrayList<>(tokens);
    Token title = tokens.get(at);
    boolean clause = CLAUSES.contains(title.relation());
    boolean object = clause && tokens.get(title.head()).upos().equals("VERB");
    String number = title.has("Number=Plur") ? "Number=Plur" : "Number=Sing";
    Token noun = title.tagged("NOUN", number).hung(title.head(), object ? "obj" : title.deprel());
    mended.set(at, named(noun));
    Token article = tokens.get(at - 1);
    mended.set(at - 1, article.tagged("DET", "Definite=Def|PronType=Art").hung(at, "det"));
    for (Token token : tokens) {
      if (token.head() == at && token.index() > at && token.relation().equals("obl")) {
        mended.set(token.index(), token.hung(at, "nmod"));
      }
    }
    return mended;
  }

  private static Token named(Token noun) {
    return new Token(
        noun.index(),
        noun.span(),
        noun.form(),
        form(noun),
        noun.upos(),
        noun.feats(),
        noun.head(),
        noun.deprel());
  }
}
