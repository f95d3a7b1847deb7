package org.gainsay.show.stix;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gainsay.model.Citation;
import org.gainsay.model.Claim;
import org.gainsay.model.Cut;
import org.gainsay.model.Entity;
import org.gainsay.model.Event;
import org.gainsay.model.Report;
import org.gainsay.show.Attributions;
import org.gainsay.show.Opinions;
import org.gainsay.show.Spelling;
import org.jspecify.annotations.Nullable;

/** Acts and statements: {@code note} and {@code opinion}. */
final class StixStatements {
  private final StixCase stix;
  private final StixWriter out;
  private final StixExtension extension;

  StixStatements(StixCase stix, StixWriter out, StixExtension extension) {
    this.stix = stix;
    this.out = out;
    this.extension = extension;
  }

  void write() throws IOException {
    for (Event event : stix.view.events()) {
      if (!StixCase.isOperation(event)) {
        act(event);
      }
    }
    for (Claim claim : stix.view.claims()) {
      if (!stix.isOpinion(claim)) {
        statement(claim);
      }
    }
    for (Opinions.Opinion opinion : stix.opinions.all()) {
      opinion(opinion);
    }
  }

  /** Sanction, charge, summons, protest, accusation, denial … */
  private void act(Event event) throws IOException {
    Set<String> refs = new LinkedHashSet<>(stix.actorRefs(event));
    refs.addAll(stix.refs(event.targets()));
    refs.addAll(stix.eventRefs(event.inResponseTo()));
    Citation citation = stix.view.cite(event).orElse(null);
    note(event, citation, refs);
  }

  private void note(Event event, @Nullable Citation citation, Set<String> refs) throws IOException {
    String id = stix.ref(event);
    List<String> documents = StixOperations.documents(event.mentions());
    refs.remove(id);
    documents.forEach(document -> addReport(refs, document));
    out.begin(id, stix, documents);
    out.json().name("abstract").value(stix.prose.event(event));
    String name = stix.prose.event(event);
    out.json().name("content").value(citation == null ? name : citation.words());
    cite(citation);
    refs(refs);
    extension.event(event);
    out.end();
  }

  private void statement(Claim claim) throws IOException {
    String id = stix.ref(claim);
    Set<String> refs = new LinkedHashSet<>();
    Entity speaker = stix.view.entity(claim.source().entity());
    if (speaker != null) {
      refs.add(stix.ref(speaker));
    }
    stix.attributionsOf(claim).stream().map(stix::ref).forEach(refs::add);
    refs.addAll(stix.aboutRefs(claim));
    refs.addAll(stix.refs(claim.addressees()));
    addReport(refs, claim.document());
    refs.remove(id);
    out.begin(id, stix, List.of(claim.document()));
    String by = stix.prose.speaker(claim);
    out.json().name("abstract").value(by + " " + stix.prose.stance(claim));
    out.json().name("content").value(stix.view.words(claim));
    out.texts("authors", List.of(by));
    cite(stix.view.cite(claim).orElse(null));
    refs(refs);
    extension.claim(claim);
    out.end();
  }

  private void opinion(Opinions.Opinion opinion) throws IOException {
    Claim claim = opinion.claim();
    Event event = opinion.event();
    Citation citation = citation(claim, event);
    out.begin(id(opinion), stix, documents(claim, event));
    out.text("explanation", citation == null ? null : citation.words());
    out.texts("authors", List.of(opinion.by()));
    out.text("opinion", opinion.denies() ? "strongly-disagree" : "agree");
    refs(
        new LinkedHashSet<>(
            opinion.on().stream().map((Attributions.Attribution on) -> stix.ref(on)).toList()));
    cite(citation);
    if (claim != null) {
      extension.claim(claim);
    } else if (event != null) {
      extension.event(event);
    }
    out.end();
  }

  private String id(Opinions.Opinion opinion) {
    if (opinion.claim() != null) {
      return stix.ref(opinion.claim());
    }
    Event event = opinion.event();
    return StixCase.id(
        "opinion", "event " + (event == null ? "" : event.id()) + ' ' + opinion.by());
  }

  private @Nullable Citation citation(@Nullable Claim claim, @Nullable Event event) {
    if (claim != null) {
      return stix.view.cite(claim).orElse(null);
    }
    return event == null ? null : stix.view.cite(event).orElse(null);
  }

  private static List<String> documents(@Nullable Claim claim, @Nullable Event event) {
    if (claim != null) {
      return List.of(claim.document());
    }
    return event == null ? List.of() : StixOperations.documents(event.mentions());
  }

  /** A note is of something: where nothing else is, of its maker. */
  private void refs(Set<String> refs) throws IOException {
    out.texts("object_refs", refs.isEmpty() ? List.of(StixWriter.PRODUCER) : refs);
  }

  private void addReport(Set<String> refs, String document) {
    if (stix.view.isReport(document)) {
      refs.add(stix.reportRef(document));
    }
  }

  private void cite(@Nullable Citation citation) throws IOException {
    if (citation != null) {
      out.language(citation.report().language());
      out.references(List.of(StixOperations.reference(citation)));
    }
  }

  /** The reports, each with all that stands in it; they come last, when that is known. */
  void reports() throws IOException {
    for (Report report : stix.view.reports()) {
      report(report);
    }
    for (Report report : stix.view.reports()) {
      version(report);
    }
  }

  /** A later text of one address. */
  private void version(Report report) throws IOException {
    Report before = stix.view.before(report);
    if (before != null) {
      String source = stix.reportRef(report.id());
      String target = stix.reportRef(before.id());
      String id = StixCase.id("relationship", source + " derived-from " + target);
      out.begin(id, stix, List.of(report.id()));
      out.text("relationship_type", "derived-from");
      out.text("description", "a later text of the same address");
      out.text("source_ref", source);
      out.text("target_ref", target);
      out.end();
    }
  }

  private void report(Report report) throws IOException {
    String document = report.id();
    List<String> refs = List.copyOf(out.contents(document));
    out.begin(stix.reportRef(document), stix, List.of(document));
    out.json().name("name").value(stix.view.title(report));
    out.json().name("published").value(stix.created(List.of(document)));
    out.texts("labels", labels(report));
    out.language(report.language());
    String outlet = report.metadata().outlet();
    String address = report.metadata().address();
    if (outlet != null || address != null) {
      String source = outlet == null ? "report " + document : outlet;
      out.references(
          List.of(new StixWriter.Reference(source, null, address, stix.view.title(report))));
    }
    out.texts("object_refs", refs.isEmpty() ? List.of(StixWriter.PRODUCER) : refs);
    extension.report(report);
    out.end();
  }

  /** What a reader has to know of the report, also without the extension. */
  private List<String> labels(Report report) {
    List<String> labels = new ArrayList<>();
    if (!stix.isDated(report)) {
      labels.add("publication date unknown");
    }
    Cut cut = report.metadata().edition().cut();
    if (cut != null) {
      labels.add("text cut off: " + Spelling.of(cut.sign()));
    }
    return labels;
  }
}
