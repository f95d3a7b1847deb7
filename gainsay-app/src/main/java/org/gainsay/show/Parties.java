package org.gainsay.show;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gainsay.model.Affair;
import org.gainsay.model.Certainty;
import org.gainsay.model.Claim;
import org.gainsay.model.Entity;
import org.gainsay.model.EntityType;
import org.gainsay.model.Event;
import org.gainsay.model.EventType;
import org.gainsay.model.Role;
import org.gainsay.model.Stance;
import org.gainsay.model.Status;
import org.jspecify.annotations.Nullable;

/**
 * Who takes part in an affair. Ministries and persons stand under the state or body they speak for;
 * threat groups, companies and descriptions stand for themselves, for to lay them to a state is
 * what the affair is about.
 */
final class Parties {
  private static final int MOST_STEPS = 8;

  /**
   * One party.
   *
   * @param claims made by it or those who speak for it, in order, claims that negate the saying
   *     left out
   * @param voices who speaks for it
   */
  record Party(Entity entity, List<Claim> claims, Set<Entity> voices) {
    /** The claims of one stance. */
    List<Claim> claims(Stance stance) {
      return claims.stream().filter(claim -> claim.stance() == stance).toList();
    }
  }

  /** An accusation or denial of one party to another, with the reports that carry it. */
  record Relation(Entity from, Entity to, boolean denial, Set<String> documents) {}

  private final CaseView view;
  private final Affair affair;
  private final Map<String, Entity> states = new HashMap<>();
  private final Map<String, Party> speaking = new LinkedHashMap<>();
  private final Map<String, Relation> relations = new LinkedHashMap<>();

  Parties(CaseView view, Affair affair) {
    this.view = view;
    this.affair = affair;
    for (Entity entity : view.file().entities()) {
      String code = entity.type() == EntityType.COUNTRY ? Naming.stateCode(entity) : null;
      if (code != null) {
        states.putIfAbsent(code, entity);
      }
    }
    view.claims(affair.claims()).forEach(this::add);
    view.events(affair.events()).forEach(this::add);
  }

  private void add(Claim claim) {
    Entity source = view.entity(claim.source().entity());
    if (source == null || claim.certainty() == Certainty.NEGATED) {
      return;
    }
    Entity root = root(source);
    Party party =
        speaking.computeIfAbsent(
            root.id(), id -> new Party(root, new ArrayList<>(), new LinkedHashSet<>()));
    party.claims().add(claim);
    if (!root.equals(source)) {
      party.voices().add(source);
    }
    if (claim.stance() == Stance.ACCUSE || claim.stance() == Stance.DENY) {
      boolean denial = claim.stance() == Stance.DENY;
      view.entities(claim.addressees())
          .forEach(to -> relate(root, root(to), denial, claim.document()));
    }
  }

  /** Accusations and denials told without words of their own count as well. */
  private void add(Event event) {
    boolean denial = event.type() == EventType.DENIAL;
    if ((!denial && event.type() != EventType.ACCUSATION) || event.status() != Status.OCCURRED) {
      return;
    }
    for (Entity actor : view.entities(event.actors())) {
      for (Entity target : view.entities(event.targets())) {
        event
            .mentions()
            .forEach(told -> relate(root(actor), root(target), denial, told.document()));
      }
    }
  }

  private void relate(Entity from, Entity to, boolean denial, String document) {
    if (!from.equals(to)) {
      relations
          .computeIfAbsent(
              from.id() + " " + to.id() + " " + denial,
              key -> new Relation(from, to, denial, new LinkedHashSet<>()))
          .documents()
          .add(document);
    }
  }

  /** The party an entity stands under. */
  Entity root(Entity entity) {
    Entity at = entity;
    for (int step = 0; step < MOST_STEPS; step++) {
      Entity above = above(at);
      if (above == null || above.equals(entity)) {
        return at;
      }
      at = above;
    }
    return at;
  }

  private @Nullable Entity above(Entity entity) {
    if (entity.type() != EntityType.GOVERNMENT_BODY && entity.type() != EntityType.PERSON) {
      return null;
    }
    Entity whole = view.entity(entity.partOf());
    for (Role role : entity.roles()) {
      whole = whole == null ? view.entity(role.of()) : whole;
    }
    return whole == null && entity.country() != null ? states.get(entity.country()) : whole;
  }

  /** Those who are heard: who accuses, who is accused, the others; most claims first in each. */
  List<Party> heard() {
    List<Entity> accused = accused();
    List<Entity> accusers = accusers();
    return speaking.values().stream()
        .sorted(
            Comparator.comparingInt((Party party) -> side(party, accusers, accused))
                .thenComparingInt(party -> -party.claims().size()))
        .toList();
  }

  private int side(Party party, List<Entity> accusers, List<Entity> accused) {
    boolean blamed = accused.contains(party.entity());
    boolean blames = accusers.contains(party.entity());
    if (blamed && blames) {
      int made = party.claims(Stance.ACCUSE).size();
      return made >= party.claims(Stance.DENY).size() ? 0 : 1;
    }
    return blames ? 0 : blamed || !party.claims(Stance.DENY).isEmpty() ? 1 : 2;
  }

  /** Accusations and denials between named parties, those most reports carry first. */
  List<Relation> relations() {
    return relations.values().stream()
        .sorted(
            Comparator.comparing(Relation::denial)
                .thenComparingInt(relation -> -relation.documents().size()))
        .toList();
  }

  /** Those accused who are not heard themselves. */
  List<Entity> silent() {
    return accused().stream().filter(entity -> !speaking.containsKey(entity.id())).toList();
  }

  /** Those who accuse, in the order of how many reports carry it. */
  List<Entity> accusers() {
    return relations().stream()
        .filter(relation -> !relation.denial())
        .map(Relation::from)
        .distinct()
        .toList();
  }

  List<Entity> accused() {
    return relations().stream()
        .filter(relation -> !relation.denial())
        .map(Relation::to)
        .distinct()
        .toList();
  }

  /** Those who deny, save those who accuse and are not accused themselves. */
  List<Entity> deniers() {
    List<Entity> accusers = accusers();
    List<Entity> accused = accused();
    return heard().stream()
        .filter(party -> !party.claims(Stance.DENY).isEmpty())
        .map(Party::entity)
        .filter(entity -> accused.contains(entity) || !accusers.contains(entity))
        .toList();
  }

  Affair affair() {
    return affair;
  }
}
