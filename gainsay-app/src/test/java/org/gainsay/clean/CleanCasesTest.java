package org.gainsay.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gainsay.lexicon.Lexicons;
import org.gainsay.model.CleanText;
import org.gainsay.model.Document;
import org.gainsay.model.Problem;
import org.gainsay.model.Span;
import org.gainsay.read.Reader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole reports in {@code cases/}: what is no part of them stands between ⟦ and ⟧. */
class CleanCasesTest {
  private final Cleaner cleaner = new Cleaner(Lexicons.bundled());

  @TempDir private Path folder = Path.of("");

  static Stream<String> cases() throws IOException, URISyntaxException {
    try (Stream<Path> files = Files.list(folderOfCases())) {
      return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
    }
  }

  private static Path folderOfCases() throws URISyntaxException {
    URL url = CleanCasesTest.class.getResource("cases");
    assertNotNull(url);
    return Path.of(url.toURI());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void findsWhatIsNoPartOfTheReport(String name) throws IOException, URISyntaxException {
    String marked = Files.readString(folderOfCases().resolve(name));
    CleanText clean = clean(name, marked.replaceAll("[⟦⟧]", ""));
    boolean page = name.endsWith(".html");
    assertEquals(
        expected(page ? readAsPage(marked) : marked),
        clean.boilerplate().stream().map(span -> clean.document().text().slice(span)).toList());
  }

  /** The text of the page with the marks in it. */
  private String readAsPage(String marked) throws IOException {
    return read("marked.html", marked).text().string();
  }

  private static List<String> expected(String marked) {
    List<String> expected = new ArrayList<>();
    for (int open = marked.indexOf('⟦'); open >= 0; open = marked.indexOf('⟦', open + 1)) {
      expected.add(marked.substring(open + 1, marked.indexOf('⟧', open)));
    }
    return expected;
  }

  private CleanText clean(String name, String text) throws IOException {
    return cleaner.clean(read(name, text));
  }

  private Document read(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    List<Document> documents = new ArrayList<>();
    new Reader(Reader.Limits.DEFAULT)
        .read(
            List.of(file.toString()),
            new Reader.Sink() {
              @Override
              public void document(Document document) {
                documents.add(document);
              }

              @Override
              public void problem(Problem problem) {
                throw new AssertionError(problem);
              }

              @Override
              public void again(String id, String path) {}

              @Override
              public void skipped(String path) {}
            });
    return documents.get(0);
  }

  private CleanText bundled(String name) throws IOException, URISyntaxException {
    return clean(name, Files.readString(folderOfCases().resolve(name)).replaceAll("[⟦⟧]", ""));
  }

  @Test
  void freesPassagesOfFormat() throws IOException, URISyntaxException {
    assertEquals(
        List.of(
            "PARAGRAPH The port says that Norland was behind it. Nobody has shown proof.",
            "HEADING What Norland says",
            "PARAGRAPH Its embassy denied everything, and port.example has been down since.",
            "LIST_ITEM The first server was entered in May.",
            "LIST_ITEM The second one fell in June, as"),
        passages(bundled("blog.md")));
  }

  @Test
  void putsWrappedLinesTogether() throws IOException, URISyntaxException {
    List<String> passages = passages(bundled("wrapped.txt"));
    assertEquals(4, passages.size(), passages.toString());
    assertEquals("TITLE Port blames Norland for break-in", passages.get(0));
    assertEquals(
        "QUOTE We have nothing to do with this and have told\nthe port so more than once.",
        passages.get(3));
  }

  @Test
  void keepsTheKindsOfAPagesBlocks() throws IOException, URISyntaxException {
    List<String> kinds =
        bundled("page.html").passages().stream().map(p -> p.kind().toString()).toList();
    assertEquals(
        List.of("TITLE", "PARAGRAPH", "QUOTE", "PARAGRAPH", "LIST_ITEM", "LIST_ITEM"), kinds);
  }

  @Test
  void namesTheAgenciesOfCredits() throws IOException, URISyntaxException {
    assertEquals(List.of("EFE", "AFP"), bundled("agency.txt").credits());
    assertEquals(List.of("AFP"), bundled("french-daily.txt").credits());
    assertEquals(List.of("ANI"), bundled("agency-site.txt").credits());
    assertEquals(List.of("AFP"), bundled("daily-page-fr.md").credits());
    assertEquals(List.of(), bundled("transcript.txt").credits());
  }

  @Test
  void findsTheDayOfPublication() throws IOException, URISyntaxException {
    assertEquals("2023-06-04 STATED 4 juin 2023", published(bundled("french-daily.txt")));
    assertEquals("2023-06-01 STATED 1er juin 2023", published(bundled("dateline-fr.txt")));
    assertEquals("2023-06-04 STATED 2023-06-04", published(bundled("stamped.txt")));
    assertEquals("2023-06-04 STATED 4 Jun 2023", published(bundled("standfirst.md")));
    assertEquals("2023-06-04 STATED Jun 4, 2023", published(bundled("blog.md")));
    assertEquals("2023-06-04 STATED 04 juin 2023", published(bundled("daily-page-fr.md")));
    assertEquals("2023-06-04 STATED June 4, 2023", published(bundled("security-site.md")));
    assertEquals("2023-06-04 STATED Jun 04, 2023", published(bundled("agency-site.txt")));
    assertEquals("none", published(bundled("agency.txt")));
    assertEquals("SEAWIRE", bundled("stamped.txt").metadata().outlet());
  }

  @Test
  void putsASlipOfTheYearRight() throws IOException {
    String text =
        "---\ntitle: Port hit again\ndate: 2024-01-01\n---\n\n**Dec 31, 2024**Jo Harbour\n\n"
            + "The port was hit again on Sunday, and its director spoke of the same strangers.\n";
    assertEquals("2023-12-31 INFERRED Dec 31, 2024", published(clean("slip.md", text)));
  }

  private static String published(CleanText clean) {
    var published = clean.metadata().published();
    if (published == null) {
      return "none";
    }
    Span span = published.span();
    String words = span == null ? "-" : clean.document().text().slice(span);
    return published.date() + " " + published.basis() + " " + words;
  }

  private static List<String> passages(CleanText clean) {
    return clean.passages().stream().map(p -> p.kind() + " " + p.text()).toList();
  }
}
