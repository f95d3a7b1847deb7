package org.gainsay.show;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gainsay.model.Affair;
import org.gainsay.model.CaseFile;
import org.gainsay.model.Discrepancy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownExporterTest {
  private static final Pattern NOTE = Pattern.compile("\\[\\^([0-9.]+)](:?)");

  @Test
  void writesTheBriefOfTheHarbour() {
    assertEquals(
        CaseFiles.string(Path.of("src/test/resources/org/gainsay/show/harbour/brief.md")),
        CaseFiles.written(CaseFiles.harbour(), new MarkdownExporter("en")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void everyNoteIsGivenOnceAndNoneIsMissing(String language) {
    List<String> used = new ArrayList<>();
    List<String> given = new ArrayList<>();
    Matcher notes =
        NOTE.matcher(CaseFiles.written(CaseFiles.harbour(), new MarkdownExporter(language)));
    while (notes.find()) {
      (notes.group(2).isEmpty() ? used : given).add(notes.group(1));
    }
    assertEquals(used.stream().distinct().toList(), given);
  }

  @Test
  void nothingThatIsReadIsFormat() {
    CaseFile file = CaseFiles.titled("[x](javascript:y) <b> *z*\n# h");
    String brief = CaseFiles.written(file, new MarkdownExporter("en"));
    assertTrue(brief.startsWith("# \\[x\\](javascript:y) \\<b\\> \\*z\\* \\# h\n"), brief);
  }

  /** Differences that contradict nothing are neither a parting of the accounts nor agreement. */
  @ParameterizedTest
  @CsvSource({
    "CONFLICT, The accounts part on the number of mailboxes.",
    "REFINEMENT, 'The accounts differ on the number of mailboxes, without contradicting each other.'",
    "SCOPE, 'The accounts differ on the number of mailboxes, without contradicting each other.'"
  })
  void theLeadSaysHowTheAccountsStand(Discrepancy.Kind kind, String sentence) {
    CaseFile harbour = CaseFiles.harbour();
    Affair affair = harbour.affairs().get(0);
    List<Discrepancy> discrepancies =
        affair.discrepancies().stream()
            .filter(d -> d.attribute().contains("mailbox"))
            .map(d -> new Discrepancy(d.event(), d.attribute(), kind, d.values()))
            .toList();
    Affair other =
        new Affair(
            affair.id(),
            affair.title(),
            affair.documents(),
            affair.events(),
            affair.claims(),
            affair.disputes(),
            discrepancies,
            affair.timeline());
    CaseFile file =
        new CaseFile(
            harbour.generator(),
            harbour.documents(),
            harbour.entities(),
            harbour.events(),
            harbour.claims(),
            List.of(other),
            harbour.problems());
    String brief = CaseFiles.written(file, new MarkdownExporter("en"));
    assertTrue(brief.lines().anyMatch(line -> line.endsWith(sentence)), brief);
  }
}
