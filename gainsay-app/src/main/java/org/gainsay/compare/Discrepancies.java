package org.gainsay.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.gainsay.model.Discrepancy;
import org.gainsay.model.Discrepancy.Kind;
import org.gainsay.model.Discrepancy.Value;
import org.gainsay.model.EventType;
import org.gainsay.model.Place;
import org.gainsay.model.Status;
import org.jspecify.annotations.Nullable;

/** Where the reports of an affair give other values for one attribute of one event. */
final class Discrepancies {
  /**
   * Who did it is told differently; who speaks for a state, or imposes for it, is no other doer.
   */
  private static final Set<EventType> ACTORS =
      Set.of(EventType.CYBER_OPERATION, EventType.INDICTMENT, EventType.ARREST);

  private static final Set<EventType> TARGETS =
      Set.of(
          EventType.CYBER_OPERATION,
          EventType.ACCUSATION,
          EventType.SANCTION,
          EventType.INDICTMENT,
          EventType.ARREST,
          EventType.SUMMONS,
          EventType.EXPULSION);

  private final Story story;

  private final Counted counted;

  Discrepancies(Story story, Counted counted) {
    this.story = story;
    this.counted = counted;
  }

  List<Discrepancy> find() {
    List<Discrepancy> found = new ArrayList<>();
    for (Deed deed : story.deeds()) {
      if (!deed.isUmbrella()) {
        add(found, times(deed));
        add(found, participants(deed, true));
        add(found, participants(deed, false));
      }
      add(found, statuses(deed));
      found.addAll(new QuantityDiscrepancies(story.id(deed), deed, counted).find());
    }
    return found;
  }

  private static void add(List<Discrepancy> found, @Nullable Discrepancy one) {
    if (one != null) {
      found.add(one);
    }
  }

  /** Times that cannot both hold; one that is only narrower is none. */
  private @Nullable Discrepancy times(Deed deed) {
    Map<String, Set<Place>> places = new LinkedHashMap<>();
    Map<String, Days> values = new LinkedHashMap<>();
    for (Telling telling : deed.tellings()) {
      Days days = telling.days();
      if (days != null && telling.time() != null && !isOnlyWanted(telling)) {
        String value = written(telling.time().from(), telling.time().to());
        values.put(value, days);
        places.computeIfAbsent(value, any -> new LinkedHashSet<>()).add(place(telling));
      }
    }
    boolean conflict = false;
    for (Days one : values.values()) {
      for (Days other : values.values()) {
        conflict |= !one.contains(other) && !other.contains(one);
      }
    }
    return conflict && documents(places.values()) > 1
        ? new Discrepancy(story.id(deed), "time", Kind.CONFLICT, written(places))
        : null;
  }

  /** What is called for or threatened is not yet done on any day. */
  private static boolean isOnlyWanted(Telling telling) {
    Status status = telling.mention().status();
    return status == Status.CALLED_FOR || status == Status.THREATENED;
  }

  private static String written(@Nullable String from, @Nullable String to) {
    return from != null && from.equals(to) ? from : from + "/" + to;
  }

  private static Place place(Telling telling) {
    return new Place(telling.account().id(), telling.mention().span());
  }

  private @Nullable Discrepancy participants(Deed deed, boolean actors) {
    return (actors ? ACTORS : TARGETS).contains(deed.type())
        ? new PartyDiscrepancies(story, counted, deed, actors).find()
        : null;
  }

  /** Called for, planned or threatened in one report, done in another: a later stage of an act. */
  private @Nullable Discrepancy statuses(Deed deed) {
    if (deed.type() == EventType.CYBER_OPERATION) {
      return null;
    }
    Map<String, Set<Place>> places = new LinkedHashMap<>();
    for (Telling telling : deed.tellings()) {
      Status status = telling.mention().status();
      if (status != Status.ALLEGED && status != Status.DENIED) {
        String value = status.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        places.computeIfAbsent(value, any -> new LinkedHashSet<>()).add(place(telling));
      }
    }
    boolean two =
        places.size() > 1 && places.containsKey("occurred") && documents(places.values()) > 1;
    return two ? new Discrepancy(story.id(deed), "status", Kind.REFINEMENT, written(places)) : null;
  }

  private static int documents(Iterable<Set<Place>> places) {
    Set<String> found = new TreeSet<>();
    places.forEach(set -> set.forEach(place -> found.add(place.document())));
    return found.size();
  }

  static List<Value> written(Map<String, Set<Place>> places) {
    List<Value> values = new ArrayList<>();
    places.forEach((value, where) -> values.add(new Value(value, List.copyOf(where))));
    return values;
  }
}
