package org.gainsay.show.stix;

import java.io.IOException;
import java.util.List;
import org.gainsay.json.JsonWriter;
import org.gainsay.model.Citation;
import org.gainsay.model.Claim;
import org.gainsay.model.Copy;
import org.gainsay.model.Cut;
import org.gainsay.model.Edition;
import org.gainsay.model.Entity;
import org.gainsay.model.Event;
import org.gainsay.model.Period;
import org.gainsay.model.Quantity;
import org.gainsay.model.Report;
import org.gainsay.model.Span;
import org.gainsay.model.Version;
import org.gainsay.show.Attributions;
import org.gainsay.show.Selectors;
import org.gainsay.show.Spelling;
import org.jspecify.annotations.Nullable;

/** What STIX has no property for: acts, stances and sentences, in one property extension. */
final class StixExtension {
  static final String ID = StixCase.id("extension-definition", "evidence");

  /** Of this version of the definition; no clock. */
  private static final String DEFINED = "2026-11-01T00:00:00.000Z";

  private static final String SCHEMA =
      """
      One object on report, campaign, incident, relationship, note and opinion. All members are optional save extension_type.
      document: id of the text, the first 12 hex digits of the SHA-256 of its UTF-8 bytes; outlet; credits; copies (report_ref, share); \
      modified, fetched: when the report says it was last changed, and when an archive took it in; cut: the text is only the \
      beginning of its report, or may be: sign (count, call, archive, not-free, ellipsis, sentence), selector of the words that \
      show it; version_of_ref: the report's text before this one at the same address, version_by: the date that tells the order.
      event_type: cyber-operation, accusation, denial, sanction, indictment, arrest, summons, protest, expulsion, disclosure, \
      legislation, military-action, other-action. status: occurred, alleged, denied, called-for, threatened, planned.
      time: from and to, ISO 8601 as precise as said, both inside; basis: stated or inferred. actor_refs, target_refs, place_ref, \
      in_response_to_refs; quantities (of, value, text); codes (plover, eurepoc).
      claimant: name and ref of who lays the operation to the actor; claim_refs: the notes in which it is done.
      claim: stance (assert, accuse, deny, criticise, demand, warn, pledge, support), certainty (asserted, hedged, negated), \
      quote (direct, mixed, indirect), source, source_ref, cue, addressee_refs, about_refs, within_ref, time.
      evidence: report_ref, sentence (its number from 1), selector: a TextQuoteSelector and a TextPositionSelector of the W3C \
      Web Annotation Data Model for the sentence in the text as read, positions in Unicode code points; content: \
      TextPositionSelectors of what is claimed.
      """;

  /** A sentence, and what in it is claimed. */
  private record Evidence(Citation citation, List<Span> content) {}

  private final StixCase stix;
  private final StixWriter out;
  private final JsonWriter json;

  StixExtension(StixCase stix, StixWriter out) {
    this.stix = stix;
    this.out = out;
    this.json = out.json();
  }

  /** Writes the definition. */
  void define() throws IOException {
    out.begin(ID, DEFINED, DEFINED, List.of());
    out.text("name", "Gainsay evidence");
    out.text("description", "Who says so, how, and in which sentence of which report.");
    out.text("schema", SCHEMA);
    out.text("version", "1.0.0");
    out.texts("extension_types", List.of("property-extension"));
    out.end();
  }

  private void begin() throws IOException {
    json.name("extensions").beginObject();
    json.name(ID).beginObject();
    json.name("extension_type").value("property-extension");
  }

  private void end() throws IOException {
    json.endObject();
    json.endObject();
  }

  void report(Report report) throws IOException {
    begin();
    out.text("document", report.id());
    out.text("outlet", report.metadata().outlet());
    out.texts("credits", report.credits());
    List<Copy> copies =
        report.copies().stream().filter(copy -> stix.view.isReport(copy.document())).toList();
    if (!copies.isEmpty()) {
      json.name("copies").beginArray();
      for (Copy copy : copies) {
        json.beginObject();
        json.name("report_ref").value(stix.reportRef(copy.document()));
        json.name("share").value(copy.share());
        json.endObject();
      }
      json.endArray();
    }
    edition(report);
    end();
  }

  private void edition(Report report) throws IOException {
    Edition edition = report.metadata().edition();
    out.text("modified", edition.modified());
    out.text("fetched", edition.fetched());
    Cut cut = edition.cut();
    if (cut != null) {
      json.name("cut").beginObject();
      json.name("sign").value(Spelling.of(cut.sign()));
      if (cut.span() != null) {
        json.name("selector");
        Selectors.both(json, report, cut.span());
      }
      json.endObject();
    }
    Report before = stix.view.before(report);
    if (before != null && report.version() != null) {
      out.text("version_of_ref", stix.reportRef(before.id()));
      Version.By by = report.version().by();
      out.text("version_by", by == null ? null : Spelling.of(by));
    }
  }

  void event(Event event) throws IOException {
    begin();
    out.text("event_type", Spelling.of(event.type()));
    out.text("status", Spelling.of(event.status()));
    time(event.time(), event.basis() == null ? null : Spelling.of(event.basis()));
    out.texts("actor_refs", stix.actorRefs(event));
    out.texts("target_refs", stix.refs(event.targets()));
    Entity place = stix.view.entity(event.place());
    out.text("place_ref", place == null ? null : stix.ref(place));
    out.texts("in_response_to_refs", stix.eventRefs(event.inResponseTo()));
    quantities(event.quantities());
    if (event.codes().plover() != null || event.codes().eurepoc() != null) {
      json.name("codes").beginObject();
      out.text("plover", event.codes().plover());
      out.text("eurepoc", event.codes().eurepoc());
      json.endObject();
    }
    told(event.mentions());
    end();
  }

  private void quantities(List<Quantity> quantities) throws IOException {
    if (quantities.isEmpty()) {
      return;
    }
    json.name("quantities").beginArray();
    for (Quantity quantity : quantities) {
      json.beginObject();
      out.text("of", quantity.of());
      Double value = quantity.value();
      if (value != null && !value.isNaN() && !value.isInfinite()) {
        json.name("value").value(value.doubleValue());
      }
      json.name("text").value(quantity.text());
      json.endObject();
    }
    json.endArray();
  }

  void attribution(Attributions.Attribution attribution) throws IOException {
    Entity claimant = attribution.claimant();
    begin();
    json.name("claimant").beginObject();
    json.name("name").value(attribution.by());
    out.text("ref", claimant == null ? null : stix.ref(claimant));
    json.endObject();
    out.texts("claim_refs", attribution.claims().stream().map(stix::ref).toList());
    if (attribution.claims().isEmpty()) {
      told(attribution.told());
    } else {
      claimed(attribution.claims());
    }
    end();
  }

  void claim(Claim claim) throws IOException {
    Span source = claim.source().span();
    Entity speaker = stix.view.entity(claim.source().entity());
    begin();
    out.text("stance", Spelling.of(claim.stance()));
    out.text("certainty", Spelling.of(claim.certainty()));
    out.text("quote", Spelling.of(claim.quote()));
    out.text("source", source == null ? null : stix.view.words(claim.document(), source));
    out.text("source_ref", speaker == null ? null : stix.ref(speaker));
    out.text("cue", claim.cue() == null ? null : claim.cue().lemma());
    out.texts("addressee_refs", stix.refs(claim.addressees()));
    out.texts("about_refs", stix.aboutRefs(claim));
    Claim outer = stix.view.claim(claim.within());
    out.text("within_ref", outer == null ? null : stix.ref(outer));
    time(claim.time(), null);
    claimed(List.of(claim));
    end();
  }

  private void time(@Nullable Period time, @Nullable String basis) throws IOException {
    if (time == null || (time.from() == null && time.to() == null)) {
      return;
    }
    json.name("time").beginObject();
    out.text("from", time.from());
    out.text("to", time.to());
    out.text("basis", basis);
    json.endObject();
  }

  private void told(List<Event.Told> mentions) throws IOException {
    evidence(
        mentions.stream()
            .flatMap(told -> stix.view.cite(told.document(), told.span()).stream())
            .distinct()
            .map(citation -> new Evidence(citation, List.of()))
            .toList());
  }

  private void claimed(List<Claim> claims) throws IOException {
    evidence(
        claims.stream()
            .flatMap(
                claim ->
                    stix.view.cite(claim).stream()
                        .map(citation -> new Evidence(citation, claim.content())))
            .toList());
  }

  private void evidence(List<Evidence> evidence) throws IOException {
    if (evidence.isEmpty()) {
      return;
    }
    json.name("evidence").beginArray();
    for (Evidence one : evidence) {
      Citation citation = one.citation();
      json.beginObject();
      json.name("report_ref").value(stix.reportRef(citation.report().id()));
      json.name("sentence").value(citation.sentence());
      json.name("selector");
      Selectors.both(json, citation.report(), citation.span());
      if (!one.content().isEmpty()) {
        json.name("content").beginArray();
        for (Span span : one.content()) {
          Selectors.position(json, span);
        }
        json.endArray();
      }
      json.endObject();
    }
    json.endArray();
  }
}
