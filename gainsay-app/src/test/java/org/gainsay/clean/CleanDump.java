package org.gainsay.clean;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.gainsay.json.JsonWriter;
import org.gainsay.lexicon.Lexicons;
import org.gainsay.model.CleanText;
import org.gainsay.model.Document;
import org.gainsay.model.Metadata;
import org.gainsay.model.Problem;
import org.gainsay.model.Publication;
import org.gainsay.model.Span;
import org.gainsay.model.Title;
import org.gainsay.read.Reader;
import org.jspecify.annotations.Nullable;

/**
 * Reads and cleans paths and writes the documents as a case file, for the scorers: {@code CleanDump
 * OUT.json PATH...}.
 */
final class CleanDump {
  private CleanDump() {}

  public static void main(String[] arguments) throws IOException {
    List<String> paths = List.of(arguments).subList(1, arguments.length);
    Gathered gathered = new Gathered();
    new Reader(Reader.Limits.DEFAULT).read(paths, gathered);
    Cleaner cleaner = new Cleaner(Lexicons.bundled());
    try (OutputStream out = new FileOutputStream(arguments[0]);
        JsonWriter json = JsonWriter.indented(out)) {
      json.beginObject().name("casefile").value("1").name("documents").beginArray();
      for (Document document : gathered.documents) {
        write(json, cleaner.clean(document));
      }
      json.endArray().name("problems").beginArray();
      for (Problem problem : gathered.problems) {
        json.beginObject().name("code").value(problem.code()).name("path").value(problem.path());
        json.name("message").value(problem.message()).endObject();
      }
      json.endArray().endObject();
    }
  }

  private static final class Gathered implements Reader.Sink {
    final List<Document> documents = new ArrayList<>();
    final List<Problem> problems = new ArrayList<>();

    @Override
    public void document(Document document) {
      documents.add(document);
    }

    @Override
    public void problem(Problem problem) {
      problems.add(problem);
    }

    @Override
    public void again(String id, String path) {}

    @Override
    public void skipped(String path) {}
  }

  private static void write(JsonWriter json, CleanText clean) throws IOException {
    Document document = clean.document();
    Metadata metadata = clean.metadata();
    json.beginObject().name("id").value(document.id()).name("path").value(document.path());
    Title title = metadata.title();
    json.name("title");
    if (title == null) {
      json.nullValue();
    } else {
      json.beginObject().name("text").value(title.text()).name("span");
      span(json, title.span()).endObject();
    }
    json.name("address").value(metadata.address()).name("outlet").value(metadata.outlet());
    String language = metadata.language();
    json.name("language").value(language == null ? "en" : language);
    Publication published = metadata.published();
    json.name("published");
    if (published == null) {
      json.nullValue();
    } else {
      json.beginObject().name("date").value(published.date()).name("basis");
      json.value(published.basis().name()).name("span");
      span(json, published.span()).endObject();
    }
    json.name("credits").beginArray();
    for (String credit : clean.credits()) {
      json.value(credit);
    }
    json.endArray().name("authors").beginArray();
    for (String author : metadata.authors()) {
      json.value(author);
    }
    json.endArray().name("boilerplate").beginArray();
    for (Span span : clean.boilerplate()) {
      span(json, span);
    }
    json.endArray().name("passages").beginArray();
    for (var passage : clean.passages()) {
      json.value(passage.kind() + ": " + passage.text());
    }
    json.endArray();
    if (!document.verbatim()) {
      json.name("text").value(document.text().string());
    }
    json.endObject();
  }

  private static JsonWriter span(JsonWriter json, @Nullable Span span) throws IOException {
    if (span == null) {
      return json.nullValue();
    }
    json.beginObject().name("start").value(span.start()).name("end").value(span.end());
    return json.endObject();
  }
}
