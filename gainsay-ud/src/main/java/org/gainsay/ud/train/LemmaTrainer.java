package org.gainsay.ud.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.gainsay.ud.Conllu;
import org.gainsay.ud.UdWord;
import org.gainsay.ud.engine.HashTable;
import org.gainsay.ud.engine.LemmaFeatures;
import org.gainsay.ud.engine.LemmaScript;
import org.gainsay.ud.engine.Lemmatizer;
import org.gainsay.ud.engine.Lexicon;
import org.gainsay.ud.engine.LinearModel;
import org.gainsay.ud.engine.ModelFile;
import org.gainsay.ud.engine.Tagger;
import org.gainsay.ud.engine.Tagset;
import org.gainsay.ud.engine.Words;

/**
 * Trains the lemmatiser: a classifier over the commonest scripts, exceptions for what it misses.
 */
final class LemmaTrainer {
  private static final int CLASSES = 250;

  private final Tagset tagset;
  private final Lexicon lexicon;

  LemmaTrainer(Tagset tagset, Lexicon lexicon) {
    this.tagset = tagset;
    this.lexicon = lexicon;
  }

  /**
   * Trains on a treebank's sentences.
   *
   * @param listed words known beforehand: what the classifier says wrong of them becomes an
   *     exception, unless the treebank knows better
   */
  void train(List<Conllu.Sentence> sentences, WordList listed, int epochs, ModelFile out) {
    Map<String, Integer> counts = new TreeMap<>();
    List<Conllu.Sentence> words = listed.sentences();
    List<Conllu.Sentence> all = new ArrayList<>(sentences);
    all.addAll(words);
    for (Conllu.Sentence sentence : all) {
      for (UdWord word : sentence.sentence().words()) {
        if (!word.lemma().equals("_") || word.form().equals("_")) {
          counts.merge(LemmaScript.of(word.form(), word.lemma()), 1, Integer::sum);
        }
      }
    }
    List<String> scripts = Gold.commonest(counts, 65_000);
    Map<String, Integer> numbers = new HashMap<>();
    scripts.forEach(script -> numbers.put(script, numbers.size()));
    LinearModel weights = learn(sentences, epochs, numbers);
    out.put("lemma.weights", weights);
    Lemmatizer classifier = new Lemmatizer(weights, scripts, HashTable.of(Map.of()));
    Map<Integer, Integer> exceptions = exceptions(words, numbers, classifier);
    exceptions.putAll(exceptions(sentences, numbers, classifier));
    List<String> used = new ArrayList<>(scripts.subList(0, Math.min(CLASSES, scripts.size())));
    Map<Integer, Integer> places = new HashMap<>();
    new TreeMap<>(exceptions)
        .forEach(
            (key, script) -> {
              String name = scripts.get(script);
              int place = used.indexOf(name);
              if (place < 0) {
                place = used.size();
                used.add(name);
              }
              places.put(key, place);
            });
    out.put("lemma.scripts", used);
    out.put("lemma.exceptions", HashTable.of(places));
  }

  private LinearModel learn(
      List<Conllu.Sentence> sentences, int epochs, Map<String, Integer> numbers) {
    Perceptron weights = new Perceptron();
    List<Conllu.Sentence> order = new ArrayList<>(sentences);
    Random random = new Random(1);
    Words words = new Words();
    int[] features = new int[LemmaFeatures.MOST];
    int[] scores = new int[256];
    int classes = Math.min(CLASSES, numbers.size());
    for (int epoch = 0; epoch < epochs; epoch++) {
      Collections.shuffle(order, random);
      for (Conllu.Sentence sentence : order) {
        fill(sentence, words);
        for (int i = 0; i < words.size(); i++) {
          int right = right(sentence, i, numbers);
          if (right < 0 || right >= classes) {
            continue;
          }
          int count = LemmaFeatures.fill(words, i, features);
          Arrays.fill(scores, 0, classes, 0);
          weights.score(features, count, scores);
          int guess = Tagger.best(scores, classes);
          if (guess != right) {
            weights.update(features, count, right, 1);
            weights.update(features, count, guess, -1);
          }
        }
        weights.tick();
      }
    }
    return weights.freeze(16, 0.5);
  }

  private void fill(Conllu.Sentence sentence, Words words) {
    Gold.fill(sentence.sentence(), lexicon, words);
    for (int i = 0; i < words.size(); i++) {
      UdWord word = sentence.sentence().words().get(i);
      words.setTag(i, tagset.closest(word.upos(), word.feats()), tagset);
    }
  }

  private static int right(Conllu.Sentence sentence, int i, Map<String, Integer> numbers) {
    UdWord word = sentence.sentence().words().get(i);
    if (word.lemma().equals("_") && !word.form().equals("_")) {
      return -1;
    }
    return numbers.getOrDefault(LemmaScript.of(word.form(), word.lemma()), -1);
  }

  /** For each word with its tag the lemma it has mostly, where the classifier says another. */
  private Map<Integer, Integer> exceptions(
      List<Conllu.Sentence> sentences, Map<String, Integer> numbers, Lemmatizer classifier) {
    Map<Integer, Map<Integer, Integer>> seen = new HashMap<>();
    Map<Integer, Integer> said = new HashMap<>();
    Words words = new Words();
    for (Conllu.Sentence sentence : sentences) {
      fill(sentence, words);
      for (int i = 0; i < words.size(); i++) {
        int right = right(sentence, i, numbers);
        if (right >= 0) {
          int key = LemmaFeatures.key(words, i);
          seen.computeIfAbsent(key, k -> new TreeMap<>()).merge(right, 1, Integer::sum);
          said.computeIfAbsent(key, k -> -1);
          said.put(key, classifier.classify(words, i));
        }
      }
    }
    Map<Integer, Integer> exceptions = new HashMap<>();
    seen.forEach(
        (key, scripts) -> {
          int best = Collections.max(scripts.entrySet(), Map.Entry.comparingByValue()).getKey();
          if (said.getOrDefault(key, -1) != best) {
            exceptions.put(key, best);
          }
        });
    return exceptions;
  }
}
