package org.gainsay.ud.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gainsay.ud.Conllu;
import org.gainsay.ud.UdPipeline;
import org.gainsay.ud.UdSentence;
import org.gainsay.ud.UdWord;

/** Scores a model against a treebank, as the CoNLL 2018 shared task does. */
final class Evaluate {
  private Evaluate() {}

  /** One line of scores: with the words given, then from running text. */
  static String of(Path model, Path treebank) throws IOException {
    UdPipeline pipeline = UdPipeline.load(model);
    List<Conllu.Sentence> gold = Treebank.read(List.of(treebank));
    StringBuilder line = new StringBuilder(words(pipeline, gold));
    for (Layout.Manner manner : Layout.Manner.values()) {
      line.append(" | ").append(raw(pipeline, Layout.of(gold, manner, 7)));
    }
    return line.toString();
  }

  private static String words(UdPipeline pipeline, List<Conllu.Sentence> gold) {
    int n = 0;
    int[] right = new int[6];
    for (Conllu.Sentence sentence : gold) {
      UdSentence mine = pipeline.parseWords(sentence.sentence());
      for (int i = 0; i < mine.words().size(); i++) {
        UdWord g = sentence.sentence().words().get(i);
        UdWord m = mine.words().get(i);
        n++;
        boolean head = g.head() == m.head();
        right[0] += g.upos().equals(m.upos()) ? 1 : 0;
        right[1] += g.feats().equals(m.feats()) ? 1 : 0;
        right[2] += g.lemma().equals("_") || g.lemma().equals(m.lemma()) ? 1 : 0;
        right[3] += head ? 1 : 0;
        right[4] += head && base(g).equals(base(m)) ? 1 : 0;
        right[5] += head && g.deprel().equals(m.deprel()) ? 1 : 0;
      }
    }
    String[] names = {"upos", "feats", "lemma", "uas", "las", "las_sub"};
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < names.length; i++) {
      line.append(String.format(Locale.ROOT, "%s %.2f ", names[i], 100.0 * right[i] / n));
    }
    return line.toString().trim();
  }

  private static String base(UdWord word) {
    int colon = word.deprel().indexOf(':');
    return colon < 0 ? word.deprel() : word.deprel().substring(0, colon);
  }

  private static String raw(UdPipeline pipeline, Layout layout) {
    Set<Long> goldTokens = new HashSet<>();
    Set<Long> goldSentences = new HashSet<>();
    for (int s = 0; s < layout.starts().length; s++) {
      spans(layout.sentences().get(s).sentence(), layout.starts()[s], goldTokens, goldSentences);
    }
    Set<Long> tokens = new HashSet<>();
    Set<Long> sentences = new HashSet<>();
    pipeline.parse(layout.text()).forEach(s -> spans(s, 0, tokens, sentences));
    return String.format(
        Locale.ROOT,
        "tokens %.2f sentences %.2f",
        f1(tokens, goldTokens),
        f1(sentences, goldSentences));
  }

  private static void spans(UdSentence sentence, int shift, Set<Long> tokens, Set<Long> sentences) {
    List<UdWord> words = sentence.words();
    sentences.add(pack(shift + words.get(0).start(), shift + words.get(words.size() - 1).end()));
    Set<Integer> inside = new HashSet<>();
    sentence
        .tokens()
        .forEach(
            t -> {
              tokens.add(pack(shift + t.start(), shift + t.end()));
              for (int id = t.first(); id <= t.last(); id++) {
                inside.add(id);
              }
            });
    for (UdWord word : words) {
      if (!inside.contains(word.id())) {
        tokens.add(pack(shift + word.start(), shift + word.end()));
      }
    }
  }

  private static long pack(int start, int end) {
    return ((long) start << 32) | end;
  }

  private static double f1(Set<Long> mine, Set<Long> gold) {
    Set<Long> both = new HashSet<>(mine);
    both.retainAll(gold);
    return 200.0 * both.size() / (mine.size() + gold.size());
  }
}
