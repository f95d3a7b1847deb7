package org.gainsay.show;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.gainsay.json.JsonWriter;
import org.gainsay.model.Claim;
import org.gainsay.model.Codes;
import org.gainsay.model.Cue;
import org.gainsay.model.Entity;
import org.gainsay.model.Event;
import org.gainsay.model.ExternalId;
import org.gainsay.model.Listing;
import org.gainsay.model.Quantity;
import org.gainsay.model.Role;
import org.jspecify.annotations.Nullable;

/** The case file's {@code entities}, {@code events} and {@code claims}. */
final class FindingsJson {
  private final Fields fields;
  private final JsonWriter json;

  FindingsJson(Fields fields) {
    this.fields = fields;
    this.json = fields.json();
  }

  void entity(Entity entity) throws IOException {
    json.beginObject();
    fields.text("id", entity.id());
    fields.text("type", Spelling.of(entity.type()));
    fields.text("name", entity.name());
    json.name("names").beginObject();
    for (Map.Entry<String, List<String>> names : entity.names().entrySet()) {
      fields.texts(names.getKey(), names.getValue());
    }
    json.endObject();
    fields.each("roles", entity.roles(), this::role);
    fields.optional("partOf", entity.partOf());
    fields.optional("country", entity.country());
    fields.each("external", entity.external(), this::external);
    fields.each("mentions", entity.mentions(), fields::place);
    if (!entity.listed().isEmpty()) {
      fields.each("listed", entity.listed(), this::listing);
    }
    json.endObject();
  }

  private void listing(Listing listing) throws IOException {
    json.beginObject();
    fields.text("layer", listing.layer());
    json.name("line").value(listing.line());
    fields.text("source", listing.source());
    fields.optional("id", listing.id());
    fields.text("name", listing.name());
    fields.text("form", listing.form());
    json.name("score").value(listing.score());
    fields.texts("reasons", listing.reasons());
    fields.optional("note", listing.note());
    json.endObject();
  }

  private void role(Role role) throws IOException {
    json.beginObject();
    fields.text("title", role.title());
    fields.optional("of", role.of());
    json.endObject();
  }

  private void external(ExternalId external) throws IOException {
    json.beginObject();
    fields.text("scheme", external.scheme());
    fields.text("id", external.id());
    json.endObject();
  }

  void event(Event event) throws IOException {
    json.beginObject();
    fields.text("id", event.id());
    fields.text("type", Spelling.of(event.type()));
    fields.texts("actors", event.actors());
    fields.texts("targets", event.targets());
    fields.text("status", Spelling.of(event.status()));
    fields.period("time", event.time());
    fields.each("quantities", event.quantities(), this::quantity);
    fields.optional("place", event.place());
    fields.optional("basis", event.basis() == null ? null : Spelling.of(event.basis()));
    if (!event.inResponseTo().isEmpty()) {
      fields.texts("inResponseTo", event.inResponseTo());
    }
    codes(event.codes());
    fields.each("mentions", event.mentions(), this::told);
    json.endObject();
  }

  private void quantity(Quantity quantity) throws IOException {
    json.beginObject();
    fields.text("of", quantity.of());
    fields.number("value", quantity.value());
    fields.text("text", quantity.text());
    fields.text("document", quantity.document());
    fields.ends(quantity.span());
    json.endObject();
  }

  private void codes(Codes codes) throws IOException {
    json.name("codes").beginObject();
    fields.optional("plover", codes.plover());
    fields.optional("eurepoc", codes.eurepoc());
    json.endObject();
  }

  private void told(Event.Told told) throws IOException {
    json.beginObject();
    fields.text("document", told.document());
    fields.ends(told.span());
    fields.optional("claim", told.claim());
    json.endObject();
  }

  void claim(Claim claim) throws IOException {
    json.beginObject();
    fields.text("id", claim.id());
    fields.text("document", claim.document());
    json.name("source").beginObject();
    fields.text("entity", claim.source().entity());
    fields.ends(claim.source().span());
    json.endObject();
    cue(claim.cue());
    fields.spans("content", claim.content());
    fields.text("stance", Spelling.of(claim.stance()));
    fields.text("quote", Spelling.of(claim.quote()));
    fields.text("certainty", Spelling.of(claim.certainty()));
    fields.texts("addressees", claim.addressees());
    fields.texts("about", claim.about());
    fields.optional("within", claim.within());
    fields.period("time", claim.time());
    json.endObject();
  }

  private void cue(@Nullable Cue cue) throws IOException {
    json.name("cue");
    if (cue == null) {
      json.nullValue();
      return;
    }
    json.beginObject();
    fields.text("lemma", cue.lemma());
    fields.ends(cue.span());
    json.endObject();
  }
}
