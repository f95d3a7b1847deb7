package org.gainsay.show.linked;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gainsay.json.JsonWriter;
import org.gainsay.model.Claim;
import org.gainsay.model.Copy;
import org.gainsay.model.Cut;
import org.gainsay.model.Edition;
import org.gainsay.model.Entity;
import org.gainsay.model.EntityType;
import org.gainsay.model.Event;
import org.gainsay.model.ExternalId;
import org.gainsay.model.Listing;
import org.gainsay.model.Publication;
import org.gainsay.model.QuoteKind;
import org.gainsay.model.Report;
import org.gainsay.model.Role;
import org.gainsay.model.Version;
import org.gainsay.show.CaseView;
import org.gainsay.show.Dates;
import org.gainsay.show.Listings;
import org.gainsay.show.Prose;
import org.gainsay.show.Spelling;
import org.jspecify.annotations.Nullable;

/** Reports, entities, events and claims as nodes of schema.org. */
final class Things {
  private static final Map<EntityType, String> TYPES =
      Map.of(
          EntityType.COUNTRY, "Country",
          EntityType.GOVERNMENT_BODY, "GovernmentOrganization",
          EntityType.PERSON, "Person",
          EntityType.ORGANISATION, "Organization",
          EntityType.THREAT_GROUP, "Organization",
          EntityType.PLACE, "Place",
          EntityType.GROUP, "Thing");

  private final CaseView view;
  private final Prose prose;
  private final JsonLdWriter out;

  Things(CaseView view, Prose prose, JsonLdWriter out) {
    this.view = view;
    this.prose = prose;
    this.out = out;
  }

  void write() throws IOException {
    for (Report report : view.reports()) {
      report(report);
    }
    for (Entity entity : view.entities()) {
      entity(entity);
    }
    for (Event event : view.events()) {
      event(event);
    }
    for (Claim claim : view.claims()) {
      claim(claim);
      quotation(claim);
    }
  }

  private void report(Report report) throws IOException {
    Publication published = report.metadata().published();
    out.begin(JsonLdWriter.iri("document", report.id()), "NewsArticle");
    out.text("identifier", report.id());
    out.text("headline", view.title(report));
    out.text("url", report.metadata().address());
    out.text("datePublished", published == null ? null : published.date());
    out.text("inLanguage", report.language());
    out.named("publisher", "Organization", report.metadata().outlet());
    out.text("creditText", String.join(", ", report.credits()));
    List<String> originals = report.copies().stream().map(Copy::document).distinct().toList();
    out.refs("isBasedOn", originals.stream().map(id -> JsonLdWriter.iri("document", id)).toList());
    edition(report);
    out.end();
  }

  /**
   * Which edition it is, whether its text is cut off, and which text of its address came before.
   */
  private void edition(Report report) throws IOException {
    Edition edition = report.metadata().edition();
    Cut cut = edition.cut();
    Report before = view.before(report);
    out.text("dateModified", edition.modified());
    out.text("gainsay:fetched", edition.fetched());
    out.text("gainsay:cut", cut == null ? null : Spelling.of(cut.sign()));
    if (before != null && report.version() != null) {
      Version.By by = report.version().by();
      out.ref("wasRevisionOf", JsonLdWriter.iri("document", before.id()));
      out.text("gainsay:versionBy", by == null ? null : Spelling.of(by));
    }
  }

  private void entity(Entity entity) throws IOException {
    String name = prose.naming().name(entity);
    out.begin(entity(entity.id()), TYPES.getOrDefault(entity.type(), "Thing"));
    out.text("additionalType", "gainsay:" + Spelling.of(entity.type()));
    out.text("name", name);
    List<String> names =
        entity.names().values().stream()
            .flatMap(List::stream)
            .filter(other -> !other.equals(name))
            .distinct()
            .toList();
    out.texts("alternateName", names);
    out.texts("jobTitle", entity.roles().stream().map(Role::title).distinct().toList());
    Entity whole = view.entity(entity.partOf());
    out.ref("gainsay:partOf", whole == null ? null : entity(whole.id()));
    out.text("gainsay:country", entity.country());
    identifiers(entity);
    listed(entity);
    out.end();
  }

  private void identifiers(Entity entity) throws IOException {
    if (entity.external().isEmpty()) {
      return;
    }
    JsonWriter json = out.json();
    json.name("identifier").beginArray();
    for (ExternalId external : entity.external()) {
      json.beginObject();
      json.name("@type").value("PropertyValue");
      json.name("propertyID").value(external.scheme());
      json.name("value").value(external.id());
      json.endObject();
    }
    json.endArray();
  }

  /** Lines of the user's lists: no {@code sameAs}, since a like name is not the same person. */
  private void listed(Entity entity) throws IOException {
    if (entity.listed().isEmpty()) {
      return;
    }
    JsonWriter json = out.json();
    json.name("gainsay:listed").beginArray();
    for (Listing listing : entity.listed()) {
      json.beginObject();
      json.name("@type").value("PropertyValue");
      json.name("propertyID").value(Listings.place(listing));
      out.text("value", listing.id());
      json.name("name").value(listing.name());
      out.text("description", listing.note());
      json.name("gainsay:form").value(listing.form());
      json.name("gainsay:score").value(listing.score());
      out.texts("gainsay:reasons", listing.reasons());
      json.name("gainsay:from").value(listing.source());
      json.endObject();
    }
    json.endArray();
  }

  private void event(Event event) throws IOException {
    out.begin(event(event.id()), "Action");
    out.text("additionalType", "gainsay:" + Spelling.of(event.type()));
    out.text("name", prose.event(event));
    out.refs("agent", entities(event.actors()));
    out.refs("object", entities(event.targets()));
    out.text("startTime", text(Dates.first(event.time())));
    out.text("endTime", text(Dates.last(event.time())));
    Entity place = view.entity(event.place());
    out.ref("location", place == null ? null : entity(place.id()));
    out.text(
        "actionStatus",
        switch (event.status()) {
          case OCCURRED -> "CompletedActionStatus";
          case CALLED_FOR, THREATENED, PLANNED -> "PotentialActionStatus";
          case ALLEGED, DENIED -> null;
        });
    out.text("gainsay:status", Spelling.of(event.status()));
    out.refs(
        "gainsay:inResponseTo",
        view.events(event.inResponseTo()).stream().map(other -> event(other.id())).toList());
    out.text("gainsay:plover", event.codes().plover());
    out.text("gainsay:eurepoc", event.codes().eurepoc());
    out.end();
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }

  private void claim(Claim claim) throws IOException {
    out.begin(claim(claim.id()), "Claim");
    out.text("text", view.words(claim));
    author(claim);
    boolean quoted = claim.quote() == QuoteKind.DIRECT;
    out.ref("appearance", quoted ? quotation(claim.id()) : document(claim));
    out.text("dateCreated", claim.time() == null ? null : claim.time().from());
    out.refs("about", about(claim));
    Claim outer = view.claim(claim.within());
    out.ref("isPartOf", outer == null ? null : claim(outer.id()));
    out.text("gainsay:stance", Spelling.of(claim.stance()));
    out.text("gainsay:certainty", Spelling.of(claim.certainty()));
    out.text("gainsay:quote", Spelling.of(claim.quote()));
    out.refs("gainsay:addressee", entities(claim.addressees()));
    out.end();
  }

  /** What stands in quotation marks from end to end. */
  private void quotation(Claim claim) throws IOException {
    if (claim.quote() == QuoteKind.DIRECT) {
      out.begin(quotation(claim.id()), "Quotation");
      out.text("text", view.words(claim));
      author(claim);
      out.ref("isPartOf", document(claim));
      out.end();
    }
  }

  private void author(Claim claim) throws IOException {
    Entity author = view.entity(claim.source().entity());
    if (author == null) {
      out.named("author", "Thing", prose.speaker(claim));
    } else {
      out.ref("author", entity(author.id()));
    }
  }

  private static String document(Claim claim) {
    return JsonLdWriter.iri("document", claim.document());
  }

  private List<String> about(Claim claim) {
    return claim.about().stream().map(id -> finding(view, id)).filter(Objects::nonNull).toList();
  }

  private List<String> entities(List<String> ids) {
    return view.entities(ids).stream().map(one -> entity(one.id())).distinct().toList();
  }

  /** The node of an event or claim, null where there is none. */
  static @Nullable String finding(CaseView view, String id) {
    return view.event(id) != null ? event(id) : view.claim(id) != null ? claim(id) : null;
  }

  private static String entity(String id) {
    return JsonLdWriter.iri("entity", id);
  }

  static String event(String id) {
    return JsonLdWriter.iri("event", id);
  }

  static String claim(String id) {
    return JsonLdWriter.iri("claim", id);
  }

  private static String quotation(String id) {
    return JsonLdWriter.iri("quotation", id);
  }
}
