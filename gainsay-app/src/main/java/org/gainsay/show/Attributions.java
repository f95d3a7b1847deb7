package org.gainsay.show;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gainsay.model.Certainty;
import org.gainsay.model.Claim;
import org.gainsay.model.Entity;
import org.gainsay.model.Event;
import org.gainsay.model.EventType;
import org.gainsay.model.Place;
import org.gainsay.model.Stance;
import org.gainsay.model.Status;
import org.jspecify.annotations.Nullable;

/**
 * Who lays which operation to whom, one attribution for each claimant.
 *
 * <p>A claim that accuses or asserts lays an operation it is about to those of its actors whom it
 * addresses or names in its content; an accusing one also to those it addresses who belong to the
 * state of one of the actors. An accusation told as an event does the same with its targets. What
 * the report says in its own voice is nobody's attribution here.
 */
public final class Attributions {
  /**
   * An operation laid to an actor by one claimant.
   *
   * @param claimant null when nobody is named
   * @param by what the claimant is called
   * @param claims in which it is done, in order
   * @param accusations events that do it, in order
   */
  public record Attribution(
      Event operation,
      Entity actor,
      @Nullable Entity claimant,
      String by,
      List<Claim> claims,
      List<Event> accusations) {
    /** Where the accusations are told outside of claims. */
    public List<Event.Told> told() {
      return accusations.stream()
          .flatMap(accusation -> accusation.mentions().stream())
          .filter(mention -> mention.claim() == null)
          .distinct()
          .toList();
    }

    /** Whether all there is of it is hedged ("reportedly"). */
    public boolean isHedged() {
      return accusations.isEmpty()
          && claims.stream().allMatch(claim -> claim.certainty() == Certainty.HEDGED);
    }

    /** What the same claimant, operation and actor share. */
    public String key() {
      String who = claimant == null ? "\"" + by + '"' : claimant.id();
      return operation.id() + ' ' + actor.id() + ' ' + who;
    }
  }

  private final CaseView view;
  private final Prose prose;
  private final States states;
  private final Map<String, Attribution> found = new LinkedHashMap<>();

  public Attributions(CaseView view, Prose prose, States states) {
    this.view = view;
    this.prose = prose;
    this.states = states;
    view.claims().forEach(this::add);
    view.events().forEach(this::add);
  }

  /** In the order of their first claims, those told as events last. */
  public List<Attribution> all() {
    return List.copyOf(found.values());
  }

  private void add(Claim claim) {
    boolean lays = claim.stance() == Stance.ACCUSE || claim.stance() == Stance.ASSERT;
    if (!lays || claim.certainty() == Certainty.NEGATED) {
      return;
    }
    Entity claimant = view.entity(claim.source().entity());
    for (Event operation : operations(claim.about())) {
      for (Entity actor : laidTo(operation, claim)) {
        of(operation, actor, claimant, prose.speaker(claim)).claims().add(claim);
      }
    }
  }

  private void add(Event accusation) {
    if (accusation.type() != EventType.ACCUSATION || accusation.status() != Status.OCCURRED) {
      return;
    }
    for (Event operation : operations(accusation.inResponseTo())) {
      for (Entity claimant : view.entities(accusation.actors())) {
        for (Entity actor : accused(operation, accusation.targets())) {
          String by = prose.naming().name(claimant);
          of(operation, actor, claimant, by).accusations().add(accusation);
        }
      }
    }
  }

  private Attribution of(Event operation, Entity actor, @Nullable Entity claimant, String by) {
    Attribution empty =
        new Attribution(operation, actor, claimant, by, new ArrayList<>(), new ArrayList<>());
    return found.computeIfAbsent(empty.key(), key -> empty);
  }

  /** The operations among the events, and those that accusations among them are about. */
  Set<Event> operations(List<String> ids) {
    Set<Event> operations = new LinkedHashSet<>();
    for (Event event : view.events(ids)) {
      if (event.type() == EventType.ACCUSATION) {
        view.events(event.inResponseTo()).stream()
            .filter(Attributions::isOperation)
            .forEach(operations::add);
      } else if (isOperation(event)) {
        operations.add(event);
      }
    }
    return operations;
  }

  private static boolean isOperation(Event event) {
    return event.type() == EventType.CYBER_OPERATION;
  }

  private Set<Entity> laidTo(Event operation, Claim claim) {
    Set<Entity> laidTo = new LinkedHashSet<>();
    for (Entity actor : view.entities(operation.actors())) {
      if (claim.addressees().contains(actor.id()) || isNamed(actor, claim)) {
        laidTo.add(actor);
      }
    }
    if (claim.stance() == Stance.ACCUSE) {
      laidTo.addAll(accused(operation, claim.addressees()));
    }
    return laidTo;
  }

  private static boolean isNamed(Entity entity, Claim claim) {
    return entity.mentions().stream()
        .filter(mention -> mention.document().equals(claim.document()))
        .map(Place::span)
        .anyMatch(span -> claim.content().stream().anyMatch(span::overlaps));
  }

  /** Those of the ids who are actors of the operation or of the state of one of them. */
  private List<Entity> accused(Event operation, List<String> ids) {
    List<Entity> actors = view.entities(operation.actors());
    return view.entities(ids).stream()
        .filter(entity -> actors.stream().anyMatch(actor -> isOfOneState(entity, actor)))
        .toList();
  }

  /** Whether the two are one or belong to one state. */
  boolean isOfOneState(Entity one, Entity other) {
    Entity state = states.of(one);
    return one.id().equals(other.id())
        || (state != null && state.equals(states.of(other)))
        || (state == null && one.country() != null && one.country().equals(states.code(other)));
  }
}
