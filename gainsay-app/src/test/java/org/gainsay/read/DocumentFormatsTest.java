package org.gainsay.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.Deflater;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.gainsay.read.Samples.Words;
import org.junit.jupiter.api.Test;

/** Mails, Word documents, PDF. */
class DocumentFormatsTest {
  @Test
  void readsMails() {
    Gathered gathered = Gathered.of(Samples.MAIL);
    assertEquals(List.of("-", "-!/noté.txt"), gathered.paths());
    assertEquals(List.of("Le port est fermé.", "The note."), gathered.texts());
    assertEquals(List.of("-!/seal.png"), gathered.skipped);
    var metadata = gathered.documents.get(0).metadata();
    assertEquals("Port fermé", Objects.requireNonNull(metadata.title()).text());
    assertEquals(List.of("Jérôme Roe"), metadata.authors());
    assertEquals("Ministry of Ports", metadata.outlet());
    // As a reader at the sender's place would say it.
    assertEquals("2024-03-26", Objects.requireNonNull(metadata.published()).date());
    assertEquals(List.of(), gathered.told());
  }

  @Test
  void readsThePageOfAMailWithoutPlainWords() {
    String mail = "Message-ID: <2@x>\nFrom: a@x\nContent-Type: text/html\n\n" + Samples.PAGE;
    assertTrue(Gathered.of(mail).texts().get(0).startsWith("The harbour is shut again"));
  }

  @Test
  void putsFlowedLinesTogether() {
    String mail =
        "Message-ID: <3@x>\nFrom: a@x\nContent-Type: text/plain; format=flowed\n\n"
            + "The port \nis shut.\n> it was \n> open\n\n-- \nJo\n";
    assertEquals(
        List.of("The port is shut.\n> it was open\n\n-- \nJo"),
        Gathered.of(mail).texts().stream().map(String::stripTrailing).toList());
  }

  @Test
  void aTextWithALetterHeadIsNoMail() {
    String text = "From: the ministry\nTo: the press\nSubject: the port\n\nThe port is shut.";
    assertEquals(List.of(text), Gathered.of(text).texts());
  }

  @Test
  void brokenMailsAreTold() {
    String cut = Samples.MAIL.substring(0, Samples.MAIL.indexOf("VGhl"));
    Gathered gathered = Gathered.of(cut);
    assertEquals("Le port est fermé.", gathered.texts().get(0));
    assertTrue(gathered.told().contains("read.truncated -"));
    StringBuilder deep = new StringBuilder("Message-ID: <4@x>\nFrom: a@x\n");
    for (int i = 0; i < 200; i++) {
      deep.append("Content-Type: multipart/mixed; boundary=b")
          .append(i)
          .append("\n\n--b")
          .append(i)
          .append('\n');
    }
    assertTrue(Gathered.of(deep.toString()).told().contains("read.broken -"));
  }

  @Test
  void readsWordDocuments() {
    byte[] docx =
        Samples.docx(
            "<w:p><w:pPr><w:pStyle w:val=\"Title\"/></w:pPr><w:r><w:t>Port shut again</w:t></w:r></w:p>"
                + "<w:p><w:r><w:t xml:space=\"preserve\">He </w:t></w:r><w:del><w:r><w:delText>never</w:delText>"
                + "</w:r></w:del><w:ins><w:r><w:t>said</w:t></w:r></w:ins><w:r><w:t> no.</w:t>"
                + "<w:footnoteReference w:id=\"2\"/></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>Hidden</w:t></w:r></w:p>"
                + "<w:tbl><w:tr><w:tc>"
                + Samples.paragraph("One")
                + "</w:tc><w:tc>"
                + Samples.paragraph("Two")
                + "</w:tc></w:tr></w:tbl>"
                + Samples.paragraph("The end."),
            Map.of(
                "word/footnotes.xml",
                "<w:footnotes NS><w:footnote w:id=\"1\">"
                    + Samples.paragraph("Unused.")
                    + "</w:footnote><w:footnote w:id=\"2\">"
                    + Samples.paragraph("So the clerk.")
                    + "</w:footnote></w:footnotes>",
                "docProps/core.xml",
                "<p xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>draft3</dc:title>"
                    + "<dc:creator>typist</dc:creator><dc:language>en-GB</dc:language></p>"));
    Gathered gathered = Gathered.of(docx);
    assertEquals(
        List.of("Port shut again\n\nHe said no.\n\nOne\nTwo\n\nThe end.\n\nSo the clerk."),
        gathered.texts());
    assertEquals(List.of("null", "en", "null", "Port shut again", "null"), gathered.facts());
    assertEquals(List.of(), gathered.only().metadata().authors());
  }

  @Test
  void badWordDocumentsAreTold() {
    Map<String, String> none = Map.of();
    byte[] macros =
        Samples.docx(
            Samples.paragraph("The port is shut."),
            Map.of(
                "[Content_Types].xml",
                "<Types><Override"
                    + " PartName='/word/document.xml'"
                    + " ContentType='application/vnd.ms-word.document.macroEnabled.main+xml'/></Types>",
                "word/vbaProject.bin",
                "Sub AutoOpen()"));
    assertEquals(List.of("The port is shut."), Gathered.of(macros).texts());
    assertEquals(List.of("read.empty -"), Gathered.of(Samples.docx("<w:p/>", none)).told());
    assertEquals(List.of("read.broken -"), Gathered.of(Samples.docx("<w:p>", none)).told());
    byte[] sheet = Samples.zip(Map.of("[Content_Types].xml", Samples.utf8("<Types/>")));
    assertEquals(List.of("read.not-text -"), Gathered.of(sheet).told());
    byte[] types =
        Samples.zip(
            Map.of(
                "[Content_Types].xml",
                Samples.utf8(
                    "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><Types>&a;</Types>")));
    assertEquals(List.of("read.unsafe-xml -"), Gathered.of(types).told());
    String deep = "<w:p>".repeat(2_000) + "</w:p>".repeat(2_000);
    assertEquals(List.of("read.too-deep -"), Gathered.of(Samples.docx(deep, none)).told());
    byte[] old = new byte[600];
    System.arraycopy(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 0, old, 0, 4);
    assertEquals(List.of("read.not-text -"), Gathered.of(old).told());
  }

  private static final String[] LEFT = {
    "The harbour master said on Monday that",
    "the port stays shut until the inter-",
    "national experts have seen the servers",
    "of the state-owned pilot service. He",
    "denied that any ship had been harmed,",
    "and asked the crews to keep their pa-"
  };

  private static final String[] RIGHT = {
    "tience for some days more than planned.",
    "The ministry of a state nearby rejected",
    "all that was said of its service. It is",
    "a state-owned service, a speaker said,",
    "and has no business in foreign harbours",
    "nor any wish to have some in the future."
  };

  private static List<Words> columns(int page) {
    List<Words> words = new ArrayList<>();
    words.add(new Words(60, 800, 8, "Gazette of the ports, number " + (40 + page)));
    words.add(new Words(60, 760, 20, "Harbour shut by strangers"));
    for (int i = 0; i < LEFT.length; i++) {
      // Columns of different base lines, drawn line by line across the page.
      words.add(new Words(60, 720 - 13 * i, 10, LEFT[i]));
      words.add(new Words(320, 717 - 13 * i, 10, RIGHT[i]));
    }
    words.add(new Words(60, 100, 7, "1 As the clerk of page " + (char) ('A' + page) + " wrote."));
    words.add(new Words(300, 30, 8, String.valueOf(page + 1)));
    return words;
  }

  @Test
  void readsColumnsOfPdf() throws IOException {
    Gathered gathered = Gathered.of(Samples.saved(Samples.pdf(List.of(columns(0)))));
    String text = gathered.texts().get(0);
    String[] paragraphs = text.split("\n\n");
    assertEquals("Harbour shut by strangers", paragraphs[1], text);
    assertEquals(
        "The harbour master said on Monday that the port stays shut until the international experts have"
            + " seen the servers of the state-owned pilot service. He denied that any ship had been harmed,"
            + " and asked the crews to keep their patience for some days more than planned. The ministry of a"
            + " state nearby rejected all that was said of its service. It is a state-owned service, a speaker"
            + " said, and has no business in foreign harbours nor any wish to have some in the future.",
        paragraphs[2],
        text);
    assertEquals("1 As the clerk of page A wrote.", paragraphs[3], text);
    assertEquals(4, paragraphs.length, text);
    var title = Objects.requireNonNull(gathered.only().metadata().title());
    assertEquals("Harbour shut by strangers", title.text());
    assertFalse(gathered.only().verbatim());
  }

  @Test
  void headsFeetAndPageNumbersOfPdfGo() throws IOException {
    Gathered gathered =
        Gathered.of(Samples.saved(Samples.pdf(List.of(columns(0), columns(1), columns(2)))));
    String text = gathered.texts().get(0);
    assertFalse(text.contains("Gazette"), text);
    assertTrue(text.endsWith("1 As the clerk of page C wrote."), text);
    assertFalse(text.matches("(?s).*\n\n[123](\n\n.*|$)"), text);
  }

  @Test
  void labelsAndTablesOfPdfAreNoColumns() throws IOException {
    List<Words> words = new ArrayList<>();
    for (int i = 1; i <= 12; i++) {
      words.add(new Words(60, 760 - 20 * i, 10, i + "."));
      words.add(new Words(110, 760 - 20 * i, 10, "The accused did act number " + (char) ('A' + i)));
    }
    String text = Gathered.of(Samples.saved(Samples.pdf(List.of(words)))).texts().get(0);
    assertTrue(text.startsWith("1. The accused did act number B"), text);
  }

  @Test
  void badPdfIsTold() throws IOException {
    List<Words> words = List.of(new Words(60, 700, 10, "The port is shut."));
    byte[] good = Samples.saved(Samples.pdf(List.of(words, List.of(), List.of())));
    Reader.Limits limits = Reader.Limits.DEFAULT.with(Reader.Limit.PAGES, 2);
    assertEquals(List.of("read.too-many -"), Gathered.of(good, limits).told());
    assertEquals(List.of("The port is shut."), Gathered.of(good, limits).texts());
    assertEquals(List.of("read.broken -"), Gathered.of("%PDF-1.7 and no more").told());
    assertEquals(
        List.of("read.empty -"),
        Gathered.of(Samples.saved(Samples.pdf(List.of(List.of())))).told());
    PDDocument locked = Samples.pdf(List.of(words));
    locked.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
    assertEquals(List.of("read.encrypted -"), Gathered.of(Samples.saved(locked)).told());
    PDDocument readable = Samples.pdf(List.of(words));
    readable.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
    assertEquals(List.of("The port is shut."), Gathered.of(Samples.saved(readable)).texts());
  }

  @Test
  void densePdfIsLeft() {
    byte[] zeros = new byte[80_000_000];
    Arrays.fill(zeros, (byte) ' ');
    Deflater deflater = new Deflater();
    deflater.setInput(zeros);
    deflater.finish();
    byte[] packed = new byte[200_000];
    int length = deflater.deflate(packed);
    byte[] pdf =
        Samples.joined(
            Samples.utf8("%PDF-1.7\n1 0 obj<</Filter/FlateDecode/Length " + length + ">>stream\n"),
            Arrays.copyOf(packed, length),
            Samples.utf8("\nendstream endobj"));
    assertEquals(List.of("read.too-dense -"), Gathered.of(pdf).told());
  }
}
