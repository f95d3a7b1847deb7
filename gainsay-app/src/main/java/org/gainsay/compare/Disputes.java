package org.gainsay.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.gainsay.model.Certainty;
import org.gainsay.model.Dispute;
import org.gainsay.model.EventType;
import org.gainsay.model.Stance;

/** The disputes of an affair: operations that some lay to somebody and others deny. */
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
      boolean operation =
          deed.type() == EventType.CYBER_OPERATION || deed.type() == EventType.MILITARY_ACTION;
      List<Said> denied = operation ? denying(deed) : List.of();
      List<Said> asserted = denied.isEmpty() ? List.of() : asserting(deed, denied);
      if (isNamed(asserted) && isNamed(denied)) {
        found.add(new Dispute(story.id(deed), side(asserted), side(denied)));
      }
    }
    return found;
  }

  /** A dispute needs somebody on each side. */
  private static boolean isNamed(List<Said> side) {
    return side.stream().anyMatch(said -> !said.sources().isEmpty());
  }

  private List<Said> denying(Deed deed) {
    return story.sayings().stream().filter(said -> denials.matters(said).contains(deed)).toList();
  }

  /** Those who lay it to somebody, and whoever of their side tells of it as a fact. */
  private List<Said> asserting(Deed deed, List<Said> denied) {
    Set<String> deniers = new TreeSet<>();
    denied.forEach(said -> deniers.addAll(story.entities().states(said.sources())));
    List<Said> accusing = new ArrayList<>();
    Set<String> accusers = new TreeSet<>();
    for (Said said : story.sayings()) {
      if (Denials.accuses(said) && story.toldIn(said).contains(deed) && !isOf(said, deniers)) {
        accusing.add(said);
        accusers.addAll(story.entities().states(said.sources()));
      }
    }
    List<Said> found = new ArrayList<>();
    for (Said said : story.sayings()) {
      boolean tells =
          tellsAsFact(said) && isOf(said, accusers) && story.toldIn(said).contains(deed);
      if (accusing.contains(said) || tells) {
        found.add(said);
      }
    }
    return found;
  }

  private boolean isOf(Said said, Set<String> states) {
    return !Collections.disjoint(story.entities().states(said.sources()), states);
  }

  private static boolean tellsAsFact(Said said) {
    return said.attribution().stance() == Stance.ASSERT
        && said.attribution().certainty() == Certainty.ASSERTED;
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
