package org.gainsay.extract;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.gainsay.lexicon.Lexicons;
import org.gainsay.model.Analysis;
import org.gainsay.model.Mention;
import org.gainsay.testing.PlainText;
import org.gainsay.testing.TestTable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every sentence of mentions.tsv, and the example of every naming scheme of hacker groups. */
class MentionTableTest {
  private static final Lexicons LEXICONS = Lexicons.bundled();
  private static final MentionFinder FINDER = new MentionFinder(LEXICONS);

  @TestFactory
  Stream<DynamicTest> sentences() throws IOException {
    return TestTable.read("/org/gainsay/extract/mentions.tsv").stream()
        .map(row -> DynamicTest.dynamicTest(row.get("sentence"), () -> check(row)));
  }

  private static void check(TestTable.Row row) {
    List<Mention> mentions = find(row.get("language"), row.get("sentence"));
    for (String expected : row.list("found")) {
      int sign = expected.lastIndexOf('=');
      String name = expected.substring(0, sign);
      String meaning = expected.substring(sign + 1);
      assertTrue(
          mentions.stream().anyMatch(m -> m.name().equals(name) && means(m, meaning)),
          () -> expected + " is not in " + shown(mentions));
    }
    for (String absent : row.list("absent")) {
      assertTrue(
          mentions.stream()
              .filter(m -> m.kind() == Mention.Kind.NAME)
              .noneMatch(m -> m.name().equals(absent)),
          () -> absent + " is in " + shown(mentions));
    }
  }

  private static boolean means(Mention mention, String meaning) {
    String type = mention.type().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    return meaning.equals(mention.known()) || meaning.equals(type);
  }

  private static String shown(List<Mention> mentions) {
    return mentions.stream()
        .map(m -> m.name() + "=" + m.known() + "/" + m.type())
        .toList()
        .toString();
  }

  private static List<Mention> find(String language, String sentence) {
    Analysis analysis = PlainText.analysis(LEXICONS, language, sentence);
    return FINDER.find(analysis);
  }

  @TestFactory
  Stream<DynamicTest> namingSchemes() {
    return LEXICONS.table(Lexicons.ANY, "threat-patterns").rows().stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.get("example"),
                    () ->
                        assertTrue(
                            find("en", row.get("example")).stream()
                                .anyMatch(
                                    m -> String.valueOf(m.known()).startsWith("threat-group:")),
                            row.get("form"))));
  }
}
