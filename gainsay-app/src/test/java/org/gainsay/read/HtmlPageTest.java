package org.gainsay.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import org.gainsay.model.Block;
import org.gainsay.model.Cut;
import org.gainsay.model.Edition;
import org.gainsay.model.Metadata;
import org.gainsay.model.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlPageTest {
  @Test
  void aLineABlock() {
    HtmlPage page =
        HtmlPage.parse(
            "<html><body><nav class=\"mainMenu top-bar\"><a href=/>Home</a></nav><h2>Head\n"
                + " ing</h2><p>One <b>bold</b><br>two <a"
                + " href=x>link</a></p><ul><li>Item<ul><li>Sub</ul></ul>"
                + "<table><tr><td>Cell<td>Other</table><blockquote><p>Said</p></blockquote><pre>a\n"
                + "  b</pre><script>no</script><div hidden>shade</div>tail",
            100);
    assertEquals(
        "Home\nHead ing\nOne bold\ntwo link\nItem\nSub\nCell\nOther\nSaid\na\nb\nshade\ntail",
        page.text());
    assertEquals(
        List.of(
            "OTHER",
            "HEADING",
            "PARAGRAPH",
            "PARAGRAPH",
            "LIST_ITEM",
            "LIST_ITEM",
            "TABLE_CELL",
            "TABLE_CELL",
            "QUOTE",
            "PARAGRAPH",
            "PARAGRAPH",
            "OTHER",
            "OTHER"),
        page.blocks().stream().map(block -> block.kind().toString()).toList());
    Block menu = page.blocks().get(0);
    assertEquals(1.0, menu.linked());
    assertTrue(
        menu.within().containsAll(List.of("nav", "main", "menu", "mainmenu", "top-bar", "top")));
    assertTrue(page.blocks().get(11).within().contains("hidden"));
    assertEquals(0.5, page.blocks().get(3).linked(), 0.1);
    Text text = Text.of(page.text());
    assertEquals("Sub", text.slice(page.blocks().get(5).span()));
  }

  @Test
  void depthsTellTheTree() {
    HtmlPage page =
        HtmlPage.parse("<body><div><p>a</p><p>b</p></div><div><div><p>c</p></div></div>", 100);
    List<String> depths =
        page.blocks().stream().map(block -> block.depth() + "/" + block.shared()).toList();
    assertEquals(List.of("3/0", "3/2", "4/1"), depths);
  }

  @Test
  void readsLinkedData() {
    Metadata metadata =
        HtmlPage.parse(
                "<html lang=fr-FR><head><title>Le port accuse la Norlande | Le Quai</title>"
                    + "<link rel=canonical href=https://quai.example.org/port>"
                    + "<script type=application/ld+json>{\"@graph\": [{\"@type\": \"WebSite\"},"
                    + "{\"@type\": [\"NewsArticle\"], \"headline\": \"Le port accuse la Norlande\","
                    + "\"datePublished\": \"2024-03-26T23:30:00+02:00\","
                    + "\"author\": [{\"name\": \"Jo Roe\"}, \"Al Doe\"],"
                    + "\"publisher\": {\"name\": \"Le Quai\"},}]}</script></head>"
                    + "<body><h1>Le port accuse la Norlande</h1><p>Texte.",
                100)
            .metadata();
    assertEquals("Le port accuse la Norlande", Objects.requireNonNull(metadata.title()).text());
    assertEquals(
        0, Objects.requireNonNull(Objects.requireNonNull(metadata.title()).span()).start());
    assertEquals("2024-03-26", Objects.requireNonNull(metadata.published()).date());
    assertEquals(List.of("Jo Roe", "Al Doe"), metadata.authors());
    assertEquals("Le Quai", metadata.outlet());
    assertEquals("fr", metadata.language());
    assertEquals("https://quai.example.org/port", metadata.address());
  }

  private static Metadata metadata(String html) {
    return HtmlPage.parse(html, 100).metadata();
  }

  @Test
  void readsMicrodataOfTheArticleAlone() {
    Metadata metadata =
        metadata(
            "<html><head><title>Le Quai</title></head><body><div itemscope"
                + " itemtype=\"https://schema.org/WebPage\"><span itemprop=headline>Accueil</span>"
                + "<article itemscope itemtype=\"https://schema.org/NewsArticle\">"
                + "<h1 itemprop=\"headline name\">Le port accuse la Norlande</h1>"
                + "<meta itemprop=inLanguage content=fr-FR>"
                + "<span itemprop=author itemscope itemtype=\"https://schema.org/Person\">"
                + "<a itemprop=url href=/x>x</a><b itemprop=name>Jeanne Roy</b></span>"
                + "<span itemprop=publisher itemscope><b itemprop=name>Le Quai du Nord</b></span>"
                + "<time itemprop=datePublished datetime=2024-03-26T08:00>hier</time>"
                + "<meta itemprop=dateModified content=2024-03-27T08:00:00Z>"
                + "<meta itemprop=isAccessibleForFree content=False>"
                + "<div itemprop=comment itemscope><i itemprop=author>Un lecteur</i>"
                + "<time itemprop=datePublished datetime=2020-01-01>x</time></div>"
                + "<p>Le port est fermé.</p></article></div></body></html>");
    assertEquals("Le port accuse la Norlande", Objects.requireNonNull(metadata.title()).text());
    assertEquals("fr", metadata.language());
    assertEquals(List.of("Jeanne Roy"), metadata.authors());
    assertEquals("Le Quai du Nord", metadata.outlet());
    assertEquals("2024-03-26", Objects.requireNonNull(metadata.published()).date());
    assertEquals(
        new Edition("2024-03-27T08:00:00Z", null, new Cut(Cut.Sign.NOT_FREE, null)),
        metadata.edition());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<html lang=fr-CA>",
        "<html xml:lang=fr>",
        "<html><meta property=og:locale content=fr_FR>",
        "<html><meta http-equiv=Content-Language content=\"fr, en\">"
      })
  void readsTheLanguageWhereverItIsTold(String head) {
    assertEquals("fr", metadata(head + "<body><p>Le port est fermé.</p></body></html>").language());
  }

  @ParameterizedTest
  @ValueSource(strings = {"false", "\"False\""})
  void readsThatAPageIsNotFree(String no) {
    String html =
        "<html><script type=application/ld+json>{\"@type\": \"NewsArticle\","
            + " \"isAccessibleForFree\": NO}</script><p>The port is shut.</p></html>";
    assertEquals(
        new Cut(Cut.Sign.NOT_FREE, null), metadata(html.replace("NO", no)).edition().cut());
    assertNull(metadata(html.replace("NO", "true")).edition().cut());
  }

  @Test
  void readsMetaElements() {
    Metadata metadata =
        HtmlPage.parse(
                "<head><meta property=og:title content='Port closed'><meta name=author content='Jo"
                    + " Roe'><meta property=article:published_time"
                    + " content=2024-03-26T10:00:00Z><meta property=og:site_name content='The"
                    + " Pilot'><meta property=og:locale content=en_GB><meta property=og:url"
                    + " content=https://pilot.example.org/1></head><body><p>Text.",
                100)
            .metadata();
    assertEquals("Port closed", Objects.requireNonNull(metadata.title()).text());
    assertEquals("2024-03-26", Objects.requireNonNull(metadata.published()).date());
    assertEquals("The Pilot", metadata.outlet());
    assertEquals("en", metadata.language());
    assertEquals("https://pilot.example.org/1", metadata.address());
    assertEquals(List.of("Jo Roe"), metadata.authors());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2024-03-26|2024-03-26",
        "2024-03-26T23:59:00+13:00|2024-03-26",
        "2024/03/26 10:00|2024-03-26",
        "20240326|2024-03-26",
        "20240326T101500Z|2024-03-26",
        "Tue, 26 Mar 2024 10:00:00 GMT|2024-03-26",
        "March 26, 2024|2024-03-26",
        "26 mars 2024|2024-03-26",
        "2024-02-30|",
        "soon|",
        "1711447200|"
      })
  void readsDaysOfMetadata(String stamp, String day) {
    assertEquals(day, IsoDay.of(stamp).orElse(null));
  }

  @Test
  void pagesAreKnownByWhatStandsInThem() {
    assertTrue(HtmlPage.isOne("<!-- saved --><!DOCTYPE html><html></html>"));
    assertTrue(HtmlPage.isOne("\n<p>A piece</p>"));
    assertTrue(HtmlPage.isOne("<?xml version=\"1.0\"?><html xmlns=\"x\"></html>"));
    assertFalse(HtmlPage.isOne("A text with <b>tags</b> in it."));
    assertFalse(HtmlPage.isOne("<said he> and went"));
  }
}
