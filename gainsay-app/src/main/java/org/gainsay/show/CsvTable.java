package org.gainsay.show;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table, UTF-8: comma-separated as RFC 4180 has it, lines ended by CR LF, or tab-separated as
 * IANA's text/tab-separated-values has it (no quotation; tabs and line ends of a cell become
 * blanks), lines ended by LF. A cell that a spreadsheet would take for a formula gets an apostrophe
 * before it (OWASP, CSV injection).
 */
public final class CsvTable {
  private static final String FORMULA = "=+-@\t\r＝＋－＠";

  private final OutputStream out;
  private final boolean tabs;

  private CsvTable(OutputStream out, boolean tabs) {
    this.out = out;
    this.tabs = tabs;
  }

  public CsvTable(OutputStream out) {
    this(out, false);
  }

  public static CsvTable tabSeparated(OutputStream out) {
    return new CsvTable(out, true);
  }

  /** Writes a row; a number is written as it is, null as nothing. */
  public void row(@Nullable Object... cells) throws IOException {
    StringBuilder row = new StringBuilder();
    for (int i = 0; i < cells.length; i++) {
      row.append(i == 0 ? "" : tabs ? "\t" : ",").append(cell(cells[i]));
    }
    out.write(row.append(tabs ? "\n" : "\r\n").toString().getBytes(StandardCharsets.UTF_8));
  }

  /** Several values in one cell. */
  public static String joined(List<String> values) {
    return String.join("; ", values);
  }

  private String cell(@Nullable Object value) {
    if (value == null) {
      return "";
    }
    String text = value.toString();
    boolean formula =
        !(value instanceof Number) && !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
    String safe = formula ? "'" + text : text;
    if (tabs) {
      return safe.replaceAll("[\\t\\n\\r\\x0B\\f\\x85\\u2028\\u2029]", " ");
    }
    boolean quoted = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }
}
