package org.gainsay.ud.train;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.gainsay.ud.Conllu;
import org.gainsay.ud.UdWord;
import org.gainsay.ud.engine.Lexicon;
import org.gainsay.ud.engine.Scorer;
import org.gainsay.ud.engine.TagFeatures;
import org.gainsay.ud.engine.Tagger;
import org.gainsay.ud.engine.Tagset;
import org.gainsay.ud.engine.Words;

/** Trains the tagger, on its own guesses of the words before. */
final class TagTrainer {
  static final double SCALE = 8;
  static final double LEAST = 0.5;

  private final Tagset tagset;
  private final int epochs;

  TagTrainer(Tagset tagset, int epochs) {
    this.tagset = tagset;
    this.epochs = epochs;
  }

  Scorer train(List<Conllu.Sentence> sentences, Lexicon lexicon) {
    Perceptron weights = new Perceptron();
    List<Conllu.Sentence> order = new ArrayList<>(sentences);
    Random random = new Random(1);
    Words words = new Words();
    for (int epoch = 0; epoch < epochs; epoch++) {
      Collections.shuffle(order, random);
      for (Conllu.Sentence sentence : order) {
        learn(sentence, lexicon, weights, words);
        weights.tick();
      }
    }
    return weights.freeze(SCALE, LEAST);
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
        weights.update(features, count, right, 1);
        weights.update(features, count, guess, -1);
      }
      words.setTag(i, guess, tagset);
    }
  }

  /**
   * Tags every sentence by a tagger that has not seen it, so that the parser learns on tags as good
   * or bad as it will meet.
   */
  int[][] jackknife(List<Conllu.Sentence> sentences, Map<Integer, Integer> clusters, int folds) {
    int[][] tags = new int[sentences.size()][];
    for (int fold = 0; fold < folds; fold++) {
      List<Conllu.Sentence> seen = new ArrayList<>();
      for (int i = 0; i < sentences.size(); i++) {
        if (i / 8 % folds != fold) {
          seen.add(sentences.get(i));
        }
      }
      Lexicon lexicon = Gold.lexicon(seen, clusters);
      Tagger tagger = new Tagger(train(seen, lexicon), tagset);
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
