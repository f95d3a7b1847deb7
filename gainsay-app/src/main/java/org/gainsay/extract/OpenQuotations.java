package org.gainsay.extract;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.model.Quotation;
import org.gainsay.model.Span;

/**
 * Quotations that go on: whole sentences in quotation marks with no cue of their own belong to the
 * claim quoted before them, in the same paragraph or the next ones.
 */
final class OpenQuotations {
  private static final int FURTHER_PASSAGES = 2;

  /** How many claims around a quotation are looked at. */
  private static final int FARTHEST = 60;

  private final Reading reading;

  OpenQuotations(Reading reading) {
    this.reading = reading;
  }

  /** The sayings, in order, with the quotations that go on added to their content. */
  List<Saying> addTo(List<Saying> sayings) {
    List<Saying> grown = new ArrayList<>(sayings);
    int next = 0;
    for (Quotation quotation : reading.quotations().level(0)) {
      Span span = quotation.span();
      while (next < grown.size() && ClaimFinder.place(grown.get(next)) < span.start()) {
        next++;
      }
      int from = Math.max(0, next - FARTHEST);
      List<Saying> near = grown.subList(from, Math.min(grown.size(), next + FARTHEST));
      if (isWholeSentences(span) && !isTaken(span, near)) {
        add(span, near);
      }
    }
    return grown;
  }

  private boolean isWholeSentences(Span quotation) {
    int first = reading.sentenceEndingAfter(quotation.start());
    int last = reading.sentenceEndingAfter(quotation.end() - 1);
    if (first >= reading.trees().size() || last >= reading.trees().size()) {
      return false;
    }
    Span begin = reading.trees().get(first).sentence().span();
    Span end = reading.trees().get(last).sentence().span();
    return quotation.start() <= begin.start() + 1 && end.end() - quotation.end() <= 1;
  }

  private static boolean isTaken(Span quotation, List<Saying> sayings) {
    for (Saying saying : sayings) {
      for (Span span : saying.content()) {
        if (span.overlaps(quotation)
            && (saying.cue() == null || !quotation.contains(saying.cue().span()))) {
          return true;
        }
      }
    }
    return false;
  }

  private void add(Span quotation, List<Saying> sayings) {
    int best = -1;
    for (int i = 0; i < sayings.size(); i++) {
      Saying saying = sayings.get(i);
      if (saying.start() < quotation.start()
          && quotes(saying)
          && isNear(saying, quotation)
          && (best < 0 || endOf(saying) > endOf(sayings.get(best)))) {
        best = i;
      }
    }
    if (best >= 0) {
      List<Span> content = new ArrayList<>(sayings.get(best).content());
      content.add(quotation);
      sayings.set(best, sayings.get(best).withContent(ContentSpans.merged(content)));
    }
  }

  private static int endOf(Saying saying) {
    return saying.content().get(saying.content().size() - 1).end();
  }

  private boolean quotes(Saying saying) {
    return saying.content().stream()
        .anyMatch(
            span ->
                reading.quotations().touching(0, span).stream().anyMatch(q -> !isWord(saying, q)));
  }

  /**
   * « juge « regrettable » la décision »: a word quoted before what it is said of leads to none.
   */
  private static boolean isWord(Saying saying, Quotation quotation) {
    Span first = saying.content().get(0);
    return saying.content().size() == 1
        && saying.entry() != null
        && saying.entry().takes(Frame.PREDICATE)
        && quotation.span().start() <= first.start()
        && quotation.span().end() < first.end();
  }

  private boolean isNear(Saying saying, Span quotation) {
    int from = reading.sentenceEndingAfter(endOf(saying) - 1);
    int to = reading.sentenceEndingAfter(quotation.start());
    int passages =
        reading.trees().get(to).sentence().passage()
            - reading.trees().get(from).sentence().passage();
    return passages <= FURTHER_PASSAGES;
  }
}
