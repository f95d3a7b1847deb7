package org.gainsay.show;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gainsay.model.Affair;
import org.gainsay.model.CaseFile;
import org.gainsay.model.Claim;
import org.gainsay.model.Entity;
import org.gainsay.model.Event;
import org.jspecify.annotations.Nullable;

/** A case file with its nouns found by id. Ids that lead nowhere are passed over. */
final class CaseView {
  private final CaseFile file;
  private final Map<String, Entity> entities;
  private final Map<String, Event> events;
  private final Map<String, Claim> claims;
  private final Map<String, Source> sources = new LinkedHashMap<>();

  CaseView(CaseFile file) {
    this.file = file;
    this.entities = byId(file.entities(), Entity::id);
    this.events = byId(file.events(), Event::id);
    this.claims = byId(file.claims(), Claim::id);
    file.documents()
        .forEach(report -> sources.putIfAbsent(report.id(), Source.of(report, sources.size() + 1)));
  }

  private static <T> Map<String, T> byId(List<T> nouns, Function<T, String> id) {
    Map<String, T> found = new LinkedHashMap<>();
    nouns.forEach(noun -> found.putIfAbsent(id.apply(noun), noun));
    return found;
  }

  CaseFile file() {
    return file;
  }

  List<Source> sources() {
    return List.copyOf(sources.values());
  }

  @Nullable Source source(String document) {
    return sources.get(document);
  }

  @Nullable Entity entity(@Nullable String id) {
    return id == null ? null : entities.get(id);
  }

  @Nullable Event event(String id) {
    return events.get(id);
  }

  @Nullable Claim claim(@Nullable String id) {
    return id == null ? null : claims.get(id);
  }

  List<Entity> entities(List<String> ids) {
    return found(ids, entities);
  }

  List<Event> events(List<String> ids) {
    return found(ids, events);
  }

  List<Claim> claims(List<String> ids) {
    return found(ids, claims);
  }

  List<Source> sources(List<String> ids) {
    return found(ids, sources);
  }

  private static <T> List<T> found(List<String> ids, Map<String, T> nouns) {
    return ids.stream().flatMap(id -> Optional.ofNullable(nouns.get(id)).stream()).toList();
  }

  /** The affairs that hold a report; what stands in none is shown as one without title. */
  List<Affair> affairs() {
    List<Affair> affairs = new ArrayList<>(file.affairs());
    if (affairs.isEmpty() && !sources.isEmpty()) {
      affairs.add(
          new Affair(
              "all",
              "",
              List.copyOf(sources.keySet()),
              List.copyOf(events.keySet()),
              List.copyOf(claims.keySet()),
              List.of(),
              List.of(),
              List.of()));
    }
    return affairs;
  }

  /** The reports in which the event is told, in order. */
  List<Source> tellers(Event event) {
    return event.mentions().stream()
        .map(Event.Told::document)
        .distinct()
        .map(this::source)
        .flatMap(Stream::ofNullable)
        .sorted((a, b) -> Integer.compare(a.number(), b.number()))
        .toList();
  }

  /** Where the claim is made: the place of its content, in its report. */
  Optional<Evidence> evidence(Claim claim) {
    Source source = source(claim.document());
    return source == null || claim.content().isEmpty()
        ? Optional.empty()
        : Optional.of(Evidence.of(source, claim));
  }

  /** The words of the event's first mention. */
  Optional<String> firstWords(Event event) {
    return event.mentions().stream()
        .flatMap(
            told -> Stream.ofNullable(source(told.document())).map(of -> of.words(told.span())))
        .filter(words -> !words.isEmpty())
        .findFirst();
  }

  /** The first sentence that tells of the event. */
  Optional<Evidence> evidence(Event event) {
    return event.mentions().stream()
        .map(told -> Evidence.of(source(told.document()), told.span()))
        .filter(Objects::nonNull)
        .findFirst();
  }
}
