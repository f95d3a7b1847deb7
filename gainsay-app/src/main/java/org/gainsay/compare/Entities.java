package org.gainsay.compare;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gainsay.model.Entity;
import org.gainsay.model.EntityType;
import org.gainsay.model.ExternalId;
import org.gainsay.model.Role;
import org.jspecify.annotations.Nullable;

/** The entities by id, and what they are part of or speak for. */
final class Entities {
  private static final int DEEPEST = 8;

  private final Map<String, Entity> byId = new HashMap<>();
  private final Map<String, String> states = new HashMap<>();

  private final Set<String> media = new HashSet<>();

  Entities(List<Entity> entities, Media papers) {
    entities.stream().filter(papers::isOne).forEach(entity -> media.add(entity.id()));
    for (Entity entity : entities) {
      byId.put(entity.id(), entity);
      if (entity.type() == EntityType.COUNTRY) {
        String code = code(entity);
        if (code != null) {
          states.put(code, entity.id());
        }
      }
    }
  }

  @Nullable Entity get(String id) {
    return byId.get(id);
  }

  EntityType type(String id) {
    Entity entity = byId.get(id);
    return entity == null ? EntityType.GROUP : entity.type();
  }

  String name(String id) {
    Entity entity = byId.get(id);
    return entity == null ? id : entity.name();
  }

  /** Whether it is a paper, station or agency. */
  boolean isMedia(String id) {
    return media.contains(id);
  }

  /** The entity of the state that an entity is, belongs to or speaks for; itself without one. */
  String stateEntity(String id) {
    String state = state(id);
    String code = state.startsWith("state:") ? state.substring("state:".length()) : "";
    return states.getOrDefault(code, id);
  }

  boolean isState(String id) {
    return type(id) == EntityType.COUNTRY;
  }

  /** The entity's own code as a state, {@code CN}, or null. */
  private static @Nullable String code(Entity entity) {
    for (ExternalId external : entity.external()) {
      if (external.scheme().equals("iso-3166")) {
        return external.id();
      }
    }
    return entity.country();
  }

  /**
   * What stands for the state an entity is, belongs to or speaks for: {@code state:CN}; the
   * entity's own id where there is none.
   */
  String state(String id) {
    String at = id;
    for (int depth = 0; depth < DEEPEST; depth++) {
      Entity entity = byId.get(at);
      if (entity == null) {
        return at;
      }
      String code = code(entity);
      if (code != null) {
        return "state:" + code;
      }
      String above = above(entity);
      if (above == null) {
        return at;
      }
      at = above;
    }
    return at;
  }

  Set<String> states(Collection<String> ids) {
    Set<String> found = new LinkedHashSet<>();
    ids.forEach(id -> found.add(state(id)));
    return found;
  }

  /**
   * In whose name an entity acts: a ministry and its spokesperson in that of their state, a
   * company, a paper or an unnamed group in its own.
   */
  String voice(String id) {
    String body = body(id);
    EntityType type = type(body);
    boolean official =
        type == EntityType.COUNTRY
            || type == EntityType.GOVERNMENT_BODY
            || type == EntityType.PERSON;
    return official ? state(body) : body;
  }

  Set<String> voices(Collection<String> ids) {
    Set<String> found = new LinkedHashSet<>();
    ids.forEach(id -> found.add(voice(id)));
    return found;
  }

  /** Whether two sets of entities belong to different states, as far as that is known. */
  boolean areOfOtherStates(Collection<String> one, Collection<String> other) {
    Set<String> first = states(one);
    Set<String> second = states(other);
    first.removeIf(state -> !state.startsWith("state:"));
    second.removeIf(state -> !state.startsWith("state:"));
    return !first.isEmpty() && !second.isEmpty() && Collections.disjoint(first, second);
  }

  /** The body a person speaks for; anything else is its own. */
  String body(String id) {
    Entity entity = byId.get(id);
    if (entity == null || entity.type() != EntityType.PERSON) {
      return id;
    }
    String above = above(entity);
    return above == null ? id : above;
  }

  private static @Nullable String above(Entity entity) {
    if (entity.partOf() != null) {
      return entity.partOf();
    }
    for (Role role : entity.roles()) {
      if (role.of() != null && !role.of().equals(entity.id())) {
        return role.of();
      }
    }
    return null;
  }

  /** Whether one is the other, part of it, holds office in it or belongs to that state. */
  boolean isWithin(String part, String whole) {
    Set<String> seen = new HashSet<>();
    String at = part;
    while (at != null && seen.add(at)) {
      if (at.equals(whole)) {
        return true;
      }
      Entity entity = byId.get(at);
      at = entity == null ? null : above(entity);
    }
    return isState(whole) && state(part).equals(state(whole));
  }
}
