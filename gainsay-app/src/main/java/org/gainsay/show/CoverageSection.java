package org.gainsay.show;

import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.gainsay.model.Event;

/** Reports against events: what each tells itself, tells as a claim, or leaves out. */
final class CoverageSection implements Section {
  /** A table of more reports than these, or of more events, is read by nobody. */
  private static final int REPORTS = 60;

  private static final int EVENTS = 120;

  @Override
  public String key() {
    return "coverage";
  }

  @Override
  public boolean speaks(AffairView affair) {
    return affair.sources().size() > 1 && !affair.events().isEmpty();
  }

  @Override
  public void write(Html html, AffairView affair) {
    List<Source> sources = affair.sources().stream().limit(REPORTS).toList();
    List<Event> events = mostTold(affair);
    if (events.isEmpty() || sources.isEmpty()) {
      html.saying("p", "coverage.none", "class", "none").raw("\n");
      return;
    }
    html.open("p", "class", "note").say("coverage.note");
    if (sources.size() < affair.sources().size() || events.size() < affair.events().size()) {
      html.text(" ").say("coverage.part", sources.size(), events.size());
    }
    html.end("p");
    html.open(
        "div",
        "class",
        "scroll",
        "tabindex",
        "0",
        "role",
        "group",
        "aria-labelledby",
        affair.anchor(key()));
    html.raw("\n").open("table", "class", "coverage").open("thead").open("tr");
    html.saying("th", "table.event", "scope", "col");
    sources.forEach(source -> column(html, source));
    html.close("tr").close("thead").open("tbody").raw("\n");
    events.forEach(event -> row(html, event, sources));
    html.close("tbody").close("table").end("div");
    html.open("ol", "class", "key");
    sources.forEach(source -> key(html, source));
    html.end("ol");
  }

  private static List<Event> mostTold(AffairView affair) {
    Map<Event, Integer> tellers = new IdentityHashMap<>();
    for (Event event : affair.events()) {
      tellers.put(event, affair.view().tellers(event).size());
    }
    return affair.events().stream()
        .sorted(Comparator.comparingInt(event -> -tellers.getOrDefault(event, 0)))
        .limit(EVENTS)
        .toList();
  }

  private static void column(Html html, Source source) {
    html.open("th", "scope", "col", "class", "mark");
    html.open("a", "href", "#" + source.anchor(), "title", source.title());
    html.open("span", "class", "hidden").say("coverage.report", "").close("span");
    html.text(Integer.toString(source.number())).close("a").close("th");
  }

  private static void row(Html html, Event event, List<Source> sources) {
    html.open("tr").open("th", "scope", "row", "class", TimelineSection.family(event.type()));
    html.open("b").each(prose -> prose.kind(event)).close("b").text(" ");
    html.each(prose -> prose.detail(event)).close("th");
    sources.forEach(source -> cell(html, event, source));
    html.end("tr");
  }

  private static void cell(Html html, Event event, Source source) {
    List<Event.Told> told =
        event.mentions().stream()
            .filter(one -> one.document().equals(source.report().id()))
            .sorted(Comparator.comparing((Event.Told one) -> one.claim() != null))
            .toList();
    html.open("td", "class", "mark");
    if (told.isEmpty()) {
      html.saying("span", "coverage.absent", "class", "hidden");
    } else {
      boolean own = told.get(0).claim() == null;
      int sentence = source.sentenceAt(told.get(0).span().start());
      html.open("a", "class", own ? "own" : "as-claim", "href", "#" + source.anchor(sentence));
      html.saying("span", own ? "coverage.own" : "coverage.claim", "class", "hidden");
      html.close("a");
    }
    html.close("td");
  }

  private static void key(Html html, Source source) {
    String outlet = source.report().metadata().outlet();
    html.open("li", "value", Integer.toString(source.number()));
    html.open("a", "href", "#" + source.anchor());
    html.text(outlet == null ? source.title() : outlet).close("a");
    html.open("span", "class", "fine").text(" ");
    html.each(prose -> EvidenceBlock.date(prose.words(), source.report()));
    html.close("span").end("li");
  }
}
