package org.gainsay.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.gainsay.extract.Extractor;
import org.gainsay.lexicon.Lexicons;
import org.gainsay.model.Analysis;
import org.gainsay.model.Entity;
import org.gainsay.model.Link;
import org.gainsay.model.Linked;
import org.gainsay.model.Linking;
import org.gainsay.testing.PlainText;
import org.gainsay.testing.TestTable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class LinkTableTest {
  private static final Lexicons LEXICONS = Lexicons.bundled();
  private static final Extractor EXTRACTOR = new Extractor(LEXICONS);
  private static final Linker LINKER = new Linker(LEXICONS);

  @TestFactory
  Stream<DynamicTest> reports() throws IOException {
    return TestTable.read("/org/gainsay/link/links.tsv").stream()
        .map(row -> DynamicTest.dynamicTest(row.get("text"), () -> check(row)));
  }

  private static void check(TestTable.Row row) {
    Linked linked = linked(row.get("language"), row.get("text"));
    for (String chain : row.list("together")) {
      assertEquals(1, new HashSet<>(entities(linked, chain)).size(), () -> chain + shown(linked));
    }
    for (String chain : row.list("apart")) {
      List<String> ids = entities(linked, chain);
      assertEquals(ids.size(), new HashSet<>(ids).size(), () -> chain + shown(linked));
    }
    linked.links().forEach(link -> assertTrue(!link.reasons().isEmpty(), "a link has reasons"));
  }

  /** The entity of each mention of a chain; the same words again are the next mention of them. */
  private static List<String> entities(Linked linked, String chain) {
    List<String> found = new ArrayList<>();
    Set<Integer> used = new HashSet<>();
    for (String name : chain.split("~")) {
      for (Link link : linked.links()) {
        String mention = linked.extraction().mentions().get(link.mention()).name();
        if (mention.equals(name) && used.add(link.mention())) {
          found.add(link.entity());
          break;
        }
      }
    }
    assertEquals(chain.split("~").length, found.size(), () -> chain + shown(linked));
    return found;
  }

  private static String shown(Linked linked) {
    StringBuilder out = new StringBuilder(" in");
    for (Link link : linked.links()) {
      out.append(' ').append(linked.extraction().mentions().get(link.mention()).name());
      out.append('=').append(link.entity());
    }
    return out.toString();
  }

  private static Linked linked(String language, String text) {
    Analysis analysis = PlainText.analysis(LEXICONS, language, text);
    return LINKER.link(analysis, EXTRACTOR.extract(analysis));
  }

  @Test
  void ordersOfReportsGiveTheSameEntities() {
    Linked one =
        linked("en", "The Chinese Foreign Ministry protested. Lin Feng, a spokesman, denied it.");
    Linked two =
        linked("fr", "Le ministère chinois des Affaires étrangères dément. Pékin proteste.");
    Linked three =
        linked("en", "Beijing protested. Lin said that the Foreign Ministry of China was calm.");
    Linking there = LINKER.merge(List.of(one, two, three));
    Linking back = LINKER.merge(List.of(three, one, two));
    assertEquals(there.entities(), back.entities());
    assertEquals(there.reports().get(0), back.reports().get(1));
  }

  @Test
  void bodiesAndStatesMeetAcrossLanguages() {
    Linking linking =
        LINKER.merge(
            List.of(
                linked("en", "The Chinese Foreign Ministry protested in Beijing."),
                linked(
                    "fr", "Le ministère chinois des Affaires étrangères dément, dit la Chine.")));
    Entity ministry =
        linking.entities().stream()
            .filter(entity -> entity.names().containsKey("fr") && entity.names().containsKey("en"))
            .findFirst()
            .orElseThrow();
    assertEquals("Chinese Foreign Ministry", ministry.name());
    assertEquals("country-cn", ministry.partOf());
    assertTrue(linking.entities().stream().anyMatch(e -> e.id().equals("country-cn")));
  }

  @Test
  void differentFullNamesStayApart() {
    Linking linking =
        LINKER.merge(
            List.of(
                linked("en", "Minister Karen Wood spoke in the evening."),
                linked("en", "Minister Peter Wood spoke in the morning."),
                linked("en", "Minister Wood left early.")));
    long woods = linking.entities().stream().filter(e -> e.name().endsWith("Wood")).count();
    assertNotEquals(1, woods);
  }

  @Test
  void spellingsOfOneNameMeetAcrossLanguages() {
    Linking linking =
        LINKER.merge(
            List.of(
                linked("en", "President Vladimir Markovkin denied it. Minister Oleg Danilov left."),
                linked("fr", "Le président Vladimir Markovkine a démenti les accusations.")));
    long met = linking.entities().stream().filter(e -> e.name().contains("Markovkin")).count();
    assertEquals(1, met);
    assertTrue(linking.entities().stream().anyMatch(e -> e.name().equals("Oleg Danilov")));
  }
}
