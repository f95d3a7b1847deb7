package org.gainsay.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.gainsay.json.Json;
import org.gainsay.json.JsonException;
import org.gainsay.json.JsonReader;
import org.gainsay.model.Basis;
import org.gainsay.model.Document;
import org.gainsay.model.Problem;
import org.gainsay.model.Publication;

/** {@code NAME.meta.json} beside a document: {@code {"published": "2024-03-28"}}. */
final class SideFile {
  private static final String ENDING = ".meta.json";
  private static final int MOST_BYTES = 1_000_000;

  private SideFile() {}

  static boolean isOne(String name) {
    return name.endsWith(ENDING);
  }

  /** The document with what its side file gives; as it is where there is none. */
  static Document apply(Document document, Path file, Consumer<Problem> problems) {
    Path side = beside(file);
    if (!Files.isRegularFile(side)) {
      return document;
    }
    try (InputStream in = Files.newInputStream(side)) {
      String text = new String(in.readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
      Optional<String> date = published(text);
      if (date.isPresent()) {
        Publication publication = new Publication(date.get(), Basis.STATED, null);
        return new Document(
            document.id(),
            document.path(),
            document.alsoAt(),
            document.text(),
            document.verbatim(),
            document.metadata().withPublished(publication),
            document.blocks());
      }
      problems.accept(problem(document, side, "It has no \"published\" of the form 2024-03-28."));
    } catch (JsonException e) {
      problems.accept(problem(document, side, "It is no JSON: " + e.getMessage()));
    } catch (IOException e) {
      problems.accept(problem(document, side, "It cannot be read."));
    }
    return document;
  }

  private static Optional<String> published(String text) throws JsonException {
    String json = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return JsonReader.strict(new JsonReader.Limits(100, MOST_BYTES))
        .read(json)
        .member("published")
        .flatMap(Json::text)
        .flatMap(IsoDay::exactly);
  }

  private static Path beside(Path file) {
    Path name = file.getFileName();
    String full = name == null ? "" : name.toString();
    int dot = full.lastIndexOf('.');
    return file.resolveSibling((dot > 0 ? full.substring(0, dot) : full) + ENDING);
  }

  private static Problem problem(Document document, Path side, String message) {
    Path name = side.getFileName();
    return Problem.of("read.side-file", document.path(), name + ": " + message);
  }
}
