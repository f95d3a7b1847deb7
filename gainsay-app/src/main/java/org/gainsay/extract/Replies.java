package org.gainsay.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.gainsay.model.EventMention;
import org.gainsay.model.EventType;
import org.gainsay.model.Mention;
import org.gainsay.model.Status;
import org.jspecify.annotations.Nullable;

/**
 * Against whom measures are threatened that name nobody: "Canada sanctioned the bank. Russia will
 * take the necessary measures" is said to Canada. It is whom the same party has just protested to
 * or accused, or who has just accused or punished it.
 */
final class Replies {
  /** What is answered stands at most so many sentences before. */
  private static final int REACH = 2;

  private final List<Mention> mentions;

  Replies(List<Mention> mentions) {
    this.mentions = mentions;
  }

  /** The events in their order, with the targets of threatened measures. */
  List<EventMention> complete(List<EventMention> events) {
    List<EventMention> found = new ArrayList<>(events.size());
    for (int i = 0; i < events.size(); i++) {
      EventMention event = events.get(i);
      List<Integer> answered = isOpenThreat(event) ? answered(events, i) : List.of();
      found.add(answered.isEmpty() ? event : against(event, answered));
    }
    return found;
  }

  private static boolean isOpenThreat(EventMention event) {
    return event.type() == EventType.OTHER_ACTION
        && event.status() == Status.THREATENED
        && event.targets().isEmpty();
  }

  private List<Integer> answered(List<EventMention> events, int threat) {
    EventMention event = events.get(threat);
    for (int i = threat - 1; i >= 0 && isNear(events.get(i), event); i--) {
      EventMention before = events.get(i);
      if (isTurned(before.type()) && isSame(before.actors(), event.actors())) {
        if (!before.targets().isEmpty()) {
          return before.targets();
        }
      } else if (isBlow(before.type()) && isSame(before.targets(), event.actors())) {
        return before.actors();
      }
    }
    return List.of();
  }

  private static boolean isNear(EventMention before, EventMention event) {
    return event.sentence() - before.sentence() <= REACH;
  }

  private static boolean isTurned(EventType type) {
    return type == EventType.PROTEST || type == EventType.DENIAL || type == EventType.ACCUSATION;
  }

  private static boolean isBlow(EventType type) {
    return type == EventType.SANCTION
        || type == EventType.ACCUSATION
        || type == EventType.EXPULSION
        || type == EventType.INDICTMENT
        || type == EventType.SUMMONS;
  }

  private boolean isSame(List<Integer> one, List<Integer> other) {
    return one.stream().anyMatch(a -> other.stream().anyMatch(b -> isSame(a, b)));
  }

  /** The same mention or of the same state. */
  private boolean isSame(int one, int other) {
    String state = state(one);
    return one == other || state != null && Objects.equals(state, state(other));
  }

  private @Nullable String state(int mention) {
    return mentions.get(mention).country();
  }

  private static EventMention against(EventMention event, List<Integer> targets) {
    return new EventMention(
        event.type(),
        event.span(),
        event.sentence(),
        event.head(),
        event.status(),
        event.actors(),
        targets.stream().filter(target -> !event.actors().contains(target)).toList(),
        event.time(),
        event.quantities(),
        event.place(),
        event.claim(),
        event.codes(),
        event.anaphoric(),
        event.umbrella());
  }
}
