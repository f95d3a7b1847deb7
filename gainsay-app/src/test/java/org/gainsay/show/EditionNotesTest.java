package org.gainsay.show;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.gainsay.json.JsonException;
import org.gainsay.model.Affair;
import org.gainsay.model.CaseFile;
import org.gainsay.model.Cut;
import org.gainsay.model.Document;
import org.gainsay.model.Edition;
import org.gainsay.model.Metadata;
import org.gainsay.model.Problem;
import org.gainsay.model.Report;
import org.gainsay.model.Span;
import org.gainsay.model.Text;
import org.gainsay.model.Version;
import org.gainsay.run.Format;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A report in two versions, the later one cut off. */
class EditionNotesTest {
  private static final String FIRST = "The port was shut in May. It opens on Friday. Menu";
  private static final String LATER = "The port was shut in June. It opens on Friday. The master…";

  private static Report report(
      String text, Edition edition, List<Span> boilerplate, @Nullable Version version) {
    Metadata metadata =
        new Metadata(null, "https://pilot.example/a", "The Pilot", null, null, List.of(), edition);
    return new Report(
        Document.idOf(text),
        "a.txt",
        List.of(),
        metadata,
        "en",
        List.of(),
        boilerplate,
        List.of(),
        version,
        null,
        Text.of(text),
        false,
        List.of());
  }

  private static CaseFile caseFile() {
    Report first = report(FIRST, Edition.UNKNOWN, List.of(new Span(46, 50)), null);
    Edition cut =
        new Edition(
            "2024-03-27",
            "2024-03-28T10:00:00Z",
            new Cut(Cut.Sign.ELLIPSIS, new Span(LATER.length() - 1, LATER.length())));
    Version version = new Version(first.id(), Version.By.FETCHED);
    Report later = report(LATER, cut, List.of(), version);
    Affair affair =
        new Affair(
            "a1",
            "Port",
            List.of(first.id(), later.id()),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    return new CaseFile(
        "gainsay test",
        List.of(first, later),
        List.of(),
        List.of(),
        List.of(),
        List.of(affair),
        List.<Problem>of());
  }

  @Test
  void findsWhatChanged() {
    CaseView view = new CaseView(caseFile());
    Changes changes = Changes.between(view.sources().get(0), view.sources().get(1));
    assertEquals(List.of(1), changes.removed());
    assertEquals(List.of(1, 3), changes.added());
    assertTrue(Changes.between(changes.after(), changes.after()).isNone());
  }

  @Test
  void thePageShowsThem() {
    String page = CaseFiles.written(caseFile(), new HtmlExporter("en"));
    assertTrue(page.contains("<del lang=\"en\">The port was shut in May.</del>"), page);
    assertTrue(page.contains("<ins lang=\"en\">The port was shut in June.</ins>"), page);
    assertTrue(page.contains("it ends in an ellipsis"));
    assertTrue(page.contains("taken in later"));
    assertTrue(page.contains("Later version"));
    assertTrue(page.contains("28 March 2024"));
    assertFalse(page.contains("<del lang=\"en\">Menu"));
    assertFalse(CaseFiles.written(CaseFiles.harbour(), new HtmlExporter("en")).contains("<del"));
  }

  @Test
  void theTerminalAndTheBriefTellThem() throws IOException {
    StringBuilder out = new StringBuilder();
    new TerminalSummary(100, false, "en").write(caseFile(), out);
    assertTrue(
        out.toString().contains("Texts     Report 2 (The Pilot): cut off: it ends in an ellipsis"),
        out.toString());
    assertTrue(out.toString().contains("version of report 1 (taken in later): 1 sentence went"));
    String brief = CaseFiles.written(caseFile(), new MarkdownExporter("fr"));
    assertTrue(brief.contains("## Textes tronqués et versions"), brief);
    assertTrue(brief.contains("tronqué : il finit par des points de suspension[^2.3]"), brief);
    assertFalse(
        CaseFiles.written(CaseFiles.harbour(), new MarkdownExporter("fr")).contains("tronqués"));
  }

  /** What each of the other formats says of the cut and of the version. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          csv     | ,2024-03-27,2024-03-28T10:00:00Z,ellipsis,…,FIRST,fetched
          json-ld | "gainsay:cut": "ellipsis"
          json-ld | "wasRevisionOf": { "@id": "urn:gainsay:document:FIRST" }
          json-ld | "gainsay:versionBy": "fetched"
          json-ld | "dateModified": "2024-03-27"
          stix    | "labels": [ "publication date unknown", "text cut off: ellipsis" ]
          stix    | "relationship_type": "derived-from"
          stix    | "cut": { "sign": "ellipsis", "selector": [ { "type": "TextQuoteSelector", "exact": "…"
          graphml | <data key="cut">ellipsis</data>
          graphml | <edge id="r1" source="d:LATER" target="d:FIRST"> <data key="relation">version-of</data>
          misp    | "name": "gainsay:cut=\\"ellipsis\\""
          misp    | a later text of the same address as report FIRST
          """)
  void theOtherFormatsTellThem(String format, String said) throws JsonException {
    CaseFile file = caseFile();
    String written =
        String.join("", CaseFiles.formatted(file, Format.of(format).orElseThrow()).values());
    String expected =
        said.replace("FIRST", file.documents().get(0).id())
            .replace("LATER", file.documents().get(1).id());
    assertTrue(written.replaceAll("\\s+", " ").contains(expected), written);
    if (format.equals("stix")) {
      assertEquals(List.of(), StixRules.faults(written));
    }
  }

  @Test
  void theyComeBackFromTheCaseFile() {
    String json = CaseFiles.written(caseFile(), new JsonExporter());
    assertEquals(List.of(), List.copyOf(JsonExporterTest.faults(json)));
    CaseFile back =
        new CaseFileReader(path -> null).read(json, "x.json", problem -> {}).orElseThrow();
    for (int i = 0; i < 2; i++) {
      Report given = caseFile().documents().get(i);
      Report read = back.documents().get(i);
      assertEquals(given.metadata().edition(), read.metadata().edition());
      assertEquals(given.version(), read.version());
    }
  }
}
