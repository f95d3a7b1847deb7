package org.gainsay.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.gainsay.model.EntityType;
import org.gainsay.model.EventType;
import org.jspecify.annotations.Nullable;

/**
 * Merges the tellings of operations. Those that name whom they hit are told apart by that; further
 * words on one in its sentence ("accessing voter data") are of it. Those that tell of the whole ("a
 * sweeping campaign", "cyberattacks on the West") are one further event, the umbrella, where the
 * reports know several operations, else they are of the only one. Words that point back ("the
 * attack") mean the operation spoken of last in their report.
 */
final class OperationMerger {
  /** How much a telling says of whom it hit. */
  private enum Aim {
    /** A body, company or person. */
    NAMED,
    /** People or things that are but described. */
    DESCRIBED,
    /** A state or region, or nobody. */
    OPEN
  }

  private final Entities entities;
  private final List<Deed> single = new ArrayList<>();

  OperationMerger(Entities entities) {
    this.entities = entities;
  }

  List<Deed> merge(List<Telling> tellings) {
    List<Telling> general = new ArrayList<>();
    List<Telling> pointing = new ArrayList<>();
    List<Telling> described = new ArrayList<>();
    for (Telling telling : tellings) {
      switch (aim(telling)) {
        case NAMED -> join(telling, hit(telling, Aim.NAMED));
        case DESCRIBED -> described.add(telling);
        case OPEN -> (isGeneral(telling) ? general : pointing).add(telling);
      }
    }
    for (Telling telling : described) {
      describe(telling, general);
    }
    general.removeIf(this::isOfOnlyOne);
    List<Deed> deeds = new ArrayList<>(single);
    deeds.addAll(umbrellas(general));
    pointing.forEach(telling -> point(deeds, telling));
    return deeds.stream().filter(deed -> !deed.isEmpty()).toList();
  }

  private static boolean isGeneral(Telling telling) {
    boolean bare = telling.targets().isEmpty() && telling.actors().isEmpty();
    return telling.mention().umbrella() || !(telling.mention().anaphoric() || bare);
  }

  private Aim aim(Telling telling) {
    if (!hit(telling, Aim.NAMED).isEmpty()) {
      return Aim.NAMED;
    }
    boolean whole = telling.mention().umbrella() || telling.mention().anaphoric();
    return whole || hit(telling, Aim.DESCRIBED).isEmpty() ? Aim.OPEN : Aim.DESCRIBED;
  }

  private Set<String> hit(Telling telling, Aim aim) {
    Set<String> found = new TreeSet<>();
    for (String target : telling.targets()) {
      if (aim(entities.type(target)) == aim && !telling.actors().contains(target)) {
        found.add(target);
      }
    }
    return found;
  }

  private static Aim aim(EntityType type) {
    return switch (type) {
      case GOVERNMENT_BODY, ORGANISATION, PERSON -> Aim.NAMED;
      case GROUP -> Aim.DESCRIBED;
      default -> Aim.OPEN;
    };
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

  /** Further words on an operation of the same sentence, or on a whole; else one by itself. */
  private void describe(Telling telling, List<Telling> general) {
    Deed mate = besides(single, telling);
    boolean whole = general.stream().anyMatch(other -> isBeside(other, telling));
    if (mate != null) {
      mate.add(telling);
    } else if (whole) {
      general.add(telling);
    } else {
      join(telling, hit(telling, Aim.DESCRIBED));
    }
  }

  /** The operation told nearest before it in the same sentence and claim. */
  private static @Nullable Deed besides(List<Deed> deeds, Telling telling) {
    Deed best = null;
    Telling nearest = null;
    for (Deed deed : deeds) {
      for (Telling other : deed.tellings()) {
        boolean nearer = nearest == null || Telling.IN_ORDER.compare(other, nearest) > 0;
        if (isBeside(other, telling) && Telling.IN_ORDER.compare(other, telling) < 0 && nearer) {
          nearest = other;
          best = deed;
        }
      }
    }
    return best;
  }

  private static boolean isBeside(Telling one, Telling other) {
    return one.account() == other.account()
        && one.mention().sentence() == other.mention().sentence()
        && one.mention().claim() == other.mention().claim();
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

  /**
   * Adds a telling of several to the operation that its report tells alone, unless a threat group
   * stands against that.
   */
  private boolean isOfOnlyOne(Telling telling) {
    List<Deed> own =
        single.stream()
            .filter(deed -> deed.tellings().stream().anyMatch(t -> t.order() == telling.order()))
            .toList();
    boolean one = own.size() == 1 && !haveOtherDoers(own.get(0), telling);
    if (one) {
      own.get(0).add(telling);
    }
    return one;
  }

  private boolean haveOtherDoers(Deed deed, Telling telling) {
    Set<String> named = groups(deed.actors());
    Set<String> others = groups(telling.actors());
    boolean groups = !named.isEmpty() && !others.isEmpty() && Collections.disjoint(named, others);
    return groups || entities.areOfOtherStates(deed.actors(), telling.actors());
  }

  private Set<String> groups(Collection<String> ids) {
    Set<String> found = new TreeSet<>(ids);
    found.removeIf(id -> entities.type(id) != EntityType.THREAT_GROUP);
    return found;
  }

  /** The general tellings: of the only operation if there is but one, else of the whole. */
  private List<Deed> umbrellas(List<Telling> general) {
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
      if (!entities.areOfOtherStates(deed.actors(), telling.actors())) {
        return deed;
      }
    }
    return null;
  }

  private static void point(List<Deed> deeds, Telling telling) {
    Deed last = spokenOfLast(deeds, telling);
    if (last == null) {
      last = mostTold(deeds);
    }
    if (last == null) {
      last = new Deed(EventType.CYBER_OPERATION, false);
      deeds.add(last);
    }
    last.add(telling);
  }

  /** A report that tells of an operation without a name means the one most told. */
  private static @Nullable Deed mostTold(List<Deed> deeds) {
    List<Deed> single = deeds.stream().filter(deed -> !deed.isUmbrella()).toList();
    return (single.isEmpty() ? deeds : single)
        .stream()
            .max(
                Comparator.comparingInt((Deed deed) -> deed.tellings().size())
                    .thenComparing(deed -> deed.tellings().get(0), Telling.IN_ORDER.reversed()))
            .orElse(null);
  }

  private static @Nullable Deed spokenOfLast(List<Deed> deeds, Telling telling) {
    Deed best = null;
    Telling latest = null;
    for (Deed deed : deeds) {
      for (Telling other : deed.tellings()) {
        boolean before =
            other.order() == telling.order() && Telling.IN_ORDER.compare(other, telling) < 0;
        if (before && (latest == null || Telling.IN_ORDER.compare(other, latest) > 0)) {
          latest = other;
          best = deed;
        }
      }
    }
    return best;
  }
}
