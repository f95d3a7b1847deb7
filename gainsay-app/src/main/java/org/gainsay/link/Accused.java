package org.gainsay.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.gainsay.model.Attribution;
import org.gainsay.model.EventMention;
import org.gainsay.model.Extraction;
import org.gainsay.model.Mention;
import org.jspecify.annotations.Nullable;

/**
 * Whose a thing is that a deed hits inside somebody's words: "Oslo said that Minsk hacked its
 * parliament" lays the deed to Minsk, so that the parliament is Oslo's.
 */
final class Accused {
  private final List<Mention> mentions;
  private final List<Attribution> attributions;

  /** By mention: the deeds inside claims that hit it. */
  private final Map<Integer, List<EventMention>> deeds = new HashMap<>();

  Accused(Extraction extraction) {
    mentions = extraction.mentions();
    attributions = extraction.attributions();
    for (EventMention deed : extraction.events()) {
      if (deed.claim() >= 0) {
        for (int target : deed.targets()) {
          deeds.computeIfAbsent(target, none -> new ArrayList<>(2)).add(deed);
        }
      }
    }
  }

  /** Whether the deed that hits a mention is laid to a state or one of its people. */
  boolean isLaidTo(int mention, @Nullable String state) {
    return state != null
        && deeds.getOrDefault(mention, List.of()).stream()
            .anyMatch(deed -> states(deed).contains(state));
  }

  /** Whether the deed that hits a mention is laid to another mention. */
  boolean isLaidTo(int mention, int other) {
    return deeds.getOrDefault(mention, List.of()).stream()
        .anyMatch(deed -> deed.actors().contains(other));
  }

  /** The mention of who lays the deed that hits a mention to others; or -1. */
  int accuser(int mention) {
    for (EventMention deed : deeds.getOrDefault(mention, List.of())) {
      int found = accuser(deed);
      if (found >= 0) {
        return found;
      }
    }
    return -1;
  }

  private int accuser(EventMention deed) {
    Set<String> doers = states(deed);
    for (int at = deed.claim(); at >= 0; at = attributions.get(at).within()) {
      List<Integer> speakers = attributions.get(at).speakers();
      boolean one = speakers.size() == 1;
      String state = one ? mentions.get(speakers.get(0)).country() : null;
      if (state != null && !doers.contains(state)) {
        return speakers.get(0);
      }
    }
    return -1;
  }

  private Set<String> states(EventMention deed) {
    Set<String> states = new HashSet<>();
    deed.actors().stream()
        .map(actor -> mentions.get(actor).country())
        .filter(Objects::nonNull)
        .forEach(states::add);
    return states;
  }
}
