package org.gainsay.ud;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** French pronouns on hyphens are words of their own behind any verb, and nowhere else. */
class CliticsTest {
  private static final UdPipeline FRENCH = UdPipeline.load("fr").withoutNames();

  @ParameterizedTest
  @CsvSource({
    "'« Rien ne presse », clame-t-il devant le port.', clame -t-il",
    "'Que dira-t-on de ces grues rouillées ?', dira -t-on",
    "'Pourquoi, s’étonne-t-elle, avoir tant attendu ?', étonne -t-elle",
    "'La digue tiendra, plaide-t-on à la capitainerie.', plaide -t-on",
    "'« Assez ! », tonne-t-il.', tonne -t-il",
    "'« Tout est en ordre », rétorquent-ils.', rétorquent -ils",
    "'Quelles preuves brandissent-elles aujourd’hui ?', brandissent -elles",
    "'Que redoutez-vous, demande la capitaine.', redoutez -vous",
    "'Grimperait-il encore ?', Grimperait -il",
    "'QUE CLAME-T-IL ?', CLAME -T-IL",
    "'Le port, admettons-le, est fermé.', admettons -le",
    "'Allons-nous-en, dit la capitaine.', Allons -nous -en",
  })
  void arePartedFromAnyVerb(String text, String words) {
    assertEquals(words, words(text, words.replace(" ", "")));
    String last = words.substring(words.lastIndexOf(' ') + 1);
    String part =
        FRENCH.parse(text).stream()
            .flatMap(sentence -> sentence.words().stream())
            .filter(word -> word.form().equals(last))
            .map(UdWord::upos)
            .collect(Collectors.joining());
    assertEquals("PRON", part);
  }

  @ParameterizedTest
  @CsvSource({
    "'Le maire a pris rendez-vous lundi.', rendez-vous",
    "'La grue tombera peut-être.', peut-être",
    "'Le capitaine et celui-ci se taisent.', celui-ci",
    "'Il reste prudent vis-à-vis du port.', vis-à-vis",
    "'La place Sans-Gêne est fermée.', Sans-Gêne",
    "'Le docker Abou-Il a parlé.', Abou-Il",
    "'Le marin Park Song-il a parlé.', Song-il",
    "'Un petit chez-soi suffit.', chez-soi",
    "'Il habite Ivry-sur-Seine.', Ivry-sur-Seine",
  })
  void otherHyphensStay(String text, String word) {
    assertEquals(word, words(text, word));
  }

  private static String words(String text, String stretch) {
    int from = text.indexOf(stretch);
    return FRENCH.parse(text).stream()
        .flatMap(sentence -> sentence.words().stream())
        .filter(word -> word.start() < from + stretch.length() && word.end() > from)
        .map(UdWord::form)
        .collect(Collectors.joining(" "));
  }
}
