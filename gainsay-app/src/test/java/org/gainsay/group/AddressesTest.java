package org.gainsay.group;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Optional;
import java.util.stream.Stream;
import org.gainsay.lexicon.Lexicons;
import org.gainsay.lexicon.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {
  private static final Lexicons LEXICONS = Lexicons.bundled();

  private final Addresses addresses = new Addresses(LEXICONS);

  static Stream<Table.Row> rows() {
    return LEXICONS.table(Lexicons.ANY, "addresses").rows().stream();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void rowDoesWhatItsExampleSays(Table.Row row) {
    assertEquals(Optional.of(row.get("plain")), addresses.plain(row.get("example")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://pilot.example/world/port",
        "HTTPS://WWW.Pilot.Example:443/world/port/",
        "https://pilot.example/world//port#comments",
        "pilot.example/world/port",
        "https://pilot.example/world/port?fbclid=1&utm_campaign=x",
        "https://web.archive.org/web/20240327120000/https://pilot.example/world/port",
        "http://web.archive.org/web/20240327120000id_/http://www.pilot.example:80/world/port/",
        "https://archive.example/20240327/http:/pilot.example/world/port",
        "https://web.archive.org/web/2024/https://archive.example/x/https://pilot.example/world/port"
      })
  void formsOfOneAddressAreOne(String address) {
    assertEquals(Optional.of("pilot.example/world/port"), addresses.plain(address));
  }

  @ParameterizedTest
  @CsvSource({
    "https://pilot.example/a?id=7&p=2, pilot.example/a?id=7&p=2",
    "https://pilot.example/a?p=2&id=7, pilot.example/a?id=7&p=2",
    "https://pilot.example/%e2%82%ac, pilot.example/%E2%82%AC",
    "https://pilot.example/?p=12, pilot.example?p=12",
    "https://example.org/share?u=https://pilot.example/a,"
        + " example.org/share?u=https://pilot.example/a"
  })
  void whatSaysWhichReportIsKept(String address, String plain) {
    assertEquals(Optional.of(plain), addresses.plain(address));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"https://pilot.example/", "pilot.example", "", "   ", "urn:uuid:1", "ftp://a.b/c"})
  void whatNamesNoReportIsNone(String address) {
    assertEquals(Optional.empty(), addresses.plain(address));
  }

  @Test
  void otherReportsStayOthers() {
    assertNotEquals(
        addresses.plain("https://pilot.example/a?id=1"),
        addresses.plain("https://pilot.example/a?id=2"));
    assertNotEquals(
        addresses.plain("https://pilot.example/amplifier"),
        addresses.plain("https://pilot.example/lifier"));
    assertEquals(Optional.empty(), addresses.plain("https://" + "a.".repeat(5_000) + "b/c"));
  }

  @Test
  void archivesSayWhenTheyTookItIn() {
    assertEquals(
        Optional.of("2024-03-27T12:00:05Z"),
        Addresses.taken("https://web.archive.org/web/20240327120005/https://pilot.example/a"));
    assertEquals(Optional.empty(), Addresses.taken("https://pilot.example/20240327120005/a"));
  }
}
