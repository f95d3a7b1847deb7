package org.gainsay.ud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of any text whatever. */
class LawsTest {
  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void anyStringGivesOrderedSpansOnCodePoints(String language) {
    UdPipeline pipeline = UdPipeline.load(language);
    for (int seed = 0; seed < 150; seed++) {
      check(Texts.random(seed, 1 + seed % 97), pipeline);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(", "[]", "\"", "a", "é.", "-", ".", "1 ", "du ", "don't", "\uD83D", "\n", "x\n", "@", "w",
        "://"
      })
  void hostileTextsAreReadInLinearTime(String piece) {
    check(piece.repeat(12_000 / piece.length()), UdPipeline.load("fr"));
    check(piece.repeat(12_000 / piece.length()), UdPipeline.load("en"));
  }

  @Test
  void aHeapOfBracketsIsCut() {
    List<UdSentence> sentences =
        check("(".repeat(60_000) + ")".repeat(60_000), UdPipeline.load("en"));
    assertTrue(sentences.stream().allMatch(s -> s.words().size() <= 800));
  }

  @Test
  void emptyAndBlankTextsHaveNoSentence() {
    assertEquals(List.of(), UdPipeline.load("en").parse(""));
    assertEquals(List.of(), UdPipeline.load("fr").parse(" \n\t\u00A0\u2003"));
  }

  @Test
  void theSameTextGivesTheSameAgain() {
    UdPipeline pipeline = UdPipeline.load("fr");
    String text = Texts.random(7, 3000);
    List<UdSentence> once = pipeline.parse(text);
    List<List<UdSentence>> again =
        java.util.stream.IntStream.range(0, 4)
            .parallel()
            .mapToObj(i -> pipeline.parse(text))
            .toList();
    again.forEach(other -> assertEquals(once, other));
  }

  /** Words, lemmas and sentences are new for each text; the way to them is reused. */
  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void littleIsAllocatedAToken(String language) {
    UdPipeline pipeline = UdPipeline.load(language).withoutNames();
    String text = "Le porte-parole said that 12 pirates attacked Oslo in a night. ".repeat(200);
    int words = pipeline.parse(text).stream().mapToInt(s -> s.words().size()).sum();
    var bean =
        (com.sun.management.ThreadMXBean) java.lang.management.ManagementFactory.getThreadMXBean();
    long before = bean.getCurrentThreadAllocatedBytes();
    pipeline.parse(text);
    long bytes = bean.getCurrentThreadAllocatedBytes() - before;
    assertTrue(bytes < 1_000L * words, bytes / words + " bytes a word");
  }

  private static List<UdSentence> check(String text, UdPipeline pipeline) {
    List<UdSentence> sentences = pipeline.parse(text);
    int covered = 0;
    int at = 0;
    for (UdSentence sentence : sentences) {
      UdWord before = null;
      int roots = 0;
      for (UdWord word : sentence.words()) {
        boolean shared =
            before != null && before.start() == word.start() && before.end() == word.end();
        assertTrue(word.start() >= (shared ? word.start() : at) && word.end() > word.start());
        assertTrue(isBorder(text, word.start()) && isBorder(text, word.end()));
        covered += shared ? 0 : visible(text, word.start(), word.end());
        at = word.end();
        before = word;
        roots += word.head() == 0 ? 1 : 0;
        assertTrue(word.head() >= 0 && word.head() <= sentence.words().size());
        assertTrue(word.head() != word.id());
      }
      assertEquals(1, roots);
      assertEquals(sentence.start(), sentence.words().get(0).start());
      assertEquals(sentence.end(), at);
    }
    assertEquals(visible(text, 0, text.length()), covered, "characters in words");
    return sentences;
  }

  private static boolean isBorder(String text, int at) {
    return at == 0
        || at == text.length()
        || !Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
  }

  private static int visible(String text, int from, int to) {
    return (int)
        text.substring(from, to)
            .chars()
            .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c) && c != 0x85)
            .count();
  }
}
