package org.gainsay.extract;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.gainsay.lexicon.Table;
import org.gainsay.model.EventType;

/**
 * A word that tells of an event: a row of {@code events.tsv}.
 *
 * @param needs what must stand with it, all of them
 * @param status the status it brings; empty when none
 * @param eurepoc EuRepoC codes joined by {@code ; }; empty when none
 */
record EventRule(
    EventFrame frame, List<EventNeed> needs, EventType type, String status, String eurepoc) {
  static EventRule of(Table.Row row, EventFrame frame) {
    List<EventNeed> needs =
        row.get("needs").isEmpty()
            ? List.of()
            : Arrays.stream(row.get("needs").split(";")).map(EventNeed::parse).toList();
    return new EventRule(
        frame,
        needs,
        EventType.valueOf(row.get("type").toUpperCase(Locale.ROOT).replace('-', '_')),
        row.get("status"),
        row.get("eurepoc"));
  }

  /** Whether the rule is for a word that points back to an event already told. */
  boolean pointsBack() {
    return needs.stream().anyMatch(need -> need.what().equals(EventNeed.DETERMINED));
  }

  /** Whether the rule needs an actor or a target. */
  boolean needsRoles() {
    return needs.stream().anyMatch(need -> need.what().equals(EventNeed.ROLES));
  }
}
