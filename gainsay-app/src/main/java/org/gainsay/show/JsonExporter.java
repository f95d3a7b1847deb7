package org.gainsay.show;

import java.io.IOException;
import java.io.OutputStream;
import org.gainsay.json.JsonWriter;
import org.gainsay.model.Affair;
import org.gainsay.model.CaseFile;
import org.gainsay.model.Discrepancy;
import org.gainsay.model.Dispute;
import org.gainsay.model.Problem;

/**
 * The case file as JSON, version {@value #VERSION}, as {@code casefile.schema.json} beside this
 * class describes it. Streams: needs no memory beyond the case file's own.
 */
public final class JsonExporter implements Exporter {
  /** What {@code casefile} says. */
  public static final String VERSION = "1";

  private final boolean sentences;

  /** Without the spans of sentences. */
  public JsonExporter() {
    this(false);
  }

  /**
   * @param sentences whether to write the spans of the reports' sentences, where they are known
   */
  public JsonExporter(boolean sentences) {
    this.sentences = sentences;
  }

  @Override
  public void write(CaseFile file, OutputStream out) throws IOException {
    JsonWriter json = JsonWriter.indented(out);
    Fields fields = new Fields(json);
    ReportsJson reports = new ReportsJson(fields, sentences);
    FindingsJson findings = new FindingsJson(fields);
    json.beginObject();
    fields.text("casefile", VERSION);
    fields.text("generator", file.generator());
    fields.each("documents", file.documents(), reports::report);
    fields.each("entities", file.entities(), findings::entity);
    fields.each("events", file.events(), findings::event);
    fields.each("claims", file.claims(), findings::claim);
    fields.each("affairs", file.affairs(), affair -> affair(affair, fields));
    fields.each("problems", file.problems(), problem -> problem(problem, fields));
    json.endObject();
    json.flush();
    out.write('\n');
    out.flush();
  }

  private static void affair(Affair affair, Fields fields) throws IOException {
    fields.json().beginObject();
    fields.text("id", affair.id());
    fields.text("title", affair.title());
    fields.texts("documents", affair.documents());
    fields.texts("events", affair.events());
    fields.texts("claims", affair.claims());
    fields.each("disputes", affair.disputes(), dispute -> dispute(dispute, fields));
    fields.each("discrepancies", affair.discrepancies(), one -> discrepancy(one, fields));
    fields.texts("timeline", affair.timeline());
    fields.json().endObject();
  }

  private static void dispute(Dispute dispute, Fields fields) throws IOException {
    JsonWriter json = fields.json();
    json.beginObject();
    fields.text("about", dispute.about());
    fields.texts("asserted", dispute.asserted().claims());
    fields.texts("denied", dispute.denied().claims());
    json.name("parties").beginObject();
    fields.texts("asserted", dispute.asserted().parties());
    fields.texts("denied", dispute.denied().parties());
    json.endObject();
    json.name("origins").beginObject();
    json.name("asserted").value(dispute.asserted().origins());
    json.name("denied").value(dispute.denied().origins());
    json.endObject();
    json.endObject();
  }

  private static void discrepancy(Discrepancy discrepancy, Fields fields) throws IOException {
    fields.json().beginObject();
    fields.text("event", discrepancy.event());
    fields.text("attribute", discrepancy.attribute());
    fields.text("kind", Spelling.of(discrepancy.kind()));
    fields.each("values", discrepancy.values(), value -> value(value, fields));
    fields.json().endObject();
  }

  private static void value(Discrepancy.Value value, Fields fields) throws IOException {
    fields.json().beginObject();
    fields.text("value", value.value());
    fields.each("mentions", value.mentions(), fields::place);
    fields.json().endObject();
  }

  private static void problem(Problem problem, Fields fields) throws IOException {
    fields.json().beginObject();
    fields.text("code", problem.code());
    fields.text("path", problem.path());
    fields.text("message", problem.message());
    fields.json().endObject();
  }
}
