package org.gainsay.compare;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gainsay.model.Attribution;
import org.gainsay.model.Claim;
import org.gainsay.model.Stance;
import org.jspecify.annotations.Nullable;

/** Writes what is said as claims, one for each party of a joint source. */
final class ClaimWriter {
  private final Story story;
  private final Denials denials;

  ClaimWriter(Story story, Denials denials) {
    this.story = story;
    this.denials = denials;
  }

  List<Claim> claims() {
    List<Claim> claims = new ArrayList<>();
    for (Said said : story.sayings()) {
      List<String> about = about(said);
      for (int twin = 0; twin < said.ids().size(); twin++) {
        claims.add(claim(said, twin, about));
      }
    }
    return claims;
  }

  private Claim claim(Said said, int twin, List<String> about) {
    Attribution attribution = said.attribution();
    return new Claim(
        said.ids().get(twin),
        said.account().id(),
        said.sourceOf(twin),
        attribution.cue(),
        attribution.content(),
        attribution.stance(),
        attribution.quote(),
        attribution.certainty(),
        addressees(said),
        about,
        within(said),
        said.account().dates().settle(attribution.time()));
  }

  private List<String> addressees(Said said) {
    Stance stance = said.attribution().stance();
    boolean answers = stance == Stance.DENY || stance == Stance.WARN;
    List<String> others =
        said.addressees().stream().filter(entity -> !answers || !isOwn(said, entity)).toList();
    return others.isEmpty() ? denials.addressees(said) : others;
  }

  /** Nobody answers or threatens himself or his state, which only linked reports show. */
  private boolean isOwn(Said said, String entity) {
    Entities entities = story.entities();
    return said.sources().contains(entity)
        || entities.isState(entity)
            && entities.states(said.sources()).contains(entities.state(entity));
  }

  private @Nullable String within(Said said) {
    Said outer = story.saying(said.account(), said.attribution().within());
    return outer == null ? null : outer.ids().get(0);
  }

  /** The events and claims inside what is said, then what a denial means without naming it. */
  private List<String> about(Said said) {
    Set<String> found = new LinkedHashSet<>();
    story.toldIn(said).forEach(deed -> found.add(story.id(deed)));
    story.nestedIn(said).forEach(nested -> found.addAll(nested.ids()));
    denials.deeds(said).forEach(deed -> found.add(story.id(deed)));
    denials.claims(said).forEach(accusation -> found.addAll(accusation.ids()));
    return List.copyOf(found);
  }
}
