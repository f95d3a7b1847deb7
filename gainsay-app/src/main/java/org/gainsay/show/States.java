package org.gainsay.show;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gainsay.model.Entity;
import org.gainsay.model.EntityType;
import org.gainsay.model.Role;
import org.jspecify.annotations.Nullable;

/**
 * The state an entity is, belongs to or is attributed to: by what it is part of, by its offices, by
 * its country code, in this order. What turns in a ring leads nowhere.
 */
public final class States {
  private final CaseView view;
  private final Naming naming;
  private final Map<String, Entity> byCode = new HashMap<>();

  public States(CaseView view, Naming naming) {
    this.view = view;
    this.naming = naming;
    for (Entity entity : view.entities()) {
      String code = Naming.stateCode(entity);
      if (entity.type() == EntityType.COUNTRY && code != null) {
        byCode.putIfAbsent(code, entity);
      }
    }
  }

  /** The state as an entity of the case file, or null. */
  public @Nullable Entity of(Entity entity) {
    return of(entity, new LinkedHashSet<>());
  }

  private @Nullable Entity of(Entity entity, Set<String> seen) {
    if (entity.type() == EntityType.COUNTRY) {
      return entity;
    }
    if (!seen.add(entity.id())) {
      return null;
    }
    Entity whole = view.entity(entity.partOf());
    Entity state = whole == null ? null : of(whole, seen);
    for (Role role : entity.roles()) {
      Entity body = state == null ? view.entity(role.of()) : null;
      state = body == null ? state : of(body, seen);
    }
    return state == null && entity.country() != null ? byCode.get(entity.country()) : state;
  }

  /** ISO 3166-1 code of the state, or null. */
  public @Nullable String code(Entity entity) {
    Entity state = of(entity);
    return state == null ? entity.country() : Naming.stateCode(state);
  }

  /** The name of the state; its code where no entity of the case file is that state; or null. */
  public @Nullable String name(Entity entity) {
    Entity state = of(entity);
    return state == null ? entity.country() : naming.name(state);
  }

  /** The names of the states of several entities, each once, in order. */
  public List<String> names(List<Entity> entities) {
    Set<String> names = new LinkedHashSet<>();
    for (Entity entity : entities) {
      String name = name(entity);
      if (name != null) {
        names.add(name);
      }
    }
    return List.copyOf(names);
  }
}
