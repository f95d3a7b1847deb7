package org.gainsay.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An attributed claim, one for each party of a joint source.
 *
 * @param addressees entity ids
 * @param about ids of the events and claims it speaks of
 * @param within id of the claim whose content holds this one, or null
 * @param time when it was said, or null
 */
public record Claim(
    String id,
    String document,
    Source source,
    @Nullable Cue cue,
    List<Span> content,
    Stance stance,
    QuoteKind quote,
    Certainty certainty,
    List<String> addressees,
    List<String> about,
    @Nullable String within,
    @Nullable Period time) {
  /**
   * Who says so.
   *
   * @param entity null when nobody is named
   * @param span null when the source is not in the text
   */
  public record Source(@Nullable String entity, @Nullable Span span) {}

  public Claim {
    content = List.copyOf(content);
    addressees = List.copyOf(addressees);
    about = List.copyOf(about);
  }
}
