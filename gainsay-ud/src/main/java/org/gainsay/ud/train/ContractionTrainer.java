package org.gainsay.ud.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.gainsay.ud.Conllu;
import org.gainsay.ud.UdSentence;
import org.gainsay.ud.UdToken;
import org.gainsay.ud.UdWord;
import org.gainsay.ud.engine.Contractions;
import org.gainsay.ud.engine.ModelFile;

/** Learns which tokens stand for words that are not written in them, and when. */
final class ContractionTrainer {
  private final Perceptron weights = new Perceptron();
  private final Map<String, Map<String, Integer>> several = new TreeMap<>();
  private final Map<String, Integer> single = new TreeMap<>();

  void train(List<Conllu.Sentence> sentences, int epochs, ModelFile out) {
    for (Conllu.Sentence sentence : sentences) {
      count(sentence.sentence());
    }
    List<String> lines = new ArrayList<>();
    several.forEach(
        (surface, ways) -> {
          String words = Gold.commonest(ways, 1).get(0);
          int often = ways.values().stream().mapToInt(Integer::intValue).sum();
          int alone = single.getOrDefault(surface, 0);
          if (often > alone / 20) {
            String when = alone * 50 < often ? "always" : "sometimes";
            lines.add(surface + "\t" + words + "\t" + when);
          }
        });
    Contractions doubtful = new Contractions(lines, weights);
    for (int epoch = 0; epoch < epochs; epoch++) {
      for (Conllu.Sentence sentence : sentences) {
        learn(sentence.sentence(), doubtful);
        weights.tick();
      }
    }
    out.put("contractions", lines);
    out.put("contractions.weights", weights.freeze(16, 0.5));
  }

  private static boolean isHidden(UdSentence sentence, UdToken token) {
    return token.last() > token.first()
        && sentence.words().get(token.first()).start() == token.start();
  }

  private void count(UdSentence sentence) {
    int inside = 0;
    for (UdToken token : sentence.tokens()) {
      if (isHidden(sentence, token)) {
        List<String> forms = new ArrayList<>();
        sentence
            .words()
            .subList(token.first() - 1, token.last())
            .forEach(w -> forms.add(lower(w.form())));
        several
            .computeIfAbsent(lower(token.form()), k -> new TreeMap<>())
            .merge(String.join(" ", forms), 1, Integer::sum);
      }
      inside = token.last();
    }
    for (UdWord word : sentence.words()) {
      if (inside == 0 || sentence.tokens().stream().noneMatch(t -> has(t, word))) {
        single.merge(lower(word.form()), 1, Integer::sum);
      }
    }
  }

  private static boolean has(UdToken token, UdWord word) {
    return token.first() <= word.id() && word.id() <= token.last();
  }

  private void learn(UdSentence sentence, Contractions doubtful) {
    List<String> forms = new ArrayList<>();
    List<Boolean> hidden = new ArrayList<>();
    int next = 0;
    for (UdWord word : sentence.words()) {
      while (next < sentence.tokens().size() && sentence.tokens().get(next).last() < word.id()) {
        next++;
      }
      UdToken token = next < sentence.tokens().size() ? sentence.tokens().get(next) : null;
      boolean inside = token != null && has(token, word) && isHidden(sentence, token);
      if (!inside) {
        forms.add(word.form());
        hidden.add(false);
      } else if (token != null && token.first() == word.id()) {
        forms.add(token.form());
        hidden.add(true);
      }
    }
    int[] features = new int[Contractions.MOST];
    for (int i = 0; i < forms.size(); i++) {
      if (doubtful.isDoubtful(forms.get(i))) {
        int[] scores = new int[2];
        int count = Contractions.fill(forms, i, features);
        weights.score(features, count, scores);
        boolean guess = scores[1] >= scores[0];
        if (guess != hidden.get(i)) {
          weights.update(features, count, guess ? 0 : 1, 1);
          weights.update(features, count, guess ? 1 : 0, -1);
        }
      }
    }
  }

  private static String lower(String form) {
    return form.toLowerCase(Locale.ROOT);
  }
}
