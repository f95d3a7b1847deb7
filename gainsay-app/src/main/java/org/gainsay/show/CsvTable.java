package org.gainsay.show;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table as RFC 4180 has it, UTF-8, lines ended by CR LF. A cell that a spreadsheet would take for
 * a formula gets an apostrophe before it (OWASP, CSV injection).
 */
final class CsvTable {
  private static final String FORMULA = "=+-@\t\r＝＋－＠";

  private final OutputStream out;

  CsvTable(OutputStream out) {
    this.out = out;
  }

  void row(@Nullable Object... cells) throws IOException {
    StringBuilder row = new StringBuilder();
    for (int i = 0; i < cells.length; i++) {
      row.append(i > 0 ? "," : "").append(cell(cells[i]));
    }
    out.write(row.append("\r\n").toString().getBytes(StandardCharsets.UTF_8));
  }

  /** Several values in one cell. */
  static String joined(List<String> values) {
    return String.join("; ", values);
  }

  private static String cell(@Nullable Object value) {
    if (value == null) {
      return "";
    }
    String text = value.toString();
    boolean formula =
        !(value instanceof Number) && !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
    String safe = formula ? "'" + text : text;
    boolean quoted = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }
}
