package org.gainsay.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gainsay.model.EntityType;
import org.gainsay.model.EventType;
import org.jspecify.annotations.Nullable;

/**
 * Merges the tellings of public acts (accusations, denials, sanctions, …): one act for those who
 * act jointly, one denial for each body, one sanction for each state.
 */
final class ActMerger {
  /** Tellings that differ by so many days are of two acts. */
  /** An act dated so many days before its report is its history. */
  private static final int HISTORY = 180;

  private static final int YEAR = 365;
  private static final int WEEK = 7;

  private static final int APART = 2;

  /** Reports so many days apart that name other targets tell of two acts. */
  private static final int SAME_NEWS = 5;

  private final Entities entities;
  private final DeedWords words;

  ActMerger(Entities entities, DeedWords words) {
    this.entities = entities;
    this.words = words;
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
    double time = isHistory(deed, telling) ? -1 : time(deed.days(), telling.days());
    if (actors < 0
        || isOfSomebodyElse(deed, telling)
        || targets < 0
        || time < 0
        || needsWord(deed.type()) && !isOneKind(deed, telling)) {
      return 0;
    }
    return 0.1 + actors + targets + time + (pointsBack(deed, telling) ? 0.5 : 0);
  }

  /** "it blamed": somebody whom the report names acts, though who it is was not found. */
  private static boolean isOfSomebodyElse(Deed deed, Telling telling) {
    boolean unknown = telling.actors().isEmpty() && !telling.mention().actors().isEmpty();
    return unknown
        && telling.isVerb()
        && deed.tellings().stream().noneMatch(other -> other.account() == telling.account());
  }

  /** Words without parties mean rather what their own report has told. */
  private static boolean pointsBack(Deed deed, Telling telling) {
    boolean bare = telling.mention().anaphoric() || telling.actors().isEmpty();
    return bare && deed.tellings().stream().anyMatch(other -> other.account() == telling.account());
  }

  /** The types that hold deeds of all kinds: only their words tell which are one. */
  private static boolean needsWord(EventType type) {
    return type == EventType.OTHER_ACTION
        || type == EventType.LEGISLATION
        || type == EventType.MILITARY_ACTION;
  }

  /**
   * The same word or one for the same kind of deed, or in another language the same kind of act by
   * the same party.
   */
  private boolean isOneKind(Deed deed, Telling telling) {
    return deed.tellings().stream()
        .anyMatch(other -> words.areOneKind(other, telling) || isTranslation(other, telling));
  }

  private boolean isTranslation(Telling one, Telling other) {
    String code = one.mention().codes().plover();
    return !one.account().language().equals(other.account().language())
        && code != null
        && code.equals(other.mention().codes().plover())
        && one.mention().status() == other.mention().status()
        && !Collections.disjoint(entities.voices(one.actors()), entities.voices(other.actors()));
  }

  private double actors(Deed deed, Telling telling) {
    if (deed.actors().isEmpty() || telling.actors().isEmpty()) {
      return 0;
    }
    if (!Collections.disjoint(deed.actors(), telling.actors())) {
      return 2;
    }
    if (telling.type() == EventType.DENIAL) {
      return isOneBody(deed.actors(), telling.actors()) ? 1 : -1;
    }
    Set<String> one = entities.voices(deed.actors());
    return Collections.disjoint(one, entities.voices(telling.actors())) ? -1 : 1;
  }

  /**
   * A ministry, its spokesperson and its state deny as one; an embassy speaks for itself, and two
   * persons on two occasions.
   */
  private boolean isOneBody(Set<String> one, List<String> other) {
    boolean persons =
        one.stream().anyMatch(this::isPerson) && other.stream().anyMatch(this::isPerson);
    return !persons && (areOne(bodies(one), bodies(other)));
  }

  private boolean areOne(Set<String> one, Set<String> other) {
    boolean states =
        one.stream().allMatch(entities::isState) || other.stream().allMatch(entities::isState);
    for (String a : one) {
      for (String b : other) {
        boolean within = entities.isWithin(a, b) || entities.isWithin(b, a);
        boolean byState = entities.isState(a) != entities.isState(b);
        if (a.equals(b) || within && (states || !byState)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isPerson(String id) {
    return entities.type(id) == EntityType.PERSON;
  }

  /** The bodies that speak; the state only where no body of it does. */
  private Set<String> bodies(Collection<String> ids) {
    Set<String> bodies = new LinkedHashSet<>();
    ids.forEach(id -> bodies.add(entities.body(id)));
    if (bodies.stream().anyMatch(id -> !entities.isState(id))) {
      bodies.removeIf(entities::isState);
    }
    return bodies;
  }

  private double targets(Deed deed, Telling telling) {
    if (deed.targets().isEmpty() || telling.targets().isEmpty()) {
      return 0;
    }
    if (sharesTarget(deed, telling)) {
      return 1;
    }
    if (telling.type() == EventType.DENIAL || telling.type() == EventType.PROTEST) {
      return 0.5;
    }
    boolean near = deed.tellings().stream().anyMatch(other -> isNear(other, telling));
    boolean apart = entities.areOfOtherStates(deed.targets(), telling.targets());
    return apart || !near || needsWord(telling.type()) ? -1 : 0.5;
  }

  /** Unnamed people or companies of two reports need not be the same, whatever they are called. */
  private boolean sharesTarget(Deed deed, Telling telling) {
    for (Telling other : deed.tellings()) {
      for (String target : other.targets()) {
        boolean known =
            other.account() == telling.account() || entities.type(target) != EntityType.GROUP;
        if (known && telling.targets().contains(target)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether two reports are of the same days, as far as is known. */
  private static boolean isNear(Telling one, Telling other) {
    Days first = one.account().day();
    Days second = other.account().day();
    return first == null || second == null || first.gap(second) <= SAME_NEWS;
  }

  /**
   * Whether one is dated long before its report and the other told in it without a date: what is
   * told so is news, the other its history.
   */
  private static boolean isHistory(Deed deed, Telling telling) {
    if (deed.days() == null) {
      return isLongBefore(telling)
          && deed.tellings().stream().noneMatch(other -> other.mention().anaphoric());
    }
    boolean fresh = telling.days() == null && !telling.mention().anaphoric();
    return fresh
        && deed.tellings().stream().allMatch(other -> other.days() == null || isLongBefore(other));
  }

  private static boolean isLongBefore(Telling telling) {
    Days days = telling.days();
    Days report = telling.account().day();
    long gap = days == null || report == null ? 0 : days.gap(report);
    // a year off to the week is more likely a slip at New Year's
    return gap > HISTORY && (gap < YEAR - WEEK || gap > YEAR + WEEK);
  }

  private static double time(@Nullable Days one, @Nullable Days other) {
    if (one == null || other == null) {
      return 0;
    }
    return one.overlaps(other) ? 1 : one.gap(other) < APART ? 0.1 : -1;
  }
}
