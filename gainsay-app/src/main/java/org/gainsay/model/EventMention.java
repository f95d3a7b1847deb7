package org.gainsay.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words that tell of an event.
 *
 * @param span the noun with its modifiers, without article or complement, or the verb with its noun
 * @param sentence index of its sentence
 * @param head index of its head token in the sentence
 * @param actors mentions of this extraction that do it
 * @param targets mentions of this extraction that suffer it
 * @param place mention of this extraction, or -1
 * @param claim index of the smallest attribution inside whose content it stands, or -1
 * @param anaphoric whether it points back ("such actions", "the attack") rather than tells anew
 * @param umbrella whether it tells of several operations as one whole ("a sweeping campaign")
 */
public record EventMention(
    EventType type,
    Span span,
    int sentence,
    int head,
    Status status,
    List<Integer> actors,
    List<Integer> targets,
    @Nullable Period time,
    List<Quantity> quantities,
    int place,
    int claim,
    Codes codes,
    boolean anaphoric,
    boolean umbrella) {

  public EventMention {
    actors = List.copyOf(actors);
    targets = List.copyOf(targets);
    quantities = List.copyOf(quantities);
  }

  /** The same at another time. */
  public EventMention at(@Nullable Period other) {
    return new EventMention(
        type,
        span,
        sentence,
        head,
        status,
        actors,
        targets,
        other,
        quantities,
        place,
        claim,
        codes,
        anaphoric,
        umbrella);
  }
}
