package org.gainsay.show;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.gainsay.model.Metadata;
import org.gainsay.model.Report;
import org.gainsay.model.Span;
import org.gainsay.model.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceTest {
  private static Source source(String text) {
    Report report =
        new Report(
            "0123456789ab",
            null,
            List.of(),
            Metadata.NONE,
            "en",
            List.of(),
            List.of(),
            List.of(),
            null,
            null,
            Text.of(text),
            true,
            List.of());
    return Source.of(report, 1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          It [said](https://a.example/x_(y)) so.       | It said so.
          ![Map](m.png) of the [port] and (yard)       | Map of the [port] and (yard)
          See [![Map](m.png)](https://a.example/) now  | See Map now
          ## What we know                              | What we know
          ####### seven signs                          | ####### seven signs
          [open and [said](/a) so                      | [open and said so
          [broken](http://a                            | [broken](http://a
          """)
  void formatIsLeftOutOfTheWords(String text, String words) {
    assertEquals(words, source(text).words(new Span(0, text.length())));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          One. Two! “Three.” Four            | One./Two!/“Three.”/Four
          The U.S. port. It is shut.         | The U.S. port./It is shut.
          J. Smith said so. « Oui. » Il part | J. Smith said so./« Oui. »/Il part
          It rose 1.5 per cent. 7 fell.      | It rose 1.5 per cent./7 fell.
          """)
  void cutsSentencesWhereNoneAreGiven(String text, String sentences) {
    Source source = source(text);
    assertEquals(
        List.of(sentences.split("/")), source.sentences().stream().map(source::words).toList());
  }

  @Test
  void positionsOutsideTheTextShowNothing() {
    Source source = source("Short.");
    assertEquals("", source.words(new Span(40, 90)));
    assertEquals(1, source.sentenceAt(40));
    assertEquals(new Span(0, 0), source.sentence(7));
    assertEquals(1, source("").sentenceAt(3));
  }
}
