package org.gainsay.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gainsay.model.Attribution;
import org.gainsay.model.EntityType;
import org.gainsay.model.Stance;

/**
 * Whom somebody answers who names nobody: those who accused him or his state in the sentence
 * before, else the sides that have done so most in the report; where nobody is known to have
 * accused him, whoever accuses in the last sentence that does.
 */
final class Answered {
  /** How many claims back an accuser is still answered. */
  private static final int FARTHEST = 60;

  /** Who accused at most so many sentences before is answered before all others. */
  private static final int BESIDE = 1;

  private final MentionIndex mentions;

  Answered(MentionIndex mentions) {
    this.mentions = mentions;
  }

  /**
   * Mention indices.
   *
   * @param speakers those who answer
   * @param before the claims before the answer, in order
   * @param sentence where the answer stands
   */
  List<Integer> by(List<Integer> speakers, List<Attribution> before, int sentence) {
    List<Attribution> accusations = new ArrayList<>();
    for (int i = Math.max(0, before.size() - FARTHEST); i < before.size(); i++) {
      if (before.get(i).stance() == Stance.ACCUSE && !others(before.get(i), speakers).isEmpty()) {
        accusations.add(before.get(i));
      }
    }
    List<Attribution> own =
        accusations.stream()
            .filter(claim -> claim.addressees().stream().anyMatch(m -> isOneOf(m, speakers)))
            .toList();
    if (own.isEmpty()) {
      return all(nearest(accusations), speakers);
    }
    // "Washington charged seven Chinese nationals. China denied any involvement."
    List<Attribution> beside =
        own.stream().filter(claim -> sentence - claim.sentence() <= BESIDE).toList();
    return principal(beside.isEmpty() ? own : beside, speakers);
  }

  /** Where nobody is known to accuse the one who answers: the last sentence that accuses. */
  private static List<Attribution> nearest(List<Attribution> accusations) {
    int last = accusations.stream().mapToInt(Attribution::sentence).max().orElse(-1);
    return accusations.stream().filter(claim -> claim.sentence() == last).toList();
  }

  /** Whoever accuses in them, the states alone where there are some. */
  private List<Integer> all(List<Attribution> accusations, List<Integer> speakers) {
    List<Integer> found =
        accusations.stream().flatMap(claim -> others(claim, speakers).stream()).distinct().toList();
    List<Integer> states =
        found.stream().filter(m -> mentions.get(m).type() == EntityType.COUNTRY).toList();
    return states.isEmpty() ? found : states;
  }

  /** The state, or the one of no state, that has spoken most; all of as many. */
  private List<Integer> principal(List<Attribution> accusations, List<Integer> speakers) {
    Map<String, List<Integer>> bySide = new LinkedHashMap<>();
    for (Attribution claim : accusations) {
      for (int m : others(claim, speakers)) {
        bySide.computeIfAbsent(side(m), key -> new ArrayList<>()).add(m);
      }
    }
    int most = bySide.values().stream().mapToInt(List::size).max().orElse(0);
    List<Integer> found =
        bySide.values().stream().filter(side -> side.size() == most).map(this::spokenFor).toList();
    List<Integer> states =
        found.stream().filter(m -> mentions.get(m).type() == EntityType.COUNTRY).toList();
    return states.isEmpty() ? found : states;
  }

  /** The state itself where it has spoken, else who spoke last for it. */
  private int spokenFor(List<Integer> side) {
    return side.stream()
        .filter(m -> mentions.get(m).type() == EntityType.COUNTRY)
        .findFirst()
        .orElseGet(() -> stateOrSelf(side.get(side.size() - 1)));
  }

  /** Who speaks for a state that the report names does so for the state. */
  private int stateOrSelf(int speaker) {
    boolean person = mentions.get(speaker).type() == EntityType.PERSON;
    String state = person ? mentions.state(speaker) : null;
    int named = state == null ? -1 : mentions.country(state);
    return named < 0 ? speaker : named;
  }

  private String side(int mention) {
    String state = mentions.state(mention);
    return state == null ? mentions.get(mention).name() : state;
  }

  private boolean isOneOf(int mention, List<Integer> speakers) {
    return mentions.isSpeaker(mention, speakers);
  }

  private List<Integer> others(Attribution claim, List<Integer> speakers) {
    return claim.speakers().stream().filter(m -> !mentions.isSpeaker(m, speakers)).toList();
  }
}
