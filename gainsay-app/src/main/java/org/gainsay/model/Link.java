package org.gainsay.model;

import java.util.List;

/**
 * A mention tied to an entity.
 *
 * @param mention index in the extraction
 * @param entity the entity's id
 * @param reasons why, codes with the values compared: {@code surname "Lin"}, never empty
 */
public record Link(int mention, String entity, List<String> reasons) {
  public Link {
    reasons = List.copyOf(reasons);
  }
}
