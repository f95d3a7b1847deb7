package org.gainsay.show;

import java.io.IOException;
import org.gainsay.json.JsonWriter;
import org.gainsay.model.Report;
import org.gainsay.model.Span;
import org.gainsay.model.Text;

/**
 * Places in a report as the Web Annotation Data Model (W3C Recommendation, 23 February 2017, 4.2.4
 * and 4.2.5) has them. Its positions are code points as ours are. The quotation is the text as
 * read, not made beautiful, so that it is found again.
 */
public final class Selectors {
  /** Length of what is given before and after a quotation, in code points. */
  public static final int CONTEXT = 32;

  private Selectors() {}

  /** Writes a {@code TextQuoteSelector}; an empty quotation where the text is missing. */
  public static void quote(JsonWriter json, Report report, Span span) throws IOException {
    Text text = report.text();
    int start = Math.min(span.start(), text.length());
    int end = Math.min(span.end(), text.length());
    json.beginObject();
    json.name("type").value("TextQuoteSelector");
    json.name("exact").value(text.slice(new Span(start, end)));
    json.name("prefix").value(text.slice(new Span(Math.max(0, start - CONTEXT), start)));
    json.name("suffix").value(text.slice(new Span(end, Math.min(text.length(), end + CONTEXT))));
    json.endObject();
  }

  /** Writes a {@code TextPositionSelector}: the span in code points, the end outside. */
  public static void position(JsonWriter json, Span span) throws IOException {
    json.beginObject();
    json.name("type").value("TextPositionSelector");
    json.name("start").value(span.start());
    json.name("end").value(span.end());
    json.endObject();
  }

  /** Writes both, as an array. */
  public static void both(JsonWriter json, Report report, Span span) throws IOException {
    json.beginArray();
    quote(json, report, span);
    position(json, span);
    json.endArray();
  }
}
