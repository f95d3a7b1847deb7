package org.gainsay.show.stix;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gainsay.model.Entity;
import org.gainsay.model.EntityType;
import org.gainsay.model.ExternalId;
import org.gainsay.model.Listing;
import org.gainsay.model.Place;
import org.gainsay.model.Role;
import org.gainsay.show.Listings;
import org.gainsay.show.Naming;
import org.jspecify.annotations.Nullable;

/** Entities: {@code identity}, {@code location}, {@code intrusion-set}, {@code threat-actor}. */
final class StixParties {
  private static final String ATTACK = "mitre-attack";

  private final StixCase stix;
  private final StixWriter out;

  StixParties(StixCase stix, StixWriter out) {
    this.stix = stix;
    this.out = out;
  }

  void write() throws IOException {
    for (Entity entity : stix.view.entities()) {
      switch (entity.type()) {
        case COUNTRY -> {
          identity(entity, "organization");
          location(entity, StixCase.id("location", entity.id()));
        }
        case PLACE -> location(entity, stix.ref(entity));
        case THREAT_GROUP -> adversary(entity, "intrusion-set");
        case PERSON -> identity(entity, "individual");
        case GROUP -> identity(entity, "group");
        case GOVERNMENT_BODY, ORGANISATION -> identity(entity, "organization");
      }
      if (stix.isActor(entity) && entity.type() != EntityType.THREAT_GROUP) {
        adversary(entity, "threat-actor");
      }
    }
    for (Entity entity : stix.view.entities()) {
      relate(entity);
    }
  }

  private void identity(Entity entity, String identityClass) throws IOException {
    begin(entity, stix.ref(entity));
    out.texts("roles", entity.roles().stream().map(Role::title).distinct().toList());
    out.json().name("identity_class").value(identityClass);
    boolean state =
        entity.type() == EntityType.COUNTRY || entity.type() == EntityType.GOVERNMENT_BODY;
    out.texts("sectors", state ? List.of("government") : List.of());
    end(entity);
  }

  private void location(Entity entity, String id) throws IOException {
    begin(entity, id);
    String country =
        entity.type() == EntityType.COUNTRY ? Naming.stateCode(entity) : stix.states.code(entity);
    country = country == null ? stix.states.name(entity) : country;
    // A place needs a country or a region; where neither is known, its name stands for the region.
    boolean known = country != null && !country.isEmpty();
    out.json().name(known ? "country" : "region").value(known ? country : name(entity));
    end(entity);
  }

  private void adversary(Entity entity, String type) throws IOException {
    begin(entity, StixCase.id(type, entity.id()));
    out.texts("aliases", aliases(entity));
    boolean state =
        entity.type() == EntityType.COUNTRY || entity.type() == EntityType.GOVERNMENT_BODY;
    if (type.equals("threat-actor")) {
      out.texts("threat_actor_types", List.of(state ? "nation-state" : "unknown"));
    }
    end(entity);
  }

  private void begin(Entity entity, String id) throws IOException {
    List<String> documents = entity.mentions().stream().map(Place::document).distinct().toList();
    out.begin(id, stix, documents);
    out.json().name("name").value(name(entity));
  }

  private void end(Entity entity) throws IOException {
    List<StixWriter.Reference> references = new ArrayList<>();
    for (ExternalId external : entity.external()) {
      references.add(
          new StixWriter.Reference(
              external.scheme(), external.id(), address(external), external.scheme()));
    }
    entity.listed().forEach(listing -> references.add(reference(listing)));
    out.references(references);
    out.end();
  }

  /** A line of the user's own lists: a pointer, with why the names are like. */
  private static StixWriter.Reference reference(Listing listing) {
    return new StixWriter.Reference(listing.layer(), listing.id(), null, Listings.words(listing));
  }

  private static @Nullable String address(ExternalId external) {
    return external.scheme().equals(ATTACK) && external.id().matches("G\\d{4}")
        ? "https://attack.mitre.org/groups/" + external.id()
        : null;
  }

  private String name(Entity entity) {
    return stix.prose.naming().name(entity);
  }

  private List<String> aliases(Entity entity) {
    Set<String> aliases = new LinkedHashSet<>();
    entity.names().values().forEach(aliases::addAll);
    aliases.remove(name(entity));
    return List.copyOf(aliases);
  }

  /** What is no attribution: where a state lies, what a body is part of, who a threat actor is. */
  private void relate(Entity entity) throws IOException {
    if (entity.type() == EntityType.COUNTRY) {
      relationship(entity, stix.ref(entity), "located-at", StixCase.id("location", entity.id()));
    }
    if (stix.isActor(entity) && entity.type() != EntityType.THREAT_GROUP) {
      relationship(entity, stix.actorRef(entity), "related-to", stix.ref(entity));
    }
    Entity whole = stix.view.entity(entity.partOf());
    boolean body =
        entity.type() == EntityType.GOVERNMENT_BODY || entity.type() == EntityType.ORGANISATION;
    if (whole != null && body && !whole.id().equals(entity.id())) {
      relationship(entity, stix.ref(entity), "part-of", stix.ref(whole));
    }
  }

  private void relationship(Entity entity, String source, String type, String target)
      throws IOException {
    List<String> documents = entity.mentions().stream().map(Place::document).distinct().toList();
    out.begin(StixCase.id("relationship", source + ' ' + type + ' ' + target), stix, documents);
    out.text("relationship_type", type);
    out.text("source_ref", source);
    out.text("target_ref", target);
    out.end();
  }
}
