package org.gainsay.ud.train;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.gainsay.ud.Conllu;
import org.gainsay.ud.UdSentence;
import org.gainsay.ud.UdWord;
import org.gainsay.ud.engine.Lexicon;
import org.gainsay.ud.engine.Tagset;
import org.gainsay.ud.engine.Words;

/** What is read off the training sentences: tagset, relations, lexicon. */
final class Gold {
  /** A word must be seen so often before its parts of speech are believed. */
  private static final int BELIEVED = 3;

  private Gold() {}

  /** The commonest classes, as many as a tagset may have. */
  static Tagset tagset(Collection<Conllu.Sentence> sentences) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Conllu.Sentence sentence : sentences) {
      for (UdWord word : sentence.sentence().words()) {
        counts.merge(word.upos() + "|" + word.feats(), 1, Integer::sum);
      }
    }
    return new Tagset(commonest(counts, Tagset.MOST));
  }

  static List<String> relations(Collection<Conllu.Sentence> sentences) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Conllu.Sentence sentence : sentences) {
      sentence.sentence().words().forEach(w -> counts.merge(w.deprel(), 1, Integer::sum));
    }
    return commonest(counts, 120);
  }

  static List<String> commonest(Map<String, Integer> counts, int most) {
    List<String> names = new ArrayList<>(counts.keySet());
    names.sort((a, b) -> Integer.compare(counts.getOrDefault(b, 0), counts.getOrDefault(a, 0)));
    return List.copyOf(names.subList(0, Math.min(most, names.size())));
  }

  /** The parts of speech that words were seen with, numbered; clusters as given. */
  static Lexicon lexicon(
      Collection<Conllu.Sentence> sentences, WordList listed, Map<Integer, Integer> clusters) {
    return Lexicon.of(ambiguity(sentences, listed), clusters);
  }

  /**
   * The sets of parts of speech, numbered, that words were seen with, or, where they were seldom
   * seen, are listed with.
   */
  static Map<Integer, Integer> ambiguity(Collection<Conllu.Sentence> sentences, WordList listed) {
    Map<Integer, Map<String, Integer>> seen = new HashMap<>();
    for (Conllu.Sentence sentence : sentences) {
      for (UdWord word : sentence.sentence().words()) {
        seen.computeIfAbsent(Words.fold(word.form()), k -> new TreeMap<>())
            .merge(word.upos(), 1, Integer::sum);
      }
    }
    Map<String, Integer> classes = new LinkedHashMap<>();
    Map<Integer, Integer> ambiguity = new TreeMap<>();
    new TreeMap<>(seen)
        .forEach(
            (word, parts) -> {
              int total = parts.values().stream().mapToInt(Integer::intValue).sum();
              if (total >= BELIEVED) {
                TreeSet<String> often = new TreeSet<>();
                parts.forEach(
                    (part, n) -> {
                      if (n * 20 >= total) {
                        often.add(n * 2 >= total ? part + "!" : part);
                      }
                    });
                ambiguity.put(word, classes.computeIfAbsent(often.toString(), k -> classes.size()));
              }
            });
    listed
        .parts()
        .forEach(
            (word, parts) -> {
              Set<String> has = seen.getOrDefault(word, Map.of()).keySet();
              Integer number = classes.get(parts.stream().map(p -> p + "!").toList().toString());
              if (number != null && parts.containsAll(has)) {
                ambiguity.putIfAbsent(word, number);
              }
            });
    return ambiguity;
  }

  /** Fills the words of a sentence with the treebank's forms, and its tags if wanted. */
  static void fill(UdSentence sentence, Lexicon lexicon, Words words) {
    words.clear();
    for (UdWord word : sentence.words()) {
      words.add(word.form(), word.start(), word.end(), lexicon);
    }
  }
}
