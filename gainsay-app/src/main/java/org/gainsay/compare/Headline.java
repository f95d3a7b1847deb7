package org.gainsay.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gainsay.model.EntityType;
import org.gainsay.model.EventType;
import org.jspecify.annotations.Nullable;

/** An affair's title, composed from its most told accusation or, without one, operation. */
final class Headline {
  private static final int MOST_NAMES = 3;

  private final Story story;

  Headline(Story story) {
    this.story = story;
  }

  String title() {
    Deed accusation = mostTold(EventType.ACCUSATION);
    if (accusation != null && !accusation.actors().isEmpty() && !accusation.targets().isEmpty()) {
      return names(wholes(accusation.actors()))
          + (wholes(accusation.actors()).size() == 1 ? " accuses " : " accuse ")
          + accused(accusation.targets())
          + " of "
          + (story.deeds(EventType.CYBER_OPERATION).isEmpty() ? "wrongdoing" : "cyber operations");
    }
    Deed operation = mostTold(EventType.CYBER_OPERATION);
    if (operation != null && !operation.actors().isEmpty()) {
      return "Cyber operations laid to " + accused(operation.actors());
    } else if (operation != null && !operation.targets().isEmpty()) {
      return "Cyber operations against " + names(List.copyOf(operation.targets()));
    }
    return plain();
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

  /** A state once, however many of its bodies act. */
  private List<String> wholes(Set<String> ids) {
    Set<String> seen = new LinkedHashSet<>();
    List<String> found = new ArrayList<>();
    List<String> statesFirst = new ArrayList<>(ids);
    statesFirst.sort(Comparator.comparing(id -> !story.entities().isState(id)));
    for (String id : statesFirst) {
      if (seen.add(story.entities().state(id))) {
        found.add(id);
      }
    }
    return found;
  }

  /** "APT31 (China)": the threat group, and its state in brackets. */
  private String accused(Set<String> ids) {
    Entities entities = story.entities();
    String state = ids.stream().filter(entities::isState).findFirst().orElse(null);
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
