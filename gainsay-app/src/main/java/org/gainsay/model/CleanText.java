package org.gainsay.model;

import java.util.List;

/**
 * What of a document is the report: step 2's result.
 *
 * @param metadata the document's, completed by what the text itself says
 * @param credits news agencies the text says it is from, in order
 * @param boilerplate what is no part of the report, in order, not overlapping
 * @param passages the report, in order
 */
public record CleanText(
    Document document,
    Metadata metadata,
    List<String> credits,
    List<Span> boilerplate,
    List<Passage> passages) {

  public CleanText {
    credits = List.copyOf(credits);
    boilerplate = List.copyOf(boilerplate);
    passages = List.copyOf(passages);
  }
}
