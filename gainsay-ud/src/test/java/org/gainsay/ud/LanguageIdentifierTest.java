package org.gainsay.ud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageIdentifierTest {

  private static final LanguageIdentifier IDENTIFIER = LanguageIdentifier.load();

  /** A line of languages.tsv. */
  record Sample(String language, String text) {}

  static Stream<Sample> samples() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(LanguageIdentifierTest.class.getResourceAsStream("samples.tsv"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.startsWith("#"))
              .map(line -> line.split("\t", 2))
              .map(fields -> new Sample(fields[0], fields[1]))
              .toList()
              .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void tellsTheLanguage(Sample sample) {
    assertEquals(sample.language(), IDENTIFIER.identify(sample.text()).language());
  }

  @ParameterizedTest
  @MethodSource("samples")
  void tellsItOfCapitalsToo(Sample sample) {
    String capitals = sample.text().toUpperCase(java.util.Locale.ROOT);
    assertEquals(sample.language(), IDENTIFIER.identify(capitals).language());
  }

  @ParameterizedTest
  @MethodSource("samples")
  void tellsItOfTheFirstHalf(Sample sample) {
    String half = sample.text().substring(0, sample.text().length() / 2);
    assertEquals(sample.language(), IDENTIFIER.identify(half).language());
  }

  @Test
  void namesInAnotherScriptChangeNothing() {
    String text = "A company of Chengdu (成都), they said, was run by Zhao Guangzong (赵光宗).";
    assertEquals("en", IDENTIFIER.identify(text).language());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7})
  void anyStringIsAllowed(int seed) {
    Random random = new Random(seed);
    char[] chars = new char[5_000];
    for (int i = 0; i < chars.length; i++) {
      chars[i] = (char) random.nextInt(seed % 2 == 0 ? 0x10000 : 0x250);
    }
    LanguageIdentifier.Guess guess = IDENTIFIER.identify(new String(chars));
    assertTrue(guess.confidence() >= 0 && guess.confidence() <= 1);
  }
}
