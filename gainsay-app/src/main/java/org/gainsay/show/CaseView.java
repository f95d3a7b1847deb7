package org.gainsay.show;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gainsay.model.Affair;
import org.gainsay.model.CaseFile;
import org.gainsay.model.Citation;
import org.gainsay.model.Claim;
import org.gainsay.model.Entity;
import org.gainsay.model.Event;
import org.gainsay.model.Report;
import org.gainsay.model.Span;
import org.gainsay.model.Version;
import org.jspecify.annotations.Nullable;

/**
 * A case file with its nouns found by id, for whoever writes it in a format. Ids that lead nowhere
 * are passed over; of two nouns with one id the first counts.
 */
public final class CaseView {
  private final CaseFile file;
  private final Map<String, Entity> entities;
  private final Map<String, Event> events;
  private final Map<String, Claim> claims;
  private final Map<String, Source> sources = new LinkedHashMap<>();

  public CaseView(CaseFile file) {
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

  public CaseFile file() {
    return file;
  }

  List<Source> sources() {
    return List.copyOf(sources.values());
  }

  @Nullable Source source(String document) {
    return sources.get(document);
  }

  public @Nullable Entity entity(@Nullable String id) {
    return id == null ? null : entities.get(id);
  }

  public @Nullable Event event(String id) {
    return events.get(id);
  }

  public @Nullable Claim claim(@Nullable String id) {
    return id == null ? null : claims.get(id);
  }

  public List<Entity> entities(List<String> ids) {
    return found(ids, entities);
  }

  public List<Event> events(List<String> ids) {
    return found(ids, events);
  }

  public List<Claim> claims(List<String> ids) {
    return found(ids, claims);
  }

  List<Source> sources(List<String> ids) {
    return found(ids, sources);
  }

  /** The reports, each once, in order. */
  public List<Report> reports() {
    return sources.values().stream().map(Source::report).toList();
  }

  public List<Report> reports(List<String> ids) {
    return sources(ids).stream().map(Source::report).toList();
  }

  /** The version before it of the report; null where there is none. */
  public @Nullable Report before(Report report) {
    Version version = report.version();
    Source before = version == null ? null : source(version.document());
    return before == null || before.report().id().equals(report.id()) ? null : before.report();
  }

  public boolean isReport(String document) {
    return sources.containsKey(document);
  }

  public List<Entity> entities() {
    return List.copyOf(entities.values());
  }

  public List<Event> events() {
    return List.copyOf(events.values());
  }

  public List<Claim> claims() {
    return List.copyOf(claims.values());
  }

  private static <T> List<T> found(List<String> ids, Map<String, T> nouns) {
    return ids.stream().flatMap(id -> Optional.ofNullable(nouns.get(id)).stream()).toList();
  }

  /** The affairs that hold a report; what stands in none is shown as one without title. */
  public List<Affair> affairs() {
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

  /** The sentence of the claim: that of its words of saying, else that of its content. */
  public Optional<Citation> cite(Claim claim) {
    return evidence(claim).map(Evidence::citation);
  }

  /** The first sentence that tells of the event. */
  public Optional<Citation> cite(Event event) {
    return evidence(event).map(Evidence::citation);
  }

  /** The sentence at a place; empty where there is no such report. */
  public Optional<Citation> cite(String document, Span span) {
    return Optional.ofNullable(Evidence.of(source(document), span)).map(Evidence::citation);
  }

  /** What stands at a place, format left out, white space made one; empty where nothing does. */
  public String words(String document, Span span) {
    Source source = source(document);
    return source == null ? "" : source.words(span);
  }

  /** What the claim says, its pieces parted by an ellipsis. */
  public String words(Claim claim) {
    return claim.content().stream()
        .map(span -> words(claim.document(), span))
        .collect(Collectors.joining(" … "));
  }

  /**
   * The title of the report; where it has none, how it begins, and where it has no text, its id.
   */
  public String title(Report report) {
    Source source = source(report.id());
    return source == null ? report.id() : source.title();
  }
}
