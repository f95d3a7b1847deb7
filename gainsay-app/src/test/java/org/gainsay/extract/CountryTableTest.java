package org.gainsay.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.gainsay.lexicon.Lexicons;
import org.gainsay.lexicon.Table;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Walks the states and territories of ISO 3166-1: each is known by name, seat and adjective. */
class CountryTableTest {
  private static final Lexicons LEXICONS = Lexicons.bundled();

  /**
   * Without a seat in the tables: uninhabited ones and those without a capital (AQ, BV, CC, GS, HM,
   * IO, NF, SH, TF, TK, UM); city states and others whose capital has their name (DJ, GI, HK, LU,
   * MC, MO, SG, SM, VA, PA, GT, KW); capitals that are more often somebody or something else (BE:
   * the Union, BM, CX, FK, GG, GY, IM, JM, PM, RE, SC).
   */
  private static final Set<String> SEATLESS =
      Set.of(
          "AQ", "BV", "CC", "GS", "HM", "IO", "NF", "SH", "TF", "TK", "UM", "DJ", "GI", "HK", "LU",
          "MC", "MO", "SG", "SM", "VA", "PA", "GT", "KW", "BE", "BM", "CX", "FK", "GG", "GY", "IM",
          "JM", "PM", "RE", "SC");

  /** Without an adjective in use, or with another state's: mostly dependent territories. */
  private static final Set<String> ADJECTIVELESS =
      Set.of(
          "AI", "AQ", "AS", "AX", "BL", "BQ", "BV", "CC", "CG", "CK", "CX", "DM", "FK", "GF", "GG",
          "GP", "GS", "GU", "HM", "IO", "JE", "KY", "MF", "MP", "MQ", "MS", "NF", "NU", "PM", "PN",
          "RE", "SB", "SH", "SJ", "SX", "TC", "TF", "TK", "UM", "VA", "VG", "VI", "WF", "YT");

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void everyStateHasNameSeatAndAdjective(String language) {
    Map<String, Table.Row> rows = rows(language);
    Set<String> wanting = new TreeSet<>();
    for (Table.Row state : LEXICONS.table(Lexicons.ANY, "countries").rows()) {
      String code = state.get("code");
      Table.Row row = rows.get(code);
      if (row == null || row.get("name").isEmpty()) {
        wanting.add(code);
        continue;
      }
      if (row.list("seats").isEmpty() && !SEATLESS.contains(code)) {
        wanting.add(code + " seat");
      }
      if (row.list("adjectives").isEmpty() && !ADJECTIVELESS.contains(code)) {
        wanting.add(code + " adjective");
      }
    }
    assertEquals(Set.of(), wanting);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void everyFormLeadsToItsState(String language) {
    NameTables tables = new NameTables(LEXICONS, language);
    List<String> wrong = new ArrayList<>();
    for (Table.Row row : rows(language).values()) {
      List<String> forms = new ArrayList<>(List.of(row.get("name")));
      forms.addAll(row.list("names"));
      forms.addAll(row.list("seats"));
      for (String form : forms) {
        if (!isFound(tables, form, row.get("code"))) {
          wrong.add(row.get("code") + " " + form);
        }
      }
    }
    assertTrue(wrong.isEmpty(), wrong::toString);
  }

  private static boolean isFound(NameTables tables, String form, String code) {
    Words words = Words.of(form);
    return tables.names().at(words, 0).stream()
        .anyMatch(match -> match.to() == words.size() && code.equals(match.entry().country()));
  }

  private static Map<String, Table.Row> rows(String language) {
    Map<String, Table.Row> rows = new HashMap<>();
    for (Table.Row row : LEXICONS.table(language, "countries").rows()) {
      rows.put(row.get("code"), row);
    }
    return rows;
  }
}
