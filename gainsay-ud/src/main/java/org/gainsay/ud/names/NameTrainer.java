package org.gainsay.ud.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Trains a conditional random field (Lafferty et al. 2001) by AdaGrad (Duchi et al. 2011) with an
 * L1 penalty where a feature is met, features being left out at random so that those of the lists
 * of names and of the surroundings learn to stand alone. Deterministic: same texts in the same
 * order, same model.
 */
final class NameTrainer {

  private static final int L = Labels.COUNT;

  /** What is chosen when training. */
  record Options(int rounds, float rate, float penalty, double leftOut, int fewest, float miss) {

    static final Options STANDARD = new Options(12, 0.2f, 0.004f, 0.5, 2, 0);
  }

  /** A sentence: of each token its features (empty: no name is likely) and its gold label. */
  record Sentence(int[][] features, byte[] labels) {}

  private final Options options;
  private final FeatureIndex index = new FeatureIndex();
  private final List<Sentence> sentences = new ArrayList<>();
  private final float[] transitions = new float[L * L];
  private final float[] transitionSums = new float[L * L];
  private float[] weights = new float[0];
  private float[] sums = new float[0];
  private final Chain chain = new Chain(transitions);
  private final Random random = new Random(1);

  NameTrainer(Options options) {
    this.options = options;
  }

  /** Adds a text with the gold label of each of its tokens. */
  void add(NameText text, byte[] labels, Gazetteer gazetteer) {
    NameFeatures features = new NameFeatures(text, gazetteer);
    int[] buffer = new int[NameFeatures.MOST];
    for (int sentence = 0; sentence < text.sentences; sentence++) {
      int from = text.sentenceStart(sentence);
      int to = text.sentenceEnds[sentence];
      features.sentence(from, to);
      int[][] rows = new int[to - from][];
      for (int token = from; token < to; token++) {
        int count = features.isLikely(token) ? features.of(token, buffer) : 0;
        rows[token - from] = new int[count];
        for (int i = 0; i < count; i++) {
          rows[token - from][i] = index.count(buffer[i]);
        }
      }
      sentences.add(new Sentence(rows, possible(rows, Arrays.copyOfRange(labels, from, to))));
    }
  }

  /** The labels without the names that have tokens where no name is likely. */
  private static byte[] possible(int[][] rows, byte[] labels) {
    for (int token = 0; token < labels.length; token++) {
      if (labels[token] != Labels.OUTSIDE && rows[token].length == 0) {
        int from = token;
        while (!Labels.isBegin(labels[from]) && !Labels.isUnit(labels[from])) {
          from--;
        }
        do {
          labels[from++] = Labels.OUTSIDE;
        } while (from < labels.length && !Labels.mayFollow(Labels.OUTSIDE, labels[from]));
      }
    }
    return labels;
  }

  /** Trains on all texts added. */
  NameModel train(Gazetteer gazetteer) {
    index.keep(options.fewest());
    weights = new float[index.kept() * L];
    sums = new float[index.kept() * L];
    float[] means = new float[weights.length];
    float[] pairMeans = new float[transitions.length];
    List<Sentence> order = new ArrayList<>(sentences);
    for (int round = 0; round < options.rounds(); round++) {
      Collections.shuffle(order, random);
      float rate = options.rate() * (1 - round / (float) options.rounds());
      for (Sentence sentence : order) {
        learn(sentence, rate);
      }
      if (2 * round >= options.rounds()) {
        add(weights, means);
        add(transitions, pairMeans);
      }
    }
    // as many more features speak when none is left out
    scale(means, (1 - (float) options.leftOut()) / (options.rounds() / 2));
    scale(pairMeans, 1f / (options.rounds() / 2));
    return NameModel.of(index, means, pairMeans, gazetteer);
  }

  private static void add(float[] from, float[] to) {
    for (int i = 0; i < from.length; i++) {
      to[i] += from[i];
    }
  }

  private static void scale(float[] values, float factor) {
    for (int i = 0; i < values.length; i++) {
      values[i] *= factor;
    }
  }

  private void learn(Sentence sentence, float rate) {
    int tokens = sentence.labels().length;
    int[][] rows = new int[tokens][];
    float[] scores = new float[tokens * L];
    for (int token = 0; token < tokens; token++) {
      rows[token] = chosen(sentence.features()[token]);
      addScores(rows[token], sentence.features()[token].length == 0, scores, token * L);
      if (sentence.labels()[token] != Labels.OUTSIDE) {
        scores[token * L + Labels.OUTSIDE] += options.miss();
      }
    }
    float[] gradients = new float[tokens * L];
    float[] pairs = new float[L * L];
    chain.expect(scores, tokens, gradients, pairs);
    for (int token = 0; token < tokens; token++) {
      int gold = sentence.labels()[token];
      gradients[token * L + gold]++;
      if (token > 0) {
        pairs[sentence.labels()[token - 1] * L + gold]++;
      }
    }
    for (int token = 0; token < tokens; token++) {
      for (int row : rows[token]) {
        update(weights, sums, row * L, gradients, token * L, rate, options.penalty());
      }
    }
    for (int before = 0; before < L; before++) {
      update(transitions, transitionSums, before * L, pairs, before * L, rate, 0);
    }
  }

  /** The rows of the features that are kept and not left out this time. */
  private int[] chosen(int[] features) {
    int[] rows = new int[features.length];
    int count = 0;
    for (int feature : features) {
      int row = index.row(feature);
      if (row >= 0 && random.nextDouble() >= options.leftOut()) {
        rows[count++] = row;
      }
    }
    return Arrays.copyOf(rows, count);
  }

  private void addScores(int[] rows, boolean unlikely, float[] scores, int at) {
    if (unlikely) {
      Arrays.fill(scores, at + 1, at + L, NameModel.NEVER);
    }
    for (int row : rows) {
      for (int label = 0; label < L; label++) {
        scores[at + label] += weights[row * L + label];
      }
    }
  }

  private static void update(
      float[] weights,
      float[] sums,
      int row,
      float[] gradients,
      int at,
      float rate,
      float penalty) {
    for (int label = 0; label < L; label++) {
      float gradient = gradients[at + label];
      if (Math.abs(gradient) > 1e-4f) {
        int i = row + label;
        sums[i] += gradient * gradient;
        float step = rate / (float) Math.sqrt(sums[i] + 1);
        float moved = weights[i] + step * gradient;
        float least = step * penalty;
        weights[i] = moved > least ? moved - least : moved < -least ? moved + least : 0;
      }
    }
  }
}
