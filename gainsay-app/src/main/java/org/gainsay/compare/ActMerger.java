package org.gainsay.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.gainsay.model.EventType;
import org.jspecify.annotations.Nullable;

/**
 * Merges the tellings of public acts (accusations, denials, sanctions, …): one act for those who
 * act jointly, one denial for each body, one sanction for each state.
 */
final class ActMerger {
  /** Tellings that differ by so many days are of two acts. */
  private static final int APART = 2;

  private final Entities entities;

  ActMerger(Entities entities) {
    this.entities = entities;
  }

  /** The acts of one type; tellings in order. */
  List<Deed> merge(List<Telling> tellings) {
    List<Deed> deeds = new ArrayList<>();
    List<Telling> fullestFirst = new ArrayList<>(tellings);
    fullestFirst.sort(
        Comparator.comparingInt(ActMerger::fullness).reversed().thenComparing(Telling.IN_ORDER));
    for (Telling telling : fullestFirst) {
      Deed deed = best(deeds, telling);
      if (deed == null) {
        deeds.add(Deed.of(telling));
      } else {
        deed.add(telling);
      }
    }
    return deeds;
  }

  /** How much a telling says: those that say most found the deeds that others join. */
  private static int fullness(Telling telling) {
    return (telling.days() == null ? 0 : 4)
        + Math.min(3, telling.actors().size() * 2)
        + Math.min(2, telling.targets().size());
  }

  private @Nullable Deed best(List<Deed> deeds, Telling telling) {
    Deed best = null;
    double bestFit = 0;
    for (Deed deed : deeds) {
      double fit = fit(deed, telling);
      if (fit > bestFit) {
        best = deed;
        bestFit = fit;
      }
    }
    return best;
  }

  /** How well a telling fits a deed; 0 if it is of another. */
  private double fit(Deed deed, Telling telling) {
    double actors = actors(deed, telling);
    double targets = targets(deed, telling);
    double time = time(deed.days(), telling.days());
    if (actors < 0 || targets < 0 || time < 0) {
      return 0;
    }
    double sameWord = needsWord(telling.type()) ? (sharesWord(deed, telling) ? 1 : -3) : 0;
    return Math.max(0, 0.1 + actors + targets + time + sameWord);
  }

  private static boolean needsWord(EventType type) {
    return type == EventType.OTHER_ACTION
        || type == EventType.LEGISLATION
        || type == EventType.MILITARY_ACTION;
  }

  private static boolean sharesWord(Deed deed, Telling telling) {
    String lemma = telling.lemma();
    return deed.tellings().stream().anyMatch(other -> other.lemma().equals(lemma));
  }

  private double actors(Deed deed, Telling telling) {
    if (deed.actors().isEmpty() || telling.actors().isEmpty()) {
      return needsWord(telling.type()) || telling.type() == EventType.DISCLOSURE ? -1 : 0;
    }
    if (!Collections.disjoint(deed.actors(), telling.actors())) {
      return 2;
    }
    if (telling.type() == EventType.DENIAL) {
      return isOneBody(deed.actors(), telling.actors()) ? 1 : -1;
    }
    Set<String> one = entities.states(deed.actors());
    return Collections.disjoint(one, entities.states(telling.actors())) ? -1 : 1;
  }

  /** A ministry, its spokesperson and its state deny as one; an embassy speaks for itself. */
  private boolean isOneBody(Set<String> one, List<String> other) {
    for (String first : one) {
      for (String second : other) {
        String a = entities.body(first);
        String b = entities.body(second);
        if (entities.isWithin(a, b) || entities.isWithin(b, a)) {
          return true;
        }
      }
    }
    return false;
  }

  private double targets(Deed deed, Telling telling) {
    if (deed.targets().isEmpty() || telling.targets().isEmpty()) {
      return 0;
    }
    if (!Collections.disjoint(deed.targets(), telling.targets())) {
      return 1;
    }
    Set<String> one = entities.states(deed.targets());
    boolean apart = Collections.disjoint(one, entities.states(telling.targets()));
    boolean answered = telling.type() == EventType.DENIAL || telling.type() == EventType.PROTEST;
    return apart && !answered ? -1 : 0.5;
  }

  private static double time(@Nullable Days one, @Nullable Days other) {
    if (one == null || other == null) {
      return 0;
    }
    return one.overlaps(other) ? 1 : one.gap(other) < APART ? 0.1 : -1;
  }
}
