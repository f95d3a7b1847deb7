package org.gainsay.show;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.gainsay.model.CaseFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TerminalSummaryTest {
  private static final Path EXPECTED =
      Path.of("src/test/resources/org/gainsay/show/harbour/summary.txt");

  private static String summary(CaseFile file, int columns, boolean colour, String language)
      throws IOException {
    StringBuilder out = new StringBuilder();
    new TerminalSummary(columns, colour, language).write(file, out);
    return out.toString();
  }

  @Test
  void answersOnOneScreen() throws IOException {
    assertEquals(CaseFiles.string(EXPECTED), summary(CaseFiles.harbour(), 80, false, "en"));
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 61, 80, 200})
  void keepsToTheWidth(int columns) throws IOException {
    summary(CaseFiles.harbour(), columns, false, "fr")
        .lines()
        .forEach(line -> assertTrue(TerminalLines.width(line) <= columns, line));
  }

  @Test
  void coloursOnlyWhenAsked() throws IOException {
    assertFalse(summary(CaseFiles.harbour(), 80, false, "en").contains("\u001b"));
    String coloured = summary(CaseFiles.harbour(), 80, true, "en");
    assertEquals(
        CaseFiles.string(EXPECTED), coloured.replaceAll("\u001b\\[[0-9]+m|\u001b\\[0m", ""));
  }

  @Test
  void nothingThatIsReadCommandsTheTerminal() throws IOException {
    CaseFile file = CaseFiles.titled("a\u001b[2Jb\u202e bell \u0007 and\nbreak");
    String said = summary(file, 80, false, "en");
    assertTrue(said.startsWith("a [2Jb bell and break\n"), said);
  }

  /** Where nothing contradicts, the terminal says what the page says, not that nothing is found. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | Apart     The accounts differ on the number of mailboxes, the time and the actors, without contradicting each other.
          fr | Divergences  Les récits diffèrent sur
          """)
  void saysWhereTheAccountsDifferWithoutContradiction(String language, String said)
      throws IOException {
    String summary = summary(CaseFiles.refinedOnly(), 120, false, language);
    assertTrue(summary.contains(said), summary);
    assertTrue(
        CaseFiles.written(CaseFiles.refinedOnly(), new HtmlExporter(language))
            .contains(said.replaceFirst("^\\w+ +", "")));
  }

  @Test
  void emptyCaseFileSaysSo() throws IOException {
    assertTrue(summary(CaseFiles.empty(), 80, false, "en").startsWith("No report was read"));
  }

  @Test
  void wideAndLongWordsAreCutAtTheEdge() {
    assertEquals(List.of("漢漢漢漢", "漢漢"), TerminalLines.wrapped("漢".repeat(6), 8));
    assertEquals(List.of("abcdefgh", "ij kl"), TerminalLines.wrapped("abcdefghij kl", 8));
  }
}
