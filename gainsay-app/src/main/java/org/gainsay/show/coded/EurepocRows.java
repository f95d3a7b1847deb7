package org.gainsay.show.coded;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.gainsay.model.CaseFile;
import org.gainsay.model.Citation;
import org.gainsay.model.Claim;
import org.gainsay.model.Entity;
import org.gainsay.model.EntityType;
import org.gainsay.model.Event;
import org.gainsay.model.EventType;
import org.gainsay.model.Period;
import org.gainsay.model.QuoteKind;
import org.gainsay.show.Attributions;
import org.gainsay.show.CaseView;
import org.gainsay.show.CsvTable;
import org.gainsay.show.Dates;
import org.gainsay.show.Opinions;
import org.gainsay.show.Prose;
import org.gainsay.show.Spelling;
import org.gainsay.show.States;
import org.jspecify.annotations.Nullable;

/** The rows of EuRepoC's table. */
final class EurepocRows {
  private static final CodeTable RESPONSES = CodeTable.of("eurepoc.tsv");
  private static final int ATTRIBUTION = 8;
  private static final int RESPONSE = 5;

  private final CaseView view;
  private final Prose prose;
  private final States states;
  private final CsvTable table;
  private final Map<String, List<Attributions.Attribution>> attributions = new HashMap<>();
  private final Map<String, List<String>> contested = new HashMap<>();
  private final Map<String, List<Event>> responses = new HashMap<>();

  EurepocRows(CaseFile file, CsvTable table) {
    this.table = table;
    this.view = new CaseView(file);
    this.prose = Prose.english(view);
    this.states = new States(view, prose.naming());
    Attributions all = new Attributions(view, prose, states);
    for (Attributions.Attribution one : all.all()) {
      add(attributions, one.operation().id(), one);
    }
    for (Opinions.Opinion opinion : new Opinions(view, prose, all).all()) {
      if (opinion.denies()) {
        opinion.on().forEach(one -> add(contested, one.key(), opinion.by()));
      }
    }
    for (Event event : view.events()) {
      if (RESPONSES.has(event.type())) {
        operations(event).forEach(operation -> add(responses, operation, event));
      }
    }
  }

  private static <T> void add(Map<String, List<T>> lists, String key, T value) {
    List<T> list = lists.computeIfAbsent(key, ignored -> new ArrayList<>());
    if (!list.contains(value)) {
      list.add(value);
    }
  }

  /** Ids of the operations it answers, at once or by an accusation. */
  private Stream<String> operations(Event response) {
    return view.events(response.inResponseTo()).stream()
        .flatMap(
            event ->
                event.type() == EventType.ACCUSATION
                    ? event.inResponseTo().stream()
                    : Stream.of(event.id()));
  }

  void write() throws IOException {
    for (Event event : view.events()) {
      if (event.type() == EventType.CYBER_OPERATION) {
        operation(event);
      }
    }
  }

  private void operation(Event operation) throws IOException {
    List<Attributions.Attribution> laid = attributions.getOrDefault(operation.id(), List.of());
    List<Event> answers = responses.getOrDefault(operation.id(), List.of());
    if (laid.isEmpty() && answers.isEmpty()) {
      incident(operation);
    }
    for (Attributions.Attribution attribution : laid) {
      attribution(attribution);
    }
    for (Event answer : answers) {
      response(operation, answer);
    }
  }

  /** The incident's own fields, and which kind of row it is. */
  private List<@Nullable Object> begin(Event operation, String record) {
    List<Entity> receivers = view.entities(operation.targets());
    List<Entity> initiators = view.entities(operation.actors());
    return new ArrayList<>(
        Arrays.asList(
            operation.id(),
            prose.event(operation),
            Dates.first(operation.time()),
            Dates.last(operation.time()),
            operation.codes().eurepoc(),
            names(receivers),
            CsvTable.joined(states.names(receivers)),
            joined(receivers.stream().map(EurepocRows::receiverCategory)),
            names(initiators),
            CsvTable.joined(states.names(initiators)),
            joined(initiators.stream().map(this::initiatorCategory)),
            record));
  }

  private void end(
      List<@Nullable Object> row,
      @Nullable String status,
      @Nullable String certainty,
      List<String> contested,
      @Nullable Citation citation)
      throws IOException {
    row.add(status);
    row.add(certainty);
    row.add(CsvTable.joined(contested));
    row.add(citation == null ? null : citation.report().id());
    row.add(citation == null ? null : citation.words());
    table.row(row.toArray());
  }

  private void incident(Event operation) throws IOException {
    List<@Nullable Object> row = begin(operation, "incident");
    blank(row, ATTRIBUTION + 2 * RESPONSE);
    String status = Spelling.of(operation.status());
    end(row, status, null, List.of(), view.cite(operation).orElse(null));
  }

  private void attribution(Attributions.Attribution attribution) throws IOException {
    Event operation = attribution.operation();
    Entity claimant = attribution.claimant();
    Entity actor = attribution.actor();
    List<@Nullable Object> row = begin(operation, "attribution");
    row.add(date(attribution));
    row.add(type(attribution));
    row.add(basis(attribution));
    row.add(attribution.by());
    row.add(claimant == null ? null : states.name(claimant));
    row.add(prose.naming().name(actor));
    row.add(states.name(actor));
    row.add(initiatorCategory(actor));
    blank(row, 2 * RESPONSE);
    end(
        row,
        Spelling.of(operation.status()),
        attribution.isHedged() ? "hedged" : "asserted",
        contested.getOrDefault(attribution.key(), List.of()),
        citation(attribution));
  }

  private void response(Event operation, Event answer) throws IOException {
    String field = RESPONSES.cell(answer.type(), 1);
    List<Entity> actors = view.entities(answer.actors());
    List<@Nullable Object> row = begin(operation, field + "-response");
    blank(row, ATTRIBUTION + (field.equals("legal") ? RESPONSE : 0));
    row.add(Dates.first(answer.time()));
    row.add(RESPONSES.cell(answer.type(), 2));
    row.add(RESPONSES.cell(answer.type(), 3));
    row.add(CsvTable.joined(states.names(actors)));
    row.add(names(actors));
    blank(row, field.equals("legal") ? 0 : RESPONSE);
    end(row, Spelling.of(answer.status()), null, List.of(), view.cite(answer).orElse(null));
  }

  private static void blank(List<@Nullable Object> row, int cells) {
    for (int i = 0; i < cells; i++) {
      row.add(null);
    }
  }

  private String names(List<Entity> entities) {
    return CsvTable.joined(entities.stream().map(prose.naming()::name).toList());
  }

  private static String joined(Stream<@Nullable String> values) {
    return CsvTable.joined(values.filter(Objects::nonNull).distinct().toList());
  }

  private static boolean isState(Entity entity) {
    return entity.type() == EntityType.COUNTRY || entity.type() == EntityType.GOVERNMENT_BODY;
  }

  private static @Nullable String receiverCategory(Entity receiver) {
    return isState(receiver) ? "State institutions / political system" : null;
  }

  private @Nullable String initiatorCategory(Entity initiator) {
    if (isState(initiator)) {
      return "State";
    }
    boolean affiliated = states.name(initiator) != null;
    return affiliated ? "Non-state actor, state-affiliation suggested" : null;
  }

  /** When the first of its claims was made, else the first of its accusations. */
  private static @Nullable Object date(Attributions.Attribution attribution) {
    Stream<@Nullable Period> said = attribution.claims().stream().map(Claim::time);
    Stream<@Nullable Period> done = attribution.accusations().stream().map(Event::time);
    return Stream.concat(said, done)
        .map(Dates::first)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** How it was made, where the words tell. */
  private static @Nullable String type(Attributions.Attribution attribution) {
    if (attribution.claimant() == null) {
      return "Anonymous statement in media report";
    }
    boolean quoted =
        attribution.claims().stream().anyMatch(claim -> claim.quote() != QuoteKind.INDIRECT);
    return quoted ? "Direct statement in media report (e.g., Reuters article)" : null;
  }

  /** Who makes it, as seen from the incident. */
  private @Nullable String basis(Attributions.Attribution attribution) {
    Entity claimant = attribution.claimant();
    if (claimant == null) {
      return null;
    }
    List<Entity> receivers = view.entities(attribution.operation().targets());
    Entity state = states.of(claimant);
    if (claimant.id().equals(attribution.actor().id())) {
      return "Attacker confirms";
    } else if (!isState(claimant) && receivers.stream().anyMatch(claimant::equals)) {
      return "Receiver attributes attacker";
    } else if (state == null || !speaksForState(claimant)) {
      return null;
    }
    boolean own = receivers.stream().anyMatch(receiver -> state.equals(states.of(receiver)));
    return own ? "Attribution by receiver government / state entity" : "Attribution by third-party";
  }

  private static boolean speaksForState(Entity entity) {
    return isState(entity) || (entity.type() == EntityType.PERSON && !entity.roles().isEmpty());
  }

  private @Nullable Citation citation(Attributions.Attribution attribution) {
    return Stream.concat(
            attribution.claims().stream().flatMap(claim -> view.cite(claim).stream()),
            attribution.accusations().stream().flatMap(event -> view.cite(event).stream()))
        .findFirst()
        .orElse(null);
  }
}
