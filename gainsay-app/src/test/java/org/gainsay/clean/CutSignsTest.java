package org.gainsay.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.gainsay.lexicon.Lexicons;
import org.gainsay.model.Block;
import org.gainsay.model.CleanText;
import org.gainsay.model.Cut;
import org.gainsay.model.Document;
import org.gainsay.model.Edition;
import org.gainsay.model.Metadata;
import org.gainsay.model.Passage;
import org.gainsay.model.Problem;
import org.gainsay.model.Span;
import org.gainsay.model.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Endings in {@code cuts.tsv}, as plain text and as a page. */
class CutSignsTest {
  private static final String BEGINNING =
      "The harbour master said on Monday that hackers of Norland had entered the port's servers."
          + " She showed a list of addresses and said that it was only a beginning.";

  private final Cleaner cleaner = new Cleaner(Lexicons.bundled());

  static Stream<String[]> endings() throws IOException {
    try (InputStream in = CutSignsTest.class.getResourceAsStream("cuts.tsv")) {
      String table = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return table
          .lines()
          .filter(line -> !line.startsWith("#") && !line.startsWith("sign"))
          .map(line -> line.replace("\\n", "\n").split("\t", 3))
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("endings")
  void plainTextTellsHowItEnds(String sign, String shown, String ending) {
    check(sign, shown, document(BEGINNING + ending, List.of(), Edition.UNKNOWN));
  }

  @ParameterizedTest
  @MethodSource("endings")
  void pageTellsHowItEnds(String sign, String shown, String ending) {
    String text = (BEGINNING + ending).replace("\n\n", "\n");
    List<Block> blocks = new ArrayList<>();
    int at = 0;
    for (String line : text.split("\n")) {
      Span span = new Span(at, at + line.length());
      blocks.add(new Block(span, Block.Kind.PARAGRAPH, 0, Set.of("article"), 3, at == 0 ? 0 : 2));
      at += line.length() + 1;
    }
    check(sign, shown, document(text, blocks, Edition.UNKNOWN));
  }

  private void check(String sign, String shown, Document document) {
    List<Problem> problems = new ArrayList<>();
    Cut cut = cleaner.clean(document, problems::add).metadata().edition().cut();
    assertEquals(sign, cut == null ? "-" : cut.sign().name().toLowerCase(Locale.ROOT));
    Span span = cut == null ? null : cut.span();
    assertEquals(shown, span == null ? "" : document.text().slice(span));
    assertEquals(
        cut == null ? List.of() : List.of("clean.cut-off"),
        problems.stream().map(Problem::code).toList());
  }

  private static Document document(String text, List<Block> blocks, Edition edition) {
    Metadata metadata = Metadata.NONE.withEdition(edition);
    return new Document(Document.idOf(text), "a", List.of(), Text.of(text), true, metadata, blocks);
  }

  @Test
  void theCountIsNoWordOfTheReport() {
    String text = BEGINNING + "\n\nThe embassy of Norland denied the claim and said… [+12 chars]";
    CleanText clean = cleaner.clean(document(text, List.of(), Edition.UNKNOWN));
    List<Passage> passages = clean.passages();
    String last = passages.get(passages.size() - 1).text();
    assertTrue(last.endsWith("the claim and said"), last);
  }

  @Test
  void whatIsToldBesideTheTextHolds() {
    List<Problem> problems = new ArrayList<>();
    for (Cut.Sign sign : List.of(Cut.Sign.ARCHIVE, Cut.Sign.NOT_FREE)) {
      Edition told = new Edition(null, null, new Cut(sign, null));
      CleanText clean = cleaner.clean(document(BEGINNING, List.of(), told), problems::add);
      assertEquals(told, clean.metadata().edition());
    }
    // The archive's cut is told when it is read.
    assertEquals(List.of("clean.cut-off"), problems.stream().map(Problem::code).toList());
  }
}
