package org.gainsay.show.stix;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gainsay.json.JsonWriter;
import org.jspecify.annotations.Nullable;

/** The forms that come back in STIX objects. Lists and texts that are empty are left out. */
final class StixWriter {
  /** Who made the objects: the program. */
  static final String PRODUCER = StixCase.id("identity", "gainsay");

  private static final Set<String> REGISTERED = Set.of("cve", "capec");

  private final JsonWriter json;
  private final Map<String, Set<String>> contents = new LinkedHashMap<>();

  StixWriter(JsonWriter json) {
    this.json = json;
  }

  JsonWriter json() {
    return json;
  }

  /**
   * Begins an object with the properties common to all.
   *
   * @param documents of the reports it belongs to
   */
  void begin(String id, String created, String modified, Collection<String> documents)
      throws IOException {
    documents.forEach(
        document -> contents.computeIfAbsent(document, any -> new LinkedHashSet<>()).add(id));
    json.beginObject();
    json.name("type").value(id.substring(0, id.indexOf("--")));
    json.name("spec_version").value("2.1");
    json.name("id").value(id);
    json.name("created_by_ref").value(PRODUCER);
    json.name("created").value(created);
    json.name("modified").value(modified);
  }

  void begin(String id, StixCase stix, Collection<String> documents) throws IOException {
    begin(id, stix.created(documents), stix.modified(documents), documents);
  }

  void end() throws IOException {
    json.endObject();
  }

  /** Ids of the objects of a document, in order. */
  Collection<String> contents(String document) {
    return contents.getOrDefault(document, Set.of());
  }

  void text(String name, @Nullable String value) throws IOException {
    if (value != null && !value.isEmpty()) {
      json.name(name).value(value);
    }
  }

  void texts(String name, Collection<String> values) throws IOException {
    if (values.isEmpty()) {
      return;
    }
    json.name(name).beginArray();
    for (String value : values) {
      json.value(value);
    }
    json.endArray();
  }

  /** ISO 639 code of the object's words, where it has the form of one. */
  void language(String code) throws IOException {
    if (code.matches("[a-z]{2,3}")) {
      text("lang", code);
    }
  }

  /** One reference to something outside. */
  record Reference(
      String source, @Nullable String id, @Nullable String url, @Nullable String description) {}

  void references(List<Reference> references) throws IOException {
    if (references.isEmpty()) {
      return;
    }
    json.name("external_references").beginArray();
    for (Reference reference : references) {
      json.beginObject();
      json.name("source_name").value(sourceName(reference.source()));
      text("external_id", reference.id());
      text("url", url(reference.url()));
      // At least one of three has to be there.
      String description = reference.description();
      json.name("description").value(description == null ? reference.source() : description);
      json.endObject();
    }
    json.endArray();
  }

  /** The two registered names demand ids of their own form; nothing of ours is one. */
  private static String sourceName(String name) {
    String stripped = name.strip();
    return stripped.isEmpty() || REGISTERED.contains(stripped) ? "source " + stripped : stripped;
  }

  /** An address of the web, or null. */
  private static @Nullable String url(@Nullable String address) {
    if (address == null || !address.matches("(?i)https?://.+")) {
      return null;
    }
    try {
      return new URI(address).toASCIIString();
    } catch (URISyntaxException e) {
      return null;
    }
  }
}
