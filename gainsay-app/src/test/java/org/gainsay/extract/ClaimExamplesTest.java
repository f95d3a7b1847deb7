package org.gainsay.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.gainsay.annotate.PlainAnalysis;
import org.gainsay.lexicon.Lexicons;
import org.gainsay.lexicon.Table;
import org.gainsay.model.Analysis;
import org.gainsay.model.Attribution;
import org.gainsay.model.Span;
import org.gainsay.model.Text;
import org.gainsay.ud.UdPipeline;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every construction's example sentences, read with the real engine. In the tables {@code <>} holds
 * the source, {@code {}} the cue, {@code []} a span of the content; a sentence of the stance {@code
 * none} holds no claim.
 */
class ClaimExamplesTest {
  private static final Lexicons LEXICONS = Lexicons.bundled();
  private static final Extractor EXTRACTOR = new Extractor(LEXICONS);
  private static final Map<String, UdPipeline> PIPELINES = new HashMap<>();

  static Stream<Table.Row> examples() {
    return LEXICONS.languages().stream()
        .flatMap(language -> LEXICONS.table(language, "claim-examples").rows().stream());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void findsTheClaim(Table.Row row) {
    String language = row.table().name().substring(0, 2);
    assumeTrue(UdPipeline.languages().contains(language), "no model for " + language);
    String marked = row.get("sentence");
    String plain = marked.replaceAll("[<>{}\\[\\]]", "");
    Analysis analysis =
        PlainAnalysis.of(
            plain, null, language, PIPELINES.computeIfAbsent(language, UdPipeline::load));
    List<String> found =
        EXTRACTOR.extract(analysis).attributions().stream()
            .map(claim -> shown(plain, claim) + " " + name(claim))
            .toList();
    if (row.get("stance").equals("none")) {
      assertEquals(List.of(), found);
      return;
    }
    assertTrue(found.contains(marked + " " + row.get("stance")), () -> marked + " not in " + found);
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyFrameHasAnExample(String language) {
    List<String> constructions =
        LEXICONS.table(language, "claim-examples").rows().stream()
            .map(row -> row.get("construction"))
            .toList();
    for (Frame frame : Frame.values()) {
      String name = frame.name().toLowerCase(Locale.ROOT);
      assertEquals(
          true,
          constructions.stream().anyMatch(construction -> construction.startsWith(name)),
          name);
    }
  }

  static List<String> languages() {
    return LEXICONS.languages();
  }

  private static String name(Attribution claim) {
    return claim.stance().name().toLowerCase(Locale.ROOT);
  }

  private record Bracket(int at, boolean closes, String sign) {}

  private static String shown(String plain, Attribution claim) {
    List<Bracket> brackets = new ArrayList<>();
    claim.content().forEach(span -> add(brackets, span, "[", "]"));
    if (claim.source() != null) {
      add(brackets, claim.source(), "<", ">");
    }
    if (claim.cue() != null) {
      add(brackets, claim.cue().span(), "{", "}");
    }
    Text text = Text.of(plain);
    StringBuilder shown = new StringBuilder();
    for (int at = 0; at <= text.length(); at++) {
      for (boolean closes : new boolean[] {true, false}) {
        for (Bracket bracket : brackets) {
          if (bracket.at() == at && bracket.closes() == closes) {
            shown.append(bracket.sign());
          }
        }
      }
      if (at < text.length()) {
        shown.append(text.slice(new Span(at, at + 1)));
      }
    }
    return shown.toString();
  }

  private static void add(List<Bracket> brackets, Span span, String open, String close) {
    brackets.add(new Bracket(span.start(), false, open));
    brackets.add(new Bracket(span.end(), true, close));
  }
}
