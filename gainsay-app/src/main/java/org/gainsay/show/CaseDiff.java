package org.gainsay.show;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.gainsay.json.JsonWriter;
import org.gainsay.model.CaseFile;
import org.gainsay.model.Claim;
import org.gainsay.model.Discrepancy;
import org.gainsay.model.Dispute;
import org.gainsay.model.Event;
import org.gainsay.model.Report;

/**
 * What a newer case file has that an older one has not: reports, events, claims, disputes and
 * discrepancies, and events whose status or time is another. What only the older one has is listed
 * as gone.
 */
public final class CaseDiff {
  private final CaseView older;
  private final CaseView newer;
  private final Difference added;
  private final Difference removed;
  private final List<SameThing.Changed> changed;

  public CaseDiff(CaseFile older, CaseFile newer) {
    this.older = new CaseView(older);
    this.newer = new CaseView(newer);
    this.added = Difference.between(older, newer);
    this.removed = Difference.between(newer, older);
    this.changed = new SameThing(older, newer).changed();
  }

  /** Whether there is nothing to tell. */
  public boolean isEmpty() {
    return added.isEmpty() && removed.isEmpty() && changed.isEmpty();
  }

  /**
   * Writes what is new as text in the order of the case file: a line each where the width is
   * endless, else as many as it takes.
   *
   * @param language of the words, ISO 639-1: {@code en} or {@code fr}; English for any other
   * @param columns width to write for; {@link Integer#MAX_VALUE} for a line each
   * @param colour whether to write ANSI colours
   * @throws IOException if {@code out} does not take it
   */
  public void write(String language, int columns, boolean colour, Appendable out)
      throws IOException {
    Words words = Words.of(language);
    TerminalLines lines = new TerminalLines(out, columns, colour);
    if (isEmpty()) {
      lines.paragraph(0, TerminalLines.Manner.PLAIN, words.text("diff.none"));
      return;
    }
    DiffLines now = new DiffLines(newer, words);
    for (String line : now.all(added)) {
      lines.signed(TerminalLines.Manner.ADDED, "+", line);
    }
    for (SameThing.Changed one : changed) {
      lines.signed(TerminalLines.Manner.CHANGED, "~", now.changed(one));
    }
    for (String line : new DiffLines(older, words).all(removed)) {
      lines.signed(TerminalLines.Manner.REMOVED, "-", line);
    }
  }

  /**
   * Writes the same as JSON: {@code added} and {@code removed} with the ids of {@code documents},
   * {@code events}, {@code claims} and {@code disputes} (by what they are about) and with {@code
   * discrepancies} (by event and attribute), {@code changed} with status and time before and after.
   *
   * @throws IOException if the stream does not take it
   */
  public void writeJson(OutputStream out) throws IOException {
    JsonWriter json = JsonWriter.indented(out);
    Fields fields = new Fields(json);
    json.beginObject();
    difference(fields, "added", added);
    difference(fields, "removed", removed);
    fields.each("changed", changed, one -> changed(fields, one));
    json.endObject();
    json.flush();
    out.write('\n');
    out.flush();
  }

  private static void difference(Fields fields, String name, Difference one) throws IOException {
    fields.json().name(name).beginObject();
    fields.texts("documents", one.reports().stream().map(Report::id).toList());
    fields.texts("events", one.events().stream().map(Event::id).toList());
    fields.texts("claims", one.claims().stream().map(Claim::id).toList());
    fields.texts("disputes", one.disputes().stream().map(Dispute::about).toList());
    fields.each("discrepancies", one.discrepancies(), each -> discrepancy(fields, each));
    fields.json().endObject();
  }

  private static void discrepancy(Fields fields, Discrepancy one) throws IOException {
    fields.json().beginObject();
    fields.text("event", one.event());
    fields.text("attribute", one.attribute());
    fields.json().endObject();
  }

  private static void changed(Fields fields, SameThing.Changed one) throws IOException {
    fields.json().beginObject();
    fields.text("event", one.after().id());
    fields.json().name("before");
    state(fields, one.before());
    fields.json().name("after");
    state(fields, one.after());
    fields.json().endObject();
  }

  private static void state(Fields fields, Event event) throws IOException {
    fields.json().beginObject();
    fields.text("status", Spelling.of(event.status()));
    fields.period("time", event.time());
    fields.json().endObject();
  }
}
