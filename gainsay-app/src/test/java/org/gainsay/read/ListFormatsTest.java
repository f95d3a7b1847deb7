package org.gainsay.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.gainsay.model.Edition;
import org.gainsay.model.Metadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON, tables, feeds. */
class ListFormatsTest {
  private static final String RECORD =
      "{\"id\": \"7\", \"address\": \"https://pilot.example.org/7\", \"outlet\": \"The Pilot\","
          + " \"language\": \"en\", \"published\": \"2024-03-28\", \"title\": \"Port shut\","
          + " \"text\": \"Port shut\\nThe port is shut.\"}";

  @Test
  void readsJsonLines() {
    Gathered gathered = Gathered.of(RECORD + "\n\n{\"text\": \"Another.\"}\n");
    assertEquals(List.of("-#1", "-#3"), gathered.paths());
    assertEquals(List.of("Port shut\nThe port is shut.", "Another."), gathered.texts());
    assertEquals(List.of(), gathered.told());
    assertFalse(gathered.documents.get(0).verbatim());
    assertEquals(
        List.of("The Pilot", "en", "2024-03-28", "Port shut", "https://pilot.example.org/7"),
        Gathered.of(RECORD).facts());
    var title = Objects.requireNonNull(gathered.documents.get(0).metadata().title());
    assertEquals(0, Objects.requireNonNull(title.span()).start());
  }

  @Test
  void badRecordsAreProblemsAndTheRestIsRead() {
    Gathered gathered =
        Gathered.of(
            "{\"text\": \"One.\"}\n{\"text\": \n{\"title\": \"No text\"}\n[1]\n"
                + "{\"text\": \"Two \\ud800.\", \"published\": \"soon\"}");
    assertEquals(List.of("One.", "Two \uFFFD."), gathered.texts());
    assertEquals(
        List.of("read.broken -#2", "read.no-text -#3", "read.no-text -#4", "read.no-date -#5"),
        gathered.told());
  }

  @Test
  void aMillionBadRecordsAreToldInFewLines() {
    Gathered gathered = Gathered.of("{\"text\": \"One.\"}\n" + "{\"x\": 1}\n".repeat(3_000));
    assertEquals(21, gathered.problems.size());
    assertEquals("2980 more of this kind.", gathered.problems.get(20).message());
  }

  @Test
  void readsOneObjectAndArrays() {
    assertEquals(List.of("One."), Gathered.of("{\n  \"text\": \"One.\"\n}").texts());
    Gathered gathered = Gathered.of("[{\"text\": \"One.\"},\n {\"body\": \"Two.\"}]");
    assertEquals(List.of("-#1", "-#2"), gathered.paths());
    assertEquals(List.of("read.broken -"), Gathered.of("[{\"text\": \"One.\"").told());
  }

  @Test
  void recordsAreCounted() {
    Reader.Limits limits = Reader.Limits.DEFAULT.with(Reader.Limit.RECORDS, 2);
    Gathered gathered = Gathered.of(Samples.utf8("{\"text\": \"A.\"}\n".repeat(3)), limits);
    assertEquals(2, gathered.documents.size());
    assertEquals(List.of("read.too-many -"), gathered.told());
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t", "|"})
  void readsTables(String separator) {
    String table =
        "Date,\"Title\",Text,Outlet\n"
            + "2024-03-28,Port shut,\"He said: \"\"no\"\",\n"
            + "and left.\",The Pilot\n"
            + "2024-03-29,Again,It is open.,\n";
    Gathered gathered =
        Gathered.of(table.replace(",", separator).replace("\"no\"\"" + separator, "\"no\"\","));
    assertEquals(List.of("He said: \"no\",\nand left.", "It is open."), gathered.texts());
    assertEquals(List.of("-#2", "-#4"), gathered.paths());
    assertEquals(List.of(), gathered.told());
  }

  /** Columns as press data bases name them. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Headline,Full Text,Publication Date,Media Name",
        "TITLE,article_text,pub_date,Publication",
        "Titre,Texte,Date de publication,Journal"
      })
  void readsTablesWithOtherNames(String columns) {
    Gathered gathered =
        Gathered.of(columns + "\nPort shut,It is shut.,\"March 28, 2024\",The Pilot\n");
    Metadata metadata = gathered.only().metadata();
    assertEquals(List.of("It is shut."), gathered.texts());
    assertEquals("The Pilot", metadata.outlet());
    assertEquals("2024-03-28", Objects.requireNonNull(metadata.published()).date());
    assertEquals("Port shut", Objects.requireNonNull(metadata.title()).text());
  }

  @Test
  void aDayInFiguresOfEitherOrderIsNotTaken() {
    Gathered gathered = Gathered.of("date,text\n03/04/2024,It is shut.\n");
    assertNull(gathered.only().metadata().published());
    assertEquals(List.of("read.no-date -#2"), gathered.told());
  }

  @Test
  void readsTablesOfOtherEncodings() {
    byte[] table =
        "titre;texte\nPort;Le port est fermé.\n".getBytes(Charset.forName("windows-1252"));
    assertEquals(List.of("Le port est fermé."), Gathered.of(table).texts());
    byte[] wide = "\uFEFFtitre\ttexte\nPort\tLe port.\n".getBytes(StandardCharsets.UTF_16LE);
    assertEquals(List.of("Le port."), Gathered.of(wide).texts());
  }

  @Test
  void aTextWithCommasIsNoTable() {
    String text = "The text, the title and the date were wrong, he said.\nA second line, too.";
    assertEquals(List.of(text), Gathered.of(text).texts());
  }

  @Test
  void readsRss() {
    Gathered gathered = Gathered.of(Samples.feed(Samples.ITEM));
    assertEquals(List.of("Harbour & river shut\nThe harbour is shut."), gathered.texts());
    // The day is that of the place of publication, not of Greenwich.
    assertEquals(
        List.of(
            "The Pilot", "en", "2024-03-26", "Harbour & river shut", "https://pilot.example.org/1"),
        gathered.facts());
    assertEquals(List.of("Jo Roe"), gathered.only().metadata().authors());
    assertEquals("-#1", gathered.only().path());
  }

  @Test
  void readsAtom() {
    Gathered gathered =
        Gathered.of(
            "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"fr\"><title>Le"
                + " Quai</title><entry><title>Port fermé</title><link"
                + " href=\"https://quai.example.org/1\"/><id>urn:1</id>"
                + "<updated>2024-03-27T00:00:00Z</updated><published>2024-03-26T23:00:00-04:00</published><author><name>Al"
                + " Doe</name></author><summary>Bref.</summary><content type=\"html\">&lt;p&gt;Le"
                + " port est fermé.&lt;/p&gt;</content></entry></feed>");
    assertEquals(List.of("Port fermé\nLe port est fermé."), gathered.texts());
    assertEquals("2024-03-26", gathered.facts().get(2));
    assertEquals(List.of("Al Doe"), gathered.only().metadata().authors());
  }

  @Test
  void readsOldFeedsWithADocumentType() {
    String type =
        "<!DOCTYPE rss PUBLIC \"-//Netscape//DTD RSS 0.91//EN\"\n"
            + " \"http://netscape.example/formats/rss-0.91.dtd\">";
    String item = Samples.ITEM.replace("is &lt;b&gt;shut", "is caf&eacute;&nbsp;&lt;b&gt;shut");
    String old = Samples.feed(item).replace("<rss version=\"2.0\"", type + "<rss version=\"0.91\"");
    Gathered gathered = Gathered.of(old);
    assertEquals(
        List.of("Harbour & river shut\nThe harbour is caf\u00e9\u00a0shut."), gathered.texts());
    assertEquals(List.of(), gathered.told());
    String lists = type.replace(">", " [<!ELEMENT rss ANY> <!-- it isn't used -->]>");
    assertEquals(1, Gathered.of(old.replace(type, lists)).documents.size());
  }

  @Test
  void documentTypesFetchAndGrowNothing() {
    for (String own :
        List.of(
            "[<!ENTITY x SYSTEM \"file:///etc/passwd\">]",
            "SYSTEM \"x.dtd\" [<!ENTITY % p SYSTEM \"http://h.example/\"> %p;]",
            "[%p;]")) {
      String feed = Samples.feed(Samples.ITEM).replace("<rss", "<!DOCTYPE rss " + own + "><rss");
      assertEquals(List.of("read.unsafe-xml -"), Gathered.of(feed).told(), own);
    }
    String open = Samples.feed(Samples.ITEM).replace("<rss", "<!DOCTYPE rss [ <rss");
    assertEquals(List.of("read.not-text"), Gathered.of(open).codes());
    String unknown = Samples.feed(Samples.ITEM.replace("river", "&river;"));
    assertEquals(List.of("read.broken -"), Gathered.of(unknown).told());
  }

  @Test
  void entriesAreNotAtTheirFeedsAddress() {
    byte[] feed = Samples.utf8(Samples.feed(Samples.ITEM.replaceAll("<link>[^<]*</link>", "")));
    String type = "Content-Type: application/rss+xml\r\n";
    byte[] answer = Samples.answer(200, type, feed);
    Gathered gathered =
        Gathered.of(Samples.warc("response", "https://pilot.example.org/feed", answer));
    assertNull(gathered.only().metadata().address());
  }

  @Test
  void listsTellWhenATextWasChangedAndTakenIn() {
    Gathered gathered =
        Gathered.of(
            "{\"text\": \"The port is shut.\", \"modified\": \"2024-03-27T01:00:00+0200\","
                + " \"fetched\": \"2024-03-28\"}");
    assertEquals(
        new Edition("2024-03-26T23:00:00Z", "2024-03-28", null),
        gathered.only().metadata().edition());
  }

  @Test
  void hostileFeedsAreRefused() {
    String entities =
        "<!DOCTYPE rss [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\"><!ENTITY f SYSTEM"
            + " \"file:///etc/passwd\">]>";
    String bomb = Samples.feed(Samples.ITEM).replace("<rss", entities + "<rss");
    assertEquals(List.of("read.unsafe-xml -"), Gathered.of(bomb).told());
    String deep = Samples.feed("<a>".repeat(1_000) + "</a>".repeat(1_000));
    assertEquals(List.of("read.too-deep -"), Gathered.of(deep).told());
    assertEquals(List.of("read.broken -"), Gathered.of(Samples.feed("<item>")).told());
    assertEquals(List.of("read.empty -"), Gathered.of(Samples.feed("")).told());
  }

  @Test
  void xmlOfOtherKindsIsNoText() {
    Gathered gathered = Gathered.of("<?xml version=\"1.0\"?><urlset><url>x</url></urlset>");
    assertTrue(gathered.documents.isEmpty());
    assertEquals(List.of("read.not-text -"), gathered.told());
  }
}
