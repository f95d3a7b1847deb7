package org.gainsay.show.coded;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gainsay.model.EventType;
import org.gainsay.show.Spelling;

/** A table beside this class: codes by type of event. */
final class CodeTable {
  private final Map<String, List<String>> rows;

  private CodeTable(Map<String, List<String>> rows) {
    this.rows = rows;
  }

  static CodeTable of(String name) {
    try (InputStream in = CodeTable.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the program is incomplete: " + name + " is missing");
      }
      return new CodeTable(
          new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.isEmpty() && !line.startsWith("#"))
              .skip(1)
              .map(line -> Arrays.asList(line.split("\t", -1)))
              .collect(Collectors.toMap(row -> row.get(0), row -> row)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean has(EventType type) {
    return rows.containsKey(Spelling.of(type));
  }

  /** The cell of a column, from 1; empty where there is no row. */
  String cell(EventType type, int column) {
    List<String> row = rows.get(Spelling.of(type));
    return row == null ? "" : row.get(column);
  }
}
