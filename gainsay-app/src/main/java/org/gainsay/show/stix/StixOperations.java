package org.gainsay.show.stix;

import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gainsay.model.Citation;
import org.gainsay.model.Claim;
import org.gainsay.model.Event;
import org.gainsay.show.Attributions;
import org.gainsay.show.Dates;
import org.jspecify.annotations.Nullable;

/** Operations and who lays them to whom. */
final class StixOperations {
  /** Appendix A of STIX 2.1, "None / Low / Med / High": what a claimant says outright. */
  private static final int HIGH = 85;

  /** What a claimant is only reported to say, or says with reserve. */
  private static final int MEDIUM = 50;

  private final StixCase stix;
  private final StixWriter out;
  private final StixExtension extension;

  StixOperations(StixCase stix, StixWriter out, StixExtension extension) {
    this.stix = stix;
    this.out = out;
    this.extension = extension;
  }

  void write() throws IOException {
    for (Event event : stix.view.events()) {
      if (StixCase.isOperation(event)) {
        operation(event);
      }
    }
    for (Attributions.Attribution attribution : stix.attributions.all()) {
      attribution(attribution);
    }
  }

  private void operation(Event event) throws IOException {
    List<String> documents = documents(event.mentions());
    String id = stix.ref(event);
    out.begin(id, stix, documents);
    out.json().name("name").value(stix.prose.event(event));
    out.text("description", stix.view.cite(event).map(Citation::words).orElse(null));
    if (id.startsWith("campaign")) {
      seen("first_seen", Dates.first(event.time()), "T00:00:00Z");
      seen("last_seen", Dates.last(event.time()), "T23:59:59Z");
    }
    extension.event(event);
    out.end();
    for (String ref : stix.refs(event.targets())) {
      out.begin(StixCase.id("relationship", id + " targets " + ref), stix, documents);
      out.text("relationship_type", "targets");
      out.text("source_ref", id);
      out.text("target_ref", ref);
      out.end();
    }
  }

  private void seen(String name, @Nullable LocalDate day, String time) throws IOException {
    out.text(name, day == null ? null : day + time);
  }

  static List<String> documents(List<Event.Told> mentions) {
    return mentions.stream().map(Event.Told::document).distinct().toList();
  }

  private void attribution(Attributions.Attribution attribution) throws IOException {
    Set<String> documents = new LinkedHashSet<>();
    attribution.claims().forEach(claim -> documents.add(claim.document()));
    documents.addAll(documents(attribution.told()));
    List<Citation> citations = citations(attribution);
    out.begin(stix.ref(attribution), stix, documents);
    out.text("relationship_type", "attributed-to");
    out.text("description", description(attribution, citations));
    out.text("source_ref", stix.ref(attribution.operation()));
    out.text("target_ref", stix.actorRef(attribution.actor()));
    out.json().name("confidence").value(attribution.isHedged() ? MEDIUM : HIGH);
    out.texts("labels", List.of("claimed by: " + attribution.by()));
    out.references(citations.stream().map(StixOperations::reference).toList());
    extension.attribution(attribution);
    out.end();
  }

  private List<Citation> citations(Attributions.Attribution attribution) {
    Set<Citation> citations = new LinkedHashSet<>();
    for (Claim claim : attribution.claims()) {
      stix.view.cite(claim).ifPresent(citations::add);
    }
    for (Event.Told told : attribution.told()) {
      stix.view.cite(told.document(), told.span()).ifPresent(citations::add);
    }
    return List.copyOf(citations);
  }

  private static String description(
      Attributions.Attribution attribution, List<Citation> citations) {
    String said = "According to " + attribution.by();
    return citations.isEmpty() ? said : said + ": " + citations.get(0).words();
  }

  /** The sentence as an external reference, for tools that show these. */
  static StixWriter.Reference reference(Citation citation) {
    String outlet = citation.report().metadata().outlet();
    return new StixWriter.Reference(
        outlet == null ? "report " + citation.report().id() : outlet,
        null,
        citation.report().metadata().address(),
        citation.words());
  }
}
