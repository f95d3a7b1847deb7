package org.gainsay.show;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.gainsay.model.CaseFile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

class CsvTablesTest {
  static final List<String> TABLES = CsvTables.NAMES;

  private static String table(CaseFile file, String name) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new CsvTables(file).write(name, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @FieldSource("TABLES")
  void writesTheTablesOfTheHarbour(String name) throws IOException {
    Path expected = Path.of("src/test/resources/org/gainsay/show/harbour/csv", name + ".csv");
    assertEquals(CaseFiles.string(expected), table(CaseFiles.harbour(), name));
  }

  @ParameterizedTest
  @FieldSource("TABLES")
  void nothingGivesTheHeadAlone(String name) throws IOException {
    assertEquals(1, table(CaseFiles.empty(), name).lines().count());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          =HYPERLINK("x") | "'=HYPERLINK(""x"")"
          +1              | '+1
          -2+3            | '-2+3
          @SUM(A1)        | '@SUM(A1)
          a=1             | a=1
          a, b            | "a, b"
          """)
  void nothingThatIsReadIsAFormula(String value, String cell) throws IOException {
    assertEquals(cell, row(value));
  }

  @Test
  void numbersStayNumbersAndNothingIsEmpty() throws IOException {
    assertEquals("-4", row(-4));
    assertEquals("", row((Object) null));
    assertEquals("\"'\tx\ny\"", row("\tx\ny"));
  }

  @Test
  void otherTablesAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> table(CaseFiles.empty(), "secrets"));
  }

  private static String row(@Nullable Object value) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new CsvTable(out).row(value);
    String row = out.toString(StandardCharsets.UTF_8);
    return row.substring(0, row.length() - 2);
  }
}
