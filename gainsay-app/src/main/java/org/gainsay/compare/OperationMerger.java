package org.gainsay.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.gainsay.model.EntityType;
import org.gainsay.model.EventType;
import org.jspecify.annotations.Nullable;

/**
 * Merges the tellings of operations. Those that name whom they hit are told apart by that; those
 * that tell of the whole ("a sweeping campaign", "cyberattacks on the West") are one further event,
 * the umbrella, where the reports know several operations, else they are of the only one. Words
 * that point back ("the attack") mean the operation spoken of last in their report.
 */
final class OperationMerger {
  private final Entities entities;
  private final List<Deed> single = new ArrayList<>();
  private final List<Telling> general = new ArrayList<>();
  private final List<Telling> pointing = new ArrayList<>();

  OperationMerger(Entities entities) {
    this.entities = entities;
  }

  List<Deed> merge(List<Telling> tellings) {
    for (Telling telling : tellings) {
      sort(telling);
    }
    List<Deed> deeds = new ArrayList<>(single);
    deeds.addAll(umbrellas());
    point(deeds);
    return deeds.stream().filter(deed -> !deed.isEmpty()).toList();
  }

  private void sort(Telling telling) {
    Set<String> hit = specific(telling);
    if (!hit.isEmpty() && !telling.mention().umbrella()) {
      join(telling, hit);
    } else if (telling.mention().anaphoric()
        || (telling.targets().isEmpty() && telling.actors().isEmpty())) {
      pointing.add(telling);
    } else {
      general.add(telling);
    }
  }

  /** Whom an operation hit, states and regions left out: those are hit by many. */
  private Set<String> specific(Telling telling) {
    Set<String> found = new TreeSet<>();
    for (String target : telling.targets()) {
      EntityType type = entities.type(target);
      if (type != EntityType.COUNTRY && type != EntityType.PLACE) {
        found.add(target);
      }
    }
    return found;
  }

  private void join(Telling telling, Set<String> hit) {
    List<Deed> same = new ArrayList<>();
    for (Deed deed : single) {
      if (sharesTarget(deed, hit) && isOneTime(deed.days(), telling.days())) {
        same.add(deed);
      }
    }
    if (same.isEmpty()) {
      single.add(Deed.of(telling));
      return;
    }
    Deed first = same.get(0);
    for (Deed other : same.subList(1, same.size())) {
      first.addAll(other);
      single.remove(other);
    }
    first.add(telling);
  }

  private boolean sharesTarget(Deed deed, Set<String> hit) {
    if (!Collections.disjoint(deed.targets(), hit)) {
      return true;
    }
    for (String mine : deed.targets()) {
      for (String other : hit) {
        boolean state = entities.isState(mine) || entities.isState(other);
        if (!state && (entities.isWithin(mine, other) || entities.isWithin(other, mine))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isOneTime(@Nullable Days one, @Nullable Days other) {
    return one == null || other == null || one.gap(other) < 366;
  }

  /** The general tellings: of the only operation if there is but one, else of the whole. */
  private List<Deed> umbrellas() {
    if (single.size() == 1) {
      general.forEach(single.get(0)::add);
      return List.of();
    }
    List<Deed> found = new ArrayList<>();
    for (Telling telling : general) {
      Deed deed = umbrellaOf(found, telling);
      if (deed == null) {
        deed = new Deed(EventType.CYBER_OPERATION, true);
        found.add(deed);
      }
      deed.add(telling);
    }
    return found;
  }

  /** One whole for each state that it is laid to; one whose doer is not said joins the first. */
  private @Nullable Deed umbrellaOf(List<Deed> found, Telling telling) {
    for (Deed deed : found) {
      boolean open = telling.actors().isEmpty() || deed.actors().isEmpty();
      Set<String> states = entities.states(deed.actors());
      if (open || !Collections.disjoint(states, entities.states(telling.actors()))) {
        return deed;
      }
    }
    return null;
  }

  private void point(List<Deed> deeds) {
    for (Telling telling : pointing) {
      Deed last = spokenOfLast(deeds, telling);
      if (last == null && !deeds.isEmpty()) {
        last = deeds.get(0);
      }
      if (last == null) {
        last = new Deed(EventType.CYBER_OPERATION, false);
        deeds.add(last);
      }
      last.add(telling);
    }
  }

  private static @Nullable Deed spokenOfLast(List<Deed> deeds, Telling telling) {
    Deed best = null;
    Telling latest = null;
    for (Deed deed : deeds) {
      for (Telling other : deed.tellings()) {
        boolean before =
            other.order() == telling.order()
                && other.mention().span().compareTo(telling.mention().span()) < 0;
        if (before && (latest == null || Telling.IN_ORDER.compare(other, latest) > 0)) {
          latest = other;
          best = deed;
        }
      }
    }
    return best;
  }
}
