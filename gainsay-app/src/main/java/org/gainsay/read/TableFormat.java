package org.gainsay.read;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * Tables of documents with named columns (RFC 4180, also with semicolon, tab or bar between), a row
 * a document, read one by one.
 */
final class TableFormat implements Format {
  @Override
  public void read(Source source, Intake intake) throws IOException {
    byte[] bytes = source.head();
    TableHead head = TableHead.of(HeadCharset.text(bytes, HeadCharset.of(bytes)));
    CsvReader<CsvRecord> rows =
        CsvReader.builder()
            .fieldSeparator(head.separator())
            .allowExtraFields(true)
            .allowMissingFields(true)
            .allowExtraCharsAfterClosingQuote(true)
            .maxBufferSize(Math.max(1 << 16, intake.limit(Reader.Limit.BYTES)))
            .ofCsvRecord(HeadCharset.reader(source));
    try {
      Iterator<CsvRecord> each = rows.iterator();
      each.next(); // the names
      List<String> columns = head.plain();
      while (each.hasNext()) {
        intake.budget().record();
        row(source, each.next(), columns, intake);
      }
    } catch (CsvParseException e) {
      intake.problem(
          "read.broken", source.path(), "A row cannot be read, nor what follows it: " + said(e));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static String said(CsvParseException e) {
    Throwable cause = e.getCause() == null ? e : e.getCause();
    return cause.getMessage() + ".";
  }

  private static void row(Source source, CsvRecord row, List<String> names, Intake intake) {
    RecordDocument document =
        new RecordDocument(
            name -> {
              int column = names.indexOf(name);
              return column >= 0 && column < row.getFieldCount()
                  ? Optional.of(row.getField(column))
                  : Optional.empty();
            });
    document.read(source, row.getStartingLineNumber(), intake);
  }
}
