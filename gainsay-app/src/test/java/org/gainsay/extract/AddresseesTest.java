package org.gainsay.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gainsay.annotate.PlainAnalysis;
import org.gainsay.lexicon.Lexicons;
import org.gainsay.testing.TestTable;
import org.gainsay.ud.UdPipeline;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every sentence of addressees.tsv, read with the real engine. */
class AddresseesTest {
  private static final Extractor EXTRACTOR = new Extractor(Lexicons.bundled());
  private static final Map<String, UdPipeline> PIPELINES = new HashMap<>();

  @TestFactory
  Stream<DynamicTest> sentences() throws IOException {
    return TestTable.read("/org/gainsay/extract/addressees.tsv").stream()
        .map(row -> DynamicTest.dynamicTest(row.get("sentence"), () -> check(row)));
  }

  private static void check(TestTable.Row row) {
    String language = row.get("language");
    UdPipeline pipeline = PIPELINES.computeIfAbsent(language, UdPipeline::load);
    var extraction =
        EXTRACTOR.extract(PlainAnalysis.of(row.get("sentence"), null, language, pipeline));
    List<String> named =
        extraction.attributions().stream()
            .flatMap(claim -> claim.addressees().stream())
            .map(m -> extraction.mentions().get(m).name())
            .distinct()
            .toList();
    assertEquals(row.list("addressees"), named);
  }
}
