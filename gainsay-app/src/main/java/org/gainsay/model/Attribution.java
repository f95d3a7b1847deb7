package org.gainsay.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An attributed claim as one report words it: who (source), by which word (cue), what (content).
 *
 * @param sentence index of the sentence of its cue, else of its content
 * @param source the whole noun phrase, or null when the source is not in the text
 * @param speakers mentions of this extraction that are the source, several for a joint one; empty
 *     when nobody is named
 * @param cue null under a speaker's label in a transcript
 * @param content spans in order, at least one
 * @param addressees mentions of this extraction whom it accuses, denies, asks, warns
 * @param within index of the smallest attribution whose content holds this one, or -1
 * @param time when it was said, or null
 */
public record Attribution(
    int sentence,
    @Nullable Span source,
    List<Integer> speakers,
    @Nullable Cue cue,
    List<Span> content,
    Stance stance,
    QuoteKind quote,
    Certainty certainty,
    List<Integer> addressees,
    int within,
    @Nullable Period time) {

  public Attribution {
    speakers = List.copyOf(speakers);
    content = List.copyOf(content);
    addressees = List.copyOf(addressees);
  }
}
