package org.gainsay.show.linked;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.gainsay.json.Json;
import org.gainsay.json.JsonException;
import org.gainsay.json.JsonReader;
import org.gainsay.json.JsonWriter;
import org.gainsay.model.CaseFile;
import org.gainsay.show.CaseView;
import org.gainsay.show.Exporter;
import org.gainsay.show.Prose;

/**
 * JSON-LD 1.1: reports are schema.org's {@code NewsArticle}, what is said {@code Claim} and {@code
 * Quotation}, events {@code Action}; where it stands is told by W3C Web Annotations. No {@code
 * ClaimReview}: no claim is rated. The context stands in the file, nothing has to be fetched.
 */
public final class JsonLdExporter implements Exporter {
  private static final Json CONTEXT = context();

  private static Json context() {
    try (InputStream in = JsonLdExporter.class.getResourceAsStream("context.json")) {
      if (in == null) {
        throw new IllegalStateException("the program is incomplete: context.json is missing");
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return JsonReader.strict(JsonReader.Limits.DEFAULT).read(text);
    } catch (JsonException e) {
      throw new IllegalStateException("context.json is no JSON", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void write(CaseFile file, OutputStream out) throws IOException {
    JsonWriter json = JsonWriter.indented(out);
    CaseView view = new CaseView(file);
    json.beginObject();
    json.name("@context").value(CONTEXT);
    json.name("@graph").beginArray();
    JsonLdWriter writer = new JsonLdWriter(json);
    new Things(view, Prose.english(view), writer).write();
    new Annotations(view, writer).write();
    json.endArray();
    json.endObject();
    json.flush();
    out.write('\n');
    out.flush();
  }
}
