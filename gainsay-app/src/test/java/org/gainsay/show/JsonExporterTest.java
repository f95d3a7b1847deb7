package org.gainsay.show;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.gainsay.json.Json;
import org.gainsay.json.JsonException;
import org.gainsay.json.JsonReader;
import org.gainsay.model.CaseFile;
import org.gainsay.model.Problem;
import org.gainsay.model.Report;
import org.gainsay.model.Span;
import org.gainsay.model.Text;
import org.gainsay.model.TimeExpression;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonExporterTest {
  private static final Path HARBOUR =
      Path.of("src/test/resources/org/gainsay/show/harbour/casefile.json");

  @Test
  void writesTheSameTreeThatItRead() {
    String written = CaseFiles.written(CaseFiles.harbour(), new JsonExporter());
    assertEquals(tree(CaseFiles.string(HARBOUR)), tree(written));
  }

  @Test
  void readsBackWhatItWrote() {
    CaseFile file = CaseFiles.harbour();
    String written = CaseFiles.written(file, new JsonExporter());
    CaseFile again =
        new CaseFileReader(path -> textOf(file, path))
            .read(written, "x.json", problem -> {})
            .orElseThrow();
    assertEquals(file, again);
  }

  @Test
  void followsTheSchema() {
    assertEquals(Set.of(), faults(CaseFiles.written(CaseFiles.harbour(), new JsonExporter())));
    assertEquals(Set.of(), faults(CaseFiles.written(CaseFiles.empty(), new JsonExporter())));
    assertEquals(Set.of(), faults(CaseFiles.written(withTimesAndText(), new JsonExporter())));
  }

  @Test
  void schemaRefusesWhatTheContractDoesNotKnow() {
    String good = CaseFiles.string(HARBOUR);
    assertFalse(faults(good.replace("\"stance\": \"deny\"", "\"stance\": \"lie\"")).isEmpty());
    assertFalse(faults(good.replace("\"casefile\"", "\"file\"")).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"apt31-2024", "us-treasury-2024"})
  void goldFilesFollowTheSchemaBeforeAndAfter(String affair) {
    CaseFile gold = CaseFiles.gold(affair);
    assertEquals(
        Set.of(), faults(CaseFiles.string(CaseFiles.goldFolder(affair).resolve("gold.json"))));
    String written = CaseFiles.written(gold, new JsonExporter());
    assertEquals(Set.of(), faults(written));
    assertEquals(
        tree(CaseFiles.string(CaseFiles.goldFolder(affair).resolve("gold.json"))), tree(written));
  }

  @Test
  void readsFilesWithoutTheLaterLayers() {
    assertEquals(10, CaseFiles.gold("wikinews-fr-dev").documents().size());
  }

  @Test
  void writesTimesOnlyWhenAskedAndTextOnlyWhereItIsNotTheFiles() {
    String plain = CaseFiles.written(CaseFiles.harbour(), new JsonExporter());
    assertFalse(plain.contains("\"times\""));
    assertFalse(plain.contains("\"text\": \"Ardenia accuses Sorovia of breaking into its port\\n"));
    String full = CaseFiles.written(withTimesAndText(), new JsonExporter());
    assertTrue(full.contains("\"times\": ["));
    assertTrue(full.contains("\"text\": \"a \\uD800 b\""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[",
        "[]",
        "7",
        "{}",
        "{\"casefile\":\"2\"}",
        "{\"casefile\":\"1\",\"claims\":[{}]}",
        "{\"casefile\":\"1\",\"claims\":{}}",
        "{\"casefile\":\"1\",\"documents\":[{\"id\":7}]}",
        "{\"casefile\":\"1\",\"affairs\":[{\"id\":\"a\",\"title\":\"t\",\"disputes\":[7]}]}"
      })
  void malformedInputIsAProblem(String json) {
    List<Problem> problems = CaseFiles.problemsOf(json, path -> null);
    assertEquals(1, problems.size());
    assertTrue(problems.get(0).code().matches("show\\.(not|other)-.*"));
  }

  @Test
  void missingAndChangedTextsAreProblems() {
    String json = CaseFiles.string(HARBOUR);
    assertEquals(
        List.of("show.no-text", "show.no-text", "show.no-text"),
        CaseFiles.problemsOf(json, path -> null).stream().map(Problem::code).toList());
    assertEquals(
        List.of("show.other-text", "show.other-text", "show.other-text"),
        CaseFiles.problemsOf(json, path -> "else").stream().map(Problem::code).toList());
  }

  private static CaseFile withTimesAndText() {
    TimeExpression time =
        new TimeExpression(new Span(0, 1), 0, TimeExpression.Type.DATE, "2031-03", null);
    Report of = CaseFiles.harbour().documents().get(0);
    Report report =
        new Report(
            of.id(),
            null,
            List.of("b.txt"),
            of.metadata(),
            "und",
            List.of(),
            List.of(),
            List.of(),
            null,
            List.of(time),
            Text.of("a \ud800 b"),
            false,
            List.of());
    return new CaseFile(
        "gainsay test", List.of(report), List.of(), List.of(), List.of(), List.of(), List.of());
  }

  private static String textOf(CaseFile file, String path) {
    return file.documents().stream()
        .filter(report -> path.equals(report.path()))
        .map(report -> report.text().string())
        .findFirst()
        .orElseThrow();
  }

  /** What the case file's schema finds wrong. */
  static Set<ValidationMessage> faults(String json) {
    String schema =
        CaseFiles.string(Path.of("src/main/resources/org/gainsay/show/casefile.schema.json"));
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
        .getSchema(schema)
        .validate(json, InputFormat.JSON);
  }

  private static Json tree(String json) {
    try {
      return JsonReader.strict(JsonReader.Limits.DEFAULT).read(json);
    } catch (JsonException e) {
      throw new AssertionError(e);
    }
  }
}
