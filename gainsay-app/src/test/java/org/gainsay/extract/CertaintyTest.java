package org.gainsay.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
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

/** Every sentence of certainty.tsv, read with the real engine. */
class CertaintyTest {
  private static final Extractor EXTRACTOR = new Extractor(Lexicons.bundled());
  private static final Map<String, UdPipeline> PIPELINES = new HashMap<>();

  @TestFactory
  Stream<DynamicTest> sentences() throws IOException {
    return TestTable.read("/org/gainsay/extract/certainty.tsv").stream()
        .map(row -> DynamicTest.dynamicTest(row.get("sentence"), () -> check(row)));
  }

  private static void check(TestTable.Row row) {
    String language = row.get("language");
    UdPipeline pipeline = PIPELINES.computeIfAbsent(language, UdPipeline::load);
    var extraction =
        EXTRACTOR.extract(PlainAnalysis.of(row.get("sentence"), null, language, pipeline));
    List<String> claims =
        extraction.attributions().stream()
            .map(claim -> claim.stance() + " " + claim.certainty())
            .map(claim -> claim.toLowerCase(Locale.ROOT))
            .toList();
    assertEquals(row.list("claims"), claims);
    List<String> events =
        extraction.events().stream()
            .map(event -> event.type() + " " + event.status())
            .map(event -> event.toLowerCase(Locale.ROOT))
            .toList();
    assertEquals(row.list("events"), events);
  }
}
