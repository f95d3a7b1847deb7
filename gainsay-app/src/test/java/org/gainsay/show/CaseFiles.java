package org.gainsay.show;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.gainsay.model.Affair;
import org.gainsay.model.CaseFile;
import org.gainsay.model.Discrepancy;
import org.gainsay.model.Problem;
import org.gainsay.run.Format;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/** Case files for the tests: the small affair of a harbour, and the gold ones where they lie. */
final class CaseFiles {
  private CaseFiles() {}

  private static final Path HARBOUR = Path.of("src/test/resources/org/gainsay/show/harbour");

  static CaseFile harbour() {
    return read(HARBOUR.resolve("casefile.json"), HARBOUR);
  }

  /** The harbour, with no discrepancy that is a contradiction. */
  static CaseFile refinedOnly() {
    CaseFile file = harbour();
    List<Affair> affairs = file.affairs().stream().map(CaseFiles::refinedOnly).toList();
    return new CaseFile(
        file.generator(),
        file.documents(),
        file.entities(),
        file.events(),
        file.claims(),
        affairs,
        file.problems());
  }

  private static Affair refinedOnly(Affair affair) {
    return new Affair(
        affair.id(),
        affair.title(),
        affair.documents(),
        affair.events(),
        affair.claims(),
        affair.disputes(),
        affair.discrepancies().stream()
            .map(
                one ->
                    new Discrepancy(
                        one.event(), one.attribute(), Discrepancy.Kind.REFINEMENT, one.values()))
            .toList(),
        affair.timeline());
  }

  static CaseFile empty() {
    return new CaseFile(
        "gainsay test", List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
  }

  /** A case file of nothing but an affair's title. */
  static CaseFile titled(String title) {
    Affair affair =
        new Affair("a", title, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    return new CaseFile(
        "gainsay test", List.of(), List.of(), List.of(), List.of(), List.of(affair), List.of());
  }

  /** The gold case file of an affair; the test is skipped where the data is not. */
  static CaseFile gold(String affair) {
    Path folder = goldFolder(affair);
    return read(folder.resolve("gold.json"), folder.resolve("reports"));
  }

  static Path goldFolder(String affair) {
    Path folder = Path.of(System.getProperty("shared", "../../shared"), "affairs", affair);
    Assumptions.assumeTrue(
        Files.exists(folder.resolve("gold.json")), "the gold affairs are not here");
    return folder;
  }

  /** A case file whose reports' texts lie in a folder under the last part of their paths. */
  static CaseFile read(Path casefile, Path reports) {
    List<Problem> problems = new ArrayList<>();
    CaseFile file =
        new CaseFileReader(path -> text(reports.resolve(Path.of(path).getFileName())))
            .read(string(casefile), casefile.toString(), problems::add)
            .orElseThrow(() -> new AssertionError(problems));
    if (!problems.isEmpty()) {
      throw new AssertionError(problems);
    }
    return file;
  }

  static List<Problem> problemsOf(String json, CaseFileReader.Texts texts) {
    List<Problem> problems = new ArrayList<>();
    Consumer<CaseFile> ignored = file -> {};
    new CaseFileReader(texts).read(json, "x.json", problems::add).ifPresent(ignored);
    return problems;
  }

  static String written(CaseFile file, Exporter exporter) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      exporter.write(file, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  /** What a format writes, by the names of its files; of a single file, by "". */
  static Map<String, String> formatted(CaseFile file, Format format) {
    Map<String, ByteArrayOutputStream> files = new TreeMap<>();
    try {
      format.write(
          file,
          new Format.Options("en", true),
          name -> files.computeIfAbsent(name, any -> new ByteArrayOutputStream()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, String> texts = new TreeMap<>();
    files.forEach((name, bytes) -> texts.put(name, bytes.toString(StandardCharsets.UTF_8)));
    return texts;
  }

  static String string(Path path) {
    try {
      return Files.readString(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static @Nullable String text(Path path) {
    return Files.exists(path) ? string(path) : null;
  }
}
