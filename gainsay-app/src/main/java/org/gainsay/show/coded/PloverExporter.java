package org.gainsay.show.coded;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gainsay.model.CaseFile;
import org.gainsay.model.Citation;
import org.gainsay.model.Claim;
import org.gainsay.model.Entity;
import org.gainsay.model.Event;
import org.gainsay.model.Publication;
import org.gainsay.model.Report;
import org.gainsay.show.CaseView;
import org.gainsay.show.CsvTable;
import org.gainsay.show.Dates;
import org.gainsay.show.Exporter;
import org.gainsay.show.Prose;
import org.gainsay.show.Spelling;
import org.gainsay.show.States;
import org.jspecify.annotations.Nullable;

/**
 * Events as dyads, a row for each actor and recipient, with PLOVER's event type and CAMEO's code
 * (Political Language Ontology for Verifiable Event Records; Conflict and Mediation Event
 * Observations). Events that PLOVER has no type for are left out. Denials, which PLOVER leaves
 * open, are REJECT.
 */
public final class PloverExporter implements Exporter {
  private static final CodeTable TABLE = CodeTable.of("plover.tsv");

  /** ISO 3166-1 alpha-3 by alpha-2. */
  private static final Map<String, String> ALPHA_3 =
      Arrays.stream(Locale.getISOCountries())
          .collect(Collectors.toMap(code -> code, code -> new Locale("", code).getISO3Country()));

  /** PLOVER's quad categories. */
  private static final Map<String, String> QUADS =
      quads(
          "VERBAL COOPERATION", "AGREE CONSULT SUPPORT CONCEDE",
          "MATERIAL COOPERATION", "COOPERATE AID RETREAT",
          "VERBAL CONFLICT", "REQUEST ACCUSE REJECT THREATEN",
          "MATERIAL CONFLICT", "PROTEST SANCTION MOBILIZE COERCE ASSAULT");

  private static Map<String, String> quads(String... pairs) {
    return Stream.iterate(0, i -> i < pairs.length, i -> i + 2)
        .flatMap(i -> Stream.of(pairs[i + 1].split(" ")).map(type -> Map.entry(type, pairs[i])))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  @Override
  public void write(CaseFile file, OutputStream out) throws IOException {
    CaseView view = new CaseView(file);
    Prose prose = Prose.english(view);
    States states = new States(view, prose.naming());
    CsvTable table = CsvTable.tabSeparated(out);
    table.row(
        "event_id",
        "event_date",
        "date_from",
        "date_to",
        "event_type",
        "event_mode",
        "quad_code",
        "context",
        "cameo",
        "actor_name",
        "actor_country",
        "recipient_name",
        "recipient_country",
        "status",
        "said_by",
        "in_response_to",
        "place",
        "reports",
        "document",
        "source",
        "publication_date",
        "language",
        "sentence");
    for (Event event : view.events()) {
      String type = event.codes().plover();
      if (type != null && !type.isEmpty()) {
        event(table, view, prose, states, event, type);
      }
    }
    out.flush();
  }

  private static void event(
      CsvTable table, CaseView view, Prose prose, States states, Event event, String type)
      throws IOException {
    Citation citation = view.cite(event).orElse(null);
    Report report = citation == null ? null : citation.report();
    Publication published = report == null ? null : report.metadata().published();
    for (Entity actor : orNobody(view.entities(event.actors()))) {
      for (Entity recipient : orNobody(view.entities(event.targets()))) {
        table.row(
            event.id(),
            Dates.first(event.time()),
            event.time() == null ? null : event.time().from(),
            event.time() == null ? null : event.time().to(),
            type,
            // A threat or a call is told by the type alone: the mode would be that of the deed.
            isDone(event) ? TABLE.cell(event.type(), 1) : null,
            QUADS.get(type),
            TABLE.cell(event.type(), 2),
            isDone(event) ? TABLE.cell(event.type(), 3) : null,
            actor == null ? null : prose.naming().name(actor),
            country(states, actor),
            recipient == null ? null : prose.naming().name(recipient),
            country(states, recipient),
            Spelling.of(event.status()),
            saidBy(view, prose, event),
            CsvTable.joined(event.inResponseTo()),
            event.place() == null ? null : prose.naming().name(event.place()),
            event.mentions().stream().map(Event.Told::document).distinct().count(),
            report == null ? null : report.id(),
            report == null ? null : report.metadata().outlet(),
            published == null ? null : published.date(),
            report == null ? null : report.language(),
            citation == null ? null : citation.words());
      }
    }
  }

  private static boolean isDone(Event event) {
    return switch (event.status()) {
      case OCCURRED, ALLEGED, DENIED -> true;
      case CALLED_FOR, THREATENED, PLANNED -> false;
    };
  }

  private static List<@Nullable Entity> orNobody(List<Entity> entities) {
    return entities.isEmpty() ? Arrays.asList((Entity) null) : List.copyOf(entities);
  }

  /** Alpha-3 as the field's data have it; the state's name where it has no code. */
  private static @Nullable String country(States states, @Nullable Entity entity) {
    if (entity == null) {
      return null;
    }
    String code = states.code(entity);
    return code == null ? states.name(entity) : ALPHA_3.getOrDefault(code, code);
  }

  /** Who says so; empty where a report tells it in its own voice. */
  private static @Nullable String saidBy(CaseView view, Prose prose, Event event) {
    if (event.mentions().stream().anyMatch(told -> told.claim() == null)) {
      return null;
    }
    return CsvTable.joined(
        event.mentions().stream()
            .map(told -> view.claim(told.claim()))
            .flatMap(Stream::ofNullable)
            .map((Claim claim) -> prose.speaker(claim))
            .distinct()
            .toList());
  }
}
