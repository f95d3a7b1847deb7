package org.gainsay.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.gainsay.lexicon.Lexicons;
import org.gainsay.lexicon.Table;
import org.gainsay.model.Analysis;
import org.gainsay.model.Sentence;
import org.gainsay.model.Token;

/**
 * Mends what taggers make of the names of states and their people where the tables of states know
 * better: in "told reporters that North Korean hackers attacked" the first word of two is no verb,
 * and « Trois Iraniens », with a capital in a language that writes adjectives without, is no
 * adjective.
 */
final class StateWords {
  private static final Set<String> NAMELIKE = Set.of("PROPN", "ADJ", "NOUN");

  /** By language: first words of states' names of two words with the second. */
  private final Map<String, Set<String>> pairs = new HashMap<>();

  /** By language: adjectives that its table writes in lower case. */
  private final Map<String, Set<String>> adjectives = new HashMap<>();

  StateWords(Lexicons lexicons) {
    for (String language : lexicons.languages()) {
      Set<String> two = pairs.computeIfAbsent(language, none -> new HashSet<>());
      Set<String> lower = adjectives.computeIfAbsent(language, none -> new HashSet<>());
      lexicons
          .find(language, "countries")
          .ifPresent(table -> table.rows().forEach(row -> add(row, two, lower)));
    }
  }

  private static void add(Table.Row row, Set<String> two, Set<String> lower) {
    List<String> names = new ArrayList<>(row.list("adjectives"));
    names.add(row.get("name"));
    names.stream().filter(name -> name.split(" ").length == 2).forEach(two::add);
    row.list("adjectives").stream()
        .filter(word -> word.equals(word.toLowerCase(Locale.ROOT)))
        .forEach(lower::add);
  }

  /** The report with its sentences mended where they need it. */
  Analysis mend(Analysis analysis) {
    Set<String> two = pairs.getOrDefault(analysis.language(), Set.of());
    Set<String> lower = adjectives.getOrDefault(analysis.language(), Set.of());
    List<Sentence> sentences =
        analysis.sentences().stream().map(one -> mend(one, two, lower)).toList();
    return analysis.withSentences(sentences);
  }

  private static Sentence mend(Sentence sentence, Set<String> two, Set<String> lower) {
    List<Token> tokens = sentence.tokens();
    for (int at = 0; at + 1 < tokens.size(); at++) {
      boolean pair = two.contains(tokens.get(at).form() + " " + tokens.get(at + 1).form());
      if (pair && !NAMELIKE.contains(tokens.get(at).upos())) {
        tokens = withName(tokens, at);
      } else if (at > 0 && isPeople(tokens.get(at), lower)) {
        tokens = withPeople(tokens, at);
      }
    }
    return tokens == sentence.tokens()
        ? sentence
        : new Sentence(sentence.passage(), sentence.span(), tokens);
  }

  private static boolean isPeople(Token token, Set<String> lower) {
    String form = token.form();
    return token.upos().equals("ADJ")
        && Character.isUpperCase(form.codePointAt(0))
        && lower.contains(form.toLowerCase(Locale.ROOT));
  }

  /** What hung on the name as if on a verb goes to the verb behind, else above. */
  private static List<Token> withName(List<Token> tokens, int at) {
    int noun = tokens.get(at + 1).head() > at ? tokens.get(at + 1).head() : at + 1;
    int verb = verbBehind(tokens, noun);
    Token name = tokens.get(at);
    List<Token> mended = new ArrayList<>(tokens.size());
    for (Token token : tokens) {
      if (token == name) {
        mended.add(token.tagged("PROPN", "Number=Sing").hung(at + 1, "compound"));
      } else if (token.index() == verb && token.head() == at) {
        mended.add(token.hung(name.head(), name.deprel()));
      } else if (token.head() != at) {
        mended.add(token);
      } else if (token.index() == noun && verb >= 0) {
        mended.add(token.hung(verb, "nsubj"));
      } else if (token.index() < at && token.upos().equals("PRON") && verb >= 0) {
        mended.add(token.tagged("SCONJ", "").hung(verb, "mark"));
      } else {
        int head = verb >= 0 ? verb : name.head();
        mended.add(token.hung(head, head < 0 ? "root" : token.deprel()));
      }
    }
    return TreeShape.isTree(mended) ? mended : tokens;
  }

  /** The finite verb that follows a noun, its auxiliaries and adverbs between; -1 without one. */
  private static int verbBehind(List<Token> tokens, int noun) {
    for (int at = noun + 1; at < tokens.size(); at++) {
      String upos = tokens.get(at).upos();
      if (upos.equals("VERB")) {
        return at;
      }
      if (!upos.equals("AUX") && !upos.equals("ADV")) {
        return -1;
      }
    }
    return -1;
  }

  private static List<Token> withPeople(List<Token> tokens, int at) {
    Token people = tokens.get(at);
    Token before = tokens.get(at - 1);
    boolean counted =
        before.upos().equals("NUM") && before.head() == people.head() && before.head() != at;
    List<Token> mended = new ArrayList<>(tokens);
    mended.set(at, people.tagged("NOUN", people.feats()).hung(people.head(), people.deprel()));
    if (counted) {
      mended.set(at - 1, before.tagged("NUM", before.feats()).hung(at, "nummod"));
    }
    return mended;
  }
}
