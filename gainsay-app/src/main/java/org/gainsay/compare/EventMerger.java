package org.gainsay.compare;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gainsay.model.Attribution;
import org.gainsay.model.EntityType;
import org.gainsay.model.EventType;
import org.gainsay.model.Stance;

/** Merges what the reports of an affair tell into events. */
final class EventMerger {
  private final Entities entities;
  private final Topics topics;
  private final DeedWords words;

  EventMerger(Entities entities, Topics topics, DeedWords words) {
    this.entities = entities;
    this.topics = topics;
    this.words = words;
  }

  /** The events, by type and within one by the place they are told first. */
  List<Deed> merge(List<Account> accounts) {
    List<Telling> all = new ArrayList<>();
    for (int order = 0; order < accounts.size(); order++) {
      all.addAll(new TellingReader(entities, accounts.get(order), order).read());
    }
    Map<EventType, List<Telling>> byType = new EnumMap<>(EventType.class);
    for (Telling telling : withoutVictims(topics.settle(all))) {
      byType.computeIfAbsent(telling.type(), type -> new ArrayList<>()).add(telling);
    }
    List<Deed> deeds = new ArrayList<>();
    byType.forEach(
        (type, tellings) -> {
          tellings.sort(Telling.IN_ORDER);
          deeds.addAll(
              type == EventType.CYBER_OPERATION
                  ? new OperationMerger(entities, words).merge(tellings)
                  : new ActMerger(entities, words).merge(tellings));
        });
    return deeds;
  }

  /**
   * Who is told to be hit more often than to do it is no doer: a company or body ("X's breach"),
   * and a state as often as it is told to do it ("the Oslo hack"), unless somebody else accuses it.
   */
  private List<Telling> withoutVictims(List<Telling> tellings) {
    Map<String, Integer> balance = new TreeMap<>();
    for (Telling telling : tellings) {
      if (telling.type() == EventType.CYBER_OPERATION) {
        telling.actors().forEach(id -> count(balance, id, 1));
        telling.targets().forEach(id -> count(balance, id, -1));
      }
    }
    List<Telling> found = new ArrayList<>();
    for (Telling telling : tellings) {
      List<String> doers = new ArrayList<>(telling.actors());
      if (telling.type() == EventType.CYBER_OPERATION) {
        doers.removeIf(id -> isBodyOrCompany(id) && balance.getOrDefault(id, 0) < 0);
        doers.removeIf(
            id ->
                entities.isState(id)
                    && balance.getOrDefault(entities.state(id), 0) <= 0
                    && !isAccused(telling, id));
      }
      found.add(telling.between(doers, telling.targets()));
    }
    return found;
  }

  /** Counts for an entity and for its state. */
  private void count(Map<String, Integer> balance, String id, int by) {
    balance.merge(id, by, Integer::sum);
    balance.merge(entities.state(id), id.equals(entities.state(id)) ? 0 : by, Integer::sum);
  }

  private boolean isAccused(Telling telling, String doer) {
    int at = telling.mention().claim();
    Attribution said = at < 0 ? null : telling.account().attributions().get(at);
    return said != null
        && said.stance() == Stance.ACCUSE
        && !entities
            .states(telling.account().entities(said.speakers()))
            .contains(entities.state(doer));
  }

  private boolean isBodyOrCompany(String id) {
    EntityType type = entities.type(id);
    return type == EntityType.ORGANISATION || type == EntityType.GOVERNMENT_BODY;
  }
}
