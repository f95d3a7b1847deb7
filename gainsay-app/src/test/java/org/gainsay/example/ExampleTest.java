package org.gainsay.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.gainsay.annotate.Annotator;
import org.gainsay.clean.Cleaner;
import org.gainsay.extract.Extractor;
import org.gainsay.group.Grouper;
import org.gainsay.lexicon.Lexicons;
import org.gainsay.link.Linker;
import org.gainsay.model.Analysis;
import org.gainsay.model.CaseFile;
import org.gainsay.model.CleanText;
import org.gainsay.model.Document;
import org.gainsay.model.Extraction;
import org.gainsay.model.Grouping;
import org.gainsay.model.Linked;
import org.gainsay.model.Linking;
import org.gainsay.model.Problem;
import org.gainsay.read.Reader;
import org.gainsay.run.Keeping;
import org.gainsay.run.Pipeline;
import org.gainsay.run.Progress;
import org.gainsay.run.Settings;
import org.gainsay.run.Tally;
import org.gainsay.show.JsonExporter;
import org.gainsay.show.TerminalSummary;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * One small affair carried through the nine steps; what each gives stands in {@code
 * src/test/resources/example}.
 */
class ExampleTest {
  private static final Path FOLDER = Path.of("src", "test", "resources", "example");

  private static final List<Document> DOCUMENTS = new ArrayList<>();
  private static final List<CleanText> CLEAN = new ArrayList<>();
  private static final List<Analysis> ANALYSES = new ArrayList<>();
  private static final List<Linked> LINKED = new ArrayList<>();

  @BeforeAll
  static void readThem() {
    Lexicons lexicons = Lexicons.bundled();
    new Reader(Reader.Limits.DEFAULT)
        .read(
            List.of(FOLDER.resolve("1-read").toString()),
            new Reader.Sink() {
              @Override
              public void document(Document document) {
                DOCUMENTS.add(document);
              }

              @Override
              public void problem(Problem problem) {
                fail(problem.toString());
              }

              @Override
              public void again(String id, String path) {
                fail("again " + path);
              }

              @Override
              public void skipped(String path) {
                fail("skipped " + path);
              }
            });
    Annotator annotator = new Annotator(lexicons);
    Extractor extractor = new Extractor(lexicons);
    Linker linker = new Linker(lexicons);
    for (Document document : DOCUMENTS) {
      CleanText clean = new Cleaner(lexicons).clean(document);
      Analysis analysis = annotator.annotate(clean, problem -> fail(problem.toString()));
      Extraction extraction = extractor.extract(analysis);
      CLEAN.add(clean);
      ANALYSES.add(analysis);
      LINKED.add(linker.link(analysis, extraction));
    }
  }

  @Test
  void step1Read() throws IOException {
    compare("1-read.expected", each(DOCUMENTS, Rendering::document));
  }

  @Test
  void step2Clean() throws IOException {
    compare("2-clean", each(CLEAN, Rendering::clean));
  }

  @Test
  void step3Annotate() throws IOException {
    compare("3-annotate", each(ANALYSES, Rendering::analysis));
  }

  @Test
  void step4Extract() throws IOException {
    compare(
        "4-extract",
        each(LINKED, linked -> Rendering.extraction(linked.analysis(), linked.extraction())));
  }

  @Test
  void step5Link() throws IOException {
    compare("5-link", Rendering.entities(linking()));
  }

  @Test
  void step6Group() throws IOException {
    Grouping grouping = new Grouper(Lexicons.bundled()).group(linking());
    List<String> lines = new ArrayList<>();
    for (List<String> affair : grouping.affairs()) {
      lines.add(
          "affair | "
              + String.join(", ", affair.stream().map(ExampleTest::name).sorted().toList()));
    }
    grouping
        .copies()
        .forEach(
            (id, copies) ->
                copies.forEach(copy -> lines.add(name(id) + " copies " + name(copy.document()))));
    compare("6-group", lines);
  }

  @Test
  void step7Compare() throws IOException {
    compare("7-compare", Rendering.comparison(caseFile()));
  }

  @Test
  void step9Show() throws IOException {
    StringWriter summary = new StringWriter();
    new TerminalSummary(80, false, "en").write(caseFile(), summary);
    compare("9-show", summary.toString().lines().toList());
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    new JsonExporter().write(caseFile(), json);
    assertEquals(Set.of(), schemaFaults(json.toString(StandardCharsets.UTF_8)));
  }

  private static Set<ValidationMessage> schemaFaults(String json) {
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
        .getSchema(JsonExporter.class.getResourceAsStream("casefile.schema.json"))
        .validate(json, InputFormat.JSON);
  }

  @Test
  void step8Keep(@TempDir Path folder) throws IOException {
    Path archive = folder.resolve("archive.db");
    Keeping.keep(archive, caseFile());
    List<String> lines =
        Keeping.find(archive, "accusations", 10).stream()
            .map(found -> found.source() + " | " + found.stance() + " | " + found.words())
            .toList();
    compare("8-keep", lines);
  }

  private static Linking linking() {
    return new Linker(Lexicons.bundled()).merge(LINKED);
  }

  private static CaseFile caseFile() {
    return new Pipeline(Settings.DEFAULT)
        .run(List.of(FOLDER.resolve("1-read").toString()), new Tally(), Progress.NONE);
  }

  private static String name(String id) {
    return DOCUMENTS.stream()
        .filter(document -> document.id().equals(id))
        .map(document -> Path.of(String.valueOf(document.path())).getFileName().toString())
        .findFirst()
        .orElse(id);
  }

  private static <T> List<String> each(List<T> things, Function<T, List<String>> lines) {
    List<String> all = new ArrayList<>();
    for (int i = 0; i < things.size(); i++) {
      all.add("== " + name(DOCUMENTS.get(i).id()));
      all.addAll(lines.apply(things.get(i)));
    }
    return all;
  }

  /**
   * Compares with {@code expected.txt} of the step; lines that begin with # are a person's remarks.
   */
  private static void compare(String step, List<String> found) throws IOException {
    Path file = FOLDER.resolve(step).resolve("expected.txt");
    List<String> expected =
        Files.readAllLines(file).stream().filter(line -> !line.startsWith("#")).toList();
    assertEquals(String.join("\n", expected), String.join("\n", found));
  }
}
