package org.gainsay.compare;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gainsay.model.EventType;
import org.jspecify.annotations.Nullable;

/** Tellings of one event, as they are gathered. */
final class Deed {
  private final EventType type;
  private final boolean umbrella;
  private final List<Telling> tellings = new ArrayList<>();
  private final Set<String> actors = new LinkedHashSet<>();
  private final Set<String> targets = new LinkedHashSet<>();
  private @Nullable Days days;

  /** The tellings in their order; null since the last was added. */
  private @Nullable List<Telling> inOrder;

  Deed(EventType type, boolean umbrella) {
    this.type = type;
    this.umbrella = umbrella;
  }

  static Deed of(Telling telling) {
    Deed deed = new Deed(telling.type(), false);
    deed.add(telling);
    return deed;
  }

  void add(Telling telling) {
    tellings.add(telling);
    inOrder = null;
    actors.addAll(telling.actors());
    targets.addAll(telling.targets());
    Days told = telling.days();
    if (told != null && (days == null || told.length() < days.length())) {
      days = told;
    }
  }

  void addAll(Deed other) {
    other.tellings.forEach(this::add);
  }

  EventType type() {
    return type;
  }

  boolean isUmbrella() {
    return umbrella;
  }

  /** In the order of the reports. */
  List<Telling> tellings() {
    List<Telling> sorted = inOrder;
    if (sorted == null) {
      sorted = tellings.stream().sorted(Telling.IN_ORDER).toList();
      inOrder = sorted;
    }
    return sorted;
  }

  boolean holds(Telling telling) {
    return tellings.stream().anyMatch(own -> own == telling);
  }

  Set<String> actors() {
    return actors;
  }

  Set<String> targets() {
    return targets;
  }

  /** The narrowest time told, or null. */
  @Nullable Days days() {
    return days;
  }

  boolean isEmpty() {
    return tellings.isEmpty();
  }
}
