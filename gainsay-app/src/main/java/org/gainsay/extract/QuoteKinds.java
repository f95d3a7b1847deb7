package org.gainsay.extract;

import java.util.List;
import org.gainsay.model.Quotation;
import org.gainsay.model.QuoteKind;
import org.gainsay.model.Span;
import org.gainsay.model.Token;

/**
 * How much of a content is quoted. Marks that only hold a name do not count, nor those of a nested
 * claim's quotation, nor the quotation that holds the whole claim.
 */
final class QuoteKinds {
  private final Reading reading;

  QuoteKinds(Reading reading) {
    this.reading = reading;
  }

  /**
   * The kind.
   *
   * @param depth in how many quotations the claim as a whole stands
   */
  QuoteKind of(List<Span> content, int depth) {
    int words = 0;
    int quoted = 0;
    for (Span span : content) {
      List<Quotation> marks =
          reading.quotations().touching(depth, span).stream().filter(this::isMoreThanName).toList();
      for (Token word : reading.words(span)) {
        if (!word.upos().equals("PUNCT")) {
          words++;
          quoted += isIn(marks, word.span()) ? 1 : 0;
        }
      }
    }
    if (quoted == 0) {
      return QuoteKind.INDIRECT;
    }
    return quoted == words ? QuoteKind.DIRECT : QuoteKind.MIXED;
  }

  private static boolean isIn(List<Quotation> marks, Span word) {
    return marks.stream().anyMatch(quotation -> quotation.span().overlaps(word));
  }

  private boolean isMoreThanName(Quotation quotation) {
    List<Token> words = reading.words(quotation.span());
    return words.stream()
        .anyMatch(
            word ->
                switch (word.upos()) {
                  case "PROPN", "PUNCT", "NUM", "X", "SYM" -> false;
                  default -> true;
                });
  }
}
