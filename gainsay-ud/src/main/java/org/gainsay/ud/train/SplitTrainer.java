package org.gainsay.ud.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.gainsay.ud.Conllu;
import org.gainsay.ud.engine.Lexicon;
import org.gainsay.ud.engine.ModelFile;
import org.gainsay.ud.engine.SplitFeatures;
import org.gainsay.ud.engine.Splitter;
import org.gainsay.ud.engine.Tokenizer;
import org.gainsay.ud.engine.Tokens;

/** Trains the sentence splitter on a treebank's text laid out in several manners. */
final class SplitTrainer {
  /** The weights are the mean of trainings in so many orders. */
  private static final int SEEDS = 4;

  private Perceptron weights = new Perceptron();
  private final int[] features = new int[SplitFeatures.MOST];
  private final int[] scores = new int[2];
  private final Tokenizer tokenizer;
  private final Lexicon lexicon;

  SplitTrainer(Tokenizer tokenizer, Lexicon lexicon) {
    this.tokenizer = tokenizer;
    this.lexicon = lexicon;
  }

  /**
   * Trains.
   *
   * @param mixed whether every other epoch has each source's sentences in another order: a treebank
   *     shows few headings and list items, and each before one neighbour only
   */
  void train(List<Conllu.Sentence> sentences, int epochs, boolean mixed, ModelFile out) {
    List<Layout> plain = layouts(sentences, 0);
    WeightMean mean = new WeightMean();
    for (int seed = 1; seed <= SEEDS; seed++) {
      Random random = new Random(seed);
      weights = new Perceptron();
      for (int epoch = 0; epoch < epochs; epoch++) {
        boolean other = mixed && epoch % 2 == 1;
        List<Layout> layouts =
            other ? layouts(mix(sentences, random), 1000L * (seed * 100 + epoch)) : plain;
        Collections.shuffle(layouts, random);
        for (Layout layout : layouts) {
          learn(layout);
          weights.tick();
        }
      }
      weights.addTo(mean);
    }
    out.put("split.weights", mean.freeze(16, 0.5));
  }

  private static List<Layout> layouts(List<Conllu.Sentence> sentences, long seed) {
    List<Layout> layouts = new ArrayList<>();
    for (Layout.Manner manner : Layout.Manner.values()) {
      for (List<Conllu.Sentence> part : Layout.parts(sentences, 30)) {
        layouts.add(Layout.of(part, manner, seed + layouts.size()));
      }
    }
    return layouts;
  }

  private static List<Conllu.Sentence> mix(List<Conllu.Sentence> sentences, Random random) {
    Map<String, List<Conllu.Sentence>> sources = new LinkedHashMap<>();
    for (Conllu.Sentence sentence : sentences) {
      sources.computeIfAbsent(Treebank.source(sentence), k -> new ArrayList<>()).add(sentence);
    }
    List<Conllu.Sentence> mixed = new ArrayList<>();
    for (List<Conllu.Sentence> source : sources.values()) {
      Collections.shuffle(source, random);
      mixed.addAll(source);
    }
    return mixed;
  }

  private void learn(Layout layout) {
    String text = layout.text();
    Tokens tokens = new Tokens();
    tokenizer.tokenize(text, 0, text.length(), tokens);
    Set<Integer> starts = new HashSet<>();
    for (int start : layout.starts()) {
      starts.add(start);
    }
    SplitFeatures gaps =
        new SplitFeatures(text, tokens, tokens.size(), lexicon, Splitter.lines(text, tokens));
    Splitter.Open open = new Splitter.Open();
    int start = 0;
    for (int i = 0; i < tokens.size(); i++) {
      boolean right = starts.contains(tokens.start(i));
      if (i > 0) {
        if (!Splitter.isBlankLine(text, tokens.end(i - 1), tokens.start(i))
            && gaps.isCandidate(i)) {
          decide(gaps.fill(i, start, open.state(), features), right);
        }
        if (right) {
          start = i;
          open = new Splitter.Open();
        }
      }
      open.see(text.charAt(tokens.start(i)));
    }
  }

  private void decide(int count, boolean right) {
    Arrays.fill(scores, 0);
    weights.score(features, count, scores);
    boolean guess = scores[1] > scores[0];
    if (guess != right) {
      weights.update(features, count, right ? 1 : 0, 1);
      weights.update(features, count, right ? 0 : 1, -1);
    }
  }
}
