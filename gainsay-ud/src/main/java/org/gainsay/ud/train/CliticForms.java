package org.gainsay.ud.train;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.gainsay.ud.Conllu;
import org.gainsay.ud.UdWord;

/**
 * The pronouns that a treebank writes behind other words on a hyphen as tokens of their own, and
 * the words that could bear them. A treebank is too small to show all: if it shows some, every
 * personal pronoun that stands free there is taken with each link seen ({@code -}, {@code -t-}).
 *
 * @param seen folded, with their hyphens
 * @param unseen those taken besides, with the features that the pronoun mostly has where it is free
 * @param bearers folded words of a part of speech that was seen before such a pronoun
 */
record CliticForms(Set<String> seen, Map<String, String> unseen, Set<String> bearers) {
  static final CliticForms NONE = new CliticForms(Set.of(), Map.of(), Set.of());

  /** Fewer tokens than so many are a slip. */
  private static final int LEAST = 3;

  static CliticForms of(List<Conllu.Sentence> sentences, WordList listed) {
    Set<String> seen = new TreeSet<>();
    Set<String> parts = new HashSet<>();
    int count = 0;
    for (Conllu.Sentence sentence : sentences) {
      List<UdWord> words = sentence.sentence().words();
      for (int i = 1; i < words.size(); i++) {
        if (isClitic(words.get(i)) && words.get(i).start() == words.get(i - 1).end()) {
          seen.add(TokenTrainer.fold(words.get(i).form()));
          parts.add(words.get(i - 1).upos());
          count++;
        }
      }
    }
    return count < LEAST
        ? NONE
        : new CliticForms(seen, unseen(seen, sentences), bearers(sentences, listed, parts));
  }

  private static Map<String, String> unseen(Set<String> seen, List<Conllu.Sentence> sentences) {
    Map<String, String> unseen = new TreeMap<>();
    Map<String, String> pronouns = pronouns(sentences);
    for (String form : seen) {
      String link = form.substring(0, form.lastIndexOf('-') + 1);
      pronouns.forEach((pronoun, feats) -> unseen.put(link + pronoun, feats));
    }
    unseen.keySet().removeAll(seen);
    return unseen;
  }

  private static boolean isClitic(UdWord word) {
    String form = word.form();
    return word.upos().equals("PRON")
        && form.matches("-\\p{L}.*")
        && form.chars().allMatch(c -> c == '-' || Character.isLetter(c));
  }

  /** The commonest class of each free personal pronoun, folded. */
  private static Map<String, String> pronouns(List<Conllu.Sentence> sentences) {
    Map<String, Map<String, Integer>> counts = new TreeMap<>();
    for (Conllu.Sentence sentence : sentences) {
      for (UdWord word : sentence.sentence().words()) {
        if (word.upos().equals("PRON")
            && word.feats().contains("PronType=Prs")
            && word.form().chars().allMatch(Character::isLetter)) {
          counts
              .computeIfAbsent(TokenTrainer.fold(word.form()), k -> new TreeMap<>())
              .merge(word.feats(), 1, Integer::sum);
        }
      }
    }
    Map<String, String> classes = new TreeMap<>();
    counts.forEach((form, feats) -> classes.put(form, Gold.commonest(feats, 1).get(0)));
    return classes;
  }

  private static Set<String> bearers(
      List<Conllu.Sentence> sentences, WordList listed, Set<String> parts) {
    Set<String> bearers = new HashSet<>();
    for (Conllu.Sentence sentence : sentences) {
      for (UdWord word : sentence.sentence().words()) {
        if (parts.contains(word.upos())) {
          bearers.add(TokenTrainer.fold(word.form()));
        }
      }
    }
    for (WordList.Entry entry : listed.entries()) {
      if (parts.contains(entry.part())) {
        bearers.add(TokenTrainer.fold(entry.form()));
      }
    }
    return bearers;
  }

  /** All of them. */
  Set<String> forms() {
    Set<String> forms = new TreeSet<>(seen);
    forms.addAll(unseen.keySet());
    return forms;
  }

  /** Whether a token ends in a clitic without being one: {@code rendez-vous}. */
  boolean end(String token) {
    int hyphen = token.lastIndexOf('-');
    return hyphen > 0 && !has(token) && has(token.substring(hyphen));
  }

  private boolean has(String form) {
    return seen.contains(form) || unseen.containsKey(form);
  }
}
