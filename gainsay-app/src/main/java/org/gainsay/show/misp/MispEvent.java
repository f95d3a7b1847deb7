package org.gainsay.show.misp;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.gainsay.json.JsonWriter;
import org.gainsay.model.Affair;
import org.gainsay.model.Citation;
import org.gainsay.model.Claim;
import org.gainsay.model.Cut;
import org.gainsay.model.Entity;
import org.gainsay.model.EntityType;
import org.gainsay.model.Event;
import org.gainsay.model.EventType;
import org.gainsay.model.ExternalId;
import org.gainsay.model.Publication;
import org.gainsay.model.Report;
import org.gainsay.show.CaseView;
import org.gainsay.show.Dates;
import org.gainsay.show.Listings;
import org.gainsay.show.Prose;
import org.gainsay.show.Spelling;
import org.gainsay.show.Uuid5;
import org.jspecify.annotations.Nullable;

/** One event of MISP. */
final class MispEvent {
  private static final Uuid5 SPACE = Uuid5.space("urn:gainsay:misp");

  /** What stands for a day where no report is dated; a clock would change the bytes. */
  private static final LocalDate NO_DAY = LocalDate.EPOCH;

  /** "Your organisation only": to share is for the analyst to decide. */
  private static final String OWN_ORGANISATION = "0";

  private static final String UNDEFINED = "4";
  private static final String INITIAL = "0";

  /** As the event. */
  private static final String INHERITED = "5";

  private final CaseView view;
  private final Prose prose;
  private final JsonWriter json;

  MispEvent(CaseView view, JsonWriter json) {
    this.view = view;
    this.prose = Prose.english(view);
    this.json = json;
  }

  void write(Affair affair) throws IOException {
    List<Report> reports = view.reports(affair.documents());
    LocalDate day =
        reports.stream()
            .map(MispEvent::day)
            .filter(Objects::nonNull)
            .min(LocalDate::compareTo)
            .orElse(NO_DAY);
    json.beginObject();
    json.name("Event").beginObject();
    json.name("uuid").value(SPACE.of("affair " + affair.id()).toString());
    json.name("info").value(affair.title().isEmpty() ? "Reports" : affair.title());
    json.name("date").value(day.toString());
    json.name("timestamp").value(seconds(day));
    json.name("threat_level_id").value(UNDEFINED);
    json.name("analysis").value(INITIAL);
    json.name("distribution").value(OWN_ORGANISATION);
    json.name("published").value(false);
    tags(eventTags(affair));
    json.name("Attribute").beginArray();
    for (Report report : reports) {
      report(report);
    }
    for (Entity entity : Listings.listed(view, affair.documents())) {
      listed(affair, entity, day);
    }
    for (Event event : view.events(affair.events())) {
      event(affair, event, day);
    }
    for (Claim claim : view.claims(affair.claims())) {
      claim(affair, claim, day);
    }
    json.endArray();
    json.endObject();
    json.endObject();
  }

  private static @Nullable LocalDate day(Report report) {
    Publication published = report.metadata().published();
    return published == null ? null : Dates.first(published.date());
  }

  private static String seconds(LocalDate day) {
    return Long.toString(Math.max(0, day.atStartOfDay(ZoneOffset.UTC).toEpochSecond()));
  }

  /** Groups that act, and the countries that take part. */
  private Set<String> eventTags(Affair affair) {
    Set<String> tags = new TreeSet<>();
    for (Event event : view.events(affair.events())) {
      view.entities(event.actors()).forEach(actor -> tags.addAll(galaxies(actor)));
      view.entities(event.targets()).stream()
          .filter(target -> target.type() == EntityType.COUNTRY)
          .forEach(target -> tags.addAll(galaxies(target)));
    }
    return tags;
  }

  private Set<String> galaxies(Entity entity) {
    Set<String> tags = new LinkedHashSet<>();
    String name = prose.naming().name(entity);
    if (entity.type() == EntityType.THREAT_GROUP) {
      tags.add(tag("threat-actor", name));
      entity.external().stream()
          .filter(external -> external.scheme().equals("mitre-attack"))
          .map(ExternalId::id)
          .forEach(id -> tags.add(tag("mitre-intrusion-set", name + " - " + id)));
    } else if (entity.type() == EntityType.COUNTRY) {
      tags.add(tag("country", name.toLowerCase(Locale.ROOT)));
    }
    return tags;
  }

  private static String tag(String galaxy, String cluster) {
    return machineTag("misp-galaxy:" + galaxy, cluster);
  }

  /** Quotation marks and line ends of the value cannot stand in a machine tag. */
  private static String machineTag(String predicate, String value) {
    return predicate + "=\"" + value.replaceAll("[\"\\p{Cntrl}]", " ") + '"';
  }

  private static @Nullable String link(Report report) {
    String address = report.metadata().address();
    return address != null && address.matches("(?i)https?://\\S+") ? address : null;
  }

  private void report(Report report) throws IOException {
    LocalDate day = day(report);
    String link = link(report);
    Set<String> comment = new LinkedHashSet<>();
    comment.add(view.title(report));
    comment.add(Objects.requireNonNullElse(report.metadata().outlet(), ""));
    comment.add(day == null ? "" : day.toString());
    Report before = view.before(report);
    if (before != null) {
      comment.add("a later text of the same address as report " + before.id());
    }
    Cut cut = report.metadata().edition().cut();
    attribute(
        "report " + report.id(),
        link == null ? "text" : "link",
        "External analysis",
        link == null ? view.title(report) : link,
        joined(comment),
        Objects.requireNonNullElse(day, NO_DAY),
        cut == null ? Set.of() : Set.of("gainsay:cut=\"" + Spelling.of(cut.sign()) + '"'));
    json.endObject();
  }

  /** A name that is like lines of the user's lists, and which; each line bears its layer as tag. */
  private void listed(Affair affair, Entity entity, LocalDate day) throws IOException {
    Set<String> tags = new LinkedHashSet<>();
    entity.listed().forEach(line -> tags.add(machineTag("gainsay:listed", line.layer())));
    attribute(
        "listed " + affair.id() + ' ' + entity.id(),
        "text",
        "Other",
        prose.naming().name(entity),
        "to be checked: "
            + String.join(" | ", entity.listed().stream().map(Listings::words).toList()),
        day,
        tags);
    json.endObject();
  }

  private void event(Affair affair, Event event, LocalDate day) throws IOException {
    Citation citation = view.cite(event).orElse(null);
    Set<String> tags = new LinkedHashSet<>();
    tags.add("gainsay:event=\"" + Spelling.of(event.type()) + '"');
    tags.add("gainsay:status=\"" + Spelling.of(event.status()) + '"');
    boolean operation = event.type() == EventType.CYBER_OPERATION;
    view.entities(event.actors()).forEach(actor -> tags.addAll(galaxies(actor)));
    String name = prose.event(event);
    attribute(
        "event " + affair.id() + ' ' + event.id(),
        operation ? "campaign-name" : "text",
        operation ? "Attribution" : "Other",
        name,
        citation == null ? "" : citation.words(),
        day,
        tags);
    seen("first_seen", Dates.first(event.time()), "T00:00:00.000000+00:00");
    seen("last_seen", Dates.last(event.time()), "T23:59:59.000000+00:00");
    json.endObject();
    if (operation) {
      for (Entity target : view.entities(event.targets())) {
        target(affair, event, target, day);
      }
    }
  }

  private void target(Affair affair, Event event, Entity target, LocalDate day) throws IOException {
    String type =
        switch (target.type()) {
          case COUNTRY, PLACE -> "target-location";
          case PERSON -> "target-user";
          default -> "target-org";
        };
    attribute(
        "target " + affair.id() + ' ' + event.id() + ' ' + target.id(),
        type,
        "Targeting data",
        prose.naming().name(target),
        prose.event(event),
        day,
        galaxies(target));
    json.endObject();
  }

  private void claim(Affair affair, Claim claim, LocalDate affairDay) throws IOException {
    Citation citation = view.cite(claim).orElse(null);
    LocalDate published = citation == null ? null : day(citation.report());
    LocalDate day = Objects.requireNonNullElse(published, affairDay);
    Set<String> tags = new LinkedHashSet<>();
    tags.add("gainsay:stance=\"" + Spelling.of(claim.stance()) + '"');
    tags.add("gainsay:certainty=\"" + Spelling.of(claim.certainty()) + '"');
    view.entities(claim.addressees()).forEach(addressee -> tags.addAll(galaxies(addressee)));
    List<String> comment = new ArrayList<>();
    comment.add(prose.speaker(claim) + ' ' + prose.stance(claim));
    comment.add(citation == null ? "" : view.title(citation.report()));
    attribute(
        "claim " + affair.id() + ' ' + claim.id(),
        "text",
        "Attribution",
        citation == null ? view.words(claim) : citation.words(),
        joined(comment),
        day,
        tags);
    json.endObject();
  }

  private static String joined(Iterable<String> parts) {
    List<String> some = new ArrayList<>();
    parts.forEach(
        part -> {
          if (!part.isEmpty()) {
            some.add(part);
          }
        });
    return String.join(", ", some);
  }

  /** Begins an attribute; the caller ends it. MISP takes no empty values. */
  private void attribute(
      String key,
      String type,
      String category,
      String value,
      String comment,
      LocalDate day,
      Set<String> tags)
      throws IOException {
    json.beginObject();
    json.name("uuid").value(SPACE.of(key).toString());
    json.name("type").value(type);
    json.name("category").value(category);
    json.name("value").value(value.isBlank() ? "-" : value);
    json.name("comment").value(comment);
    json.name("to_ids").value(false);
    json.name("distribution").value(INHERITED);
    json.name("timestamp").value(seconds(day));
    tags(tags);
  }

  private void seen(String name, @Nullable LocalDate day, String time) throws IOException {
    if (day != null) {
      json.name(name).value(day + time);
    }
  }

  private void tags(Set<String> tags) throws IOException {
    if (tags.isEmpty()) {
      return;
    }
    json.name("Tag").beginArray();
    for (String tag : tags) {
      json.beginObject();
      json.name("name").value(tag);
      json.endObject();
    }
    json.endArray();
  }
}
