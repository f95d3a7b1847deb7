package org.gainsay.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that is said to have happened, over all reports.
 *
 * @param actors entity ids; targets likewise
 * @param time null when not said
 * @param basis of the time, null without one
 * @param place entity id or null
 * @param inResponseTo event ids: the sanction to the operation, the denial to the accusation
 */
public record Event(
    String id,
    EventType type,
    List<String> actors,
    List<String> targets,
    Status status,
    @Nullable Period time,
    @Nullable Basis basis,
    List<Quantity> quantities,
    @Nullable String place,
    List<String> inResponseTo,
    Codes codes,
    List<Told> mentions) {
  /**
   * A mention of an event.
   *
   * @param claim id of the claim inside which it is said, or null for the report's own voice
   */
  public record Told(String document, Span span, @Nullable String claim) {}

  public Event {
    actors = List.copyOf(actors);
    targets = List.copyOf(targets);
    quantities = List.copyOf(quantities);
    inResponseTo = List.copyOf(inResponseTo);
    mentions = List.copyOf(mentions);
  }
}
