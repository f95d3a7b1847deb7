package org.gainsay.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gainsay.lexicon.Lexicons;
import org.gainsay.model.Block;
import org.gainsay.model.CleanText;
import org.gainsay.model.Document;
import org.gainsay.model.Metadata;
import org.gainsay.model.Passage;
import org.gainsay.model.Span;
import org.gainsay.model.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every text, tried on texts thrown together from pieces. */
class CleanLawsTest {
  private static final List<String> PIECES =
      List.of(
          "The port has denied that it was hacked, the ministry said on Monday.",
          "« Rien n'est vrai », a répondu le ministre.",
          "[Norland](https://example.org/a_(b)) rejected *every* **word** of it.",
          "[![Ad](data:image/png;base64...)](/ad)",
          "# Port blames Norland",
          "* an item",
          "> quoted",
          "1 view",
          "Subscribe to our newsletter",
          "LONDON, June 4 (AFP) - The port",
          "(AFP)",
          "...",
          "---",
          "title: x",
          "Recent Stories",
          "💥 𝔘nicode 💥 said so.",
          "\uD83D",
          "[[[((",
          "](",
          "__",
          "**",
          "`",
          "| a | b |",
          "\u00A0",
          "\t",
          "\r",
          "— A. Name, office",
          "2023-06-04",
          "By Jo",
          "entered its servers in May, and that the letters of forty thousand",
          "sailors were read");

  private static final List<String> JOINTS = List.of("\n", "\n\n", " ", "", "\r\n", "\n  ", "\n> ");

  private final Cleaner cleaner = new Cleaner(Lexicons.bundled());

  static Stream<String> texts() {
    return IntStream.range(0, 400).mapToObj(CleanLawsTest::text);
  }

  private static String text(int seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder(seed % 5 == 0 ? "---\ntitle: T\n---\n" : "");
    for (int i = random.nextInt(40); i >= 0; i--) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
      text.append(JOINTS.get(random.nextInt(JOINTS.size())));
    }
    return text.toString();
  }

  static Document document(String text, List<Block> blocks) {
    return new Document(
        Document.idOf(text), "x", List.of(), Text.of(text), true, Metadata.NONE, blocks);
  }

  @ParameterizedTest
  @MethodSource("texts")
  void spansSurviveCleaning(String text) {
    Document document = document(text, List.of());
    CleanText clean = cleaner.clean(document);
    check(clean);
    assertEquals(clean, cleaner.clean(document), "the same document gives the same report");
  }

  @ParameterizedTest
  @MethodSource("texts")
  void spansSurviveCleaningOfPages(String text) {
    String lines = text.replaceAll("[\\s\u00A0]*\n[\\s\u00A0]*", "\n").strip();
    Text whole = Text.of(lines);
    Random random = new Random(lines.length());
    List<Block> blocks =
        lines.isEmpty()
            ? List.of()
            : lineSpans(whole).stream()
                .map(span -> new Block(span, Block.Kind.PARAGRAPH, 0, words(random), 3, 2))
                .toList();
    check(cleaner.clean(document(lines, blocks)));
  }

  private static java.util.Set<String> words(Random random) {
    return random.nextInt(4) == 0 ? java.util.Set.of("nav") : java.util.Set.of("p", "article-body");
  }

  private static List<Span> lineSpans(Text text) {
    java.util.ArrayList<Span> spans = new java.util.ArrayList<>();
    int at = 0;
    for (String line : text.string().split("\n", -1)) {
      int length = line.codePointCount(0, line.length());
      if (length > 0) {
        spans.add(new Span(at, at + length));
      }
      at += length + 1;
    }
    return spans;
  }

  private static void check(CleanText clean) {
    Text text = clean.document().text();
    for (Passage passage : clean.passages()) {
      assertFalse(passage.text().isBlank());
      assertEquals(passage.text(), passage.text().strip());
      eachCharacterStandsWhereItsPieceSays(passage, text);
      for (Passage.Piece piece : passage.pieces()) {
        Span span = passage.origin(piece.at(), piece.at() + piece.length());
        assertTrue(clean.boilerplate().stream().noneMatch(span::overlaps), passage.text());
      }
    }
    int last = -1;
    for (Span span : clean.boilerplate()) {
      assertTrue(span.start() > last && span.length() > 0, "in order, apart");
      String words = text.slice(span);
      assertFalse(Character.isWhitespace(words.charAt(0)));
      assertFalse(Character.isWhitespace(words.charAt(words.length() - 1)));
      last = span.end();
    }
  }

  private static void eachCharacterStandsWhereItsPieceSays(Passage passage, Text text) {
    int covered = 0;
    for (Passage.Piece piece : passage.pieces()) {
      assertEquals(covered, piece.at());
      String words = passage.text().substring(piece.at(), piece.at() + piece.length());
      int from = text.toUtf16(piece.origin());
      assertEquals(words, text.string().substring(from, from + piece.length()));
      covered += piece.length();
    }
    assertEquals(passage.text().length(), covered);
  }

  @Test
  void hostileTextsAreReadLikeOthers() {
    for (String hostile :
        List.of(
            "[".repeat(1_000_000),
            "](".repeat(500_000),
            "[a](b".repeat(200_000),
            "![".repeat(300_000) + "](x)".repeat(300_000),
            "*_`".repeat(300_000),
            "** a ".repeat(200_000),
            "\n".repeat(1_000_000),
            "> ".repeat(300_000),
            "(AFP) - ".repeat(100_000),
            "1 ".repeat(500_000),
            "a.\n".repeat(200_000))) {
      check(cleaner.clean(document(hostile, List.of())));
    }
  }
}
