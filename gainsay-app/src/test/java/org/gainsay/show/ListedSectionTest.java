package org.gainsay.show;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.gainsay.model.CaseFile;
import org.gainsay.model.Entity;
import org.gainsay.model.Listing;
import org.gainsay.run.Format;
import org.gainsay.show.stix.StixExporter;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of the user's own lists, where a person sees them. */
class ListedSectionTest {
  private static final Listing LINE =
      new Listing(
          "north",
          12,
          "north.csv:3",
          "N-77",
          "HERON, Grey",
          "Grey Heron",
          0.97,
          List.of("same words in another order"),
          "Order 12");

  private static CaseFile listed() {
    CaseFile file = CaseFiles.harbour();
    List<Entity> entities =
        file.entities().stream()
            .map(entity -> entity.name().equals("Grey Heron") ? listed(entity) : entity)
            .toList();
    return new CaseFile(
        file.generator(),
        file.documents(),
        entities,
        file.events(),
        file.claims(),
        file.affairs(),
        file.problems());
  }

  private static Entity listed(Entity entity) {
    return new Entity(
        entity.id(),
        entity.type(),
        entity.name(),
        entity.names(),
        entity.roles(),
        entity.partOf(),
        entity.country(),
        entity.external(),
        entity.mentions(),
        List.of(LINE));
  }

  @Test
  void thePageSaysWhichLineWhyAndWhere() {
    Document page = Jsoup.parse(CaseFiles.written(listed(), new HtmlExporter("en")));
    Element section = page.expectFirst("section.listed");
    section.select("[lang=fr]").remove();
    assertTrue(section.expectFirst("ul.listed > li").text().startsWith("Grey Heron"));
    String line = section.expectFirst("li.fine").text();
    assertEquals(
        "HERON, Grey · score 0.97 · same words in another order · Order 12 · north:12 (north.csv:3)",
        line);
    String target = section.expectFirst("a.ref").attr("href").substring(1);
    assertTrue(page.expectFirst("[id=" + target + "]").text().contains("Grey Heron"));
    assertEquals(1, page.select("nav a[href=#" + section.attr("aria-labelledby") + "]").size());
  }

  @Test
  void withoutListsThereIsNoSuchSection() {
    Document page = Jsoup.parse(CaseFiles.written(CaseFiles.harbour(), new HtmlExporter("en")));
    assertNull(page.selectFirst("section.listed"));
  }

  /** What each of the other formats says of the line. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          csv      | ,Grey Heron,Grey Heron,north,12,north.csv:3,N-77,"HERON, Grey",0.97,same words in another order,Order 12
          json-ld  | "propertyID": "north:12", "value": "N-77", "name": "HERON, Grey", "description": "Order 12"
          graphml  | <data key="listed">north:12, HERON, Grey (score 0.97: same words in another order)</data>
          misp     | "comment": "to be checked: north:12, HERON, Grey (score 0.97: same words in another order)"
          misp     | "name": "gainsay:listed=\\"north\\""
          markdown | HERON, Grey · score 0.97 · same words in another order · Order 12 · north:12 (north.csv:3)
          """)
  void theOtherFormatsHaveTheLine(String format, String said) {
    Format to = Format.of(format).orElseThrow();
    String written = String.join("", CaseFiles.formatted(listed(), to).values());
    assertTrue(written.replaceAll("\\s+", " ").contains(said), written);
    String without = String.join("", CaseFiles.formatted(CaseFiles.harbour(), to).values());
    assertFalse(without.contains("HERON"));
  }

  @Test
  void theTerminalNamesTheLine() throws IOException {
    StringBuilder out = new StringBuilder();
    new TerminalSummary(80, false, "fr").write(listed(), out);
    assertTrue(
        out.toString().contains("Listes       Grey Heron ~ HERON, Grey [north:12]"),
        out.toString());
  }

  @Test
  void inStixTheLineIsAReferenceToSomethingOutside() throws IOException {
    JsonNode bundle = new ObjectMapper().readTree(CaseFiles.written(listed(), new StixExporter()));
    for (JsonNode object : bundle.get("objects")) {
      if (object.path("name").asText().equals("Grey Heron") && object.has("external_references")) {
        JsonNode reference = object.get("external_references").get(0);
        assertEquals("north", reference.get("source_name").asText());
        assertEquals("N-77", reference.get("external_id").asText());
        assertEquals(
            "north:12, HERON, Grey (score 0.97: same words in another order)",
            reference.get("description").asText());
        return;
      }
    }
    throw new AssertionError("no Grey Heron with a reference");
  }
}
