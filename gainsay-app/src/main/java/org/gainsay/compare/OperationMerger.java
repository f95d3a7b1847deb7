package org.gainsay.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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

  /** A time of no more days tells when somebody was hit, not since when or until when. */
  private static final int EXACT = 31;

  /** Two such times with so many days between are of two operations. */
  private static final int APART = 62;

  private static final int YEAR = 366;

  private final Entities entities;
  private final DeedWords words;
  private final List<Deed> single = new ArrayList<>();

  /** Whether the general tellings name more than one threat group. */
  private boolean severalGroups;

  /** By telling: the one before it in its sentence and claim, of which it may be a further word. */
  private final Map<Telling, Telling> before = new IdentityHashMap<>();

  /** The other way round. */
  private final Map<Telling, Telling> after = new IdentityHashMap<>();

  OperationMerger(Entities entities, DeedWords words) {
    this.entities = entities;
    this.words = words;
  }

  List<Deed> merge(List<Telling> tellings) {
    List<Telling> general = new ArrayList<>();
    List<Telling> pointing = new ArrayList<>();
    List<Telling> further = new ArrayList<>();
    for (int i = 1; i < tellings.size(); i++) {
      if (isFurther(tellings.get(i - 1), tellings.get(i))) {
        before.put(tellings.get(i), tellings.get(i - 1));
      }
    }
    before.forEach((next, telling) -> after.put(telling, next));
    for (Telling telling : tellings) {
      switch (aim(telling)) {
        case NAMED -> join(telling, hit(telling, Aim.NAMED));
        case DESCRIBED -> further.add(telling);
        case OPEN -> (isGeneral(telling) ? further : pointing).add(telling);
      }
    }
    for (Telling telling : further) {
      describe(telling, general);
    }
    general.removeIf(this::joinsOnlyOne);
    removeOfOnlyOne(general);
    List<Deed> deeds = new ArrayList<>(single);
    deeds.addAll(umbrellas(general));
    pointing.forEach(telling -> point(deeds, telling));
    return deeds.stream().filter(deed -> !deed.isEmpty()).toList();
  }

  private static boolean isGeneral(Telling telling) {
    boolean bare = telling.targets().isEmpty() && telling.actors().isEmpty();
    boolean one = telling.targets().isEmpty() && !telling.isPlural();
    boolean pointing = telling.mention().anaphoric() || bare || one;
    return telling.mention().umbrella() || !pointing;
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
    Deed mate = besides(single, telling);
    List<Deed> same = new ArrayList<>();
    for (Deed deed : single) {
      boolean one = sharesTarget(deed, hit) || isCampaignOfGroup(deed, telling);
      if (deed == mate || one && !isOther(deed, telling)) {
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
    Deed mate = telling.mention().umbrella() ? null : besides(single, telling);
    mate = mate == null && aim(telling) == Aim.DESCRIBED ? onlyNamed(telling) : mate;
    Telling previous = before.get(telling);
    boolean whole = general.stream().anyMatch(other -> other == previous);
    if (mate != null) {
      mate.add(telling);
    } else if (whole || aim(telling) == Aim.OPEN) {
      general.add(telling);
    } else {
      join(telling, hit(telling, Aim.DESCRIBED));
    }
  }

  /**
   * The only operation with a victim's name that its report tells before it, if the same state is
   * its doer: "the hack of the firm", then "broke into nine agencies".
   */
  private @Nullable Deed onlyNamed(Telling telling) {
    List<Deed> named =
        single.stream()
            .filter(deed -> deed.tellings().stream().anyMatch(one -> isNamedBefore(one, telling)))
            .toList();
    Set<String> doers = statesOf(telling.actors());
    boolean one = named.size() == 1 && !isOther(named.get(0), telling);
    return one && !Collections.disjoint(doers, statesOf(named.get(0).actors()))
        ? named.get(0)
        : null;
  }

  private boolean isNamedBefore(Telling one, Telling telling) {
    return one.order() == telling.order()
        && aim(one) == Aim.NAMED
        && Telling.IN_ORDER.compare(one, telling) < 0;
  }

  /** The operation told just before it in the same sentence and claim, if it can be that. */
  private @Nullable Deed besides(List<Deed> deeds, Telling telling) {
    Telling previous = before.get(telling);
    for (Deed deed : deeds) {
      if (previous != null && deed.holds(previous) && !isOther(deed, telling)) {
        return deed;
      }
    }
    return null;
  }

  private static boolean isFurther(Telling one, Telling other) {
    return one.isBeside(other) && one.mention().claim() == other.mention().claim();
  }

  /** Whether a telling is of another operation: other doers, other states hit, another year. */
  private boolean isOther(Deed deed, Telling telling) {
    return haveOtherDoers(deed, telling)
        || entities.areOfOtherStates(deed.targets(), telling.targets())
        || !isOneTime(deed.days(), telling.days())
        || isFurtherDeed(deed, telling);
  }

  /** "another attack": not one told of without such a word. */
  private boolean isFurtherDeed(Deed deed, Telling telling) {
    return words.isFurther(telling)
        && !telling.mention().umbrella()
        && deed.tellings().stream().noneMatch(words::isFurther);
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

  /** One threat group and victims that are but described: a campaign told with other words. */
  private boolean isCampaignOfGroup(Deed deed, Telling telling) {
    return aim(telling) == Aim.DESCRIBED
        && deed.tellings().stream()
            .filter(other -> aim(other) == Aim.DESCRIBED)
            .anyMatch(
                other -> !Collections.disjoint(groups(other.actors()), groups(telling.actors())));
  }

  private static boolean isOneTime(@Nullable Days one, @Nullable Days other) {
    if (one == null || other == null) {
      return true;
    }
    boolean exact = Math.max(one.length(), other.length()) <= EXACT;
    return one.gap(other) < (exact ? APART : YEAR);
  }

  /**
   * Adds what a report tells of several operations to the one that it tells alone, unless some of
   * it is of another.
   */
  private void removeOfOnlyOne(List<Telling> general) {
    Map<Integer, List<Telling>> byReport = new TreeMap<>();
    general.forEach(t -> byReport.computeIfAbsent(t.order(), none -> new ArrayList<>()).add(t));
    byReport.forEach(
        (order, tellings) -> {
          List<Deed> own =
              single.stream()
                  .filter(deed -> deed.tellings().stream().anyMatch(t -> t.order() == order))
                  .toList();
          if (own.size() == 1 && tellings.stream().noneMatch(t -> isOther(own.get(0), t))) {
            tellings.forEach(own.get(0)::add);
            general.removeAll(tellings);
          }
        });
  }

  /** "China hacked Norway" is the one operation of China's against a body of Norway's. */
  private boolean joinsOnlyOne(Telling telling) {
    Set<String> doers = statesOf(telling.actors());
    Set<String> hit = statesOf(telling.targets());
    if (telling.mention().umbrella() || doers.isEmpty() || hit.isEmpty()) {
      return false;
    }
    List<Deed> fitting =
        single.stream()
            .filter(deed -> !isOther(deed, telling))
            .filter(deed -> !Collections.disjoint(doers, statesOf(deed.actors())))
            .filter(deed -> !Collections.disjoint(hit, statesOf(deed.targets())))
            .toList();
    if (fitting.size() == 1) {
      fitting.get(0).add(telling);
    }
    return fitting.size() == 1;
  }

  private Set<String> statesOf(Collection<String> ids) {
    Set<String> found = entities.states(ids);
    found.removeIf(state -> !state.startsWith("state:"));
    return found;
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
    List<Deed> found = new ArrayList<>();
    Set<String> doers = new TreeSet<>();
    general.forEach(telling -> doers.addAll(groups(telling.actors())));
    severalGroups = doers.size() > 1;
    List<Telling> aimedFirst = new ArrayList<>(general);
    aimedFirst.sort(Comparator.comparing((Telling telling) -> telling.targets().isEmpty()));
    for (Telling telling : aimedFirst) {
      List<Deed> parts = single.stream().filter(deed -> !isOther(deed, telling)).toList();
      Deed deed = single.size() == 1 && parts.size() == 1 ? parts.get(0) : wholeOf(found, telling);
      if (deed == null) {
        deed = new Deed(EventType.CYBER_OPERATION, parts.size() > 1);
        found.add(deed);
      }
      deed.add(telling);
    }
    return found;
  }

  /**
   * One whole for each state or group that it is laid to, and each state that is hit: that of the
   * words before, else, of bare words, the one spoken of last.
   */
  private @Nullable Deed wholeOf(List<Deed> found, Telling telling) {
    Deed mate = besides(found, telling);
    boolean bare = telling.actors().isEmpty() && telling.targets().isEmpty();
    Deed last = mate == null && bare ? spokenOfLast(found, telling) : mate;
    if (last != null) {
      return last;
    }
    return found.stream()
        .filter(deed -> !isOther(deed, telling) && !isOtherWhole(deed, telling))
        .max(Comparator.comparingLong(OperationMerger::reports))
        .orElse(null);
  }

  private static long reports(Deed deed) {
    return deed.tellings().stream().mapToInt(Telling::order).distinct().count();
  }

  /** Where several groups have campaigns of their own, none is that of their state as a whole. */
  private boolean isOtherWhole(Deed deed, Telling telling) {
    boolean named = !deed.actors().isEmpty() && !telling.actors().isEmpty();
    return severalGroups
        && named
        && Collections.disjoint(groups(deed.actors()), groups(telling.actors()))
        && groups(deed.actors()).size() + groups(telling.actors()).size() > 0;
  }

  private void point(List<Deed> deeds, Telling telling) {
    Deed last = toldNext(deeds, telling);
    if (last == null) {
      last = spokenOfLast(deeds, telling);
    }
    if (last == null) {
      last = mostTold(deeds);
    }
    if (last == null) {
      last = new Deed(EventType.CYBER_OPERATION, false);
      deeds.add(last);
    }
    last.add(telling);
  }

  /** "The May attack …, targeting the port, broke …": the words behind it tell which it is. */
  private @Nullable Deed toldNext(List<Deed> deeds, Telling telling) {
    Telling next = after.get(telling);
    return deeds.stream()
        .filter(deed -> next != null && deed.holds(next) && !isOther(deed, telling))
        .findFirst()
        .orElse(null);
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

  /** The operation spoken of last; one told in passing only if there is no other. */
  private @Nullable Deed spokenOfLast(List<Deed> deeds, Telling telling) {
    List<Deed> news = deeds.stream().filter(deed -> !isInPassing(deed, telling.account())).toList();
    Deed last = lastOf(news, telling);
    return last == null ? lastOf(deeds, telling) : last;
  }

  /** Told once in a report, and over since years: background. */
  private static boolean isInPassing(Deed deed, Account account) {
    Days told = deed.days();
    Days published = account.day();
    boolean old =
        told != null && published != null && told.last().isBefore(published.first().minusYears(1));
    return old && deed.tellings().stream().filter(one -> one.account() == account).count() == 1;
  }

  private @Nullable Deed lastOf(List<Deed> deeds, Telling telling) {
    Deed best = null;
    Telling latest = null;
    for (Deed deed : deeds) {
      if (haveOtherDoers(deed, telling)) {
        continue;
      }
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
