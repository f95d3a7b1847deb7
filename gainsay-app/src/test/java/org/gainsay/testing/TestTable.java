package org.gainsay.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A table of test cases in the form of the lexicons. */
public final class TestTable {
  private TestTable() {}

  /** A case; cells missing at its end are empty. */
  public record Row(List<String> columns, List<String> cells) {
    public String get(String column) {
      int index = columns.indexOf(column);
      return index < cells.size() ? cells.get(index) : "";
    }

    /** The parts that {@code |} sets apart. */
    public List<String> list(String column) {
      return get(column).isEmpty() ? List.of() : List.of(get(column).split("\\|"));
    }
  }

  public static List<Row> read(String resource) throws IOException {
    List<Row> rows = new ArrayList<>();
    List<String> columns = List.of();
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                TestTable.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
      for (String line : reader.lines().toList()) {
        if (line.startsWith("#") || line.isBlank()) {
          continue;
        }
        List<String> cells = Arrays.asList(line.split("\t", -1));
        if (columns.isEmpty()) {
          columns = cells;
        } else {
          rows.add(new Row(columns, cells));
        }
      }
    }
    return rows;
  }
}
