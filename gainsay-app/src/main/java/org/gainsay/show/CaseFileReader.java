package org.gainsay.show;

import java.util.Optional;
import java.util.function.Consumer;
import org.gainsay.json.Json;
import org.gainsay.json.JsonException;
import org.gainsay.json.JsonReader;
import org.gainsay.model.CaseFile;
import org.gainsay.model.Document;
import org.gainsay.model.Problem;
import org.gainsay.model.Report;
import org.jspecify.annotations.Nullable;

/**
 * Reads a case file's JSON back. Layers that are absent (a hand-made file without affairs, events
 * without quantities) are read as empty; members it does not know are passed over.
 *
 * <p>What the JSON does not hold is not invented: sentences are empty, time expressions are of no
 * sentence, and the text of a report whose file is the text has to be handed in.
 *
 * <p>Problems: {@code show.not-json}, {@code show.not-casefile}, {@code show.other-version}
 * (nothing is read), {@code show.no-text} and {@code show.other-text} (the report is kept, without
 * text or with the text as it now is).
 */
public final class CaseFileReader {
  /** Finds the text of a report again. */
  @FunctionalInterface
  public interface Texts {
    /**
     * The text that stands at the path, decoded, without byte-order mark; null where there is none.
     */
    @Nullable String at(String path);
  }

  private static final JsonReader.Limits LIMITS = new JsonReader.Limits(100, 1_000_000_000);

  private final Texts texts;

  public CaseFileReader(Texts texts) {
    this.texts = texts;
  }

  /**
   * The case file, or empty where the text is none.
   *
   * @param path as the input was named, for the problems
   */
  public Optional<CaseFile> read(String json, @Nullable String path, Consumer<Problem> problems) {
    try {
      Json tree = JsonReader.strict(LIMITS).read(json);
      Node root = Node.root(tree);
      String version = root.text("casefile");
      if (!version.equals(JsonExporter.VERSION)) {
        problems.accept(Problem.of("show.other-version", path, otherVersion(version)));
        return Optional.empty();
      }
      CaseFile file = new CaseFileTree(texts).read(root);
      file.documents().forEach(report -> check(report, problems));
      return Optional.of(file);
    } catch (JsonException e) {
      problems.accept(Problem.of("show.not-json", path, "This is not JSON: " + e.getMessage()));
    } catch (Node.Malformed e) {
      problems.accept(
          Problem.of("show.not-casefile", path, "This is no case file: " + e.getMessage()));
    }
    return Optional.empty();
  }

  private static String otherVersion(String version) {
    return "This is a case file of version "
        + version
        + "; this program reads version "
        + JsonExporter.VERSION
        + ".";
  }

  private static void check(Report report, Consumer<Problem> problems) {
    if (report.text().length() == 0) {
      problems.accept(
          Problem.of(
              "show.no-text",
              report.path(),
              "The text of this report is not found: its sentences cannot be shown."));
    } else if (!Document.idOf(report.text().string()).equals(report.id())) {
      problems.accept(
          Problem.of(
              "show.other-text",
              report.path(),
              "The text of this report has changed since the case file was written: "
                  + "places may be wrong."));
    }
  }
}
