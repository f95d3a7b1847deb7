package org.gainsay.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Arrays;
import org.gainsay.lexicon.Lexicons;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberReaderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | 40 million | 40000000",
        "en | 3,000 | 3000",
        "en | 1.5 billion | 1500000000",
        "en | seven | 7",
        "en | two hundred | 200",
        "en | three hundred thousand | 300000",
        "fr | 10.000 | 10000",
        "fr | 10 000 | 10000",
        "fr | 2,5 millions | 2500000",
        "fr | quatorze | 14",
        "fr | deux cents | 200"
      })
  void readsNumbers(String language, String words, double value) {
    assertEquals(value, reader(language).read(Arrays.asList(words.split(" "))));
  }

  @Test
  void aScaleAloneIsVague() {
    assertNull(reader("en").read(Arrays.asList("millions")));
    assertNull(reader("fr").read(Arrays.asList("milliers")));
  }

  private static NumberReader reader(String language) {
    return new NumberReader(Lexicons.bundled().table(language, "event-numbers"));
  }
}
