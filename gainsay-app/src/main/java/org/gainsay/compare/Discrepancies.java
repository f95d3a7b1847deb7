package org.gainsay.compare;

import java.util.ArrayList;
import java.util.HashSet;
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
import org.gainsay.model.Mention;
import org.gainsay.model.Place;
import org.gainsay.model.Status;
import org.jspecify.annotations.Nullable;

/** Where the reports of an affair give other values for one attribute of one event. */
final class Discrepancies {
  /**
   * Who did it is told differently; who speaks for a state, or imposes for it, is no other doer.
   */
  private static final Set<EventType> ACTORS = Set.of(EventType.CYBER_OPERATION, EventType.ARREST);

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
      if (days != null && telling.time() != null) {
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

  private static String written(@Nullable String from, @Nullable String to) {
    return from != null && from.equals(to) ? from : from + "/" + to;
  }

  private static Place place(Telling telling) {
    return new Place(telling.account().id(), telling.mention().span());
  }

  /** Whom each report names first: other names for one state's doing are narrower or wider. */
  private @Nullable Discrepancy participants(Deed deed, boolean actors) {
    if (actors ? !ACTORS.contains(deed.type()) : !TARGETS.contains(deed.type())) {
      return null;
    }
    Map<String, Set<Place>> places = new LinkedHashMap<>();
    Map<String, Set<String>> values = new LinkedHashMap<>();
    Set<String> documents = new HashSet<>();
    for (Telling telling : deed.tellings()) {
      List<String> named = actors ? telling.actors() : telling.targets();
      if (!named.isEmpty() && documents.add(telling.account().id())) {
        Set<String> ids = new TreeSet<>(named);
        String value = String.join(",", ids);
        values.put(value, ids);
        places.computeIfAbsent(value, any -> new LinkedHashSet<>()).addAll(places(telling, actors));
      }
    }
    return values.size() < 2
        ? null
        : new Discrepancy(
            story.id(deed),
            actors ? "actors" : "targets",
            kind(deed, List.copyOf(values.values()), actors),
            written(places));
  }

  private static List<Place> places(Telling telling, boolean actors) {
    List<Place> found = new ArrayList<>();
    for (int mention : actors ? telling.mention().actors() : telling.mention().targets()) {
      if (telling.account().entity(mention) != null) {
        found.add(new Place(telling.account().id(), mention(telling, mention).span()));
      }
    }
    return found;
  }

  private static Mention mention(Telling telling, int mention) {
    return telling.account().report().extraction().mentions().get(mention);
  }

  private Kind kind(Deed deed, List<Set<String>> values, boolean actors) {
    for (Set<String> one : values) {
      for (Set<String> other : values) {
        if (!isNarrower(one, other) && !isNarrower(other, one)) {
          boolean told = actors && deed.type() == EventType.CYBER_OPERATION;
          return told ? Kind.CONFLICT : isOneState(one, other) ? Kind.REFINEMENT : Kind.SCOPE;
        }
      }
    }
    return Kind.REFINEMENT;
  }

  private boolean isOneState(Set<String> one, Set<String> other) {
    Set<String> states = story.entities().states(one);
    states.retainAll(story.entities().states(other));
    return !states.isEmpty();
  }

  /** Whether each of the first is one of the second, or part of one. */
  private boolean isNarrower(Set<String> one, Set<String> other) {
    return one.stream()
        .allMatch(a -> other.stream().anyMatch(b -> story.entities().isWithin(a, b)));
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
