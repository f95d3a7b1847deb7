package org.gainsay.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.gainsay.model.Certainty;
import org.gainsay.model.EventType;
import org.gainsay.model.Stance;
import org.gainsay.model.Status;

/**
 * Ties each denial to what it denies (see {@code docs/way/7-compare.md}): the deeds told in its
 * words; else what the same source has denied just before; else the accusation it answers, by the
 * deeds told in that or, where it tells none, by itself; else, a blanket denial, the whole that the
 * reports tell.
 */
final class Denials {
  /** A denial so many sentences after another of the same source goes on with it. */
  private static final int CONTINUES = 3;

  /** What the denier or others may yet do is not what he is said to have done. */
  private static final Set<Status> ANNOUNCED =
      EnumSet.of(Status.THREATENED, Status.PLANNED, Status.CALLED_FOR);

  /** An accusation told so many sentences before a denial is the one that it answers. */
  private static final int BESIDE = 2;

  /** What a denial is about: deeds, and claims that tell of none. */
  record Matter(List<Deed> deeds, List<Said> claims) {
    static final Matter NONE = new Matter(List.of(), List.of());

    boolean isEmpty() {
      return deeds.isEmpty() && claims.isEmpty();
    }
  }

  private final Story story;
  private final List<Said> denials;
  private final List<Said> accusations;
  private final Map<Said, Matter> matters = new IdentityHashMap<>();

  Denials(Story story) {
    this.story = story;
    this.denials = story.sayings().stream().filter(Denials::denies).toList();
    this.accusations = story.sayings().stream().filter(Denials::accuses).toList();
    for (Said denial : denials) {
      if (!isOnlyReporting(denial)) {
        matters.put(denial, find(denial));
      }
    }
  }

  /** Whether it denies, and is said to have been said. */
  static boolean denies(Said said) {
    return said.attribution().stance() == Stance.DENY
        && said.attribution().certainty() != Certainty.NEGATED;
  }

  static boolean accuses(Said said) {
    return said.attribution().stance() == Stance.ACCUSE
        && said.attribution().certainty() != Certainty.NEGATED;
  }

  /** The denials of a deed, in the order of the sayings. */
  List<Said> of(Deed deed) {
    return denials.stream().filter(denial -> deeds(denial).contains(deed)).toList();
  }

  /** The denials of an accusation that tells of no deed, in the order of the sayings. */
  List<Said> of(Said accusation) {
    return denials.stream().filter(denial -> claims(denial).contains(accusation)).toList();
  }

  /** The deeds that a denial denies; none for any other saying. */
  List<Deed> deeds(Said said) {
    return matters.getOrDefault(said, Matter.NONE).deeds();
  }

  /** The accusations that a denial denies and that tell of no deed. */
  List<Said> claims(Said said) {
    return matters.getOrDefault(said, Matter.NONE).claims();
  }

  /** Whom a denial answers where it does not say so: those whom the same report has accusing. */
  List<String> addressees(Said said) {
    if (!denies(said)) {
      return List.of();
    }
    Set<String> found = new LinkedHashSet<>();
    Set<String> own = story.entities().states(said.sources());
    for (Said other : accusations) {
      if (other.account() == said.account()) {
        other.sources().stream()
            .filter(source -> !own.contains(story.entities().state(source)))
            .forEach(found::add);
      }
    }
    return List.copyOf(found);
  }

  /** A paper that tells of a denial denies nothing, unless it is accused itself. */
  private boolean isOnlyReporting(Said said) {
    boolean papers =
        !said.sources().isEmpty() && said.sources().stream().allMatch(story.entities()::isMedia);
    return papers
        && story.sayings().stream()
            .noneMatch(
                other ->
                    accuses(other) && !Collections.disjoint(other.addressees(), said.sources()));
  }

  private Matter find(Said denial) {
    List<Deed> told = contested(told(denial), denial);
    List<Deed> exact =
        told.stream()
            .filter(deed -> isToldExactly(deed, denial) || isLaidByAccuser(deed, denial))
            .filter(this::isToldByOthers)
            .toList();
    if (!exact.isEmpty()) {
      return new Matter(exact, List.of());
    }
    Matter before = continued(denial);
    if (!before.isEmpty()) {
      return before;
    }
    Matter answered = answered(denial);
    if (!answered.isEmpty()) {
      return answered;
    }
    return new Matter(told.isEmpty() ? blanket(denial) : told, List.of());
  }

  /** What is told nowhere but in denials is told with other words where it is laid to somebody. */
  private boolean isToldByOthers(Deed deed) {
    return deed.tellings().stream()
        .anyMatch(
            telling ->
                story.sayings().stream()
                    .noneMatch(
                        said ->
                            denies(said)
                                && said.account() == telling.account()
                                && said.holds(telling.mention().span())));
  }

  /** Whether somebody whom the denial can answer lays the deed to the denier. */
  private boolean isLaidByAccuser(Deed deed, Said denial) {
    return story.sayings().stream()
        .anyMatch(
            other ->
                accuses(other) && isMeant(other, denial) && story.toldIn(other).contains(deed));
  }

  /**
   * Whether a denial says whom the deed hit or points back to it; else its words ("so-called
   * hacking") but paraphrase what it answers.
   */
  private static boolean isToldExactly(Deed deed, Said denial) {
    return tellings(deed, denial)
        .anyMatch(telling -> !telling.targets().isEmpty() || telling.mention().anaphoric());
  }

  /** The deeds told in a denial as done. */
  private List<Deed> told(Said denial) {
    return story.toldIn(denial).stream()
        .filter(deed -> tellings(deed, denial).findAny().isPresent())
        .toList();
  }

  private static Stream<Telling> tellings(Deed deed, Said denial) {
    return deed.tellings().stream()
        .filter(telling -> telling.account() == denial.account())
        .filter(telling -> denial.holds(telling.mention().span()))
        .filter(telling -> !ANNOUNCED.contains(telling.mention().status()));
  }

  /** What the same source has denied just before. */
  private Matter continued(Said denial) {
    for (Said other : denials) {
      int sentences = denial.attribution().sentence() - other.attribution().sentence();
      boolean before = other.account() == denial.account() && sentences >= 0;
      boolean same = !Collections.disjoint(other.sources(), denial.sources());
      if (before && sentences <= CONTINUES && same && matters.containsKey(other)) {
        return matters.getOrDefault(other, Matter.NONE);
      }
    }
    return Matter.NONE;
  }

  /** The deeds among events, no acts of saying, that are not laid to somebody else alone. */
  private List<Deed> contested(Collection<Deed> deeds, Said denial) {
    Set<String> own = story.entities().states(denial.sources());
    List<Deed> found = new ArrayList<>();
    for (Deed deed : deeds) {
      Set<String> doers = story.entities().states(deed.actors());
      boolean possible = isStateless(own) || doers.isEmpty() || !Collections.disjoint(own, doers);
      if (isDeed(deed.type()) && possible) {
        found.add(deed);
      }
    }
    return found;
  }

  /** Whether no state is known of any: a company, say, or nobody named. */
  private static boolean isStateless(Set<String> states) {
    return states.stream().noneMatch(state -> state.startsWith("state:"));
  }

  /** What can be denied to have happened: no act of saying, nor the accuser's own measure. */
  static boolean isDeed(EventType type) {
    return switch (type) {
      case CYBER_OPERATION, MILITARY_ACTION, ARREST, EXPULSION, OTHER_ACTION -> true;
      default -> false;
    };
  }

  /**
   * The accusation that a denial answers: in the same report those before it, else those after it,
   * else those of other reports by the very parties it speaks to.
   */
  private Matter answered(Said denial) {
    List<Said> before = new ArrayList<>();
    List<Said> after = new ArrayList<>();
    List<Said> elsewhere = new ArrayList<>();
    for (Said other : accusations) {
      if (isMeant(other, denial)) {
        boolean here = other.account() == denial.account();
        boolean first = other.place().start() < denial.place().start();
        (here ? first ? before : after : elsewhere).add(other);
      }
    }
    List<Said> beside =
        before.stream()
            .filter(
                other -> denial.attribution().sentence() - other.attribution().sentence() <= BESIDE)
            .toList();
    Matter nearest = matter(beside, denial);
    if (nearest.isEmpty()) {
      nearest = matter(before.isEmpty() ? after : before, denial);
    }
    return nearest.isEmpty() ? matter(elsewhere, denial) : nearest;
  }

  /** The deeds told in accusations; without any, the last of them that somebody makes. */
  private Matter matter(List<Said> made, Said denial) {
    Set<Deed> deeds = new LinkedHashSet<>();
    made.forEach(other -> deeds.addAll(contested(story.toldIn(other), denial)));
    if (deeds.isEmpty()) {
      made.forEach(other -> deeds.addAll(contested(toldElsewhere(other), denial)));
    }
    if (deeds.size() > 1) {
      return new Matter(whole(List.copyOf(deeds), denial), List.of());
    } else if (deeds.size() == 1) {
      return new Matter(List.copyOf(deeds), List.of());
    }
    return made.stream()
        .filter(other -> !other.sources().isEmpty())
        .reduce((one, other) -> other.account() == one.account() ? other : one)
        .map(other -> new Matter(List.of(), List.of(other)))
        .orElse(Matter.NONE);
  }

  /** The deeds told where other reports tell of the same accusation: "rejected the charges". */
  private List<Deed> toldElsewhere(Said accusation) {
    Deed act = story.act(accusation);
    Set<Deed> found = new LinkedHashSet<>();
    if (act != null) {
      story.tellersOf(act).forEach(other -> found.addAll(story.toldIn(other)));
    }
    return List.copyOf(found);
  }

  /**
   * Whether a denial can answer an accusation; of another report, only if both parties are told.
   */
  private boolean isMeant(Said accusation, Said denial) {
    Entities entities = story.entities();
    Set<String> spokenTo = entities.states(denial.addressees());
    Set<String> own = entities.states(denial.sources());
    Set<String> accusers = entities.states(accusation.sources());
    Set<String> accused = entities.states(accusation.addressees());
    if (!Collections.disjoint(own, accusers)) {
      return false;
    }
    boolean to = !Collections.disjoint(spokenTo, accusers);
    boolean by = !Collections.disjoint(own, accused);
    if (accusation.account() != denial.account()) {
      return by && !accusers.isEmpty() && (to || !speaksToAccuser(denial));
    }
    boolean possible = accused.isEmpty() || own.isEmpty() || by;
    if (isStateless(own) && !Collections.disjoint(denial.addressees(), accusation.sources())) {
      return true;
    }
    // "they blame China for it": whose accusation it is need not be known
    boolean anybodys = accusation.sources().isEmpty() || !speaksToAccuser(denial);
    return possible && (to || spokenTo.isEmpty() || by && anybodys);
  }

  /** Whether those whom a denial speaks to accuse anybody at all; else they are but its victims. */
  private boolean speaksToAccuser(Said denial) {
    Set<String> spokenTo = story.entities().states(denial.addressees());
    return accusations.stream()
        .anyMatch(
            other -> !Collections.disjoint(story.entities().states(other.sources()), spokenTo));
  }

  /** A denial of several operations at once is of the whole, where the reports tell of one. */
  private List<Deed> whole(List<Deed> found, Said denial) {
    if (isStateless(story.entities().states(denial.sources()))) {
      return found;
    }
    return contested(story.deeds(EventType.CYBER_OPERATION), denial).stream()
        .filter(Deed::isUmbrella)
        .max(Comparator.comparingInt((Deed deed) -> deed.tellings().size()))
        .map(List::of)
        .orElse(found);
  }

  private List<Deed> blanket(Said denial) {
    if (isStateless(story.entities().states(denial.sources()))) {
      return List.of();
    }
    List<Deed> operations =
        whole(contested(story.deeds(EventType.CYBER_OPERATION), denial), denial);
    return operations.size() == 1 ? operations : List.of();
  }
}
