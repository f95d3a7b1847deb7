package org.gainsay.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.gainsay.lexicon.Lexicons;
import org.gainsay.lexicon.Table;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row of the tables of this step does what its example says. */
class LexiconExamplesTest {
  private static final Lexicons LEXICONS = Lexicons.bundled();
  private final Phrases phrases = new Phrases(LEXICONS);
  private final Calendar calendar = new Calendar(LEXICONS);
  private final Agencies agencies = new Agencies(LEXICONS);

  static Stream<Table.Row> boilerplate() {
    return Stream.concat(ofEveryLanguage("boilerplate"), ofEveryLanguage("cut"));
  }

  static Stream<Table.Row> calendar() {
    return ofEveryLanguage("calendar");
  }

  static Stream<Table.Row> agencies() {
    return LEXICONS.table(Lexicons.ANY, "agencies").rows().stream();
  }

  private static Stream<Table.Row> ofEveryLanguage(String name) {
    return LEXICONS.languages().stream()
        .flatMap(language -> LEXICONS.table(language, name).rows().stream());
  }

  @ParameterizedTest
  @MethodSource("boilerplate")
  void phraseIsInItsExample(Table.Row row) {
    assertFalse(row.get("example").isEmpty(), row + " has no example");
    Phrases.Kind kind = Phrases.Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT));
    Phrases alone = Phrases.of(List.of(row));
    assertTrue(alone.in(row.get("example")).containsKey(kind), row.toString());
    assertTrue(phrases.in(row.get("example")).containsKey(kind), row.toString());
  }

  @ParameterizedTest
  @MethodSource("calendar")
  void wordIsInItsExample(Table.Row row) {
    String example = row.get("example");
    assertTrue(
        Words.of(example, 20).words().stream()
            .anyMatch(word -> row.list("forms").stream().anyMatch(word::endsWith)),
        row.toString());
    if (row.get("kind").equals("month")) {
      List<Calendar.Day> days = calendar.days(example);
      assertEquals(1, days.size());
      var date = days.get(0).date();
      assertTrue(date != null && date.getMonthValue() == Integer.parseInt(row.get("value")));
    }
  }

  @ParameterizedTest
  @MethodSource("agencies")
  void agencyIsInItsExample(Table.Row row) {
    String example = row.get("example");
    boolean small = row.get("key").equals("ATS");
    assertEquals(
        List.of(row.get("key")),
        agencies.in(small ? example.toUpperCase(Locale.ROOT) : example),
        row.toString());
  }
}
