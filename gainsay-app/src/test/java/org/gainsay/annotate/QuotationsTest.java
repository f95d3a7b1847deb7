package org.gainsay.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.model.Passage;
import org.gainsay.model.Quotation;
import org.gainsay.model.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotationsTest {
  /** Lines of a text are paragraphs; quotations are shown with their depth, in order. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '\0',
      value = {
        "He said “no” twice.#0 “no”",
        "He said \"no\" and \"yes\".#0 \"no\"|0 \"yes\"",
        "It’s the hackers’ tool.#",
        "‘No evidence’ from the minister#0 ‘No evidence’",
        "Il a dit « non ».#0 « non »",
        "« Il a parlé de “guerre” », dit-elle.#0 « Il a parlé de “guerre” »|1 “guerre”",
        "''Never,'' he said.#0 ''Never,''",
        "A board of 6'2\" and 5'.#",
        "“She called it ‘a lie’ twice.”#0 “She called it ‘a lie’ twice.”|1 ‘a lie’",
        "“One.¶“Two.”#0 “One.|0 “Two.”",
        "“One.¶Two.”#0 “One.¶Two.”",
        "The songs of the '90s.#"
      })
  void pairs(String text, String expected) {
    String plain = text.replace('¶', '\n');
    List<String> found = new ArrayList<>();
    for (Quotation quotation : Quotations.of(passages(plain))) {
      String shown = Text.of(plain).slice(quotation.span()).replace('\n', '¶');
      found.add(quotation.depth() + " " + shown);
    }
    assertEquals(expected == null ? "" : expected, String.join("|", found));
  }

  @Test
  void tenThousandOpenMarksMeetTheDepthLimit() {
    List<Passage> hostile = passages("“ ‘ \" «x ".repeat(10_000));
    assertTrue(Quotations.of(hostile).size() < 40_000);
  }

  private static List<Passage> passages(String text) {
    List<Passage> passages = new ArrayList<>();
    int at = 0;
    for (String line : text.split("\n", -1)) {
      passages.add(
          new Passage(
              Passage.Kind.PARAGRAPH, line, List.of(new Passage.Piece(0, line.length(), at))));
      at += line.length() + 1;
    }
    return passages;
  }
}
