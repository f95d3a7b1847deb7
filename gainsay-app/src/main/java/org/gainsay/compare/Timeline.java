package org.gainsay.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gainsay.model.Event;

/** The dated events in order of their first day, then their last, then their id. */
final class Timeline {
  private record Dated(String event, LocalDate first, LocalDate last) {}

  private Timeline() {}

  static List<String> of(List<Event> events) {
    List<Dated> dated = new ArrayList<>();
    for (Event event : events) {
      Days days = Days.of(event.time());
      if (days != null) {
        dated.add(new Dated(event.id(), days.first(), days.last()));
      }
    }
    dated.sort(
        Comparator.comparing(Dated::first).thenComparing(Dated::last).thenComparing(Dated::event));
    return dated.stream().map(Dated::event).toList();
  }
}
