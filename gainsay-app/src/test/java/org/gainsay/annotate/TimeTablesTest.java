package org.gainsay.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gainsay.lexicon.Lexicons;
import org.gainsay.model.Basis;
import org.gainsay.model.Passage;
import org.gainsay.model.Publication;
import org.gainsay.model.Text;
import org.gainsay.model.TimeExpression;
import org.gainsay.ud.UdPipeline;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Time expressions in whole sentences, read by the language engine. */
class TimeTablesTest {
  private static final TimeExpressions TIMES = new TimeExpressions(Lexicons.bundled());

  private record Case(String day, String sentence, String value) {}

  @TestFactory
  Stream<DynamicTest> expressionsOfEnglish() throws IOException {
    return tests("en");
  }

  @TestFactory
  Stream<DynamicTest> expressionsOfFrench() throws IOException {
    return tests("fr");
  }

  @Test
  void agesAndRatesAreNoTimes() {
    UdPipeline pipeline = UdPipeline.load("en");
    assertEquals("", found("", "A 17-year-old was held.", "en", pipeline));
    assertEquals("", found("", "The plant makes 40 chips a minute.", "en", pipeline));
    assertEquals("", found("", "Pay as soon as it is mended.", "en", pipeline));
  }

  @Test
  void aPersonNamedLikeAMonthIsNoTime() {
    UdPipeline pipeline = UdPipeline.load("en");
    String told = "Theresa May accused the hackers. On Monday, May told the lawmakers so.";
    assertEquals("Monday = 2024-03-25", found("2024-03-28", told, "en", pipeline));
  }

  private static Stream<DynamicTest> tests(String language) throws IOException {
    UdPipeline pipeline = UdPipeline.load(language);
    List<Case> cases = cases("times-" + language + ".tsv");
    assertTrue(cases.size() >= 150, "too few cases");
    return cases.stream()
        .map(one -> DynamicTest.dynamicTest(one.sentence(), () -> check(one, language, pipeline)));
  }

  private static void check(Case one, String language, UdPipeline pipeline) {
    int open = one.sentence().indexOf('[');
    int close = one.sentence().indexOf(']') - 1;
    String plain = one.sentence().replace("[", "").replace("]", "");
    String expected = plain.substring(open, close) + " = " + one.value();
    String all = found(one.day(), plain, language, pipeline);
    assertTrue(List.of(all.split("; ")).contains(expected), expected + " is not in: " + all);
  }

  private static String found(String day, String plain, String language, UdPipeline pipeline) {
    Text text = Text.of(plain);
    Passage.Piece piece = new Passage.Piece(0, plain.length(), 0);
    Passage passage = new Passage(Passage.Kind.PARAGRAPH, plain, List.of(piece));
    Parsing parsing = Parsing.of(List.of(passage), pipeline, TIMES.words(language));
    Publication published = day.isEmpty() ? null : new Publication(day, Basis.STATED, null);
    List<TimeExpression> times = TIMES.find(text, published, language, parsing.sentences());
    return times.stream()
        .map(time -> text.slice(time.span()) + " = " + time.value())
        .collect(Collectors.joining("; "));
  }

  private static List<Case> cases(String name) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(TimeTablesTest.class.getResourceAsStream(name), name)) {
      String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return all.lines()
          .filter(line -> !line.startsWith("#"))
          .skip(1)
          .map(line -> line.split("\t", -1))
          .map(cells -> new Case(cells[0], cells[1], cells[2]))
          .toList();
    }
  }
}
