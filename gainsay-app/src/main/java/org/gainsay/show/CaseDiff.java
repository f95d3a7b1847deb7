package org.gainsay.show;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gainsay.json.JsonWriter;
import org.gainsay.model.Affair;
import org.gainsay.model.CaseFile;
import org.gainsay.model.Claim;
import org.gainsay.model.Dispute;
import org.gainsay.model.Event;
import org.gainsay.model.Report;

/**
 * What a newer case file has that an older one has not: reports, events, claims and disputes by
 * their ids, and events whose status or time is another. What only the older one has is listed as
 * gone.
 *
 * <p>Ids are made from the texts and stay from run to run, so that the same thing is the same id;
 * an event whose earliest mention is in a new report is new and the old one gone.
 */
public final class CaseDiff {
  private static final int LONGEST = 160;

  /** An event that both have, with what is said of it now. */
  private record Changed(Event before, Event after) {}

  private final CaseView older;
  private final CaseView newer;

  public CaseDiff(CaseFile older, CaseFile newer) {
    this.older = new CaseView(older);
    this.newer = new CaseView(newer);
  }

  /** Whether there is nothing to tell. */
  public boolean isEmpty() {
    return reports(older, newer).isEmpty()
        && reports(newer, older).isEmpty()
        && events(older, newer).isEmpty()
        && events(newer, older).isEmpty()
        && claims(older, newer).isEmpty()
        && claims(newer, older).isEmpty()
        && disputes(older, newer).isEmpty()
        && disputes(newer, older).isEmpty()
        && changed().isEmpty();
  }

  private static List<Report> reports(CaseView from, CaseView to) {
    return added(from.file().documents(), to.file().documents(), Report::id);
  }

  private static List<Event> events(CaseView from, CaseView to) {
    return added(from.file().events(), to.file().events(), Event::id);
  }

  private static List<Claim> claims(CaseView from, CaseView to) {
    return added(from.file().claims(), to.file().claims(), Claim::id);
  }

  private static List<Dispute> disputes(CaseView from, CaseView to) {
    return added(disputes(from), disputes(to), Dispute::about);
  }

  private static List<Dispute> disputes(CaseView view) {
    return view.file().affairs().stream()
        .map(Affair::disputes)
        .flatMap(List::stream)
        .collect(
            Collectors.toMap(
                Dispute::about,
                dispute -> dispute,
                (first, second) -> first,
                LinkedHashMap<String, Dispute>::new))
        .values()
        .stream()
        .toList();
  }

  private static <T> List<T> added(List<T> before, List<T> after, Function<T, String> id) {
    Set<String> known = new HashSet<>(before.stream().map(id).toList());
    return after.stream().filter(one -> !known.contains(id.apply(one))).toList();
  }

  private List<Changed> changed() {
    List<Changed> changed = new ArrayList<>();
    for (Event after : newer.file().events()) {
      Event before = older.event(after.id());
      if (before != null
          && (before.status() != after.status() || !Objects.equals(before.time(), after.time()))) {
        changed.add(new Changed(before, after));
      }
    }
    return changed;
  }

  /**
   * Writes what is new as text, a line each, in the order of the case file.
   *
   * @param language of the words, ISO 639-1: {@code en} or {@code fr}; English for any other
   * @throws IOException if {@code out} does not take it
   */
  public void write(String language, Appendable out) throws IOException {
    Words words = Words.of(language);
    if (isEmpty()) {
      out.append(words.text("diff.none")).append('\n');
      return;
    }
    side(newer, words, older, "+", out);
    for (Changed one : changed()) {
      out.append("~ ").append(changed(one, new Prose(newer, words))).append('\n');
    }
    side(older, words, newer, "-", out);
  }

  /** What {@code view} has and {@code other} has not. */
  private static void side(CaseView view, Words words, CaseView other, String sign, Appendable out)
      throws IOException {
    Prose prose = new Prose(view, words);
    Map<String, List<String>> lines = new LinkedHashMap<>();
    lines.put(
        "report", reports(other, view).stream().map(one -> report(view, one, words)).toList());
    lines.put("event", events(other, view).stream().map(one -> event(view, one, prose)).toList());
    lines.put("claim", claims(other, view).stream().map(one -> claim(view, one, prose)).toList());
    lines.put("dispute", disputes(other, view).stream().map(prose::matter).toList());
    for (Map.Entry<String, List<String>> kind : lines.entrySet()) {
      for (String line : kind.getValue()) {
        out.append(sign).append(' ').append(words.text("diff." + kind.getKey()));
        out.append(words.text("colon")).append(TerminalLines.clean(line)).append('\n');
      }
    }
  }

  private static String report(CaseView view, Report report, Words words) {
    Source source = view.source(report.id());
    return source == null
        ? report.id()
        : source.title()
            + " ("
            + source.name(words)
            + ", "
            + EvidenceBlock.date(words, report)
            + ")";
  }

  private static String event(CaseView view, Event event, Prose prose) {
    Words words = prose.words();
    String status = words.text("status." + Spelling.of(event.status()));
    String date = event.time() == null ? "" : ", " + words.period(event.time());
    return prose.event(event) + " (" + status + date + ")" + cited(view.evidence(event), words);
  }

  private static String claim(CaseView view, Claim claim, Prose prose) {
    Source source = view.source(claim.document());
    String said = source == null ? "" : said(source, claim);
    String stance = prose.speaker(claim) + " " + prose.stance(claim);
    return stance + prose.words().text("colon") + said + cited(view.evidence(claim), prose.words());
  }

  private static String said(Source source, Claim claim) {
    String words = claim.content().stream().map(source::words).collect(Collectors.joining(" … "));
    return Source.clipped(words, LONGEST);
  }

  private static String cited(Optional<Evidence> evidence, Words words) {
    return evidence
        .map(one -> " [" + EvidenceBlock.citation(words, one.source(), one.sentence()) + "]")
        .orElse("");
  }

  private static String changed(Changed one, Prose prose) {
    Words words = prose.words();
    return prose.event(one.after())
        + words.text("colon")
        + state(one.before(), words)
        + " → "
        + state(one.after(), words);
  }

  private static String state(Event event, Words words) {
    return words.text("status." + Spelling.of(event.status())) + ", " + words.period(event.time());
  }

  /**
   * Writes the same as JSON: {@code added} and {@code removed} with the ids of {@code documents},
   * {@code events}, {@code claims} and {@code disputes} (by what they are about), {@code changed}
   * with status and time before and after.
   *
   * @throws IOException if the stream does not take it
   */
  public void writeJson(OutputStream out) throws IOException {
    JsonWriter json = JsonWriter.indented(out);
    Fields fields = new Fields(json);
    json.beginObject();
    ids(fields, "added", older, newer);
    ids(fields, "removed", newer, older);
    fields.each("changed", changed(), one -> changed(fields, one));
    json.endObject();
    json.flush();
    out.write('\n');
    out.flush();
  }

  private static void ids(Fields fields, String name, CaseView from, CaseView to)
      throws IOException {
    fields.json().name(name).beginObject();
    fields.texts("documents", reports(from, to).stream().map(Report::id).toList());
    fields.texts("events", events(from, to).stream().map(Event::id).toList());
    fields.texts("claims", claims(from, to).stream().map(Claim::id).toList());
    fields.texts("disputes", disputes(from, to).stream().map(Dispute::about).toList());
    fields.json().endObject();
  }

  private static void changed(Fields fields, Changed one) throws IOException {
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
