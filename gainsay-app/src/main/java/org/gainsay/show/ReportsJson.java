package org.gainsay.show;

import java.io.IOException;
import org.gainsay.json.JsonWriter;
import org.gainsay.model.Copy;
import org.gainsay.model.Cut;
import org.gainsay.model.Edition;
import org.gainsay.model.Metadata;
import org.gainsay.model.Publication;
import org.gainsay.model.Report;
import org.gainsay.model.Span;
import org.gainsay.model.TimeExpression;
import org.gainsay.model.Title;
import org.gainsay.model.Version;
import org.jspecify.annotations.Nullable;

/** The case file's {@code documents}. */
final class ReportsJson {
  private final Fields fields;
  private final JsonWriter json;
  private final boolean sentences;

  ReportsJson(Fields fields, boolean sentences) {
    this.fields = fields;
    this.sentences = sentences;
    this.json = fields.json();
  }

  void report(Report report) throws IOException {
    Metadata metadata = report.metadata();
    json.beginObject();
    fields.text("id", report.id());
    fields.text("path", report.path());
    if (!report.alsoAt().isEmpty()) {
      fields.texts("alsoAt", report.alsoAt());
    }
    fields.text("address", metadata.address());
    title(metadata.title());
    fields.text("outlet", metadata.outlet());
    fields.text("language", report.language());
    published(metadata.published());
    edition(metadata.edition());
    fields.texts("credits", report.credits());
    fields.spans("boilerplate", report.boilerplate());
    fields.each("copies", report.copies(), this::copy);
    version(report.version());
    if (report.times() != null) {
      fields.each("times", report.times(), this::time);
    }
    if (sentences && !report.sentences().isEmpty()) {
      fields.spans("sentences", report.sentences());
    }
    if (!report.verbatim()) {
      fields.text("text", report.text().string());
    }
    json.endObject();
  }

  private void title(@Nullable Title title) throws IOException {
    json.name("title");
    if (title == null) {
      json.nullValue();
      return;
    }
    json.beginObject();
    fields.text("text", title.text());
    span(title.span());
    json.endObject();
  }

  private void published(@Nullable Publication published) throws IOException {
    json.name("published");
    if (published == null) {
      json.nullValue();
      return;
    }
    json.beginObject();
    fields.text("date", published.date());
    fields.text("basis", Spelling.of(published.basis()));
    span(published.span());
    json.endObject();
  }

  private void edition(Edition edition) throws IOException {
    fields.optional("modified", edition.modified());
    fields.optional("fetched", edition.fetched());
    Cut cut = edition.cut();
    if (cut != null) {
      json.name("cut").beginObject();
      fields.text("sign", Spelling.of(cut.sign()));
      span(cut.span());
      json.endObject();
    }
  }

  private void version(@Nullable Version version) throws IOException {
    if (version != null) {
      json.name("versionOf").beginObject();
      fields.text("document", version.document());
      fields.text("by", version.by() == null ? null : Spelling.of(version.by()));
      json.endObject();
    }
  }

  private void span(@Nullable Span span) throws IOException {
    json.name("span");
    if (span == null) {
      json.nullValue();
    } else {
      fields.span(span);
    }
  }

  private void copy(Copy copy) throws IOException {
    json.beginObject();
    fields.text("document", copy.document());
    json.name("share").value(copy.share());
    json.endObject();
  }

  private void time(TimeExpression time) throws IOException {
    json.beginObject();
    fields.ends(time.span());
    fields.text("value", time.value());
    fields.text("type", time.type().name());
    json.endObject();
  }
}
