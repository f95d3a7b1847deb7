package org.gainsay.show;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.gainsay.model.Certainty;
import org.gainsay.model.Claim;
import org.gainsay.model.Entity;
import org.gainsay.model.Event;
import org.gainsay.model.EventType;
import org.gainsay.model.Stance;
import org.jspecify.annotations.Nullable;

/**
 * Which attributions are denied or supported by whom. What is denied is taken as narrowly as the
 * case file says it: the claim or accusation it is about before all attributions of the operation;
 * those made by whom it addresses before others; those that concern the denier's state before
 * others; never the denier's own.
 */
public final class Opinions {
  /**
   * Somebody's word on the attributions of others.
   *
   * @param by what the holder is called
   * @param claim that holds it, or null for a denial that is told as an event alone
   * @param event the denial, or null where there is a claim
   * @param on at least one
   */
  public record Opinion(
      @Nullable Entity holder,
      String by,
      boolean denies,
      @Nullable Claim claim,
      @Nullable Event event,
      List<Attributions.Attribution> on) {}

  private final CaseView view;
  private final Prose prose;
  private final Attributions attributions;
  private final Map<String, List<Attributions.Attribution>> byOperation = new HashMap<>();
  private final Map<String, List<Attributions.Attribution>> byClaim = new HashMap<>();
  private final Map<String, List<Claim>> denials = new HashMap<>();
  private final List<Opinion> all = new ArrayList<>();

  public Opinions(CaseView view, Prose prose, Attributions attributions) {
    this.view = view;
    this.prose = prose;
    this.attributions = attributions;
    for (Attributions.Attribution one : attributions.all()) {
      add(byOperation, one.operation().id(), one);
      one.claims().forEach(claim -> add(byClaim, claim.id(), one));
    }
    view.claims().stream()
        .filter(claim -> claim.stance() == Stance.DENY)
        .forEach(claim -> add(denials, claim.document(), claim));
    view.claims().forEach(this::add);
    view.events().forEach(this::add);
  }

  private static <T> void add(Map<String, List<T>> lists, String key, T value) {
    lists.computeIfAbsent(key, ignored -> new ArrayList<>()).add(value);
  }

  public List<Opinion> all() {
    return List.copyOf(all);
  }

  private void add(Claim claim) {
    boolean denies = claim.stance() == Stance.DENY;
    boolean holds = denies || claim.stance() == Stance.SUPPORT;
    if (!holds || claim.certainty() == Certainty.NEGATED) {
      return;
    }
    Entity holder = view.entity(claim.source().entity());
    List<Attributions.Attribution> on =
        meant(about(claim.about()), holder, claim.addressees(), denies);
    if (!on.isEmpty()) {
      all.add(new Opinion(holder, prose.speaker(claim), denies, claim, null, on));
    }
  }

  /** A denial in whose sentence no claim denies. */
  private void add(Event denial) {
    if (denial.type() != EventType.DENIAL || denial.mentions().stream().anyMatch(this::isClaim)) {
      return;
    }
    for (Entity holder : view.entities(denial.actors())) {
      List<Attributions.Attribution> on =
          meant(about(denial.inResponseTo()), holder, denial.targets(), true);
      if (!on.isEmpty()) {
        all.add(new Opinion(holder, prose.naming().name(holder), true, null, denial, on));
      }
    }
  }

  private boolean isClaim(Event.Told told) {
    return denials.getOrDefault(told.document(), List.of()).stream()
        .anyMatch(
            claim ->
                (claim.cue() != null && claim.cue().span().overlaps(told.span()))
                    || claim.content().stream().anyMatch(told.span()::overlaps));
  }

  private Set<Attributions.Attribution> about(List<String> ids) {
    Set<Attributions.Attribution> narrow = new LinkedHashSet<>();
    Set<Attributions.Attribution> wide = new LinkedHashSet<>();
    for (String id : ids) {
      narrow.addAll(byClaim.getOrDefault(id, List.of()));
      wide.addAll(byOperation.getOrDefault(id, List.of()));
      Event event = view.event(id);
      if (event != null && event.type() == EventType.ACCUSATION) {
        narrow.addAll(madeIn(event));
      }
    }
    return narrow.isEmpty() ? wide : narrow;
  }

  private List<Attributions.Attribution> madeIn(Event accusation) {
    return accusation.inResponseTo().stream()
        .flatMap(operation -> byOperation.getOrDefault(operation, List.of()).stream())
        .filter(one -> isActor(accusation, one.claimant()))
        .toList();
  }

  private static boolean isActor(Event accusation, @Nullable Entity claimant) {
    return claimant != null && accusation.actors().contains(claimant.id());
  }

  private List<Attributions.Attribution> meant(
      Set<Attributions.Attribution> about,
      @Nullable Entity holder,
      List<String> addressees,
      boolean denies) {
    List<Attributions.Attribution> left =
        about.stream().filter(one -> !isOf(one.claimant(), holder)).toList();
    List<Entity> asked = view.entities(addressees);
    left = narrowed(left, one -> asked.stream().anyMatch(entity -> isOf(one.claimant(), entity)));
    return denies ? narrowed(left, one -> isOf(one.actor(), holder)) : left;
  }

  private boolean isOf(@Nullable Entity one, @Nullable Entity other) {
    return one != null && other != null && attributions.isOfOneState(one, other);
  }

  /** Those that fulfil the condition; all where none does. */
  private static List<Attributions.Attribution> narrowed(
      List<Attributions.Attribution> all, Predicate<Attributions.Attribution> condition) {
    List<Attributions.Attribution> some = all.stream().filter(condition).toList();
    return some.isEmpty() ? all : some;
  }
}
