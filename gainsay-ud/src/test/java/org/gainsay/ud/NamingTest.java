package org.gainsay.ud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The bundled models find plain names. */
class NamingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "en | Mr. Peter Hansen , a lawyer from Norway , arrived in Paris on Monday . | PERSON Peter Hansen; PLACE Norway; PLACE Paris",
        "en | The talks between Germany and Japan were held in London last week . | PLACE Germany; PLACE Japan; PLACE London",
        "fr | Le président Émile Garnier est arrivé lundi à Berlin . | PERSON Émile Garnier; PLACE Berlin",
        "fr | La réunion entre la France et le Japon a eu lieu à Madrid . | PLACE France; PLACE Japon; PLACE Madrid"
      })
  void findsNames(String language, String text, String expected) {
    assumeTrue(UdPipeline.languages().contains(language), "no bundled model for " + language);
    List<UdSentence> sentences = UdPipeline.load(language).parse(text);
    assumeTrue(
        UdPipeline.class.getResource("models/" + language + ".names") != null,
        "no bundled model of names for " + language);
    String found =
        String.join(
            "; ",
            sentences.stream()
                .flatMap(sentence -> sentence.names().stream())
                .map(name -> name.type() + " " + text.substring(name.start(), name.end()))
                .toList());
    assertEquals(expected, found);
  }
}
