package org.gainsay.show.linked;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gainsay.json.JsonWriter;
import org.gainsay.model.Report;
import org.gainsay.model.Span;
import org.gainsay.show.Selectors;
import org.jspecify.annotations.Nullable;

/** The forms that come back in JSON-LD. What is null or empty is left out. */
final class JsonLdWriter {
  private final JsonWriter json;

  JsonLdWriter(JsonWriter json) {
    this.json = json;
  }

  JsonWriter json() {
    return json;
  }

  /** The IRI of a thing of the case file: {@code urn:gainsay:claim:c1}. */
  static String iri(String kind, String id) {
    StringBuilder iri = new StringBuilder("urn:gainsay:" + kind + ":");
    for (byte one : id.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (one & 0xFF);
      boolean plain = c < 128 && (Character.isLetterOrDigit(c) || "-._~".indexOf(c) >= 0);
      iri.append(plain ? String.valueOf(c) : String.format("%%%02X", (int) c));
    }
    return iri.toString();
  }

  void begin(String iri, String type) throws IOException {
    json.beginObject();
    json.name("@id").value(iri);
    json.name("@type").value(type);
  }

  void end() throws IOException {
    json.endObject();
  }

  void text(String name, @Nullable String value) throws IOException {
    if (value != null && !value.isEmpty()) {
      json.name(name).value(value);
    }
  }

  void texts(String name, List<String> values) throws IOException {
    if (!values.isEmpty()) {
      json.name(name).beginArray();
      for (String value : values) {
        json.value(value);
      }
      json.endArray();
    }
  }

  /** A reference to another node. */
  void ref(String name, @Nullable String iri) throws IOException {
    if (iri != null) {
      json.name(name);
      node(iri);
    }
  }

  void refs(String name, List<String> iris) throws IOException {
    if (!iris.isEmpty()) {
      json.name(name).beginArray();
      for (String iri : iris) {
        node(iri);
      }
      json.endArray();
    }
  }

  private void node(String iri) throws IOException {
    json.beginObject();
    json.name("@id").value(iri);
    json.endObject();
  }

  /** A node without a name of its own. */
  void named(String name, String type, @Nullable String value) throws IOException {
    if (value != null && !value.isEmpty()) {
      json.name(name).beginObject();
      json.name("@type").value(type);
      json.name("name").value(value);
      json.endObject();
    }
  }

  /** A stretch of a report's text as what an annotation is of. */
  void resource(Report report, Span span) throws IOException {
    json.beginObject();
    json.name("type").value("SpecificResource");
    json.name("source").value(iri("document", report.id()));
    json.name("selector");
    Selectors.both(json, report, span);
    json.endObject();
  }
}
