package org.gainsay.model;

import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * Somebody or something that the reports speak of.
 *
 * @param id made from the external id, or else type and shown name
 * @param name the one to show
 * @param names every form met, by language, in order of first mention
 * @param partOf id of the entity it is part of, or null
 * @param country ISO 3166-1 code where {@code partOf} does not lead to it, or null
 */
public record Entity(
    String id,
    EntityType type,
    String name,
    SortedMap<String, List<String>> names,
    List<Role> roles,
    @Nullable String partOf,
    @Nullable String country,
    List<ExternalId> external,
    List<Place> mentions) {

  public Entity {
    roles = List.copyOf(roles);
    external = List.copyOf(external);
    mentions = List.copyOf(mentions);
  }
}
