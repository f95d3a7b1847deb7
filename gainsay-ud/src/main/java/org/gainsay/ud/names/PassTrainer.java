package org.gainsay.ud.names;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Trains the models of one pass or two. What the second learns from of the first is what models
 * trained on the other texts found: what the first finds in texts that it knows is too good. Every
 * fifth text is put aside at a time.
 */
final class PassTrainer {

  private static final int PARTS = 5;

  /** A text with the gold label of each of its tokens. */
  record Example(NameText text, byte[] labels) {}

  private final NameTrainer.Options options;
  private final Gazetteer gazetteer;

  PassTrainer(NameTrainer.Options options, Gazetteer gazetteer) {
    this.options = options;
    this.gazetteer = gazetteer;
  }

  /** The model of the first pass. */
  NameModel first(List<Example> examples) {
    return train(examples, gazetteer);
  }

  /** The model of the second pass, which has no gazetteer of its own. */
  NameModel second(List<Example> examples) {
    byte[][] guesses = new byte[examples.size()][];
    IntStream.range(0, PARTS).parallel().forEach(part -> guess(examples, part, guesses));
    for (int i = 0; i < guesses.length; i++) {
      examples.get(i).text().guesses = guesses[i];
    }
    NameModel model = train(examples, new Gazetteer());
    examples.forEach(example -> example.text().guesses = null);
    return model;
  }

  private void guess(List<Example> examples, int part, byte[][] guesses) {
    List<Example> others = new ArrayList<>();
    for (int i = 0; i < examples.size(); i++) {
      if (i % PARTS != part) {
        others.add(examples.get(i));
      }
    }
    NameTagger tagger = new NameTagger(first(others));
    for (int i = part; i < examples.size(); i += PARTS) {
      guesses[i] = tagger.labels(examples.get(i).text());
    }
  }

  private NameModel train(List<Example> examples, Gazetteer kept) {
    NameTrainer trainer = new NameTrainer(options);
    for (Example example : examples) {
      trainer.add(example.text(), example.labels(), gazetteer);
    }
    return trainer.train(kept);
  }
}
