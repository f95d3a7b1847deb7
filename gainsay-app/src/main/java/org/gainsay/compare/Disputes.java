package org.gainsay.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.gainsay.model.Certainty;
import org.gainsay.model.Dispute;
import org.gainsay.model.EntityType;
import org.gainsay.model.Stance;
import org.jspecify.annotations.Nullable;

/** The disputes of an affair: deeds that some lay to somebody and others deny, and accusations. */
final class Disputes {
  private final Story story;
  private final Denials denials;

  Disputes(Story story, Denials denials) {
    this.story = story;
    this.denials = denials;
  }

  List<Dispute> find() {
    List<Dispute> found = new ArrayList<>();
    for (Deed deed : story.deeds()) {
      List<Said> denied = denials.of(deed);
      List<Said> asserted = denied.isEmpty() ? List.of() : asserting(deed, denied);
      add(found, story.id(deed), asserted, denied);
    }
    addClaims(found);
    return found;
  }

  /**
   * Adds disputes about bare accusations; one between the very parties of a dispute about a deed is
   * that dispute told again without the deed, and joins it, and so do those about one accusation
   * that several reports tell.
   */
  private void addClaims(List<Dispute> found) {
    int deeds = found.size();
    List<@Nullable Deed> acts = new ArrayList<>(Collections.nCopies(deeds, null));
    for (Said accusation : story.sayings()) {
      List<Said> denied = denials.of(accusation);
      int before = found.size();
      add(found, accusation.ids().get(0), List.of(accusation), denied);
      Deed act = found.size() > before ? story.act(accusation) : null;
      for (int i = 0; i < before && found.size() > before; i++) {
        boolean told = act != null && act == acts.get(i);
        if (i < deeds && haveSameParties(found.get(i), found.get(before))
            || told && areOfSameStates(found.get(i), found.get(before))) {
          found.set(i, joined(found.get(i), found.remove(before)));
        }
      }
      if (found.size() > before) {
        acts.add(act);
      }
    }
  }

  private static boolean haveSameParties(Dispute a, Dispute b) {
    return Set.copyOf(a.asserted().parties()).equals(Set.copyOf(b.asserted().parties()))
        && Set.copyOf(a.denied().parties()).equals(Set.copyOf(b.denied().parties()));
  }

  private boolean areOfSameStates(Dispute a, Dispute b) {
    Entities entities = story.entities();
    return entities.states(a.asserted().parties()).equals(entities.states(b.asserted().parties()))
        && entities.states(a.denied().parties()).equals(entities.states(b.denied().parties()));
  }

  private Dispute joined(Dispute deed, Dispute claim) {
    return new Dispute(
        deed.about(),
        joined(deed.asserted(), claim.asserted()),
        joined(deed.denied(), claim.denied()));
  }

  private Dispute.Side joined(Dispute.Side a, Dispute.Side b) {
    Set<String> claims = new LinkedHashSet<>(a.claims());
    claims.addAll(b.claims());
    Set<String> documents = new TreeSet<>();
    for (Said said : story.sayings()) {
      if (!Collections.disjoint(said.ids(), claims)) {
        documents.add(said.account().id());
      }
    }
    Set<String> parties = new LinkedHashSet<>(a.parties());
    parties.addAll(b.parties());
    return new Dispute.Side(
        List.copyOf(claims), List.copyOf(parties), story.origins().count(documents));
  }

  /** A dispute needs somebody on each side. */
  private void add(List<Dispute> found, String about, List<Said> asserted, List<Said> denied) {
    if (isNamed(asserted) && isNamed(denied)) {
      found.add(new Dispute(about, side(asserted), side(denied)));
    }
  }

  private static boolean isNamed(List<Said> side) {
    return side.stream().anyMatch(said -> !said.sources().isEmpty());
  }

  /** Those who lay it to somebody, and whoever of their side tells of it as a fact. */
  private List<Said> asserting(Deed deed, List<Said> denied) {
    Set<String> deniers = new TreeSet<>();
    denied.forEach(said -> deniers.addAll(story.entities().states(said.sources())));
    Set<String> accusers = new TreeSet<>();
    List<Said> telling = new ArrayList<>();
    for (Said said : story.sayings()) {
      boolean told =
          isSaid(said) && story.toldIn(said).contains(deed) && !isWithinSayingOf(said, deniers);
      told &= Denials.accuses(said) || !isSufferer(said, deed);
      if (told && (Denials.accuses(said) || isLaidIn(said.account(), deed, deniers))) {
        telling.add(said);
        if (Denials.accuses(said) || laysTo(said, deed, deniers)) {
          accusers.addAll(story.entities().voices(said.sources()));
        }
      }
    }
    telling.removeIf(
        said ->
            !Denials.accuses(said)
                && !laysTo(said, deed, deniers)
                && Collections.disjoint(story.entities().voices(said.sources()), accusers));
    return telling;
  }

  /** Whether none but companies that it hit say so: they tell of their harm and accuse nobody. */
  private boolean isSufferer(Said said, Deed deed) {
    return !said.sources().isEmpty()
        && said.sources().stream()
            .allMatch(
                source ->
                    story.entities().type(source) == EntityType.ORGANISATION
                        && deed.targets().contains(source));
  }

  private boolean isSaid(Said said) {
    boolean asked =
        said.attribution().cue() == null
            && !said.sources().isEmpty()
            && said.sources().stream().allMatch(story.entities()::isMedia);
    if (asked) {
      return false;
    }
    boolean fact =
        said.attribution().stance() == Stance.ASSERT
            && said.attribution().certainty() == Certainty.ASSERTED;
    return fact || Denials.accuses(said);
  }

  /** Whether what is said tells the deed with a doer of those who deny it. */
  private boolean laysTo(Said said, Deed deed, Set<String> deniers) {
    return deed.tellings().stream()
        .anyMatch(
            telling ->
                telling.account() == said.account()
                    && said.holds(telling.mention().span())
                    && !Collections.disjoint(story.entities().states(telling.actors()), deniers));
  }

  /**
   * Whether a report has the deed done by those who deny it, or knows of no doer's state at all.
   */
  private boolean isLaidIn(Account account, Deed deed, Set<String> deniers) {
    boolean stateless = deniers.stream().noneMatch(state -> state.startsWith("state:"));
    return stateless
        || deed.tellings().stream()
            .anyMatch(
                telling ->
                    telling.account() == account
                        && !Collections.disjoint(
                            story.entities().states(telling.actors()), deniers));
  }

  /** Whether they say so, or say who says so. */
  private boolean isWithinSayingOf(Said said, Set<String> states) {
    Said at = said;
    while (at != null) {
      boolean open = at == said || said.sources().isEmpty();
      if (open && isOf(at, states)) {
        return true;
      }
      at = story.saying(said.account(), at.attribution().within());
    }
    return false;
  }

  private boolean isOf(Said said, Set<String> states) {
    return !Collections.disjoint(story.entities().states(said.sources()), states);
  }

  private Dispute.Side side(List<Said> sayings) {
    List<String> claims = new ArrayList<>();
    Set<String> parties = new LinkedHashSet<>();
    Set<String> documents = new TreeSet<>();
    for (Said said : sayings) {
      claims.addAll(said.ids());
      parties.addAll(said.sources());
      documents.add(said.account().id());
    }
    return new Dispute.Side(claims, List.copyOf(parties), story.origins().count(documents));
  }
}
