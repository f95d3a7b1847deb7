package org.gainsay.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The tables of names: heads, codes, nothing twice, no form with two meanings. */
class NameTablesTest {
  private static final Lexicons LEXICONS = Lexicons.bundled();

  /** Names that two states share; the other one needs a longer form. */
  private static final Set<String> SHARED = Set.of("congo");

  @Test
  void tablesNameSourceAndLicence() {
    for (String name :
        List.of("countries", "bodies", "titles", "groups", "organisations", "name-words")) {
      for (String language : LEXICONS.languages()) {
        checkHead(LEXICONS.table(language, name));
      }
    }
    for (String name : List.of("countries", "organisations", "threat-patterns")) {
      checkHead(LEXICONS.table(Lexicons.ANY, name));
    }
    String head = String.join(" ", LEXICONS.table(Lexicons.ANY, "threat-groups").head());
    assertTrue(head.contains("The MITRE Corporation") && head.contains("CC0"), head);
  }

  private static void checkHead(Table table) {
    String head = String.join(" ", table.head());
    assertTrue(head.contains("Source:") && head.contains("Licence:"), table.name());
  }

  @Test
  void everyStateHasItsNamesInEveryLanguage() {
    Set<String> codes = column(LEXICONS.table(Lexicons.ANY, "countries"), "code");
    Set<String> iso = new HashSet<>(List.of(Locale.getISOCountries()));
    iso.add("XK");
    assertEquals(iso, codes);
    for (String language : LEXICONS.languages()) {
      assertEquals(codes, column(LEXICONS.table(language, "countries"), "code"), language);
    }
  }

  private static Set<String> column(Table table, String name) {
    return table.rows().stream().map(row -> row.get(name)).collect(Collectors.toSet());
  }

  @Test
  void aFormNamesOneState() {
    for (String language : LEXICONS.languages()) {
      Map<String, String> codes = new HashMap<>();
      for (Table.Row row : LEXICONS.table(language, "countries").rows()) {
        for (String column : List.of("name", "names", "adjectives")) {
          row.list(column).forEach(form -> checkOne(codes, Fold.of(form), row.get("code")));
        }
      }
    }
  }

  private static void checkOne(Map<String, String> codes, String form, String code) {
    String other = codes.putIfAbsent(form, code);
    assertTrue(other == null || other.equals(code) || SHARED.contains(form), form + ": " + other);
  }

  @Test
  void aNameIsOfOneThreatGroup() {
    Map<String, Integer> lines = new HashMap<>();
    for (Table.Row row : LEXICONS.table(Lexicons.ANY, "threat-groups").rows()) {
      for (String column : List.of("names", "ambiguous", "common")) {
        for (String name : row.list(column)) {
          Integer other = lines.putIfAbsent(name, row.line());
          assertTrue(other == null, name + " stands in lines " + other + " and " + row.line());
        }
      }
      assertFalse(row.list("names").contains("Will"));
    }
  }

  @Test
  void aBodyIsListedOnce() {
    for (String language : LEXICONS.languages()) {
      Set<String> seen = new HashSet<>();
      for (Table.Row row : LEXICONS.table(language, "bodies").rows()) {
        for (String form : row.list("forms")) {
          assertTrue(seen.add(row.get("kind") + " " + row.get("country") + " " + form), form);
        }
      }
    }
  }

  @Test
  void keysOfOrganisationsAreUnique() {
    Set<String> keys = new HashSet<>();
    for (Table.Row row : LEXICONS.table(Lexicons.ANY, "organisations").rows()) {
      assertTrue(keys.add(row.get("key")), row.get("key"));
    }
  }
}
