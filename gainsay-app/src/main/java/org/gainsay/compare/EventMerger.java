package org.gainsay.compare;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.gainsay.model.EventType;

/** Merges what the reports of an affair tell into events. */
final class EventMerger {
  private final Entities entities;
  private final Topics topics;

  EventMerger(Entities entities, Topics topics) {
    this.entities = entities;
    this.topics = topics;
  }

  /** The events, by type and within one by the place they are told first. */
  List<Deed> merge(List<Account> accounts) {
    List<Telling> all = new ArrayList<>();
    for (int order = 0; order < accounts.size(); order++) {
      all.addAll(new TellingReader(entities, accounts.get(order), order).read());
    }
    Map<EventType, List<Telling>> byType = new EnumMap<>(EventType.class);
    for (Telling telling : topics.settle(all)) {
      byType.computeIfAbsent(telling.type(), type -> new ArrayList<>()).add(telling);
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
