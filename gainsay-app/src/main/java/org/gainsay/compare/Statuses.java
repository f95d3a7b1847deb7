package org.gainsay.compare;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.gainsay.model.EntityType;
import org.gainsay.model.EventType;
import org.gainsay.model.Status;

/** An event's status from those it is told with. */
final class Statuses {
  /** What happened goes before what is only alleged, wanted or threatened. */
  private static final List<Status> STRONGEST_FIRST =
      List.of(
          Status.OCCURRED,
          Status.ALLEGED,
          Status.PLANNED,
          Status.THREATENED,
          Status.CALLED_FOR,
          Status.DENIED);

  private Statuses() {}

  /** An operation laid to a state or its groups is alleged, however it is told. */
  static Status of(Deed deed, Entities entities) {
    Set<Status> told = EnumSet.noneOf(Status.class);
    deed.tellings().forEach(telling -> told.add(telling.mention().status()));
    Status strongest =
        STRONGEST_FIRST.stream().filter(told::contains).findFirst().orElse(Status.OCCURRED);
    boolean laid = deed.type() == EventType.CYBER_OPERATION && isLaidToState(deed, entities);
    boolean contested = told.contains(Status.ALLEGED) || told.contains(Status.DENIED);
    boolean operation = deed.type() == EventType.CYBER_OPERATION && contested;
    return strongest == Status.OCCURRED && (laid || operation) ? Status.ALLEGED : strongest;
  }

  private static boolean isLaidToState(Deed deed, Entities entities) {
    return deed.actors().stream()
        .anyMatch(
            actor -> {
              EntityType type = entities.type(actor);
              return type == EntityType.COUNTRY
                  || type == EntityType.GOVERNMENT_BODY
                  || entities.state(actor).startsWith("state:");
            });
  }
}
