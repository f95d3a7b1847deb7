package org.gainsay.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gainsay.model.Certainty;
import org.gainsay.model.EventType;
import org.gainsay.model.Stance;

/**
 * Ties each denial to what it denies (see {@code docs/way/7-compare.md}): the operations told in
 * its words; else those of the accusations told in its words or, when it speaks of none, of the
 * accusations of its addressees in the same report, else of all against those who deny; else, a
 * blanket denial, the whole that the reports tell.
 */
final class Denials {
  /** A denial so many sentences after another of the same source goes on with it. */
  private static final int CONTINUES = 3;

  private final Story story;
  private final Map<Said, List<Deed>> matters = new IdentityHashMap<>();

  Denials(Story story) {
    this.story = story;
    for (Said said : story.sayings()) {
      if (denies(said)) {
        matters.put(said, find(said));
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

  /** The operations that a denial denies; none for any other saying. */
  List<Deed> matters(Said said) {
    return matters.getOrDefault(said, List.of());
  }

  /** Whom a denial answers where it does not say so: those whom the same report has accusing. */
  List<String> addressees(Said said) {
    if (!denies(said)) {
      return List.of();
    }
    Set<String> found = new LinkedHashSet<>();
    Set<String> own = story.entities().states(said.sources());
    for (Said other : story.sayings()) {
      if (other.account() == said.account() && accuses(other)) {
        other.sources().stream()
            .filter(source -> !own.contains(story.entities().state(source)))
            .forEach(found::add);
      }
    }
    return List.copyOf(found);
  }

  private List<Deed> find(Said denial) {
    List<Deed> told = contested(story.toldIn(denial), denial);
    if (!told.isEmpty()) {
      return told;
    }
    List<Deed> before = continued(denial);
    if (!before.isEmpty()) {
      return before;
    }
    List<Deed> accused = accused(denial);
    return accused.isEmpty() ? blanket(denial) : accused;
  }

  /** What the same source has denied just before. */
  private List<Deed> continued(Said denial) {
    for (Said other : story.sayings()) {
      int sentences = denial.attribution().sentence() - other.attribution().sentence();
      boolean before = other.account() == denial.account() && sentences >= 0;
      boolean same = !Collections.disjoint(other.sources(), denial.sources());
      if (before && sentences <= CONTINUES && same && matters.containsKey(other)) {
        return contested(matters(other), denial);
      }
    }
    return List.of();
  }

  /** The operations among events that are not laid to somebody else alone. */
  private List<Deed> contested(List<Deed> deeds, Said denial) {
    Set<String> own = story.entities().states(denial.sources());
    List<Deed> found = new ArrayList<>();
    for (Deed deed : deeds) {
      boolean operation =
          deed.type() == EventType.CYBER_OPERATION || deed.type() == EventType.MILITARY_ACTION;
      Set<String> doers = story.entities().states(deed.actors());
      boolean possible = own.isEmpty() || doers.isEmpty() || !Collections.disjoint(own, doers);
      if (operation && possible) {
        found.add(deed);
      }
    }
    return found;
  }

  /** The operations of the accusations in the same report that it can mean. */
  private List<Deed> accused(Said denial) {
    Set<String> spokenTo = story.entities().states(denial.addressees());
    Set<String> own = story.entities().states(denial.sources());
    Set<Deed> found = new LinkedHashSet<>();
    for (Said other : story.sayings()) {
      Set<String> accusers = story.entities().states(other.sources());
      boolean meant = spokenTo.isEmpty() || !Collections.disjoint(spokenTo, accusers);
      boolean ownWords = !Collections.disjoint(own, accusers);
      if (other.account() == denial.account() && accuses(other) && meant && !ownWords) {
        found.addAll(contested(story.toldIn(other), denial));
      }
    }
    return found.size() > 1 ? whole(List.copyOf(found), denial) : List.copyOf(found);
  }

  /** A denial of several operations at once is of the whole, where the reports tell of one. */
  private List<Deed> whole(List<Deed> found, Said denial) {
    return contested(story.deeds(EventType.CYBER_OPERATION), denial).stream()
        .filter(Deed::isUmbrella)
        .max(Comparator.comparingInt((Deed deed) -> deed.tellings().size()))
        .map(List::of)
        .orElse(found);
  }

  private List<Deed> blanket(Said denial) {
    if (denial.sources().isEmpty()) {
      return List.of();
    }
    List<Deed> operations =
        whole(contested(story.deeds(EventType.CYBER_OPERATION), denial), denial);
    return operations.size() == 1 ? operations : List.of();
  }
}
