package org.gainsay.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.gainsay.model.Basis;
import org.gainsay.model.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReaderTest {
  @TempDir private Path folder = Path.of("");

  private Gathered read(Reader.Limits limits, String... names) {
    Gathered gathered = new Gathered();
    List<String> paths = Arrays.stream(names).map(name -> folder.resolve(name).toString()).toList();
    new Reader(limits).read(paths, gathered);
    return gathered;
  }

  private Gathered read(String... names) {
    return read(Reader.Limits.DEFAULT, names);
  }

  private void write(String name, String text) throws IOException {
    write(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private void write(String name, byte[] bytes) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(Objects.requireNonNull(file.getParent()));
    Files.write(file, bytes);
  }

  private static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }

  private static byte[] joined(byte[]... parts) {
    java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }

  @Test
  void aFolderWithNothingToReadSaysSo() throws IOException {
    Files.createDirectories(folder.resolve("empty/inner"));
    Files.writeString(folder.resolve("empty/inner/logo.png"), "x");
    Gathered gathered = read("empty");
    assertEquals(1, gathered.problems.size());
    assertEquals("read.empty", gathered.problems.get(0).code());
    assertTrue(String.valueOf(gathered.problems.get(0).path()).endsWith("empty"));
    assertEquals(1, gathered.skipped.size());
  }

  @Test
  void walksAFolderInOrder() throws IOException {
    write("set/b.txt", "Second.");
    write("set/a/z.md", "First.");
    write("set/c.HTML", "<html><p>Third.</p></html>");
    write("set/d.png", "no report");
    write("set/gold.json", "{}");
    write("set/b.meta.json", "{\"published\": \"2024-03-28\", \"other\": 1}");
    write("set/.hidden.txt", "hidden");
    Gathered gathered = read("set");
    assertEquals(List.of("First.", "Second.", "Third."), gathered.texts());
    assertEquals(3, gathered.skipped.size(), gathered.skipped.toString());
    assertEquals(List.of(), gathered.codes());
    var published = gathered.documents.get(1).metadata().published();
    assertEquals(new org.gainsay.model.Publication("2024-03-28", Basis.STATED, null), published);
  }

  @Test
  void triesWhatIsNamedItselfButNoSideFile() throws IOException {
    write("report.log", "A line.");
    write("report.meta.json", "{\"published\": \"2024-03-28\"}");
    Gathered gathered = read("report.log", "report.meta.json");
    assertEquals(1, gathered.documents.size());
    assertEquals(1, gathered.skipped.size());
  }

  @Test
  void readsStandardInput() {
    Gathered gathered = Gathered.of("From a pipe.");
    assertEquals("From a pipe.", gathered.documents.get(0).text().string());
    assertEquals("-", gathered.documents.get(0).path());
  }

  @Test
  void badInputIsAProblemAndTheRestIsRead() throws IOException {
    write("empty.txt", "");
    write("blank.txt", " \n\t\n");
    write("binary.txt", bytes(0x7F, 'E', 'L', 'F', 0, 1, 2, 0, 0, 3));
    write("image.txt", bytes(0x89, 'P', 'N', 'G', 1, 2, 3, 4, 5, 6, 0xFF, 0xD8, 0x81));
    write("document.txt", "{\\rtf1 and more");
    write("large.txt", "x".repeat(2_000));
    write("line.txt", "y".repeat(600));
    write("deep.txt", "(".repeat(60) + "x" + ")".repeat(60));
    write("page.html", "<html><script>1</script></html>");
    write("good.txt", "A good one.");
    Gathered gathered =
        read(
            limits(1_000, 500, 50),
            "nowhere.txt",
            "empty.txt",
            "blank.txt",
            "binary.txt",
            "image.txt",
            "document.txt",
            "large.txt",
            "line.txt",
            "deep.txt",
            "page.html",
            "good.txt");
    assertEquals(
        List.of(
            "read.missing",
            "read.empty",
            "read.empty",
            "read.not-text",
            "read.not-text",
            "read.not-text",
            "read.too-large",
            "read.too-long-line",
            "read.too-deep",
            "read.empty"),
        gathered.codes());
    assertEquals(1, gathered.documents.size());
  }

  @Test
  void defaultLimitsHoldHostileInput() throws IOException {
    write("line.txt", "word ".repeat(5_000_000));
    write("brackets.txt", "[".repeat(10_000));
    write("tags.html", "<html>" + "<div>".repeat(10_000) + "deep down" + "</div>".repeat(10_000));
    Gathered gathered = read("line.txt", "brackets.txt", "tags.html");
    assertEquals(List.of("read.too-large", "read.too-deep", "read.too-deep"), gathered.codes());
    assertEquals("deep down", gathered.documents.get(0).text().string());
  }

  private static Reader.Limits limits(int bytes, int line, int nesting) {
    return Reader.Limits.DEFAULT
        .with(Reader.Limit.BYTES, bytes)
        .with(Reader.Limit.LINE, line)
        .with(Reader.Limit.NESTING, nesting);
  }

  @Test
  void tooManyFilesAreToldOnce() throws IOException {
    for (int i = 0; i < 5; i++) {
      write("many/" + i + ".txt", "Text " + i);
    }
    Gathered gathered = read(Reader.Limits.DEFAULT.with(Reader.Limit.FILES, 3), "many");
    assertEquals(3, gathered.documents.size());
    assertEquals(List.of("read.too-many"), gathered.codes());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"[", "[]", "{}", "{\"published\": 1}", "{\"published\": \"soon\"}", "2024-03-28"})
  void aSideFileOfAnotherFormIsAProblem(String side) throws IOException {
    write("x.txt", "A report.");
    write("x.meta.json", side);
    Gathered gathered = read("x.txt");
    assertEquals(List.of("read.side-file"), gathered.codes());
    assertEquals(1, gathered.documents.size());
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-8, true",
    "UTF-16LE, false",
    "UTF-16BE, false",
    "windows-1252, false",
    "ISO-8859-15, false"
  })
  void readsTheEncodingsOfTheWeb(String charset, boolean verbatim) throws IOException {
    String text = "Le cœur de l'été : 40 € à Noël, d'où « rien ».";
    write("x.txt", text.getBytes(Charset.forName(charset)));
    Gathered gathered = read("x.txt");
    assertEquals(text, gathered.documents.get(0).text().string());
    assertEquals(verbatim, gathered.documents.get(0).verbatim());
    assertEquals(List.of(), gathered.codes());
  }

  @Test
  void readsTheDeclaredEncodingOfAPage() throws IOException {
    String page =
        "<html><head><meta charset=\"windows-1251\"></head><body><p>Привет</p></body></html>";
    write("x.html", page.getBytes(Charset.forName("windows-1251")));
    assertEquals("Привет", read("x.html").documents.get(0).text().string());
  }

  @Test
  void loneSurrogatesAndBrokenBytesAreToldAndReplaced() throws IOException {
    byte[] text = "Déjà vu, déjà dit, à côté. ".getBytes(StandardCharsets.UTF_8);
    write("surrogate.txt", joined(text, bytes(0xED, 0xA0, 0x80)));
    write("wide.txt", joined(bytes(0xFF, 0xFE), bytes('a', 0, 0x00, 0xD8, 'b', 0)));
    write("broken.txt", joined(text, text, bytes(0xE2, 0x80)));
    write("pair.txt", joined(text, bytes(0xED, 0xA0, 0xBD, 0xED, 0xB8, 0x80)));
    Gathered gathered = read("surrogate.txt", "wide.txt", "broken.txt", "pair.txt");
    assertEquals(
        List.of("read.lone-surrogate", "read.lone-surrogate", "read.malformed"), gathered.codes());
    assertEquals(
        List.of(
            "Déjà vu, déjà dit, à côté. \uFFFD",
            "a\uFFFDb",
            "Déjà vu, déjà dit, à côté. ".repeat(2) + "\uFFFD",
            "Déjà vu, déjà dit, à côté. 😀"),
        gathered.texts());
    assertFalse(gathered.documents.get(0).verbatim());
  }

  @Test
  void frontMatterIsTextAndMetadata() throws IOException {
    String text =
        "---\n"
            + "title: \"Port: who did it\"\n"
            + "url: https://example.org/port\n"
            + "source: The Pilot - World\n"
            + "date: 2024-03-28T10:00:00Z\n"
            + "authors: [Jo Roe, 'Al Doe']\n"
            + "lang: en-GB\n"
            + "---\n\n"
            + "A text.\n";
    write("x.md", text);
    Document document = read("x.md").documents.get(0);
    assertEquals(text, document.text().string());
    var metadata = document.metadata();
    var title = Objects.requireNonNull(metadata.title());
    assertEquals("Port: who did it", title.text());
    assertEquals(title.text(), document.text().slice(Objects.requireNonNull(title.span())));
    assertEquals("https://example.org/port", metadata.address());
    assertEquals("The Pilot", metadata.outlet());
    assertEquals("en", metadata.language());
    assertEquals(List.of("Jo Roe", "Al Doe"), metadata.authors());
    assertEquals("2024-03-28", Objects.requireNonNull(metadata.published()).date());
  }
}
