package org.gainsay.extract;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.gainsay.annotate.PlainAnalysis;
import org.gainsay.lexicon.Lexicons;
import org.gainsay.testing.TestTable;
import org.gainsay.ud.UdPipeline;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every turn of phrase's example, and every sentence of stances.tsv, read with the real engine. */
class StanceWordsTest {
  private static final Lexicons LEXICONS = Lexicons.bundled();
  private static final Extractor EXTRACTOR = new Extractor(LEXICONS);
  private static final Map<String, UdPipeline> PIPELINES = new HashMap<>();

  @TestFactory
  Stream<DynamicTest> turnsOfPhrase() {
    return LEXICONS.languages().stream()
        .flatMap(language -> LEXICONS.table(language, "stance-words").rows().stream())
        .map(
            row -> test(row.table().name().substring(0, 2), row.get("example"), row.get("stance")));
  }

  @TestFactory
  Stream<DynamicTest> sentences() throws java.io.IOException {
    return TestTable.read("/org/gainsay/extract/stances.tsv").stream()
        .map(row -> test(row.get("language"), row.get("sentence"), row.get("stance")));
  }

  private static DynamicTest test(String language, String sentence, String stance) {
    return DynamicTest.dynamicTest(sentence, () -> check(language, sentence, stance));
  }

  private static void check(String language, String sentence, String stance) {
    UdPipeline pipeline = PIPELINES.computeIfAbsent(language, UdPipeline::load);
    // a bar parts paragraphs
    String text = sentence.replace(" | ", "\n\n");
    List<String> found =
        EXTRACTOR.extract(PlainAnalysis.of(text, null, language, pipeline)).attributions().stream()
            .map(claim -> claim.stance().name().toLowerCase(Locale.ROOT))
            .toList();
    assertTrue(found.contains(stance), () -> stance + " not in " + found);
  }
}
