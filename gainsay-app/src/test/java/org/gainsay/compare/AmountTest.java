package org.gainsay.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.compare.Amount.Bound;
import org.gainsay.lexicon.Lexicons;
import org.gainsay.lexicon.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountTest {
  private static final Lexicons LEXICONS = Lexicons.bundled();

  @ParameterizedTest
  @CsvSource({
    "40000000, ABOUT, 40000000, NONE, true, true",
    "40000000, NONE, 39600000, NONE, true, true",
    "13500, NONE, 13548, NONE, true, true",
    "900, NONE, 906, NONE, true, true",
    "19, NONE, 20, NONE, false, false",
    "95, NONE, 100, ABOUT, true, true",
    "300, LEAST, 412, NONE, false, true",
    "300, LEAST, 250, NONE, false, false",
    "90, MOST, 71, NONE, false, true",
    "906, NONE, 752, NONE, false, false",
    "6000, NONE, 47000, NONE, false, false",
  })
  void roundingsAreOneAndBoundsAllow(
      double one, Bound first, double other, Bound second, boolean same, boolean agree) {
    assertEquals(same, new Amount(one, first).isSame(new Amount(other, second)));
    assertEquals(same, new Amount(other, second).isSame(new Amount(one, first)));
    assertEquals(agree, new Amount(one, first).agrees(new Amount(other, second)));
    assertEquals(agree, new Amount(other, second).agrees(new Amount(one, first)));
  }

  @Test
  void eachBoundIsReadInItsExample() {
    Counted counted = new Counted(LEXICONS);
    List<String> wrong = new ArrayList<>();
    for (String language : LEXICONS.languages()) {
      for (Table.Row row : LEXICONS.table(language, "amounts").rows()) {
        if (!bound(counted, row.get("example")).name().equalsIgnoreCase(row.get("bound"))) {
          wrong.add(row.toString());
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  /** How the number of an example is meant; one in words begins it. */
  private static Bound bound(Counted counted, String example) {
    String before = example.replaceFirst("[0-9].*", "");
    return before.equals(example)
        ? counted.bound("", example.replaceFirst("^Une ", ""))
        : counted.bound(before, "");
  }

  @Test
  void wordsOfTwoLanguagesCountOneThing() {
    Counted counted = new Counted(LEXICONS);
    assertEquals(counted.thing("voters"), counted.thing("électeurs"));
    assertEquals(counted.exact("voters"), counted.exact("électeurs"));
    assertEquals("", counted.exact("personnes"));
  }
}
