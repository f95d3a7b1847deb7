package org.gainsay.model;

import java.util.List;
import java.util.SortedMap;

/**
 * What the reports of the affairs say against one another: step 7's result.
 *
 * @param published by document id: dates of publication found with the help of the other reports
 */
public record Comparison(
    List<Event> events,
    List<Claim> claims,
    List<Affair> affairs,
    SortedMap<String, Publication> published) {
  public Comparison {
    events = List.copyOf(events);
    claims = List.copyOf(claims);
    affairs = List.copyOf(affairs);
  }
}
