package org.gainsay.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.gainsay.annotate.PlainAnalysis;
import org.gainsay.lexicon.Lexicons;
import org.gainsay.lexicon.Table;
import org.gainsay.model.Analysis;
import org.gainsay.model.Attribution;
import org.gainsay.model.EventMention;
import org.gainsay.model.Mention;
import org.gainsay.model.Token;
import org.gainsay.ud.UdPipeline;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Events of sentences of our own, read with the real engine. */
class EventFinderTest {
  /** Trees err: so many of a hundred sentences must come out to the letter. */
  private static final int RIGHT = 95;

  /** The same of the carrying words, whose sentences are harder. */
  private static final int CARRIED = 90;

  private static final Lexicons LEXICONS = Lexicons.bundled();
  private static final Mending MENDING = new Mending(LEXICONS, new EventFinder(LEXICONS));
  private static final Map<String, UdPipeline> ENGINES = new HashMap<>();

  private final MentionFinder mentions = new MentionFinder(LEXICONS);
  private final ClaimFinder claims = new ClaimFinder(LEXICONS);
  private final EventFinder events = new EventFinder(LEXICONS);

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void everyRuleFindsItsExample(String language) {
    List<String> missed = new ArrayList<>();
    List<Table.Row> rows = LEXICONS.table(language, "events").rows();
    for (Table.Row row : rows) {
      assertFalse(row.get("example").isEmpty(), () -> "no example: " + row);
      if (!isFound(row, language)) {
        missed.add(row.get("lemma") + ": " + row.get("example"));
      }
    }
    assertTrue(missed.size() * 100 <= rows.size() * (100 - RIGHT), () -> missed.toString());
  }

  private boolean isFound(Table.Row row, String language) {
    Analysis analysis = analyse(row.get("example"), language);
    String type = row.get("type").toUpperCase(Locale.ROOT).replace('-', '_');
    for (EventMention event : find(analysis)) {
      Token token = analysis.sentences().get(event.sentence()).tokens().get(event.head());
      if (event.type().name().equals(type) && names(row, token)) {
        return true;
      }
    }
    return false;
  }

  private static boolean names(Table.Row row, Token token) {
    String lemma = EventWords.plain(token.lemma());
    List<String> lemmas = row.list("lemma");
    return lemmas.contains(lemma)
        || lemmas.contains(EventWords.plain(token.form()))
        || lemmas.contains(lemma + "e");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void everyCarryingWordCarriesItsExample(String language) {
    List<String> missed = new ArrayList<>();
    List<Table.Row> rows = LEXICONS.table(language, "event-support").rows();
    for (Table.Row row : rows) {
      assertFalse(row.get("example").isEmpty(), () -> "no example: " + row);
      if (!isCarried(row, language)) {
        missed.add(row.get("lemma") + ": " + row.get("example"));
      }
    }
    assertTrue(missed.size() * 100 <= rows.size() * (100 - CARRIED), () -> missed.toString());
  }

  /** Whether an event of the example is carried by the row's word or has the row's status. */
  private boolean isCarried(Table.Row row, String language) {
    Analysis analysis = analyse(row.get("example"), language);
    List<Mention> named = mentions.find(analysis);
    EventLexicon lexicon = EventLexicon.of(LEXICONS, language).orElseThrow();
    EventScene scene = new EventScene(analysis, lexicon, named, claims.find(analysis, named));
    Participants participants = new Participants(scene);
    RoleFinder roles = new RoleFinder(scene, participants);
    return new TriggerFinder(scene, participants, roles)
        .find().stream()
            .anyMatch(
                trigger ->
                    trigger.roles().statuses().contains(row.get("status"))
                        || trigger.roles().chain().stream()
                            .map(word -> scene.token(trigger.sentence(), word))
                            .anyMatch(token -> isWord(row, token)));
  }

  private static boolean isWord(Table.Row row, Token token) {
    return row.list("lemma").contains(EventWords.plain(token.lemma()))
        || row.list("lemma").contains(EventWords.plain(token.form()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void tellsWhoDidWhatToWhom(String language) throws IOException {
    List<String> wrong = new ArrayList<>();
    int count = 0;
    for (String line : cases()) {
      String[] cells = line.split("\t", -1);
      if (!cells[0].equals(language)) {
        continue;
      }
      count++;
      String told = told(analyse(cells[1], language));
      if (!told.equals(cells[2])) {
        wrong.add(cells[1] + "\n  expected " + cells[2] + "\n  found    " + told);
      }
    }
    assertTrue(count > 25, "too few sentences");
    assertTrue(wrong.size() * 100 <= count * (100 - RIGHT), () -> String.join("\n", wrong));
  }

  @ParameterizedTest
  @CsvSource({
    "en, Police arrested two men in Riga on Friday., Riga",
    "fr, La police a arrêté deux hommes à Riga vendredi., Riga",
    "en, Police in Riga arrested two men., ",
  })
  void tellsWhereItWas(String language, String sentence, @Nullable String place) {
    Analysis analysis = analyse(sentence, language);
    List<Mention> named = mentions.find(analysis);
    List<String> places =
        find(analysis).stream()
            .filter(event -> event.place() >= 0)
            .map(event -> named.get(event.place()).name())
            .toList();
    assertEquals(place == null ? List.of() : List.of(place), places);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Hackers attacked the organisers of the 2016 Olympic Games.",
        "Norway accused the hackers of the 2016 Olympic Games."
      })
  void theYearInTheNameOfGamesDatesNothing(String sentence) {
    assertTrue(find(analyse(sentence, "en")).stream().allMatch(event -> event.time() == null));
  }

  @Test
  void aReportInAnUnknownLanguageTellsOfNothing() {
    Analysis read = analyse("Hackers attacked the parliament.", "en");
    Analysis other =
        new Analysis(
            read.clean(), "xx", read.sentences(), read.names(), read.times(), read.quotations());
    assertEquals(List.of(), events.find(other, List.of(), List.of()));
  }

  @Test
  void aVeryLongSentenceIsReadInLinearTime() {
    Analysis analysis = analyse("China hacked Japan and ".repeat(800) + "slept.", "en");
    assertFalse(find(analysis).isEmpty());
  }

  private String told(Analysis analysis) {
    List<Mention> named = mentions.find(events.mended(analysis));
    return find(analysis).stream()
        .map(event -> told(analysis, event, named))
        .collect(Collectors.joining(" ; "));
  }

  private static String told(Analysis analysis, EventMention event, List<Mention> named) {
    return String.join(
        " | ",
        word(event.type()),
        analysis.document().text().slice(event.span()),
        word(event.status()),
        names(event.actors(), named),
        names(event.targets(), named));
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String names(List<Integer> indices, List<Mention> named) {
    return indices.stream().map(i -> named.get(i).name()).collect(Collectors.joining(", "));
  }

  private List<EventMention> find(Analysis analysis) {
    List<Mention> named = mentions.find(events.mended(analysis));
    List<Attribution> said = claims.find(analysis, named);
    return events.find(analysis, named, said);
  }

  private static Analysis analyse(String text, String language) {
    UdPipeline engine = ENGINES.computeIfAbsent(language, UdPipeline::load);
    return MENDING.of(PlainAnalysis.of(text, "example", language, engine));
  }

  private static List<String> cases() throws IOException {
    try (InputStream in =
            Objects.requireNonNull(EventFinderTest.class.getResourceAsStream("events.tsv"));
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.startsWith("#")).skip(1).toList();
    }
  }
}
