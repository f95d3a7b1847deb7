package org.gainsay.show;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gainsay.model.Basis;
import org.gainsay.model.Copy;
import org.gainsay.model.Event;
import org.gainsay.model.Metadata;
import org.gainsay.model.Publication;
import org.gainsay.model.Report;
import org.jspecify.annotations.Nullable;

/** Every report in full. */
final class ReportsSection {
  /** How many of the events that a report leaves out are named. */
  private static final int LEFT_OUT = 12;

  /** An event that several reports of an affair tell. */
  private record Shared(AffairView affair, Event event, Set<String> tellers) {}

  private final Html html;
  private final CaseView view;
  private final EditionFacts editions;

  /** By report what several reports of its affairs tell, what most of them tell first. */
  private final Map<String, List<List<Shared>>> shared = new HashMap<>();

  ReportsSection(Html html, CaseView view, List<AffairView> affairs) {
    this.html = html;
    this.view = view;
    this.editions = new EditionFacts(html, view);
    for (AffairView affair : affairs) {
      List<Shared> told = shared(affair);
      for (String report : affair.affair().documents()) {
        shared.computeIfAbsent(report, any -> new ArrayList<>()).add(told);
      }
    }
  }

  private static List<Shared> shared(AffairView affair) {
    return affair.events().stream()
        .map(
            event ->
                new Shared(
                    affair,
                    event,
                    event.mentions().stream()
                        .map(Event.Told::document)
                        .collect(Collectors.toSet())))
        .filter(one -> one.tellers().size() >= 2)
        .sorted(Comparator.comparingInt(one -> -one.tellers().size()))
        .toList();
  }

  void write() {
    legend();
    ReportMarks marks = new ReportMarks(view.file());
    view.sources().forEach(source -> article(source, marks));
  }

  private void legend() {
    html.open("p", "class", "legend").saying("span", "report.legend", "class", "label");
    html.text(" ");
    html.saying("span", "legend.source", "class", "src").text(" ");
    html.saying("span", "legend.cue", "class", "cue").text(" ");
    for (String stance : List.of("accuse", "deny", "assert")) {
      html.open("span", "class", "say " + stance).say("legend.content").text(" · ");
      html.say("stance." + stance).close("span").text(" ");
    }
    html.saying("span", "legend.entity", "class", "ent").text(" ");
    html.saying("span", "legend.boilerplate", "class", "boiler").end("p");
  }

  private void article(Source source, ReportMarks marks) {
    Report report = source.report();
    Metadata metadata = report.metadata();
    html.open("article", "class", "report", "id", source.anchor(), "data-cite", cited(source));
    html.open("header").open("p", "class", "overline");
    html.say("report.number", source.number());
    if (metadata.outlet() != null) {
      html.text(" · ").text(metadata.outlet());
    }
    html.close("p");
    html.open("h3", "lang", report.language());
    html.text(source.title()).close("h3");
    facts(source);
    html.end("header");
    if (report.text().length() == 0) {
      html.saying("p", "report.no-text", "class", "none");
    }
    ReportText text = new ReportText(html, view, source, marks);
    text.write();
    leavesOut(source);
    editions.changes(source);
    text.citations();
    html.end("article");
  }

  /** What a copied citation says of the report, in the language that shows first. */
  private String cited(Source source) {
    String named =
        source.name(html.first()) + ", " + EvidenceBlock.date(html.first(), source.report());
    String address = source.report().metadata().address();
    return address == null ? named : named + ", " + address;
  }

  private void facts(Source source) {
    Report report = source.report();
    html.open("dl", "class", "facts");
    fact("report.date").open("dd").each(prose -> EvidenceBlock.date(prose.words(), report));
    Publication published = report.metadata().published();
    if (published != null && published.basis() == Basis.INFERRED) {
      html.text(" (").say("report.inferred").text(")");
    }
    html.close("dd");
    fact("report.language").open("dd");
    html.each(prose -> prose.words().languageName(report.language())).close("dd");
    if (!report.credits().isEmpty()) {
      fact("report.credits").element("dd", String.join(", ", report.credits()));
    }
    if (report.path() != null) {
      fact("report.path").element("dd", report.path());
    }
    address(report.metadata().address());
    copies(report);
    editions.rows(source);
    html.end("dl");
  }

  private Html fact(String key) {
    return html.saying("dt", key);
  }

  /** A link only where it leads to the web: an address is the report's word. */
  private void address(@Nullable String address) {
    if (address == null) {
      return;
    }
    fact("report.address").open("dd");
    if (address.startsWith("https://") || address.startsWith("http://")) {
      html.element("a", address, "href", address, "rel", "noopener noreferrer nofollow");
    } else {
      html.text(address);
    }
    html.close("dd");
  }

  private void copies(Report report) {
    for (Copy copy : report.copies()) {
      Source from = view.source(copy.document());
      if (from != null) {
        fact("report.copies").open("dd").open("a", "href", "#" + from.anchor());
        html.say("report.copy", from.number(), Math.round(copy.share() * 100));
        html.close("a").close("dd");
      }
    }
  }

  /** What at least two other reports of its affairs tell and this one does not. */
  private void leavesOut(Source source) {
    String report = source.report().id();
    List<Shared> out =
        shared.getOrDefault(report, List.of()).stream()
            .flatMap(List::stream)
            .filter(one -> !one.tellers().contains(report))
            .limit(LEFT_OUT)
            .toList();
    if (out.isEmpty()) {
      return;
    }
    html.open("div", "class", "leaves-out").saying("p", "report.leaves-out", "class", "label");
    html.open("ul", "class", "plain");
    for (Shared one : out) {
      html.open("li").each(prose -> prose.event(one.event()));
      TimelineSection.refs(html, one.affair(), one.event());
      html.end("li");
    }
    html.close("ul").end("div");
  }
}
