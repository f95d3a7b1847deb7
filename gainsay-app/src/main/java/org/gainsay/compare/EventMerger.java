package org.gainsay.compare;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.gainsay.model.EventType;

/** Merges what the reports of an affair tell into events. */
final class EventMerger {
  private final Entities entities;

  EventMerger(Entities entities) {
    this.entities = entities;
  }

  /** The events, by type and within one by the place they are told first. */
  List<Deed> merge(List<Account> accounts) {
    Map<EventType, List<Telling>> byType = new EnumMap<>(EventType.class);
    for (int order = 0; order < accounts.size(); order++) {
      for (Telling telling : new TellingReader(entities, accounts.get(order), order).read()) {
        byType.computeIfAbsent(telling.type(), type -> new ArrayList<>()).add(telling);
      }
    }
    List<Deed> deeds = new ArrayList<>();
    byType.forEach(
        (type, tellings) -> {
          tellings.sort(Telling.IN_ORDER);
          deeds.addAll(
              type == EventType.CYBER_OPERATION
                  ? new OperationMerger(entities).merge(tellings)
                  : new ActMerger(entities).merge(tellings));
        });
    return deeds;
  }
}
