package org.gainsay.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.gainsay.lexicon.Lexicons;
import org.gainsay.lexicon.Table;
import org.gainsay.testing.TestTable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Pairs of names that are, and are not, like one another, and what is said of them. */
class NameScorerTest {
  private static final Lexicons LEXICONS = Lexicons.bundled();
  private static final NameScorer SCORER = new NameScorer(LEXICONS);

  @TestFactory
  Stream<DynamicTest> persons() throws IOException {
    return TestTable.read("/org/gainsay/names/persons.tsv").stream()
        .map(
            row ->
                test(row, SCORER.person(row.get("listed"), row.get("met"), row.get("language"))));
  }

  @TestFactory
  Stream<DynamicTest> organisations() throws IOException {
    return TestTable.read("/org/gainsay/names/organisations.tsv").stream()
        .map(
            row ->
                test(
                    row,
                    SCORER.organisation(
                        row.get("listed"),
                        row.get("met"),
                        row.get("language"),
                        !row.get("supported").isEmpty())));
  }

  private static DynamicTest test(TestTable.Row row, Likeness found) {
    String said = found.score() + " " + found.reasons();
    return DynamicTest.dynamicTest(
        row.get("listed") + " ~ " + row.get("met"),
        () -> {
          String wanted = row.get("score");
          boolean least = wanted.startsWith(">=");
          double score = Double.parseDouble(wanted.replaceAll("[<>=]", ""));
          assertEquals(least, found.score() >= score, said);
          assertTrue(String.join("; ", found.reasons()).contains(row.get("why")), said);
          assertEquals(found.score() == 0, found.reasons().isEmpty(), said);
          if (least) {
            assertSharedKey(row);
          }
        });
  }

  /** What is like one another must be found by its keys. */
  private static void assertSharedKey(TestTable.Row row) {
    boolean person = row.cells().size() < 6;
    Set<String> keys = new HashSet<>(SCORER.keysOfListed(row.get("listed"), person));
    keys.retainAll(SCORER.keysOfMet(row.get("met"), person, row.get("language")));
    assertFalse(keys.isEmpty(), "a shared key");
  }

  @TestFactory
  Stream<DynamicTest> everyRuleOfSpellingMakesItsExampleAlike() {
    Spellings spellings = new Spellings(LEXICONS);
    return LEXICONS.table(Lexicons.ANY, "romanisations").rows().stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.get("example"),
                    () -> {
                      String[] pair = row.get("example").split("~");
                      assertEquals(
                          spellings.romanised(spellings.latin(pair[1]), ""),
                          spellings.romanised(spellings.latin(pair[0]), row.get("language")));
                    }));
  }

  @Test
  void tablesNameSourceAndLicence() {
    for (String name : new String[] {"romanisations", "romanised-letters", "name-matching"}) {
      Table table = LEXICONS.table(Lexicons.ANY, name);
      String head = String.join(" ", table.head());
      assertTrue(head.contains("Source:") && head.contains("Licence:"), name);
    }
  }

  @Test
  void namesWithoutEndAreNotCompared() {
    String endless = "Aleksandrov ".repeat(20_000);
    assertEquals(0, SCORER.person(endless, endless, "en").score());
    assertEquals(0, SCORER.organisation(endless, endless, "en", true).score());
    assertEquals(0, SCORER.person(", ,", "٫", "en").score());
  }
}
