package org.gainsay.ud.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.gainsay.ud.Conllu;
import org.gainsay.ud.UdSentence;
import org.gainsay.ud.UdToken;
import org.gainsay.ud.UdWord;
import org.gainsay.ud.engine.Chars;
import org.gainsay.ud.engine.ModelFile;
import org.gainsay.ud.engine.Scorer;
import org.gainsay.ud.engine.TokenFeatures;
import org.gainsay.ud.engine.TokenLexicon;
import org.gainsay.ud.engine.Tokenizer;

/** Trains the tokeniser from the spans of a treebank's words. */
final class TokenTrainer {
  private static final int FEATURES = 32;

  private Perceptron weights = new Perceptron();
  private final int[] features = new int[FEATURES];
  private final int[] scores = new int[Tokenizer.CLASSES];

  /**
   * Trains.
   *
   * @param clitics what is cut off without asking the classifier
   * @param seeds the weights are the mean of trainings in so many orders
   */
  void train(
      List<Conllu.Sentence> sentences, CliticForms clitics, int seeds, int epochs, ModelFile out) {
    TokenLexicon lexicon = lexicon(sentences, clitics);
    List<Layout> layouts = new ArrayList<>();
    for (List<Conllu.Sentence> part : Layout.parts(sentences, 20)) {
      layouts.add(Layout.of(part, Layout.Manner.RUNNING, 1));
    }
    WeightMean mean = new WeightMean();
    for (int seed = 1; seed <= seeds; seed++) {
      Random random = new Random(seed);
      weights = new Perceptron();
      for (int epoch = 0; epoch < epochs; epoch++) {
        Collections.shuffle(layouts, random);
        for (Layout layout : layouts) {
          learn(layout, lexicon);
          weights.tick();
        }
      }
      weights.addTo(mean);
    }
    lexicon.write(out);
    out.put("token.weights", mean.freeze(16, 0.5));
  }

  /** The frozen scorer of a file just written. */
  static Scorer scorer(ModelFile file) throws java.io.IOException {
    return org.gainsay.ud.engine.LinearModel.read(file.section("token.weights"));
  }

  private static TokenLexicon lexicon(List<Conllu.Sentence> sentences, CliticForms clitics) {
    Map<String, Integer> tokens = new TreeMap<>();
    Map<String, Integer> endings = new TreeMap<>();
    int spaced = 0;
    for (Conllu.Sentence sentence : sentences) {
      for (UdWord word : sentence.sentence().words()) {
        tokens.merge(fold(word.form()), 1, Integer::sum);
        spaced += isSpacedNumber(word.form()) ? 1 : 0;
      }
      for (UdToken token : sentence.sentence().tokens()) {
        tokens.merge(fold(token.form()), 1, Integer::sum);
        UdWord last = sentence.sentence().words().get(token.last() - 1);
        if (last.start() > token.start() && startsInLetters(token, last)) {
          endings.merge(fold(last.form()), 1, Integer::sum);
        }
      }
    }
    Map<String, Boolean> known = new TreeMap<>();
    tokens.forEach(
        (token, n) -> {
          if (n > 1 || clitics.end(token)) {
            known.put(token, clitics.bearers().contains(token));
          }
        });
    Set<String> parts = new HashSet<>();
    endings.forEach(
        (ending, n) -> {
          if (n > 2) {
            parts.add(ending);
          }
        });
    return TokenLexicon.of(known, parts, clitics.forms(), spaced > 2);
  }

  private static boolean startsInLetters(UdToken token, UdWord last) {
    int cut = last.start() - token.start();
    return Character.isLetter(token.form().charAt(cut - 1))
        && Character.isLetter(token.form().charAt(cut));
  }

  private static boolean isSpacedNumber(String form) {
    for (int i = 1; i + 1 < form.length(); i++) {
      if (Chars.isSpace(form.charAt(i)) && Character.isDigit(form.charAt(i + 1))) {
        return true;
      }
    }
    return false;
  }

  static String fold(String form) {
    StringBuilder folded = new StringBuilder();
    for (int i = 0; i < form.length(); i++) {
      folded.append(Chars.fold(form.charAt(i)));
    }
    return folded.toString();
  }

  private void learn(Layout layout, TokenLexicon lexicon) {
    byte[] ends = ends(layout);
    String text = layout.text();
    int at = 0;
    while (at < text.length()) {
      if (Chars.isSpace(text.charAt(at))) {
        at++;
        continue;
      }
      int end = at;
      while (end < text.length() && !Chars.isSpace(text.charAt(end))) {
        end++;
      }
      chunk(text, at, end, ends, lexicon);
      at = end;
    }
  }

  private void chunk(String text, int from, int to, byte[] ends, TokenLexicon lexicon) {
    TokenFeatures place = new TokenFeatures(text, from, to, text.length(), lexicon);
    int start = from;
    for (int p = from + 1; p < to; p++) {
      int right = ends[p];
      if (place.sure(start, p) == Tokenizer.CLASSES && place.isCandidate(p)) {
        int count = place.fill(start, p, features);
        Arrays.fill(scores, 0);
        weights.score(features, count, scores);
        int guess = 0;
        for (int c = 1; c < scores.length; c++) {
          guess = scores[c] > scores[guess] ? c : guess;
        }
        if (guess != right) {
          weights.update(features, count, right, 1);
          weights.update(features, count, guess, -1);
        }
      }
      start = right == Tokenizer.NONE ? start : p;
      place.moved(right, p);
    }
  }

  /** For each place of the text the decision that the treebank took there. */
  private static byte[] ends(Layout layout) {
    byte[] ends = new byte[layout.text().length() + 1];
    for (int s = 0; s < layout.starts().length; s++) {
      UdSentence sentence = layout.sentences().get(s).sentence();
      for (UdWord word : sentence.words()) {
        ends[layout.starts()[s] + word.start()] = Tokenizer.TOKEN;
        ends[layout.starts()[s] + word.end()] = Tokenizer.TOKEN;
      }
      for (UdToken token : sentence.tokens()) {
        for (int i = token.first(); i < token.last(); i++) {
          int at = sentence.words().get(i).start();
          if (at > token.start()) {
            ends[layout.starts()[s] + at] = Tokenizer.WORD;
          }
        }
      }
    }
    return ends;
  }
}
