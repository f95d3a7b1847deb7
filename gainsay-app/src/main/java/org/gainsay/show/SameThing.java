package org.gainsay.show;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gainsay.model.CaseFile;
import org.gainsay.model.Event;
import org.gainsay.model.Place;
import org.jspecify.annotations.Nullable;

/**
 * Finds the events of one case file in another: by id, else by a place where both are told. An
 * event is named by the place where it stands first, so that a report that sorts before the others
 * gives it another id; the other places stay.
 */
final class SameThing {
  /** An event of both, with what each says of it. */
  record Changed(Event before, Event after) {}

  private final Map<String, Event> byId = new HashMap<>();
  private final Map<Place, Event> byPlace = new HashMap<>();
  private final List<Event> others;

  /**
   * @param known the case file in which events are looked up
   * @param others the one whose events are looked up
   */
  SameThing(CaseFile known, CaseFile others) {
    for (Event event : known.events()) {
      byId.putIfAbsent(event.id(), event);
      event.mentions().forEach(told -> byPlace.putIfAbsent(place(told), event));
    }
    this.others = others.events();
  }

  private static Place place(Event.Told told) {
    return new Place(told.document(), told.span());
  }

  /** The known event that is the same, or null. */
  @Nullable Event known(Event event) {
    Event same = byId.get(event.id());
    for (Event.Told told : event.mentions()) {
      same = same == null ? byPlace.get(place(told)) : same;
    }
    return same;
  }

  /** The id under which an event of the other case file is known; its own where it is not. */
  Map<String, String> knownIds() {
    Map<String, String> ids = new HashMap<>();
    for (Event event : others) {
      Event same = known(event);
      ids.put(event.id(), same == null ? event.id() : same.id());
    }
    return ids;
  }

  /** The events of both whose status or time is another. */
  List<Changed> changed() {
    List<Changed> changed = new ArrayList<>();
    for (Event after : others) {
      Event before = known(after);
      if (before != null
          && (before.status() != after.status() || !Objects.equals(before.time(), after.time()))) {
        changed.add(new Changed(before, after));
      }
    }
    return changed;
  }
}
