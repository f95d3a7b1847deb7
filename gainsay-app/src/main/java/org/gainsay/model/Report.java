package org.gainsay.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document as the case file lists it.
 *
 * @param version null where it is no later version of another
 * @param times null when they were not asked for
 * @param text the document's text; the case file writes it only where it is not the file's own
 *     ({@code verbatim})
 * @param sentences spans of its sentences, in order; not in the JSON
 */
public record Report(
    String id,
    @Nullable String path,
    List<String> alsoAt,
    Metadata metadata,
    String language,
    List<String> credits,
    List<Span> boilerplate,
    List<Copy> copies,
    @Nullable Version version,
    @Nullable List<TimeExpression> times,
    Text text,
    boolean verbatim,
    List<Span> sentences) {
  public Report {
    alsoAt = List.copyOf(alsoAt);
    credits = List.copyOf(credits);
    boilerplate = List.copyOf(boilerplate);
    copies = List.copyOf(copies);
    sentences = List.copyOf(sentences);
  }
}
