package org.gainsay.model;

import java.util.List;

/**
 * Reports linked with one another.
 *
 * @param reports in the order given, their links pointing at {@code entities}
 * @param entities in order of id
 */
public record Linking(List<Linked> reports, List<Entity> entities) {
  public Linking {
    reports = List.copyOf(reports);
    entities = List.copyOf(entities);
  }
}
