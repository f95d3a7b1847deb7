package org.gainsay.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.gainsay.ud.UdPipeline;
import org.gainsay.ud.UdSentence;
import org.gainsay.ud.UdWord;

/**
 * Puts together again what the point of "p.m." cut in two: "robbed at 10 p.m. Wednesday, police
 * said". A time of day at the end and a day or zone at the beginning say so, as the lexicon's
 * classes {@code meridian}, {@code weekday}, {@code month} and {@code zone} know them.
 */
final class Rejoining {
  private static final List<String> GOES_ON = List.of("weekday", "month", "zone");

  private Rejoining() {}

  static List<UdSentence> of(List<UdSentence> parsed, TimeWords words, UdPipeline pipeline) {
    List<UdSentence> result = new ArrayList<>();
    for (UdSentence sentence : parsed) {
      int last = result.size() - 1;
      if (last >= 0 && areOne(result.get(last), sentence, words)) {
        result.set(last, pipeline.parseWords(joined(result.get(last), sentence)));
      } else {
        result.add(sentence);
      }
    }
    return result;
  }

  private static boolean areOne(UdSentence one, UdSentence next, TimeWords words) {
    String end = one.words().get(one.words().size() - 1).form();
    return end.endsWith(".")
        && is("meridian", end, words)
        && GOES_ON.stream().anyMatch(name -> is(name, next.words().get(0).form(), words));
  }

  private static boolean is(String name, String form, TimeWords words) {
    List<String> atoms = Atoms.texts(form.toLowerCase(Locale.ROOT));
    return words.starting(name, atoms.get(0)).stream().anyMatch(word -> word.atoms().equals(atoms));
  }

  private static UdSentence joined(UdSentence one, UdSentence next) {
    List<UdWord> words = new ArrayList<>(one.words());
    for (UdWord word : next.words()) {
      words.add(
          new UdWord(
              words.size() + 1,
              word.start(),
              word.end(),
              word.form(),
              word.lemma(),
              word.upos(),
              word.feats(),
              0,
              word.deprel()));
    }
    return new UdSentence(
        one.start(),
        next.end(),
        words,
        Stream.concat(one.names().stream(), next.names().stream()).toList());
  }
}
