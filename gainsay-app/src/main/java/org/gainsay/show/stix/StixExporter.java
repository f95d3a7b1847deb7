package org.gainsay.show.stix;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.gainsay.json.JsonWriter;
import org.gainsay.model.CaseFile;
import org.gainsay.model.Report;
import org.gainsay.show.Exporter;

/**
 * A bundle of STIX 2.1. A report is a {@code report}; an operation laid to somebody a {@code
 * campaign}, another an {@code incident}; each claimant's laying it to an actor a relationship
 * {@code attributed-to} of its own; a denial an {@code opinion} on these; statements and acts are
 * {@code note}s. What STIX has no property for stands in one extension, without which all can be
 * read. Ids are UUIDv5, times are those of the reports.
 */
public final class StixExporter implements Exporter {
  /** Of the identity of the program; no clock. */
  private static final String KNOWN = "2026-11-01T00:00:00.000Z";

  @Override
  public void write(CaseFile file, OutputStream out) throws IOException {
    JsonWriter json = JsonWriter.indented(out);
    StixCase stix = new StixCase(file);
    StixWriter writer = new StixWriter(json);
    StixExtension extension = new StixExtension(stix, writer);
    json.beginObject();
    json.name("type").value("bundle");
    json.name("id").value(StixCase.id("bundle", name(file)));
    json.name("objects").beginArray();
    producer(writer);
    extension.define();
    new StixParties(stix, writer).write();
    new StixOperations(stix, writer, extension).write();
    StixStatements statements = new StixStatements(stix, writer, extension);
    statements.write();
    statements.reports();
    json.endArray();
    json.endObject();
    json.flush();
    out.write('\n');
    out.flush();
  }

  private static String name(CaseFile file) {
    return String.join(" ", file.documents().stream().map(Report::id).toList());
  }

  private static void producer(StixWriter writer) throws IOException {
    writer.begin(StixWriter.PRODUCER, KNOWN, KNOWN, List.of());
    writer.text("name", "Gainsay");
    writer.text("description", "A program that reads reports; it gives no verdicts of its own.");
    writer.text("identity_class", "system");
    writer.end();
  }
}
