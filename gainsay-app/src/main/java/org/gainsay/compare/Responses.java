package org.gainsay.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gainsay.model.EventType;

/**
 * What answers what: measures (accusations, sanctions, charges, arrests, summonses, expulsions) an
 * operation of those they hit, denials and protests the accusations of those they speak to.
 */
final class Responses {
  private static final Set<EventType> MEASURES =
      Collections.unmodifiableSet(
          EnumSet.of(
              EventType.ACCUSATION,
              EventType.SANCTION,
              EventType.INDICTMENT,
              EventType.ARREST,
              EventType.SUMMONS,
              EventType.EXPULSION));

  private final Story story;
  private final Map<Deed, List<Deed>> causes = new IdentityHashMap<>();

  Responses(Story story) {
    this.story = story;
    for (Deed deed : story.deeds()) {
      causes.put(deed, find(deed));
    }
  }

  /** What an event answers, most direct first. */
  List<Deed> causes(Deed deed) {
    return causes.getOrDefault(deed, List.of());
  }

  private List<Deed> find(Deed deed) {
    if (MEASURES.contains(deed.type())) {
      List<Deed> found = operations(deed);
      return found.isEmpty() ? returned(deed) : found;
    }
    return switch (deed.type()) {
      case DENIAL -> answered(deed, EventType.ACCUSATION);
      case PROTEST -> {
        List<Deed> found = answered(deed, EventType.ACCUSATION);
        yield found.isEmpty() ? answered(deed, EventType.SANCTION) : found;
      }
      default -> List.of();
    };
  }

  /** Operations that are told in the same sentences or claims, else those of the same doers. */
  private List<Deed> operations(Deed deed) {
    List<Deed> told = new ArrayList<>();
    List<Deed> alike = new ArrayList<>();
    Set<String> hit = story.entities().states(deed.targets());
    for (Deed operation : story.deeds()) {
      boolean laid = !Collections.disjoint(hit, story.entities().states(operation.actors()));
      boolean cyber = operation.type() == EventType.CYBER_OPERATION;
      boolean other = operation.type() == EventType.MILITARY_ACTION && laid;
      if (!cyber && !other || !isInTime(operation, deed)) {
        continue;
      }
      if (isToldBeside(deed, operation)) {
        told.add(operation);
      } else if (laid) {
        alike.add(operation);
      }
    }
    return told.isEmpty() ? alike : told;
  }

  /** A measure against those who have just taken one, or accused: tit for tat. */
  private List<Deed> returned(Deed measure) {
    Entities entities = story.entities();
    Set<String> own = entities.states(measure.actors());
    Set<String> hit = entities.states(measure.targets());
    return story.deeds().stream()
        .filter(act -> act != measure && MEASURES.contains(act.type()))
        .filter(act -> !Collections.disjoint(entities.states(act.actors()), hit))
        .filter(act -> !Collections.disjoint(entities.states(act.targets()), own))
        .filter(act -> isBefore(act, measure))
        .toList();
  }

  private static boolean isBefore(Deed cause, Deed answer) {
    Days before = cause.days();
    Days after = answer.days();
    return before != null && after != null && before.first().isBefore(after.first());
  }

  private static boolean isToldBeside(Deed deed, Deed operation) {
    for (Telling one : deed.tellings()) {
      for (Telling other : operation.tellings()) {
        boolean beside =
            one.account() == other.account()
                && one.mention().sentence() == other.mention().sentence();
        if (beside) {
          return true;
        }
      }
    }
    return false;
  }

  /** Acts of a type that lay something to those who answer; of those they speak to, if any. */
  private List<Deed> answered(Deed answer, EventType type) {
    List<Deed> found = new ArrayList<>();
    List<Deed> spokenTo = new ArrayList<>();
    Entities entities = story.entities();
    Set<String> answering = entities.states(answer.actors());
    Set<String> addressed = entities.states(answer.targets());
    for (Deed act : story.deeds(type)) {
      Set<String> accusing = entities.states(act.actors());
      boolean meant =
          act.targets().isEmpty()
              || !Collections.disjoint(answering, entities.states(act.targets()));
      if (Collections.disjoint(answering, accusing) && meant && isInTime(act, answer)) {
        found.add(act);
        if (!Collections.disjoint(addressed, accusing)) {
          spokenTo.add(act);
        }
      }
    }
    return spokenTo.isEmpty() ? found : spokenTo;
  }

  private static boolean isInTime(Deed cause, Deed answer) {
    Days before = cause.days();
    Days after = answer.days();
    return before == null || after == null || !before.first().isAfter(after.last());
  }
}
