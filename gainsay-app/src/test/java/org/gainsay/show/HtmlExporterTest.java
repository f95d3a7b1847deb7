package org.gainsay.show;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.gainsay.model.Affair;
import org.gainsay.model.CaseFile;
import org.gainsay.model.Certainty;
import org.gainsay.model.Claim;
import org.gainsay.model.Cue;
import org.gainsay.model.Document;
import org.gainsay.model.Entity;
import org.gainsay.model.EntityType;
import org.gainsay.model.Metadata;
import org.gainsay.model.Place;
import org.gainsay.model.Problem;
import org.gainsay.model.QuoteKind;
import org.gainsay.model.Report;
import org.gainsay.model.Span;
import org.gainsay.model.Stance;
import org.gainsay.model.Text;
import org.gainsay.model.Title;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlExporterTest {
  private static final String HOSTILE =
      "<script>alert(1)</script><img src=x onerror=alert(2)> \"&'\u0000\ud800 javascript:x";

  private static org.jsoup.nodes.Document page(CaseFile file, String language) {
    return Jsoup.parse(CaseFiles.written(file, new HtmlExporter(language)));
  }

  /** The page as one language shows it. */
  private static org.jsoup.nodes.Document english(CaseFile file) {
    org.jsoup.nodes.Document page = page(file, "en");
    page.select(".fr").remove();
    return page;
  }

  @Test
  void everySectionHasAHeadingThatTheContentsLeadTo() {
    org.jsoup.nodes.Document page = page(CaseFiles.harbour(), "en");
    List<String> links = page.select("nav a").eachAttr("href");
    assertEquals(9, links.size());
    links.forEach(link -> assertEquals(1, page.select(link).size(), link));
    assertEquals(1, page.select("h1").size());
    assertEquals("Ardenia accuses Grey Heron (Sorovia) of a cyber operation", page.title());
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr", "xx"})
  void everyLinkLeadsSomewhereAndEveryNameIsGivenOnce(String language) {
    org.jsoup.nodes.Document page = page(CaseFiles.harbour(), language);
    for (Element link : page.select("a[href^=#]")) {
      assertEquals(1, page.select("[id=" + link.attr("href").substring(1) + "]").size(), link + "");
    }
    List<String> ids = page.select("[id]").eachAttr("id");
    assertEquals(ids.stream().distinct().toList(), ids);
    assertEquals(language.equals("fr") ? "fr" : "en", page.select("html").attr("lang"));
  }

  @Test
  void bothLanguagesSayTheSameThingsSideBySide() {
    org.jsoup.nodes.Document page = page(CaseFiles.harbour(), "fr");
    assertEquals(page.select(".en").size(), page.select(".fr").size());
    assertEquals("Ce qui est contesté", page.select("#a-1-disputes .fr").text());
    assertEquals("fr", page.select("input[checked]").attr("value"));
  }

  @Test
  void asksForNothingFromOutside() {
    org.jsoup.nodes.Document page = page(CaseFiles.harbour(), "en");
    assertEquals(List.of(), page.select("[src], link, iframe, object, embed").eachAttr("src"));
    assertFalse(page.select("style").html().contains("url("));
    assertFalse(page.select("style").html().contains("@import"));
    String policy = page.select("meta[http-equiv]").attr("content");
    assertTrue(policy.startsWith("default-src 'none'"), policy);
    for (Element link : page.select("a[href^=http]")) {
      assertTrue(link.attr("rel").contains("noreferrer"));
    }
  }

  @Test
  void sidesOfADisputeStandSideBySideWithTheirSentences() {
    Element dispute = page(CaseFiles.harbour(), "en").expectFirst(".dispute");
    assertEquals(2, dispute.select(".side").size());
    String asserted = dispute.select(".side.accuse > .evidence blockquote").text();
    String denied = dispute.select(".side.deny > .evidence blockquote").text();
    assertEquals(
        "“Grey Heron read the mail of our harbour for three months,” Interior Minister"
            + " Lena Varga told reporters in Portmere.",
        asserted);
    assertTrue(denied.startsWith("La Sorovie « n’a attaqué aucun port »"), denied);
    assertEquals("fr", dispute.select(".side.deny > .evidence blockquote").attr("lang"));
  }

  @Test
  void wordsOfEachReportStandWholeAndMarkedInPlace() {
    CaseFile file = CaseFiles.harbour();
    org.jsoup.nodes.Document page = page(file, "en");
    for (Report report : file.documents()) {
      Element article = page.expectFirst("#d-" + report.id()).clone();
      article.select(".n").remove();
      String text = String.join(" ", article.select(".row > p").eachText());
      assertEquals(report.text().string().replaceAll("\\s+", " ").strip(), text);
    }
    Element denial = page.expectFirst(".report .say.deny");
    assertEquals("the", denial.text().split(" ")[0]);
    assertTrue(page.select(".report .boiler").eachText().contains("Home | About | Subscribe"));
    assertTrue(page.select(".report .src.ent").eachText().contains("Lena Varga"));
  }

  @Test
  void answersStandUnderWhatTheyAnswer() {
    org.jsoup.nodes.Document page = english(CaseFiles.harbour());
    String tree = page.select("section.responses .causes > li > .answers > li > .step > b").text();
    assertEquals("Accusation Summons Sanctions Expulsion", tree);
    assertEquals(
        "Denial", page.expectFirst("section.responses .answers .answers > li > .step > b").text());
  }

  @Test
  void nothingOfAReportIsEverMarkup() {
    org.jsoup.nodes.Document page = page(hostile(), "en");
    assertEquals(1, page.select("script").size());
    assertEquals(0, page.select("img").size());
    assertEquals(0, page.select("[onerror]").size());
    assertEquals(0, page.select("a[href^=javascript]").size());
    assertTrue(page.select("h1").text().startsWith("<script>alert(1)</script>"));
  }

  /** What the HTML standard's parser finds to mend: nothing. */
  private static List<String> parseErrors(CaseFile file) {
    Parser parser = Parser.htmlParser().setTrackErrors(20);
    Jsoup.parse(CaseFiles.written(file, new HtmlExporter()), parser);
    return parser.getErrors().stream().map(String::valueOf).toList();
  }

  @Test
  void theMarkupIsSound() {
    assertEquals(List.of(), parseErrors(CaseFiles.harbour()));
    assertEquals(List.of(), parseErrors(CaseFiles.empty()));
    assertEquals(List.of(), parseErrors(hostile()));
  }

  @Test
  void headingsGoDownStepByStep() {
    int before = 0;
    for (Element heading : english(CaseFiles.harbour()).select("h1, h2, h3, h4, h5, h6")) {
      int level = heading.tagName().charAt(1) - '0';
      assertTrue(level <= before + 1, heading + " after a heading of level " + before);
      before = level;
    }
    assertTrue(before > 0);
  }

  @Test
  void landmarksAndDrawingsAreNamedOrHidden() {
    org.jsoup.nodes.Document page = page(CaseFiles.harbour(), "en");
    assertEquals(1, page.select("main").size());
    assertEquals(1, page.select("body > header").size());
    assertEquals("#" + page.expectFirst("main").id(), page.expectFirst(".skip").attr("href"));
    for (Element named : page.select("nav, section, [role=group]")) {
      String id = named.attr("aria-labelledby");
      assertFalse(page.expectFirst("[id=" + id + "]").text().isEmpty(), named.tagName() + id);
    }
    for (Element drawing : page.select("svg")) {
      boolean named = drawing.attr("role").equals("img") && !drawing.attr("aria-label").isEmpty();
      assertTrue(named || drawing.attr("aria-hidden").equals("true"), drawing.className());
    }
  }

  @Test
  void discrepanciesShowTheSentenceOfEachValue() {
    org.jsoup.nodes.Document page = english(CaseFiles.harbour());
    List<Element> values = page.select("table.discrepancies .values > div");
    assertTrue(values.size() >= 2);
    for (Element value : values) {
      assertEquals(1, value.select("figure.evidence").size(), value.text());
      assertFalse(value.select("blockquote .said").isEmpty(), value.text());
    }
  }

  @Test
  void namesAreThoseOfTheInterfaceLanguageWhereReportsGiveThem() {
    SortedMap<String, List<String>> names = new TreeMap<>();
    names.put("en", List.of("Harbour Board"));
    names.put("fr", List.of("Conseil", "Conseil du port"));
    Entity board =
        new Entity(
            "e1",
            EntityType.ORGANISATION,
            "Harbour Board",
            names,
            List.of(),
            null,
            null,
            List.of(),
            List.of());
    CaseView view = new CaseView(CaseFiles.empty());
    assertEquals("Harbour Board", new Naming(view, Words.of("en")).name(board));
    assertEquals("Conseil du port", new Naming(view, Words.of("fr")).name(board));
  }

  @Test
  void nothingAndProblemsAloneAreAPageToo() {
    assertEquals("Case file", page(CaseFiles.empty(), "en").title());
    Problem problem = Problem.of("read.empty", null, "This file is empty.");
    CaseFile file =
        new CaseFile("t", List.of(), List.of(), List.of(), List.of(), List.of(), List.of(problem));
    assertTrue(page(file, "en").select(".problems").text().contains("This file is empty."));
  }

  @Test
  void severalAffairsStandOneAfterTheOther() {
    CaseFile one = CaseFiles.harbour();
    Affair first = one.affairs().get(0);
    Affair empty =
        new Affair("a2", "", List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    CaseFile two =
        new CaseFile(
            one.generator(),
            one.documents(),
            one.entities(),
            one.events(),
            one.claims(),
            List.of(first, empty),
            one.problems());
    org.jsoup.nodes.Document page = page(two, "en");
    assertEquals("2 affairs", page.select("h1 .en").text());
    assertEquals(2, page.select("section.affair > header > h2").size());
    assertEquals(7, page.select("section.affair > section > h3").size());
  }

  @Test
  void sameCaseFileGivesSameBytes() {
    assertEquals(
        CaseFiles.written(CaseFiles.harbour(), new HtmlExporter()),
        CaseFiles.written(CaseFiles.harbour(), new HtmlExporter()));
  }

  @Test
  void manySpansOverOnePlaceStayLinear() {
    String text = "x".repeat(20_000);
    Report report = report(text, Metadata.NONE);
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < 2_000; i++) {
      claims.add(claim("c" + i, report.id(), null, List.of(new Span(i, 20_000 - i))));
    }
    CaseFile file =
        new CaseFile("t", List.of(report), List.of(), List.of(), claims, List.of(), List.of());
    assertTrue(CaseFiles.written(file, new HtmlExporter()).length() < 10_000_000);
  }

  @ParameterizedTest
  @ValueSource(strings = {"apt31-2024", "us-treasury-2024", "wikinews-fr-dev"})
  void goldAffairsHaveNoDeadLinks(String affair) {
    CaseFile gold = CaseFiles.gold(affair);
    org.jsoup.nodes.Document page = page(gold, "fr");
    List<String> ids = page.select("[id]").eachAttr("id");
    List<String> dead = new ArrayList<>(page.select("a[href^=#]").eachAttr("href"));
    dead.removeIf(link -> ids.contains(link.substring(1)));
    assertEquals(List.of(), dead);
    assertEquals(Collections.emptySet(), duplicates(ids));
  }

  private static Set<String> duplicates(List<String> ids) {
    Set<String> seen = new HashSet<>();
    Set<String> twice = new TreeSet<>();
    ids.forEach(id -> twice.addAll(seen.add(id) ? List.of() : List.of(id)));
    return twice;
  }

  private static Report report(String text, Metadata metadata) {
    return new Report(
        Document.idOf(text),
        "a.txt",
        List.of(),
        metadata,
        "en",
        List.of(HOSTILE),
        List.of(),
        List.of(),
        null,
        null,
        Text.of(text),
        true,
        List.of());
  }

  private static Claim claim(
      String id, String document, @Nullable String entity, List<Span> content) {
    return new Claim(
        id,
        document,
        new Claim.Source(entity, null),
        new Cue(HOSTILE, new Span(0, 1)),
        content,
        Stance.ACCUSE,
        QuoteKind.INDIRECT,
        Certainty.HEDGED,
        List.of("e2"),
        List.of(),
        null,
        null);
  }

  private static CaseFile hostile() {
    Metadata metadata =
        new Metadata(
            new Title(HOSTILE, null), "javascript:alert(3)", HOSTILE, null, null, List.of());
    Report report = report(HOSTILE, metadata);
    SortedMap<String, List<String>> names = new TreeMap<>();
    Place place = new Place(report.id(), new Span(3, 4000));
    List<Entity> entities = new ArrayList<>();
    for (String id : List.of("e1", "e2")) {
      entities.add(
          new Entity(
              id,
              EntityType.PERSON,
              id + HOSTILE,
              names,
              List.of(),
              id,
              null,
              List.of(),
              List.of(place)));
    }
    Claim claim = claim("c1", report.id(), "e1", List.of(new Span(2, 9), new Span(5, 5000)));
    Affair affair =
        new Affair(
            "a1",
            HOSTILE,
            List.of(report.id(), "gone"),
            List.of("gone"),
            List.of("c1", "gone"),
            List.of(),
            List.of(),
            List.of("gone"));
    return new CaseFile(
        HOSTILE, List.of(report), entities, List.of(), List.of(claim), List.of(affair), List.of());
  }
}
