package org.gainsay.show;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gainsay.run.Format;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The examples of {@code docs/formats}: the harbour in each format, compared to the letter. What
 * was written instead is left in {@code target/harbour}, to be looked at and taken over if right.
 */
class FormatsTest {
  private static final Path EXPECTED = Path.of("src/test/resources/org/gainsay/show/harbour");
  private static final Path WRITTEN = Path.of("target/harbour");

  private static final Map<Format, String> FILES =
      Map.of(
          Format.MARKDOWN, "brief.md",
          Format.STIX, "stix.json",
          Format.EUREPOC, "eurepoc.csv",
          Format.PLOVER, "plover.tsv",
          Format.JSON_LD, "harbour.jsonld",
          Format.MISP, "misp.json",
          Format.GRAPHML, "harbour.graphml");

  /** The page has its own test, the JSON is what the harbour is read from. */
  @ParameterizedTest
  @EnumSource(
      value = Format.class,
      names = {"JSON", "HTML"},
      mode = EnumSource.Mode.EXCLUDE)
  void writesTheHarbour(Format format) throws IOException {
    Map<String, String> expected = new TreeMap<>();
    Map<String, String> written = new TreeMap<>();
    CaseFiles.formatted(CaseFiles.harbour(), format)
        .forEach(
            (name, text) -> {
              String file = format.isFolder() ? "csv/" + name : FILES.getOrDefault(format, "");
              written.put(file, text);
              Path path = EXPECTED.resolve(file);
              expected.put(file, Files.exists(path) ? CaseFiles.string(path) : "");
            });
    for (Map.Entry<String, String> one : written.entrySet()) {
      Path path = WRITTEN.resolve(one.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, one.getValue());
    }
    written.forEach((name, text) -> assertSameText(expected.getOrDefault(name, ""), text, name));
  }

  private static void assertSameText(String expected, String written, String name) {
    List<String> theirs = expected.lines().toList();
    List<String> ours = written.lines().toList();
    for (int i = 0; i < Math.min(theirs.size(), ours.size()); i++) {
      assertEquals(theirs.get(i), ours.get(i), name + ", line " + (i + 1));
    }
    assertEquals(theirs.size(), ours.size(), name);
    assertTrue(expected.equals(written), name + ", line ends");
  }
}
