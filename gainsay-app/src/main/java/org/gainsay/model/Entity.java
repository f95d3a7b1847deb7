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
 * @param listed lines of the user's lexicon layers that its names are like, the best first
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
    List<Place> mentions,
    List<Listing> listed) {

  public Entity {
    roles = List.copyOf(roles);
    external = List.copyOf(external);
    mentions = List.copyOf(mentions);
    listed = List.copyOf(listed);
  }

  /** An entity that no layer lists. */
  public Entity(
      String id,
      EntityType type,
      String name,
      SortedMap<String, List<String>> names,
      List<Role> roles,
      @Nullable String partOf,
      @Nullable String country,
      List<ExternalId> external,
      List<Place> mentions) {
    this(id, type, name, names, roles, partOf, country, external, mentions, List.of());
  }
}
