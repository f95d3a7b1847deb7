package org.gainsay.show;

import java.io.IOException;
import java.util.List;
import org.gainsay.json.JsonWriter;
import org.gainsay.model.Period;
import org.gainsay.model.Place;
import org.gainsay.model.Span;
import org.jspecify.annotations.Nullable;

/** The small forms that come back throughout the formats that are JSON. */
public final class Fields {
  /** Writes one value. */
  @FunctionalInterface
  public interface Writing<T> {
    void write(T value) throws IOException;
  }

  private final JsonWriter json;

  public Fields(JsonWriter json) {
    this.json = json;
  }

  public JsonWriter json() {
    return json;
  }

  /** A string, {@code null} where there is none. */
  public void text(String name, @Nullable String value) throws IOException {
    json.name(name).value(value);
  }

  /** A string, left out where there is none. */
  public void optional(String name, @Nullable String value) throws IOException {
    if (value != null) {
      text(name, value);
    }
  }

  public void texts(String name, List<String> values) throws IOException {
    each(name, values, json::value);
  }

  public <T> void each(String name, List<T> values, Writing<T> writing) throws IOException {
    json.name(name).beginArray();
    for (T value : values) {
      writing.write(value);
    }
    json.endArray();
  }

  void spans(String name, List<Span> spans) throws IOException {
    each(name, spans, this::span);
  }

  /** A span as an object of its own. */
  void span(Span span) throws IOException {
    json.beginObject();
    ends(span);
    json.endObject();
  }

  /** Both ends as members of the object that is open, {@code null} where there is no span. */
  void ends(@Nullable Span span) throws IOException {
    if (span == null) {
      json.name("start").nullValue().name("end").nullValue();
    } else {
      json.name("start").value(span.start()).name("end").value(span.end());
    }
  }

  void place(Place place) throws IOException {
    json.beginObject();
    text("document", place.document());
    ends(place.span());
    json.endObject();
  }

  void period(String name, @Nullable Period period) throws IOException {
    json.name(name);
    if (period == null) {
      json.nullValue();
      return;
    }
    json.beginObject();
    text("from", period.from());
    text("to", period.to());
    json.endObject();
  }

  /** A number without a fraction where it has none: {@code 40000000}. */
  void number(String name, @Nullable Double value) throws IOException {
    json.name(name);
    if (value == null || value.isNaN() || value.isInfinite()) {
      json.nullValue();
    } else if (value == Math.rint(value) && Math.abs(value) < 1e15) {
      json.value(value.longValue());
    } else {
      json.value(value.doubleValue());
    }
  }
}
