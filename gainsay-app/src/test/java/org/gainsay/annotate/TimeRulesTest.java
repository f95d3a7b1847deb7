package org.gainsay.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gainsay.lexicon.Lexicons;
import org.gainsay.lexicon.Table.Row;
import org.gainsay.model.Basis;
import org.gainsay.model.Publication;
import org.gainsay.model.Text;
import org.gainsay.model.TimeExpression;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every rule's example, as its table gives it. */
class TimeRulesTest {
  private static final Lexicons LEXICONS = Lexicons.bundled();

  @TestFactory
  Stream<DynamicTest> everyRuleDoesWhatItsExampleSays() {
    return LEXICONS.languages().stream()
        .flatMap(
            language ->
                LEXICONS.table(language, "times").rows().stream()
                    .filter(row -> !row.get("type").equals("macro"))
                    .map(row -> test(language, row)));
  }

  @TestFactory
  Stream<DynamicTest> everyMacroIsUsed() {
    return LEXICONS.languages().stream()
        .flatMap(
            language ->
                LEXICONS.table(language, "times").rows().stream()
                    .filter(row -> row.get("type").equals("macro"))
                    .map(row -> macroTest(language, row.get("meaning"))));
  }

  private static DynamicTest macroTest(String language, String name) {
    return DynamicTest.dynamicTest(
        language + " @" + name,
        () ->
            assertTrue(
                LEXICONS.table(language, "times").rows().stream()
                    .flatMap(row -> Stream.of(row.get("pattern").split(" ")))
                    .anyMatch(part -> part.matches("[+]?@" + name + "[?]?"))));
  }

  private static DynamicTest test(String language, Row row) {
    return DynamicTest.dynamicTest(
        language + ":" + row.line() + " " + row.get("example"), () -> check(language, row));
  }

  private static void check(String language, Row row) {
    String example = row.get("example");
    assertFalse(example.isEmpty(), "a rule without example");
    int open = example.indexOf('[');
    int close = example.indexOf(']') - 1;
    String plain = example.replace("[", "").replace("]", "");
    Publication published = new Publication(row.get("day"), Basis.STATED, null);
    List<TimeExpression> times =
        new TimeExpressions(LEXICONS)
            .find(Text.of(plain), published, language, List.of(Words.sentence(plain)));
    if (row.get("meaning").equals("none")) {
      assertTrue(
          times.stream().noneMatch(t -> t.span().start() < close && open < t.span().end()),
          "a time in: " + times);
      return;
    }
    String expected = plain.substring(open, close) + " = " + row.get("value");
    String found =
        times.stream()
            .filter(time -> time.span().start() <= open && open < time.span().end())
            .map(time -> words(plain, time) + " = " + time.value())
            .collect(Collectors.joining(", "));
    assertEquals(expected, found);
    assertEquals(
        row.get("type"),
        times.stream()
            .filter(t -> t.span().start() == open)
            .findFirst()
            .orElseThrow()
            .type()
            .name());
  }

  private static String words(String text, TimeExpression time) {
    return text.substring(time.span().start(), time.span().end());
  }
}
