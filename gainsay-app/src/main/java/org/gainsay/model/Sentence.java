package org.gainsay.model;

import java.util.List;

/**
 * A sentence of the report.
 *
 * @param passage index of its passage in the clean text
 * @param tokens its words in order, at least one
 */
public record Sentence(int passage, Span span, List<Token> tokens) {
  public Sentence {
    tokens = List.copyOf(tokens);
  }
}
