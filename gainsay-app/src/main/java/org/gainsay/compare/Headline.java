package org.gainsay.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gainsay.model.Dispute;
import org.gainsay.model.EntityType;
import org.gainsay.model.EventType;
import org.jspecify.annotations.Nullable;

/** An affair's title, composed from its most told accusation or, without one, operation. */
final class Headline {
  private static final int MOST_NAMES = 3;

  private final Story story;
  private final List<Dispute> disputes;

  Headline(Story story, List<Dispute> disputes) {
    this.story = story;
    this.disputes = disputes;
  }

  String title() {
    Dispute dispute = mostSpokenOf();
    Deed matter = dispute == null ? null : story.deed(dispute.about());
    Deed accusation = mostTold(EventType.ACCUSATION);
    if (dispute != null && matter != null && !matter.actors().isEmpty()) {
      return accusing(accusers(dispute, matter), oftenTold(matter), of(matter)) + denying(dispute);
    } else if (accusation != null
        && !accusation.actors().isEmpty()
        && !accusation.targets().isEmpty()) {
      boolean cyber = !story.deeds(EventType.CYBER_OPERATION).isEmpty();
      String denied = dispute == null ? "" : denying(dispute);
      String of = cyber ? " of cyber operations" : "";
      return accusing(accusation.actors(), accusation.targets(), of) + denied;
    }
    return undisputed();
  }

  /**
   * Who lays the matter to its doers, then the states that lay deeds of its kind to the same state:
   * of an affair with several operations no accuser is passed over because another operation is
   * spoken of more.
   */
  private Set<String> accusers(Dispute first, Deed matter) {
    Set<String> found = new LinkedHashSet<>(first.asserted().parties());
    for (Dispute dispute : disputes) {
      Deed other = story.deed(dispute.about());
      if (other != null && other.type() == matter.type() && share(other, matter)) {
        dispute.asserted().parties().stream()
            .filter(id -> story.entities().isState(story.entities().stateEntity(id)))
            .forEach(found::add);
      }
    }
    return found;
  }

  private boolean share(Deed one, Deed other) {
    Set<String> states = statesOf(one);
    states.retainAll(statesOf(other));
    return !states.isEmpty();
  }

  private Set<String> statesOf(Deed deed) {
    Entities entities = story.entities();
    return deed.actors().stream()
        .map(entities::stateEntity)
        .filter(entities::isState)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private String undisputed() {
    Deed operation = mostTold(EventType.CYBER_OPERATION);
    if (operation != null && !operation.actors().isEmpty()) {
      return "Cyber operations laid to " + accused(operation.actors());
    } else if (operation != null && !operation.targets().isEmpty()) {
      return "Cyber operations against " + names(List.copyOf(operation.targets()));
    }
    return plain();
  }

  /** The dispute whose matter most reports tell, then with most claims; of equals the first. */
  private @Nullable Dispute mostSpokenOf() {
    return disputes.stream()
        .min(
            Comparator.comparingLong((Dispute dispute) -> -reports(dispute))
                .thenComparingInt(dispute -> -claims(dispute)))
        .orElse(null);
  }

  private long reports(Dispute dispute) {
    Deed matter = story.deed(dispute.about());
    return matter == null ? 0 : matter.tellings().stream().map(Telling::order).distinct().count();
  }

  private static int claims(Dispute dispute) {
    return dispute.asserted().claims().size() + dispute.denied().claims().size();
  }

  private String accusing(Collection<String> accusers, Set<String> accused, String of) {
    List<String> parties =
        accusing(wholes(accusers)).stream()
            .sorted(Comparator.comparingLong((String party) -> -reports(party)))
            .toList();
    String verb = parties.size() == 1 ? " accuses " : " accuse ";
    return names(parties) + verb + accused(accused) + of;
  }

  /** Without those who only tell of it, as a victim's firm does, where others accuse. */
  private List<String> accusing(List<String> parties) {
    List<String> found =
        parties.stream()
            .filter(party -> story.entities().isState(party) || reports(party) > 0)
            .toList();
    return found.isEmpty() ? parties : found;
  }

  /** How many reports tell of an accusation by the party or those who speak for it. */
  private long reports(String party) {
    Entities entities = story.entities();
    String voice = entities.voice(party);
    return story.deeds(EventType.ACCUSATION).stream()
        .filter(deed -> deed.actors().stream().map(entities::voice).anyMatch(voice::equals))
        .flatMap(deed -> deed.tellings().stream())
        .map(Telling::order)
        .distinct()
        .count();
  }

  /** The doers, without those whom but one of several reports names. */
  private Set<String> oftenTold(Deed matter) {
    Set<String> found = new LinkedHashSet<>();
    long reports = matter.tellings().stream().map(Telling::order).distinct().count();
    for (String actor : matter.actors()) {
      long told =
          matter.tellings().stream()
              .filter(telling -> telling.actors().contains(actor))
              .map(Telling::order)
              .distinct()
              .count();
      if (told > 1 || reports < 3) {
        found.add(actor);
      }
    }
    return found.isEmpty() ? matter.actors() : found;
  }

  private static String of(Deed matter) {
    return switch (matter.type()) {
      case CYBER_OPERATION -> " of cyber operations";
      case MILITARY_ACTION -> " of an attack";
      default -> "";
    };
  }

  private String denying(Dispute dispute) {
    List<String> parties = wholes(dispute.denied().parties());
    return "; " + names(parties) + (parties.size() == 1 ? " denies" : " deny");
  }

  private @Nullable Deed mostTold(EventType type) {
    return story.deeds(type).stream()
        .max(
            Comparator.comparingInt((Deed deed) -> deed.tellings().size())
                .thenComparing(story::id, Comparator.reverseOrder()))
        .orElse(null);
  }

  /** Without an accusation or operation: the title of the first report that has one. */
  private String plain() {
    for (Account account : story.accounts()) {
      var title = account.report().analysis().clean().metadata().title();
      if (title != null) {
        return title.text();
      }
    }
    return story.accounts().size() == 1 ? "One report" : story.accounts().size() + " reports";
  }

  /**
   * A state once, however many of its bodies and officials speak; persons without a state and
   * papers only where nobody else does.
   */
  private List<String> wholes(Collection<String> ids) {
    Entities entities = story.entities();
    Map<String, String> byVoice = new LinkedHashMap<>();
    for (String id : ids) {
      String state = entities.stateEntity(id);
      String own = entities.voice(id).startsWith("state:") ? state : id;
      byVoice.merge(entities.voice(id), own, (one, other) -> entities.isState(one) ? one : other);
    }
    List<String> found = new ArrayList<>(byVoice.values());
    List<String> parties = found.stream().filter(id -> !entities.isMedia(id)).toList();
    List<String> bodies =
        parties.stream().filter(id -> entities.type(id) != EntityType.PERSON).toList();
    return parties.isEmpty() ? found : bodies.isEmpty() ? parties : bodies;
  }

  /** "APT31 (China)": the threat group, and its state in brackets; else the state. */
  private String accused(Set<String> ids) {
    Entities entities = story.entities();
    String state =
        ids.stream().map(entities::stateEntity).filter(entities::isState).findFirst().orElse(null);
    for (String id : ids) {
      if (entities.type(id) == EntityType.THREAT_GROUP) {
        return entities.name(id) + (state == null ? "" : " (" + entities.name(state) + ")");
      }
    }
    return state == null ? names(List.copyOf(ids)) : entities.name(state);
  }

  private String names(List<String> ids) {
    List<String> names = ids.stream().limit(MOST_NAMES).map(story.entities()::name).toList();
    if (names.size() == 1) {
      return names.get(0);
    }
    int last = names.size() - 1;
    return String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }
}
