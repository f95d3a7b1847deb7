package org.gainsay.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.gainsay.model.Codes;
import org.gainsay.model.Event;
import org.gainsay.model.EventType;
import org.gainsay.model.Quantity;
import org.jspecify.annotations.Nullable;

/** Writes gathered deeds as events. */
final class EventWriter {
  private final Story story;
  private final Responses responses;
  private final Times times;

  EventWriter(Story story, Responses responses, Times times) {
    this.story = story;
    this.responses = responses;
    this.times = times;
  }

  List<Event> events() {
    return story.deeds().stream().map(this::event).toList();
  }

  private Event event(Deed deed) {
    List<Telling> tellings = deed.tellings();
    Times.Known time = times.of(deed);
    return new Event(
        story.id(deed),
        deed.type(),
        inOrder(tellings, true),
        deed.type() == EventType.DENIAL ? answered(deed) : targets(deed),
        Statuses.of(deed, story.entities()),
        time == null ? null : time.period(),
        time == null ? null : time.basis(),
        quantities(tellings),
        place(tellings),
        responses.causes(deed).stream().map(story::id).toList(),
        codes(tellings),
        tellings.stream().map(story::told).distinct().toList());
  }

  /** A measure against a state's people or bodies is not one against the state as well. */
  private List<String> targets(Deed deed) {
    List<String> all = inOrder(deed.tellings(), false);
    Entities entities = story.entities();
    if (deed.type() != EventType.SANCTION && deed.type() != EventType.INDICTMENT) {
      return all;
    }
    return all.stream()
        .filter(
            id ->
                !entities.isState(id)
                    || all.stream().noneMatch(x -> !x.equals(id) && entities.isWithin(x, id)))
        .toList();
  }

  /** Whom a denial answers: of those it names the accusers, without any those of its causes. */
  private List<String> answered(Deed denial) {
    Set<String> accusers = new LinkedHashSet<>();
    responses.causes(denial).forEach(cause -> accusers.addAll(cause.actors()));
    Set<String> voices = story.entities().voices(accusers);
    List<String> named = inOrder(denial.tellings(), false);
    List<String> meant =
        named.stream().filter(id -> voices.contains(story.entities().voice(id))).toList();
    if (!meant.isEmpty()) {
      return meant;
    }
    return accusers.isEmpty() ? named : List.copyOf(accusers);
  }

  private static List<String> inOrder(List<Telling> tellings, boolean actors) {
    Map<String, Boolean> found = new LinkedHashMap<>();
    for (Telling telling : tellings) {
      (actors ? telling.actors() : telling.targets()).forEach(id -> found.put(id, true));
    }
    return List.copyOf(found.keySet());
  }

  private static List<Quantity> quantities(List<Telling> tellings) {
    List<Quantity> found = new ArrayList<>();
    for (Telling telling : tellings) {
      for (Quantity quantity : telling.mention().quantities()) {
        if (!found.contains(quantity)) {
          found.add(quantity);
        }
      }
    }
    return found;
  }

  private static @Nullable String place(List<Telling> tellings) {
    for (Telling telling : tellings) {
      String place = telling.account().entity(telling.mention().place());
      if (place != null) {
        return place;
      }
    }
    return null;
  }

  /**
   * Of actions the code told most often, of equals the first in the alphabet; an incident is of all
   * the types told of it.
   */
  private static Codes codes(List<Telling> tellings) {
    return new Codes(
        commonest(tellings.stream().map(t -> t.mention().codes().plover()).toList()),
        all(tellings.stream().map(t -> t.mention().codes().eurepoc()).toList()));
  }

  /**
   * EuRepoC's types in its order, which is that of the alphabet; what one type says, another need
   * not.
   */
  private static @Nullable String all(List<@Nullable String> codes) {
    TreeSet<String> types = new TreeSet<>();
    for (String code : codes) {
      if (code != null) {
        types.addAll(List.of(code.split("; ")));
      }
    }
    if (types.contains("Data theft & Doxing")) {
      types.remove("Data theft");
    }
    if (types.contains("Hijacking with Misuse")) {
      types.remove("Hijacking without Misuse");
    }
    return types.isEmpty() ? null : String.join("; ", types);
  }

  private static @Nullable String commonest(List<@Nullable String> codes) {
    TreeMap<String, Integer> counts = new TreeMap<>();
    for (String code : codes) {
      if (code != null) {
        counts.merge(code, 1, Integer::sum);
      }
    }
    return counts.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey)
        .orElse(null);
  }
}
