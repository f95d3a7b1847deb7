package org.gainsay.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gainsay.model.Cut;
import org.gainsay.model.Document;
import org.gainsay.model.Edition;
import org.gainsay.model.Metadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** zip, tar, gzip, web archives. */
class PackedFormatsTest {
  @TempDir private Path folder = Path.of("");

  private static Map<String, byte[]> files() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("b/page.html", Samples.utf8(Samples.PAGE));
    files.put("a.txt", Samples.utf8("A text."));
    files.put("b/picture.png", new byte[] {1, 2, 3});
    files.put(".hidden.txt", Samples.utf8("Hidden."));
    return files;
  }

  @Test
  void readsZip() throws IOException {
    Path file = folder.resolve("set.zip");
    Files.write(file, Samples.zip(files()));
    Gathered gathered = new Gathered();
    new Reader(Reader.Limits.DEFAULT).read(List.of(file.toString()), gathered);
    assertEquals(List.of(file + "!/a.txt", file + "!/b/page.html"), gathered.paths());
    assertEquals(List.of(file + "!/.hidden.txt", file + "!/b/picture.png"), gathered.skipped);
    assertTrue(gathered.documents.stream().noneMatch(document -> document.verbatim()));
    assertEquals(List.of(), gathered.told());
  }

  @Test
  void readsTarAndGzip() {
    byte[] tar = Samples.tar(files());
    assertEquals(List.of("-!/b/page.html", "-!/a.txt"), Gathered.of(tar).paths());
    assertEquals(2, Gathered.of(Samples.gzip(tar)).documents.size());
    byte[] members =
        Samples.joined(Samples.gzip(Samples.utf8("One ")), Samples.gzip(Samples.utf8("two.")));
    assertEquals(List.of("One two."), Gathered.of(members).texts());
  }

  @Test
  void cutFilesAreToldAndWhatIsWholeIsRead() {
    byte[] tar = Samples.gzip(Samples.tar(Map.of("a.txt", Samples.utf8("A text."))));
    assertEquals(
        List.of("read.truncated -"), Gathered.of(Arrays.copyOf(tar, tar.length - 9)).told());
    byte[] lines = Samples.gzip(Samples.utf8("{\"text\": \"One.\"}\n".repeat(5_000)));
    Gathered gathered = Gathered.of(Arrays.copyOf(lines, lines.length - 12));
    assertTrue(gathered.documents.size() > 4_000);
    assertEquals(List.of("read.truncated -"), gathered.told());
    byte[] wrong = Samples.gzip(Samples.utf8("One."));
    wrong[wrong.length - 6] ^= 1;
    assertEquals(List.of("read.broken -"), Gathered.of(wrong).told());
    byte[] zip = Samples.zip(files());
    assertEquals(List.of("read.broken -"), Gathered.of(Arrays.copyOf(zip, zip.length - 30)).told());
  }

  @Test
  void namesThatLeadOutAreRefused() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (String name :
        List.of("../up.txt", "/root.txt", "a/../../up.txt", "C:\\x.txt", "..\\x.txt", "good.txt")) {
      files.put(name, Samples.utf8("From " + name));
    }
    for (byte[] archive : List.of(Samples.zip(files), Samples.tar(files))) {
      Gathered gathered = Gathered.of(archive);
      assertEquals(List.of("-!/good.txt"), gathered.paths());
      assertTrue(gathered.told().contains("read.unsafe-name -"), gathered.told().toString());
    }
    assertEquals(5, Gathered.of(Samples.zip(files)).problems.size());
  }

  @Test
  void bombsAreLeft() {
    byte[] large = new byte[60_000_000];
    Arrays.fill(large, (byte) ' ');
    Reader.Limits limits = Reader.Limits.DEFAULT.with(Reader.Limit.BYTES, 100_000_000);
    byte[] packed = Samples.gzip(large);
    assertEquals(List.of("read.too-dense -"), Gathered.of(packed, limits).told());
    byte[] zip = Samples.zip(Map.of("a.txt", large));
    assertEquals(List.of("read.too-dense -"), Gathered.of(zip, limits).told());
    // Within the ratio, one document is bounded all the same.
    assertEquals(
        List.of("read.too-large -"), Gathered.of(Samples.gzip(large)).told().subList(0, 1));
  }

  @Test
  void containersMayLieInOneAnotherOnlySoDeep() {
    byte[] bytes = Samples.utf8("Deep.");
    for (int i = 0; i < 5; i++) {
      bytes = Samples.zip(Map.of("x.zip", bytes, "t" + i + ".txt", Samples.utf8("At " + i)));
    }
    Gathered gathered = Gathered.of(bytes);
    assertEquals(6, gathered.documents.size());
    assertTrue(gathered.texts().contains("Deep."));
    Gathered deeper = Gathered.of(Samples.gzip(Samples.zip(Map.of("y.zip", bytes))));
    assertTrue(deeper.told().get(0).startsWith("read.too-deep"), deeper.told().toString());
  }

  @Test
  void encryptedFilesAreTold() {
    byte[] zip = Samples.zip(Map.of("a.txt", Samples.utf8("A text.")));
    for (int i = 0; i + 10 < zip.length; i++) {
      boolean local = zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 3;
      boolean central = zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1;
      if (local || central) {
        zip[i + (local ? 6 : 8)] |= 1;
      }
    }
    assertEquals(List.of("read.encrypted -!/a.txt"), Gathered.of(zip).told());
  }

  private static byte[] crawl() {
    byte[] page = Samples.utf8(Samples.PAGE);
    byte[] cyrillic =
        "<p>\u041f\u043e\u0440\u0442 \u0437\u0430\u043a\u0440\u044b\u0442.</p>"
            .getBytes(Charset.forName("windows-1251"));
    String html = "Content-Type: text/html\r\n";
    return Samples.joined(
        Samples.warc("response", "https://a.example.org/", Samples.answer(200, html, page)),
        Samples.warc("response", "https://a.example.org/old", Samples.answer(301, html, page)),
        Samples.warc("response", "https://b.example.org/", Samples.answer(200, html, page)),
        Samples.warc(
            "response",
            "https://c.example.org/",
            Samples.answer(200, "Content-Type: text/html; charset=windows-1251\r\n", cyrillic)),
        Samples.warc(
            "response",
            "https://d.example.org/",
            Samples.answer(
                200,
                html + "Content-Encoding: gzip\r\n",
                Samples.gzip(Samples.utf8("<p>Packed twice.</p>")))),
        Samples.warc(
            "response",
            "https://d.example.org/x.png",
            Samples.answer(200, "Content-Type: image/png\r\n", page)),
        Samples.warc("request", "https://d.example.org/", Samples.utf8("GET / HTTP/1.1\r\n\r\n")));
  }

  @Test
  void readsWebArchives() {
    for (byte[] archive : List.of(crawl(), Samples.gzip(crawl()))) {
      Gathered gathered = Gathered.of(archive);
      assertEquals(List.of("-#1", "-#4", "-#5"), gathered.paths());
      assertEquals(
          "\u041f\u043e\u0440\u0442 \u0437\u0430\u043a\u0440\u044b\u0442.",
          gathered.texts().get(1));
      assertEquals("Packed twice.", gathered.texts().get(2));
      assertEquals(List.of("-#3"), gathered.again);
      assertEquals("https://a.example.org/", gathered.documents.get(0).metadata().address());
      assertEquals(List.of("- (3 records of other kinds)"), gathered.skipped);
      assertEquals(List.of(), gathered.told());
    }
    byte[] cut = Arrays.copyOf(crawl(), 700);
    assertEquals(List.of("read.truncated -"), Gathered.of(cut).told());
  }

  @Test
  void readsArc() {
    Gathered gathered = Gathered.of(Samples.joined(arcHead(), arc("a")));
    assertEquals("https://a.example.org/", gathered.only().metadata().address());
    assertTrue(gathered.texts().get(0).startsWith("The harbour is shut again"));
  }

  private static byte[] arcHead() {
    String head = "1 0 Test\nURL IP-address Archive-date Content-type Archive-length\n";
    return Samples.utf8(
        "filedesc://x.arc 0.0.0.0 20240328100000 text/plain " + head.length() + "\n" + head + "\n");
  }

  private static byte[] arc(String name) {
    String page = Samples.PAGE.replace("Monday", name);
    String answer = "HTTP/1.0 200 OK\r\nContent-Type: text/html\r\n\r\n" + page;
    String head = "https://" + name + ".example.org/ 192.0.2.1 20240328100000 text/html ";
    return Samples.utf8(head + Samples.utf8(answer).length + "\n" + answer + "\n");
  }

  @Test
  void aDamagedRecordOfAnArcCostsItselfAlone() {
    String broken = new String(arc("b"), StandardCharsets.UTF_8);
    for (String damaged :
        List.of(
            broken.replaceFirst(" 192.0.2.1 ", " "),
            broken.replaceFirst(" \\d+\n", "\n"),
            broken.replaceFirst(" \\d+\n", " 20\n"),
            "What a disk left of https://b.example.org/ and of a record.\n",
            "x".repeat(100_000) + "\n")) {
      Gathered gathered =
          Gathered.of(Samples.joined(arcHead(), arc("a"), Samples.utf8(damaged), arc("c")));
      assertEquals("https://a.example.org/", gathered.documents.get(0).metadata().address());
      assertEquals("https://c.example.org/", last(gathered).metadata().address(), damaged);
      assertTrue(gathered.told().contains("read.broken -"), gathered.told().toString());
      int start = arcHead().length + arc("a").length;
      String where = gathered.problems.get(0).message();
      assertTrue(where.contains("byte " + start + ":") || damaged.contains(" 20\n"), where);
    }
    byte[] end = Samples.utf8("nothing more, and no line end");
    Gathered cut = Gathered.of(Samples.joined(arcHead(), arc("a"), end));
    assertEquals(1, cut.documents.size());
    assertEquals(List.of("read.truncated -"), cut.told());
  }

  @Test
  void aDamagedMemberOfAnArcCostsItsRecordAlone() {
    byte[] broken = Samples.gzip(arc("b"));
    for (int i = 40; i < 80; i++) {
      broken[i] ^= 0x5A;
    }
    byte[] before = Samples.joined(Samples.gzip(arcHead()), Samples.gzip(arc("a")));
    Gathered gathered = Gathered.of(Samples.joined(before, broken, Samples.gzip(arc("c"))));
    assertEquals("https://a.example.org/", gathered.documents.get(0).metadata().address());
    assertEquals("https://c.example.org/", last(gathered).metadata().address());
    assertEquals(List.of("read.broken -"), gathered.told());
    String message = gathered.problems.get(0).message();
    assertTrue(message.contains("gzip member at byte " + before.length + ":"), message);
  }

  private static byte[] record(String name) {
    byte[] page = Samples.utf8(Samples.PAGE.replace("Monday", name));
    byte[] answer =
        Samples.answer(200, "Content-Type: text/html\r\nContent-Language: fr-CA\r\n", page);
    return Samples.warc("response", "https://" + name + ".example.org/a", answer);
  }

  @Test
  void aDamagedRecordCostsItselfAlone() {
    byte[] broken = record("b");
    int length = new String(broken, StandardCharsets.ISO_8859_1).indexOf("Content-Length");
    broken[length] = 'X';
    Gathered headless = Gathered.of(Samples.joined(record("a"), broken, record("c")));
    assertEquals(List.of("-#1", "-#2"), headless.paths());
    assertEquals(List.of("read.broken -"), headless.told());
    int start = record("a").length;
    assertTrue(headless.problems.get(0).message().contains("byte " + start + ":"));

    byte[] lost = Samples.utf8("What a disk left of a record, WARC/1.0 in its midst.\r\n");
    Gathered strange = Gathered.of(Samples.joined(record("a"), lost, record("c")));
    assertEquals(2, strange.documents.size());
    assertEquals(List.of("read.broken -"), strange.told());

    String wrong = new String(record("b"), StandardCharsets.ISO_8859_1);
    wrong = wrong.replaceFirst("(\\nContent-Length: )\\d+(\r\n\r\n)", "$120$2");
    Gathered shorter =
        Gathered.of(
            Samples.joined(record("a"), wrong.getBytes(StandardCharsets.ISO_8859_1), record("c")));
    assertEquals("https://c.example.org/a", last(shorter).metadata().address());
    assertTrue(shorter.told().contains("read.broken -"), shorter.told().toString());
  }

  private static Document last(Gathered gathered) {
    return gathered.documents.get(gathered.documents.size() - 1);
  }

  @Test
  void aDamagedMemberCostsItsRecordAlone() {
    byte[] first = Samples.gzip(record("a"));
    byte[] broken = Samples.gzip(record("b"));
    for (int i = 40; i < 80; i++) {
      broken[i] ^= 0x5A;
    }
    byte[] end = Samples.gzip(record("c"));
    Gathered gathered = Gathered.of(Samples.joined(first, broken, end));
    assertEquals("https://a.example.org/a", gathered.documents.get(0).metadata().address());
    assertEquals("https://c.example.org/a", last(gathered).metadata().address());
    assertEquals(List.of("read.broken -"), gathered.told());
    String message = gathered.problems.get(0).message();
    assertTrue(message.contains("gzip member at byte " + first.length + ":"), message);

    byte[] sum = Samples.gzip(record("b"));
    sum[sum.length - 6] ^= 1;
    Gathered summed = Gathered.of(Samples.joined(first, sum, end));
    assertEquals(3, summed.documents.size(), "what unpacks is read, and the sum told");
    assertEquals(List.of("read.broken -"), summed.told());
    byte[] cut = Arrays.copyOf(end, end.length - 20);
    assertEquals(List.of("read.truncated -"), Gathered.of(Samples.joined(first, cut)).told());
  }

  @Test
  void archivesTellWhenAndInWhichLanguage() {
    String part = new String(record("a"), StandardCharsets.ISO_8859_1);
    part = part.replaceFirst("\r\n", "\r\nWARC-Truncated: length\r\n");
    part = part.replace("<html lang=en>", "<html        >");
    Gathered gathered = Gathered.of(part.getBytes(StandardCharsets.ISO_8859_1));
    Metadata metadata = gathered.only().metadata();
    assertEquals("fr", metadata.language());
    assertEquals(
        new Edition(null, "2024-03-28T10:00:00Z", new Cut(Cut.Sign.ARCHIVE, null)),
        metadata.edition());
    assertEquals(List.of("read.truncated -#1"), gathered.told());
  }
}
