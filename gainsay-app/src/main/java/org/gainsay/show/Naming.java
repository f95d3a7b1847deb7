package org.gainsay.show;

import java.util.Comparator;
import java.util.List;
import org.gainsay.model.Entity;
import org.gainsay.model.EntityType;
import org.gainsay.model.ExternalId;
import org.jspecify.annotations.Nullable;

/** What entities are called in a language of the interface. */
public final class Naming {
  private final CaseView view;
  private final Words words;

  Naming(CaseView view, Words words) {
    this.view = view;
    this.words = words;
  }

  /** In English. */
  public static Naming english(CaseView view) {
    return new Naming(view, Words.of("en"));
  }

  /** The name alone: "United Kingdom". */
  public String name(Entity entity) {
    return named(entity, false);
  }

  /** The name as a sentence takes it: "the United Kingdom". */
  String inSentence(Entity entity) {
    return named(entity, true);
  }

  private String named(Entity entity, boolean inSentence) {
    String code = entity.type() == EntityType.COUNTRY ? stateCode(entity) : null;
    String state = code == null ? null : words.state(code, inSentence);
    return state == null ? ownName(entity) : state;
  }

  /** The name that reports in the interface's language give it, else the one it is shown by. */
  private String ownName(Entity entity) {
    List<String> names = entity.names().getOrDefault(words.language(), List.of());
    return names.contains(entity.name())
        ? entity.name()
        : names.stream().max(Comparator.comparingInt(String::length)).orElse(entity.name());
  }

  /** The ISO 3166-1 code of the state that the entity is, or null. */
  public static @Nullable String stateCode(Entity entity) {
    for (ExternalId external : entity.external()) {
      if (external.scheme().equals("iso-3166")) {
        return external.id();
      }
    }
    return entity.type() == EntityType.COUNTRY ? entity.country() : null;
  }

  /** The names of entities by id; what is not known keeps its id. */
  public List<String> names(List<String> ids) {
    return ids.stream().map(this::name).toList();
  }

  public String name(String id) {
    Entity entity = view.entity(id);
    return entity == null ? id : name(entity);
  }

  List<String> inSentence(List<Entity> entities) {
    return entities.stream().map(this::inSentence).toList();
  }
}
