package org.gainsay.ud.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.gainsay.ud.Conllu;
import org.gainsay.ud.UdWord;
import org.gainsay.ud.engine.Lexicon;
import org.gainsay.ud.engine.LinearModel;
import org.gainsay.ud.engine.ParseFeatures;
import org.gainsay.ud.engine.Parser;
import org.gainsay.ud.engine.ParserState;
import org.gainsay.ud.engine.Tagset;
import org.gainsay.ud.engine.Words;

/** Trains the parser with a dynamic oracle, mostly along its own moves. */
final class ParseTrainer {
  static final double SCALE = 8;
  static final double LEAST = 0.5;

  /** How often the parser's own move is followed once it has learnt a little. */
  private static final double EXPLORE = 0.9;

  private final List<String> relations;
  private final Tagset tagset;
  private final int epochs;
  private final Perceptron weights = new Perceptron();
  private final Parser parser;
  private final ParserState state = new ParserState();
  private final ParseFeatures features = new ParseFeatures();
  private final int[] scores = new int[256];
  private final Words words = new Words();

  ParseTrainer(List<String> relations, Tagset tagset, int epochs) {
    this.relations = relations;
    this.tagset = tagset;
    this.epochs = epochs;
    this.parser = new Parser(weights, relations);
  }

  /** A sentence to learn from, with the tags that the tagger would give it. */
  record Example(Conllu.Sentence sentence, int[] tags) {}

  LinearModel train(List<Example> examples, Lexicon lexicon) {
    List<Example> order = new ArrayList<>(examples);
    Random random = new Random(1);
    for (int epoch = 0; epoch < epochs; epoch++) {
      Collections.shuffle(order, random);
      for (Example example : order) {
        learn(example, lexicon, epoch == 0 ? 0 : EXPLORE, random);
        weights.tick();
      }
    }
    return weights.freeze(SCALE, LEAST);
  }

  private void learn(Example example, Lexicon lexicon, double explore, Random random) {
    Gold.fill(example.sentence().sentence(), lexicon, words);
    int n = words.size();
    int[] heads = new int[n];
    int[] labels = new int[n];
    for (int i = 0; i < n; i++) {
      UdWord word = example.sentence().sentence().words().get(i);
      heads[i] = word.head() == 0 ? n : word.head() - 1;
      labels[i] = Math.max(0, relations.indexOf(word.deprel()));
      words.setTag(i, example.tags()[i], tagset);
    }
    Oracle oracle = new Oracle(heads);
    state.begin(n);
    while (!state.isDone()) {
      step(oracle, labels, random.nextDouble() < explore);
    }
  }

  private void step(Oracle oracle, int[] labels, boolean explore) {
    int count = features.fill(words, state);
    Arrays.fill(scores, 0, 1 + 2 * relations.size(), 0);
    weights.score(features.features(), count, scores);
    int guess = parser.best(state, scores);
    int right = right(oracle, labels);
    boolean good = cost(guess, oracle) == cost(right, oracle) && labelled(guess, right, labels);
    if (!good && !(state.front() == state.size())) {
      weights.update(features.features(), count, right, 1);
      weights.update(features.features(), count, guess, -1);
    }
    parser.move(state, explore ? guess : good ? guess : right);
  }

  /** Whether a move is as good as the best one in its relation too. */
  private boolean labelled(int guess, int right, int[] labels) {
    return guess == Parser.SHIFT || guess == right || relation(guess) == labels[state.stack(0)];
  }

  private int relation(int c) {
    return (c - 1) % relations.size();
  }

  private int cost(int c, Oracle oracle) {
    return c == Parser.SHIFT
        ? oracle.shift(state)
        : c <= relations.size() ? oracle.left(state) : oracle.right(state);
  }

  /** The best-scored of the cheapest moves, with the right relation. */
  private int right(Oracle oracle, int[] labels) {
    int shift = state.mayShift() ? oracle.shift(state) : Integer.MAX_VALUE;
    int left = state.mayLeft() ? oracle.left(state) : Integer.MAX_VALUE;
    int right = state.mayRight() ? oracle.right(state) : Integer.MAX_VALUE;
    int least = Math.min(shift, Math.min(left, right));
    int best = -1;
    if (shift == least) {
      best = Parser.SHIFT;
    }
    int label = state.depth() > 0 ? labels[state.stack(0)] : 0;
    if (left == least) {
      best = better(best, 1 + label);
    }
    if (right == least) {
      best = better(best, 1 + relations.size() + label);
    }
    return best;
  }

  private int better(int best, int c) {
    return best < 0 || scores[c] > scores[best] ? c : best;
  }
}
