package org.gainsay.compare;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gainsay.model.Attribution;
import org.gainsay.model.EventMention;
import org.gainsay.model.Link;
import org.gainsay.model.Linked;
import org.gainsay.model.Period;
import org.gainsay.model.Publication;
import org.gainsay.model.Text;
import org.jspecify.annotations.Nullable;

/** One report of an affair, its mentions read as entities and its dates settled. */
final class Account {
  private final Linked report;
  private final SettledDates dates;
  private final @Nullable Days day;
  private final @Nullable String[] entities;

  Account(Linked report, SettledDates dates, @Nullable Publication published) {
    this.report = report;
    this.dates = dates;
    this.day = published == null ? null : Days.of(Period.at(published.date()));
    this.entities = new @Nullable String[report.extraction().mentions().size()];
    for (Link link : report.links()) {
      entities[link.mention()] = link.entity();
    }
  }

  String id() {
    return report.analysis().document().id();
  }

  String language() {
    return report.analysis().language();
  }

  Text text() {
    return report.analysis().document().text();
  }

  Linked report() {
    return report;
  }

  SettledDates dates() {
    return dates;
  }

  /** When it was published, or null. */
  @Nullable Days day() {
    return day;
  }

  List<Attribution> attributions() {
    return report.extraction().attributions();
  }

  List<EventMention> events() {
    return report.extraction().events();
  }

  /** The entities of mentions, each once, in order; those without one left out. */
  List<String> entities(List<Integer> mentions) {
    Set<String> found = new LinkedHashSet<>();
    for (int mention : mentions) {
      String entity = mention < 0 ? null : entities[mention];
      if (entity != null) {
        found.add(entity);
      }
    }
    return new ArrayList<>(found);
  }

  @Nullable String entity(int mention) {
    return mention < 0 ? null : entities[mention];
  }
}
