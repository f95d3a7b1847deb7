package org.gainsay.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gainsay.lexicon.Fold;
import org.gainsay.model.Entity;
import org.gainsay.model.EntityType;
import org.gainsay.model.ExternalId;
import org.gainsay.model.Linked;
import org.gainsay.model.Listing;
import org.gainsay.model.Mention;
import org.gainsay.model.Place;
import org.gainsay.model.Role;
import org.jspecify.annotations.Nullable;

/** Makes the entities of the case file from what the reports say of each. */
final class EntityMaker {
  private final Naming naming;
  private final Map<Local, String> ids = new IdentityHashMap<>();
  private final Map<String, Entity> entities = new TreeMap<>();
  private final Map<Linked, List<Local>> byReport = new IdentityHashMap<>();
  private final Map<Linked, Map<Integer, String>> byMention = new IdentityHashMap<>();

  EntityMaker(Naming naming) {
    this.naming = naming;
  }

  Merger.Entities make(List<List<Local>> groups) {
    Map<List<Local>, String> names = new IdentityHashMap<>();
    Map<List<Local>, String> idOf = new IdentityHashMap<>();
    Map<String, Integer> taken = new HashMap<>();
    for (List<Local> group : groups) {
      EntityType type = type(group);
      ExternalId external = external(group, type);
      String name = name(group, type);
      String base = Naming.id(type, external == null ? name : external.id());
      int count = taken.merge(base, 1, Integer::sum);
      String id = count == 1 ? base : base + "-" + count;
      names.put(group, name);
      idOf.put(group, id);
      for (Local local : group) {
        ids.put(local, id);
        byReport.computeIfAbsent(local.report, none -> new ArrayList<>()).add(local);
      }
    }
    for (List<Local> group : groups) {
      Entity entity = entity(group, idOf.getOrDefault(group, ""), names.getOrDefault(group, ""));
      entities.put(entity.id(), entity);
    }
    List<Entity> sorted = new ArrayList<>(entities.values());
    sorted.sort(Comparator.comparing(Entity::id));
    return new Merger.Entities(sorted, ids);
  }

  private static EntityType type(List<Local> group) {
    EntityType type = group.get(0).type();
    for (Local local : group) {
      if (local.isNamed()) {
        return local.type();
      }
    }
    return type;
  }

  private String name(List<Local> group, EntityType type) {
    String code = type == EntityType.COUNTRY ? country(group) : null;
    return code == null ? naming.shown(type, group) : naming.country(code);
  }

  private Entity entity(List<Local> group, String id, String name) {
    EntityType type = type(group);
    String country = country(group);
    ExternalId external = external(group, type);
    boolean part =
        country != null && (type == EntityType.GOVERNMENT_BODY || type == EntityType.PLACE);
    String whole = part && country != null ? state(country) : null;
    boolean own = country != null && !part && type != EntityType.COUNTRY;
    return new Entity(
        id,
        type,
        name,
        forms(group),
        roles(group),
        whole,
        own ? country : null,
        external == null ? List.of() : List.of(external),
        places(group),
        listed(group));
  }

  /** For each line of a layer the name that is likest. */
  private static List<Listing> listed(List<Local> group) {
    List<Listing> all = new ArrayList<>();
    group.forEach(local -> all.addAll(local.listed));
    all.sort(Listings.ORDER);
    Set<String> seen = new HashSet<>();
    return all.stream().filter(one -> seen.add(one.layer() + ":" + one.line())).toList();
  }

  /** The entity of a state, made here if no report names it. */
  private String state(String code) {
    String id = Naming.id(EntityType.COUNTRY, code);
    entities.computeIfAbsent(
        id,
        none ->
            new Entity(
                id,
                EntityType.COUNTRY,
                naming.country(code),
                new TreeMap<>(),
                List.of(),
                null,
                null,
                List.of(new ExternalId("iso-3166", code)),
                List.of()));
    return id;
  }

  private static @Nullable String country(List<Local> group) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Local local : group) {
      for (Mention mention : local.forms()) {
        if (mention.country() != null) {
          counts.merge(mention.country(), 1, Integer::sum);
        }
      }
    }
    for (Local local : group) {
      String state = local.id.startsWith("body:") ? local.id.split(":", -1)[1] : "";
      if (counts.isEmpty() && state.length() == 2 && !state.equals("EU")) {
        counts.merge(state, 1, Integer::sum);
      }
    }
    return counts.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.<String, Integer>comparingByKey().reversed()))
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  private static @Nullable ExternalId external(List<Local> group, EntityType type) {
    for (Local local : group) {
      for (Mention mention : local.forms()) {
        if (mention.external() != null && mention.type() == type) {
          return mention.external();
        }
      }
    }
    return null;
  }

  private static SortedMap<String, List<String>> forms(List<Local> group) {
    SortedMap<String, List<String>> forms = new TreeMap<>();
    for (Local local : group) {
      String language = local.report.analysis().language();
      List<String> met = forms.computeIfAbsent(language, none -> new ArrayList<>());
      for (Mention mention : local.forms()) {
        if (!met.contains(mention.name())) {
          met.add(mention.name());
        }
      }
    }
    forms.values().removeIf(List::isEmpty);
    return forms;
  }

  private static List<Place> places(List<Local> group) {
    List<Place> places = new ArrayList<>();
    for (Local local : group) {
      local.forms().forEach(mention -> places.add(new Place(local.document(), mention.span())));
    }
    return places;
  }

  /** The offices in order of first mention, one for each wording and holder. */
  private List<Role> roles(List<Local> group) {
    Map<String, Role> roles = new TreeMap<>();
    List<Role> ordered = new ArrayList<>();
    for (Local local : group) {
      for (int at : local.mentions) {
        Mention mention = local.mention(at);
        if (mention.title() != null && mention.type() == EntityType.PERSON) {
          Role role = new Role(mention.title(), holder(local, mention));
          if (roles.putIfAbsent(Fold.of(role.title()) + "|" + role.of(), role) == null) {
            ordered.add(role);
          }
        }
      }
    }
    return ordered;
  }

  private @Nullable String holder(Local local, Mention mention) {
    String held = mention.role() < 0 ? null : entityOf(local, mention.role());
    return held == null && mention.country() != null ? state(mention.country()) : held;
  }

  private @Nullable String entityOf(Local local, int mention) {
    return byMention.computeIfAbsent(local.report, none -> mentionIds(local.report)).get(mention);
  }

  /** The final ids of a report's mentions. */
  private Map<Integer, String> mentionIds(Linked report) {
    Map<Integer, String> found = new HashMap<>();
    for (Local local : byReport.getOrDefault(report, List.of())) {
      local.mentions.forEach(mention -> found.put(mention, ids.getOrDefault(local, "")));
    }
    return found;
  }
}
