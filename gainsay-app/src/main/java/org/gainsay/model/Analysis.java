package org.gainsay.model;

import java.util.List;

/**
 * A report's language: step 3's result. A report in a language that is not read has no sentences.
 *
 * @param language ISO 639-1, or {@code und}
 */
public record Analysis(
    CleanText clean,
    String language,
    List<Sentence> sentences,
    List<Name> names,
    List<TimeExpression> times,
    List<Quotation> quotations) {

  public Analysis {
    sentences = List.copyOf(sentences);
    names = List.copyOf(names);
    times = List.copyOf(times);
    quotations = List.copyOf(quotations);
  }

  /** The same with other sentences. */
  public Analysis withSentences(List<Sentence> others) {
    return new Analysis(clean, language, others, names, times, quotations);
  }

  public Document document() {
    return clean.document();
  }
}
