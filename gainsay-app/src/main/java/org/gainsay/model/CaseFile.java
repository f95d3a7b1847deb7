package org.gainsay.model;

import java.util.List;

/**
 * The case file: all that was read, said and found.
 *
 * @param generator program and version, {@code gainsay 0.1.0}
 */
public record CaseFile(
    String generator,
    List<Report> documents,
    List<Entity> entities,
    List<Event> events,
    List<Claim> claims,
    List<Affair> affairs,
    List<Problem> problems) {
  public CaseFile {
    documents = List.copyOf(documents);
    entities = List.copyOf(entities);
    events = List.copyOf(events);
    claims = List.copyOf(claims);
    affairs = List.copyOf(affairs);
    problems = List.copyOf(problems);
  }
}
