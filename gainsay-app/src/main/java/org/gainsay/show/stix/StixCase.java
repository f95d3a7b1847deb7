package org.gainsay.show.stix;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.gainsay.model.CaseFile;
import org.gainsay.model.Claim;
import org.gainsay.model.Entity;
import org.gainsay.model.EntityType;
import org.gainsay.model.Event;
import org.gainsay.model.EventType;
import org.gainsay.model.Report;
import org.gainsay.show.Attributions;
import org.gainsay.show.CaseView;
import org.gainsay.show.Dates;
import org.gainsay.show.Opinions;
import org.gainsay.show.Prose;
import org.gainsay.show.States;
import org.gainsay.show.Uuid5;
import org.jspecify.annotations.Nullable;

/** What of a case file becomes which STIX object, and what that object is called. */
final class StixCase {
  private static final Uuid5 SPACE = Uuid5.space("urn:gainsay:stix");

  /** For what no report dates: STIX has to have a time, and a clock would change the bytes. */
  private static final String NO_TIME = "1970-01-01T00:00:00.000Z";

  final CaseView view;
  final Prose prose;
  final States states;
  final Attributions attributions;
  final Opinions opinions;
  private final Map<String, String> published = new HashMap<>();
  private final Set<String> actors = new HashSet<>();
  private final Set<String> opinionated = new HashSet<>();
  private final Map<String, List<Attributions.Attribution>> attributed = new HashMap<>();
  private final String earliest;

  StixCase(CaseFile file) {
    this.view = new CaseView(file);
    this.prose = Prose.english(view);
    this.states = new States(view, prose.naming());
    this.attributions = new Attributions(view, prose, states);
    this.opinions = new Opinions(view, prose, attributions);
    for (Report report : view.reports()) {
      String time = publication(report);
      if (time != null) {
        published.put(report.id(), time);
      }
    }
    this.earliest = published.values().stream().min(String::compareTo).orElse(NO_TIME);
    view.events().stream()
        .filter(StixCase::isOperation)
        .forEach(operation -> actors.addAll(operation.actors()));
    for (Attributions.Attribution one : attributions.all()) {
      actors.add(one.actor().id());
      one.claims()
          .forEach(
              claim -> attributed.computeIfAbsent(claim.id(), id -> new ArrayList<>()).add(one));
    }
    opinions.all().stream()
        .map(Opinions.Opinion::claim)
        .filter(Objects::nonNull)
        .forEach(claim -> opinionated.add(claim.id()));
  }

  private static @Nullable String publication(Report report) {
    var stated = report.metadata().published();
    var day = stated == null ? null : Dates.first(stated.date());
    return day == null ? null : day + "T00:00:00.000Z";
  }

  static String id(String type, String key) {
    return type + "--" + SPACE.of(type + ' ' + key);
  }

  static boolean isOperation(Event event) {
    return event.type() == EventType.CYBER_OPERATION;
  }

  /** Whether a publication date is known. */
  boolean isDated(Report report) {
    return published.containsKey(report.id());
  }

  /** When the first of the documents was published. */
  String created(Collection<String> documents) {
    return documents.stream()
        .map(published::get)
        .filter(Objects::nonNull)
        .min(String::compareTo)
        .orElse(earliest);
  }

  /** When the last of the documents was published. */
  String modified(Collection<String> documents) {
    return documents.stream()
        .map(published::get)
        .filter(Objects::nonNull)
        .max(String::compareTo)
        .orElse(earliest);
  }

  /** The entity as a party. */
  String ref(Entity entity) {
    return switch (entity.type()) {
      case THREAT_GROUP -> id("intrusion-set", entity.id());
      case PLACE -> id("location", entity.id());
      default -> id("identity", entity.id());
    };
  }

  List<String> refs(List<String> entities) {
    return view.entities(entities).stream().map(this::ref).distinct().toList();
  }

  /** The entity as one to whom an operation is laid. */
  String actorRef(Entity entity) {
    return entity.type() == EntityType.THREAT_GROUP ? ref(entity) : id("threat-actor", entity.id());
  }

  List<String> actorRefs(Event event) {
    return view.entities(event.actors()).stream()
        .map(entity -> isOperation(event) ? actorRef(entity) : ref(entity))
        .distinct()
        .toList();
  }

  /** Whether an operation is laid to it. */
  boolean isActor(Entity entity) {
    return actors.contains(entity.id());
  }

  /** An operation laid to somebody is a campaign, another an incident, any other event a note. */
  String ref(Event event) {
    if (!isOperation(event)) {
      return id("note", "event " + event.id());
    }
    return id(view.entities(event.actors()).isEmpty() ? "incident" : "campaign", event.id());
  }

  List<String> eventRefs(List<String> events) {
    return view.events(events).stream().map(this::ref).distinct().toList();
  }

  /** Whether the claim is an opinion on attributions; else it is a note. */
  boolean isOpinion(Claim claim) {
    return opinionated.contains(claim.id());
  }

  String ref(Claim claim) {
    return id(isOpinion(claim) ? "opinion" : "note", "claim " + claim.id());
  }

  String ref(Attributions.Attribution attribution) {
    return id("relationship", "attributed-to " + attribution.key());
  }

  String reportRef(String document) {
    return id("report", document);
  }

  /** The attributions that are made in a claim. */
  List<Attributions.Attribution> attributionsOf(Claim claim) {
    return attributed.getOrDefault(claim.id(), List.of());
  }

  /** Of the events and claims that a claim is about. */
  List<String> aboutRefs(Claim claim) {
    return claim.about().stream().map(this::findingRef).filter(Objects::nonNull).toList();
  }

  private @Nullable String findingRef(String id) {
    Event event = view.event(id);
    Claim claim = view.claim(id);
    return event != null ? ref(event) : claim != null ? ref(claim) : null;
  }
}
