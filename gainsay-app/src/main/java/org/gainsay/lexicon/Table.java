package org.gainsay.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A tab-separated table: a head of lines that begin with {@code #}, one line of column names, then
 * a row a line. Empty lines and lines that begin with {@code #} are passed over; cells missing at
 * the end of a row are empty.
 *
 * @param name where it comes from, {@code en/cues}
 * @param head the head's lines without {@code #}, in order
 */
public record Table(String name, List<String> head, List<String> columns, List<Row> rows) {

  /**
   * A row.
   *
   * @param line its line in the file, from 1
   */
  public record Row(Table table, int line, List<String> cells) {
    /**
     * The cell of a column; empty where the row has none.
     *
     * @throws IllegalArgumentException if the table has no such column
     */
    public String get(String column) {
      int index = table.columns.indexOf(column);
      if (index < 0) {
        throw new IllegalArgumentException(table.name + " has no column " + column);
      }
      return index < cells.size() ? cells.get(index) : "";
    }

    /** The parts of a cell that {@code |} sets apart; none for an empty cell. */
    public List<String> list(String column) {
      String cell = get(column);
      return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Row row && row.line == line && row.table == table;
    }

    @Override
    public int hashCode() {
      return line;
    }

    @Override
    public String toString() {
      return table.name + ":" + line + " " + cells;
    }
  }

  static Table read(String name, BufferedReader reader) throws IOException {
    List<String> head = new ArrayList<>();
    List<String> columns = new ArrayList<>();
    List<Row> rows = new ArrayList<>();
    Table table = new Table(name, head, columns, rows);
    int number = 0;
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      number++;
      if (line.startsWith("#")) {
        if (columns.isEmpty()) {
          head.add(line.substring(1).strip());
        }
      } else if (!line.isBlank()) {
        List<String> cells = Arrays.stream(line.split("\t", -1)).map(String::strip).toList();
        if (columns.isEmpty()) {
          columns.addAll(cells);
        } else {
          rows.add(new Row(table, number, cells));
        }
      }
    }
    return table;
  }
}
