package org.gainsay.ud.train;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.gainsay.ud.UdSentence;
import org.gainsay.ud.UdWord;
import org.gainsay.ud.engine.HashTable;
import org.gainsay.ud.engine.Lemmatizer;
import org.gainsay.ud.engine.Lexicon;
import org.gainsay.ud.engine.LinearModel;
import org.gainsay.ud.engine.ModelFile;
import org.gainsay.ud.engine.ParseFeatures;
import org.gainsay.ud.engine.Parser;
import org.gainsay.ud.engine.ParserState;
import org.gainsay.ud.engine.Tagset;
import org.gainsay.ud.engine.Words;

/** Trains the parser with a dynamic oracle, mostly along its own moves. */
final class ParseTrainer {
  static final double SCALE = 8;

  /** How often the parser's own move is followed once it has learnt a little. */
  private static final double EXPLORE = 0.9;

  private final List<String> relations;
  private final Tagset tagset;
  private final int epochs;
  private final Lemmatizer lemmatizer;
  private final Lexicon lexicon;
  private final Perceptron weights = new Perceptron(true);
  private final Parser parser;
  private final ParserState state = new ParserState();
  private final ParseFeatures features = new ParseFeatures();
  private final int[] scores = new int[256];
  private final Words words = new Words();

  /** On the words, tags and lemmas as the steps before give them, their parts read from a file. */
  ParseTrainer(List<String> relations, ModelFile file, int epochs) throws IOException {
    this.relations = relations;
    this.epochs = epochs;
    this.lexicon = Lexicon.read(file);
    this.tagset = new Tagset(file.lines("tag.classes"));
    this.lemmatizer =
        new Lemmatizer(
            LinearModel.read(file.section("lemma.weights")),
            file.lines("lemma.scripts"),
            HashTable.read(file.section("lemma.exceptions")));
    this.parser = new Parser(weights, relations);
  }

  /** A sentence to learn from, with the tags that the tagger would give it. */
  record Example(UdSentence sentence, int[] tags) {}

  void train(List<Example> examples, long seed, WeightMean mean) {
    List<Example> order = new ArrayList<>(examples);
    Random random = new Random(seed);
    for (int epoch = 0; epoch < epochs; epoch++) {
      Collections.shuffle(order, random);
      for (Example example : order) {
        learn(example, epoch == 0 ? 0 : EXPLORE, random);
        weights.tick();
      }
    }
    weights.addTo(mean);
  }

  private void learn(Example example, double explore, Random random) {
    Gold.fill(example.sentence(), lexicon, words);
    int n = words.size();
    int[] heads = new int[n];
    int[] labels = new int[n];
    for (int i = 0; i < n; i++) {
      UdWord word = example.sentence().words().get(i);
      heads[i] = word.head() == 0 ? n : word.head() - 1;
      labels[i] = Math.max(0, relations.indexOf(word.deprel()));
      words.setTag(i, example.tags()[i], tagset);
    }
    lemmatizer.lemmatize(words);
    Oracle oracle = new Oracle(heads);
    state.begin(n);
    while (!state.isDone()) {
      step(oracle, labels, random.nextDouble() < explore);
    }
  }

  private void step(Oracle oracle, int[] labels, boolean explore) {
    if (state.front() == state.size() && state.depth() == 1) {
      // Forced, so never scored: to correct its relation would make weights grow without end.
      parser.move(state, 1 + relations.indexOf("root"));
      return;
    }
    int count = features.fill(words, state);
    Arrays.fill(scores, 0, 1 + 2 * relations.size(), 0);
    weights.score(features.features(), count, scores);
    int guess = parser.best(state, scores);
    int right = right(oracle, labels);
    boolean good = isGood(guess, right, oracle, labels);
    if (!good) {
      weights.correct(features.features(), count, right, guess);
    }
    parser.move(state, explore || good ? guess : right);
  }

  private boolean isGood(int guess, int right, Oracle oracle, int[] labels) {
    return cost(guess, oracle) == cost(right, oracle) && labelled(guess, right, labels);
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
