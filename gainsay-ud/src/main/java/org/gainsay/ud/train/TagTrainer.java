package org.gainsay.ud.train;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.gainsay.ud.Conllu;
import org.gainsay.ud.UdWord;
import org.gainsay.ud.engine.HashTable;
import org.gainsay.ud.engine.Lexicon;
import org.gainsay.ud.engine.LinearModel;
import org.gainsay.ud.engine.TagFeatures;
import org.gainsay.ud.engine.Tagger;
import org.gainsay.ud.engine.Tagset;
import org.gainsay.ud.engine.Words;

/** Trains the tagger, on its own guesses of the words before. */
final class TagTrainer {
  static final double SCALE = 8;

  /** The most bytes the tagger's weights may take. */
  private static final int BYTES = 3_500_000;

  /** How often a word must have been seen with one tag alone. */
  private static final int CERTAIN = 15;

  private final Tagset tagset;
  private final int epochs;
  private final boolean patient;

  /**
   * A trainer.
   *
   * @param patient whether what was needed but once is left out: smaller and less sure of the
   *     training text, but affixes met once are what words never met are told by
   */
  TagTrainer(Tagset tagset, int epochs, boolean patient) {
    this.tagset = tagset;
    this.epochs = epochs;
    this.patient = patient;
  }

  /** The mean of taggers trained in so many orders. */
  LinearModel train(List<Conllu.Sentence> sentences, Lexicon lexicon, int seeds) {
    WeightMean mean = new WeightMean();
    for (int seed = 1; seed <= seeds; seed++) {
      train(sentences, lexicon, new Random(seed), mean);
    }
    return mean.freezeWithin(SCALE, BYTES);
  }

  private void train(
      List<Conllu.Sentence> sentences, Lexicon lexicon, Random random, WeightMean mean) {
    Perceptron weights = new Perceptron(patient);
    List<Conllu.Sentence> order = new ArrayList<>(sentences);
    Words words = new Words();
    for (int epoch = 0; epoch < epochs; epoch++) {
      Collections.shuffle(order, random);
      for (Conllu.Sentence sentence : order) {
        learn(sentence, lexicon, weights, words);
        weights.tick();
      }
    }
    weights.addTo(mean);
  }

  private void learn(Conllu.Sentence sentence, Lexicon lexicon, Perceptron weights, Words words) {
    int[] features = new int[TagFeatures.MOST];
    int[] scores = new int[256];
    Gold.fill(sentence.sentence(), lexicon, words);
    for (int i = 0; i < words.size(); i++) {
      UdWord gold = sentence.sentence().words().get(i);
      int right = tagset.closest(gold.upos(), gold.feats());
      int count = TagFeatures.fill(words, i, features);
      java.util.Arrays.fill(scores, 0, tagset.size(), 0);
      weights.score(features, count, scores);
      int guess = Tagger.best(scores, tagset.size());
      if (guess != right) {
        weights.correct(features, count, right, guess);
      }
      words.setTag(i, guess, tagset);
    }
  }

  /**
   * The words that need no classifier with the clitics never seen besides, which have their
   * pronoun's tag, in small letters and in capitals.
   */
  HashTable certain(CliticForms clitics, HashTable words) {
    Map<Integer, Integer> tags = new TreeMap<>();
    clitics
        .unseen()
        .forEach(
            (form, feats) -> {
              int tag = tagset.closest("PRON", feats);
              tags.put(Words.exact(form), tag);
              tags.put(Words.exact(form.toUpperCase(Locale.ROOT)), tag);
            });
    return words.with(tags);
  }

  /** Words seen often and always with the same tag, which need no classifier. */
  HashTable certain(List<Conllu.Sentence> sentences, Lexicon lexicon) {
    Map<Integer, Integer> tags = new TreeMap<>();
    Map<Integer, Integer> counts = new TreeMap<>();
    Words words = new Words();
    for (Conllu.Sentence sentence : sentences) {
      Gold.fill(sentence.sentence(), lexicon, words);
      for (int i = 0; i < words.size(); i++) {
        UdWord gold = sentence.sentence().words().get(i);
        int tag = tagset.closest(gold.upos(), gold.feats());
        int word = words.exact(i);
        counts.merge(word, 1, Integer::sum);
        tags.merge(word, tag, (a, b) -> a.equals(b) ? a : -1);
      }
    }
    tags.entrySet().removeIf(e -> e.getValue() < 0 || counts.getOrDefault(e.getKey(), 0) < CERTAIN);
    return HashTable.of(tags);
  }

  /**
   * Tags every sentence by a tagger that has not seen it, so that the parser learns on tags as good
   * or bad as it will meet.
   */
  int[][] jackknife(List<Conllu.Sentence> sentences, Lexicon whole, WordList listed, int folds) {
    int[][] tags = new int[sentences.size()][];
    for (int fold = 0; fold < folds; fold++) {
      List<Conllu.Sentence> seen = new ArrayList<>();
      for (int i = 0; i < sentences.size(); i++) {
        if (i / 8 % folds != fold) {
          seen.add(sentences.get(i));
        }
      }
      Lexicon lexicon = whole.withAmbiguity(Gold.ambiguity(seen, listed));
      Tagger tagger = new Tagger(train(seen, lexicon, 1), tagset, HashTable.of(Map.of()));
      Words words = new Words();
      for (int i = 0; i < sentences.size(); i++) {
        if (i / 8 % folds == fold) {
          Gold.fill(sentences.get(i).sentence(), lexicon, words);
          tagger.tag(words);
          tags[i] = new int[words.size()];
          for (int k = 0; k < words.size(); k++) {
            tags[i][k] = words.tag(k);
          }
        }
      }
    }
    return tags;
  }
}
