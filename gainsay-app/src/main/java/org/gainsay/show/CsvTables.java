package org.gainsay.show;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Collectors;
import org.gainsay.model.Affair;
import org.gainsay.model.CaseFile;
import org.gainsay.model.Claim;
import org.gainsay.model.Copy;
import org.gainsay.model.Cut;
import org.gainsay.model.Discrepancy;
import org.gainsay.model.Dispute;
import org.gainsay.model.Entity;
import org.gainsay.model.Event;
import org.gainsay.model.Listing;
import org.gainsay.model.Metadata;
import org.gainsay.model.Period;
import org.gainsay.model.Place;
import org.gainsay.model.Report;
import org.gainsay.model.Span;
import org.gainsay.model.Version;
import org.jspecify.annotations.Nullable;

/**
 * The case file as tables: documents, entities, events, claims, disputes, discrepancies, and the
 * lines of the user's lists that names are like. Names stand beside ids, so that each table reads
 * alone; every event, claim and value has its sentence.
 */
public final class CsvTables {
  /** Names of the tables, in order; each is written to a file of its own. */
  public static final List<String> NAMES =
      List.of("documents", "entities", "events", "claims", "disputes", "discrepancies", "listed");

  private final CaseView view;
  private final Naming naming;
  private final Prose prose;

  public CsvTables(CaseFile file) {
    Words words = Words.of("en");
    this.view = new CaseView(file);
    this.naming = new Naming(view, words);
    this.prose = new Prose(view, words);
  }

  /**
   * Writes one table and flushes; the stream stays open.
   *
   * @param name one of {@link #NAMES}
   * @throws IOException if the stream does not take it
   */
  public void write(String name, OutputStream out) throws IOException {
    CsvTable table = new CsvTable(out);
    switch (name) {
      case "documents" -> documents(table);
      case "entities" -> entities(table);
      case "events" -> events(table);
      case "claims" -> claims(table);
      case "disputes" -> disputes(table);
      case "discrepancies" -> discrepancies(table);
      case "listed" -> listed(table);
      default -> throw new IllegalArgumentException("no table " + name);
    }
    out.flush();
  }

  private void documents(CsvTable table) throws IOException {
    table.row(
        "id",
        "path",
        "address",
        "title",
        "outlet",
        "language",
        "published",
        "credits",
        "copy_of",
        "modified",
        "fetched",
        "cut",
        "cut_words",
        "version_of",
        "version_by");
    for (Report report : view.file().documents()) {
      Metadata metadata = report.metadata();
      Cut cut = metadata.edition().cut();
      Version version = report.version();
      table.row(
          report.id(),
          report.path(),
          metadata.address(),
          metadata.title() == null ? null : metadata.title().text(),
          metadata.outlet(),
          report.language(),
          metadata.published() == null ? null : metadata.published().date(),
          CsvTable.joined(report.credits()),
          CsvTable.joined(report.copies().stream().map(Copy::document).distinct().toList()),
          metadata.edition().modified(),
          metadata.edition().fetched(),
          cut == null ? null : Spelling.of(cut.sign()),
          cut == null ? null : words(report.id(), cut.span()),
          version == null ? null : version.document(),
          version == null || version.by() == null ? null : Spelling.of(version.by()));
    }
  }

  private void entities(CsvTable table) throws IOException {
    table.row("id", "type", "name", "names", "part_of", "country", "external", "mentions");
    for (Entity entity : view.file().entities()) {
      table.row(
          entity.id(),
          Spelling.of(entity.type()),
          entity.name(),
          CsvTable.joined(entity.names().values().stream().flatMap(List::stream).toList()),
          entity.partOf() == null ? null : naming.name(entity.partOf()),
          entity.country(),
          CsvTable.joined(
              entity.external().stream().map(id -> id.scheme() + ":" + id.id()).toList()),
          entity.mentions().size());
    }
  }

  private void events(CsvTable table) throws IOException {
    table.row(
        "id",
        "type",
        "actors",
        "targets",
        "status",
        "from",
        "to",
        "basis",
        "place",
        "in_response_to",
        "plover",
        "eurepoc",
        "reports",
        "document",
        "sentence");
    for (Event event : view.file().events()) {
      Evidence evidence = view.evidence(event).orElse(null);
      Period time = event.time();
      table.row(
          event.id(),
          Spelling.of(event.type()),
          CsvTable.joined(naming.names(event.actors())),
          CsvTable.joined(naming.names(event.targets())),
          Spelling.of(event.status()),
          time == null ? null : time.from(),
          time == null ? null : time.to(),
          event.basis() == null ? null : Spelling.of(event.basis()),
          event.place() == null ? null : naming.name(event.place()),
          CsvTable.joined(event.inResponseTo()),
          event.codes().plover(),
          event.codes().eurepoc(),
          view.tellers(event).size(),
          evidence == null ? null : evidence.source().report().id(),
          sentence(evidence));
    }
  }

  private void claims(CsvTable table) throws IOException {
    table.row(
        "id",
        "document",
        "start",
        "end",
        "source",
        "source_entity",
        "cue",
        "content",
        "stance",
        "quote",
        "certainty",
        "addressees",
        "about",
        "within",
        "from",
        "to",
        "sentence");
    for (Claim claim : view.file().claims()) {
      Evidence evidence = view.evidence(claim).orElse(null);
      Period time = claim.time();
      table.row(
          claim.id(),
          claim.document(),
          claim.content().isEmpty() ? null : claim.content().get(0).start(),
          claim.content().isEmpty() ? null : claim.content().get(claim.content().size() - 1).end(),
          words(claim.document(), claim.source().span()),
          claim.source().entity() == null ? null : naming.name(claim.source().entity()),
          claim.cue() == null ? null : claim.cue().lemma(),
          claim.content().stream()
              .map(span -> words(claim.document(), span))
              .collect(Collectors.joining(" … ")),
          Spelling.of(claim.stance()),
          Spelling.of(claim.quote()),
          Spelling.of(claim.certainty()),
          CsvTable.joined(naming.names(claim.addressees())),
          CsvTable.joined(claim.about()),
          claim.within(),
          time == null ? null : time.from(),
          time == null ? null : time.to(),
          sentence(evidence));
    }
  }

  private void disputes(CsvTable table) throws IOException {
    table.row(
        "affair",
        "about",
        "matter",
        "asserted_by",
        "asserted_claims",
        "asserted_origins",
        "denied_by",
        "denied_claims",
        "denied_origins");
    for (Affair affair : view.file().affairs()) {
      for (Dispute dispute : affair.disputes()) {
        table.row(
            affair.id(),
            dispute.about(),
            prose.matter(dispute),
            CsvTable.joined(naming.names(dispute.asserted().parties())),
            CsvTable.joined(dispute.asserted().claims()),
            dispute.asserted().origins(),
            CsvTable.joined(naming.names(dispute.denied().parties())),
            CsvTable.joined(dispute.denied().claims()),
            dispute.denied().origins());
      }
    }
  }

  private void discrepancies(CsvTable table) throws IOException {
    table.row(
        "affair",
        "event",
        "attribute",
        "kind",
        "value",
        "value_in_words",
        "document",
        "start",
        "end",
        "words");
    for (Affair affair : view.file().affairs()) {
      for (Discrepancy discrepancy : affair.discrepancies()) {
        for (Discrepancy.Value value : discrepancy.values()) {
          for (Place place : value.mentions()) {
            table.row(
                affair.id(),
                discrepancy.event(),
                discrepancy.attribute(),
                Spelling.of(discrepancy.kind()),
                value.value(),
                prose.value(discrepancy, value),
                place.document(),
                place.span().start(),
                place.span().end(),
                words(place.document(), place.span()));
          }
        }
      }
    }
  }

  private void listed(CsvTable table) throws IOException {
    table.row(
        "entity",
        "entity_name",
        "form",
        "layer",
        "line",
        "source",
        "id",
        "listed_name",
        "score",
        "reasons",
        "note");
    for (Entity entity : view.file().entities()) {
      for (Listing listing : entity.listed()) {
        table.row(
            entity.id(),
            naming.name(entity),
            listing.form(),
            listing.layer(),
            listing.line(),
            listing.source(),
            listing.id(),
            listing.name(),
            listing.score(),
            CsvTable.joined(listing.reasons()),
            listing.note());
      }
    }
  }

  private static @Nullable String sentence(@Nullable Evidence evidence) {
    return evidence == null ? null : evidence.words();
  }

  private @Nullable String words(String document, @Nullable Span span) {
    Source source = view.source(document);
    return source == null || span == null ? null : source.words(span);
  }
}
