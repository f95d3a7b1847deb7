package org.gainsay.model;

import java.util.List;

/**
 * A contested matter over all reports that tell of it.
 *
 * @param id made from its earliest document
 * @param timeline event ids in order of time
 */
public record Affair(
    String id,
    String title,
    List<String> documents,
    List<String> events,
    List<String> claims,
    List<Dispute> disputes,
    List<Discrepancy> discrepancies,
    List<String> timeline) {
  public Affair {
    documents = List.copyOf(documents);
    events = List.copyOf(events);
    claims = List.copyOf(claims);
    disputes = List.copyOf(disputes);
    discrepancies = List.copyOf(discrepancies);
    timeline = List.copyOf(timeline);
  }
}
