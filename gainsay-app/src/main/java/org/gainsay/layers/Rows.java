package org.gainsay.layers;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Rows of a table, with the line that each begins in. */
final class Rows {
  /** A longer cell is a quotation mark left open. */
  private static final int LONGEST_CELL = 1 << 20;

  private Rows() {}

  /**
   * A row.
   *
   * @param line from 1
   */
  record Row(long line, List<String> cells) {
    /** Empty where the row is shorter. */
    String cell(int at) {
      return at >= 0 && at < cells.size() ? cells.get(at).strip() : "";
    }
  }

  /** Where the columns stand, by name in small letters. */
  static final class Columns {
    private final Map<String, Integer> places = new HashMap<>();

    Columns(Row names) {
      for (int i = 0; i < names.cells().size(); i++) {
        places.putIfAbsent(names.cell(i).toLowerCase(Locale.ROOT), i);
      }
    }

    boolean has(String name) {
      return places.containsKey(name);
    }

    /** The cell under the first of the names that there is; empty where there is none. */
    String cell(Row row, String... names) {
      for (String name : names) {
        Integer at = places.get(name);
        if (at != null) {
          return row.cell(at);
        }
      }
      return "";
    }

    /** Fails where one of the columns is not there. */
    void need(ListFile file, String... names) throws LayerFault {
      List<String> missing = new ArrayList<>();
      for (String name : names) {
        if (!has(name)) {
          missing.add(name);
        }
      }
      if (!missing.isEmpty()) {
        String sentence = "Columns are missing: " + String.join(", ", missing) + ".";
        throw file.fault("lexicon.missing-columns", sentence);
      }
    }
  }

  static List<Row> of(ListFile file, char separator) throws LayerFault {
    List<Row> rows = new ArrayList<>();
    read(file, separator, Integer.MAX_VALUE, rows);
    return rows;
  }

  /**
   * The first rows that can be read as CSV, two at most; empty ones are passed over. A table of
   * tabs may hold quotation marks that make it none.
   */
  static List<Row> first(ListFile file) {
    List<Row> rows = new ArrayList<>();
    try {
      read(file, ',', 2, rows);
    } catch (LayerFault e) {
      // What came before is enough to tell the kind; reading it all will say what is wrong.
      return rows;
    }
    return rows;
  }

  private static void read(ListFile file, char separator, int most, List<Row> rows)
      throws LayerFault {
    CsvReader<CsvRecord> reader =
        CsvReader.builder()
            .fieldSeparator(separator)
            .allowExtraFields(true)
            .allowMissingFields(true)
            .allowExtraCharsAfterClosingQuote(true)
            .maxBufferSize(LONGEST_CELL)
            .ofCsvRecord(new StringReader(file.text()));
    long line = 1;
    try {
      Iterator<CsvRecord> each = reader.iterator();
      while (rows.size() < most && each.hasNext()) {
        CsvRecord row = each.next();
        line = row.getStartingLineNumber();
        rows.add(new Row(line, row.getFields()));
      }
    } catch (CsvParseException e) {
      String sentence =
          "After line " + line + " the table cannot be read: a quotation mark may be open.";
      throw file.fault("lexicon.broken", sentence);
    }
  }
}
