package org.gainsay.show;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gainsay.model.Basis;
import org.gainsay.model.Event;
import org.gainsay.model.EventType;
import org.gainsay.model.Status;

/** The dated events in order, each with its bar on a common line of time. */
final class TimelineSection implements Section {
  /** Marks on the axis stand at least so far apart, in per cent of the line. */
  private static final double APART = 24;

  /** Reports linked to beyond these are counted. */
  private static final int REFS = 10;

  /** Events without a date beyond these are folded away. */
  private static final int UNDATED = 6;

  /** A line longer than this shows years, a shorter one days. */
  private static final int DAYS_OF_YEARS = 400;

  @Override
  public String key() {
    return "timeline";
  }

  @Override
  public boolean speaks(AffairView affair) {
    return !affair.events().isEmpty();
  }

  @Override
  public void write(Html html, AffairView affair) {
    List<Event> dated =
        affair.view().events(affair.affair().timeline()).stream()
            .filter(event -> TimeScale.days(event.time()) != null)
            .toList();
    if (dated.isEmpty()) {
      html.saying("p", "timeline.none", "class", "none").raw("\n");
    } else {
      drawing(html, affair, dated);
      html.saying("p", "timeline.note", "class", "note").raw("\n");
    }
    undated(html, affair, dated);
  }

  private static void drawing(Html html, AffairView affair, List<Event> dated) {
    TimeScale scale =
        new TimeScale(dated.stream().map(Event::time).filter(Objects::nonNull).toList());
    html.open("div", "class", "chart");
    if (scale.last() - scale.first() > 1) {
      axis(html, scale);
    }
    html.open("ol");
    for (Event event : dated) {
      row(html, affair, scale, event);
    }
    html.close("ol").end("div");
  }

  private static void axis(Html html, TimeScale scale) {
    html.open("svg", "class", "axis", "aria-hidden", "true", "width", "100%", "height", "26");
    html.raw("<line x1=\"0\" x2=\"100%\" y1=\"21\" y2=\"21\"/>");
    boolean years = scale.last() - scale.first() > DAYS_OF_YEARS;
    tick(html, scale, scale.first(), "start", years);
    if (years) {
      between(scale).forEach(day -> tick(html, scale, day, "middle", true));
    }
    tick(html, scale, scale.last(), "end", years);
    html.end("svg");
  }

  private static void tick(Html html, TimeScale scale, long day, String anchor, boolean years) {
    String x = TimeScale.percent(scale.at(day));
    html.open("line", "x1", x, "x2", x, "y1", "17", "y2", "25").close("line");
    LocalDate date = LocalDate.ofEpochDay(anchor.equals("end") ? day - 1 : day);
    String iso = date.toString();
    boolean beginsYear = date.getDayOfYear() == 1;
    String shown = !years || anchor.equals("end") ? iso : iso.substring(0, beginsYear ? 4 : 7);
    for (Prose prose : html.languages()) {
      String language = prose.words().language();
      String classes = language + (anchor.equals("middle") ? " between" : "");
      html.open("text", "x", x, "y", "11", "text-anchor", anchor, "class", classes);
      html.text(prose.words().date(shown)).close("text");
    }
  }

  /** The beginnings of years that leave room for their words. */
  private static List<Long> between(TimeScale scale) {
    List<Long> ticks = new ArrayList<>();
    double last = 0;
    int year = LocalDate.ofEpochDay(scale.first()).getYear() + 1;
    for (long day = newYear(year); day < scale.last(); day = newYear(++year)) {
      double at = scale.at(day);
      if (at - last >= APART && 100 - at >= APART + 10) {
        ticks.add(day);
        last = at;
      }
    }
    return ticks;
  }

  private static long newYear(int year) {
    return LocalDate.of(year, 1, 1).toEpochDay();
  }

  private static void row(Html html, AffairView affair, TimeScale scale, Event event) {
    html.open("li", "class", family(event.type()));
    String inferred = event.basis() == Basis.INFERRED ? "when inferred" : "when";
    html.open("span", "class", inferred).each(prose -> prose.words().period(event.time()));
    html.close("span");
    bar(html, scale, event);
    html.open("span", "class", "what");
    what(html, event);
    affair.view().evidence(event).ifPresent(evidence -> refs(html, affair, event));
    html.close("span").end("li");
  }

  /** The event in words, and its status where it is not simply told as done. */
  static void what(Html html, Event event) {
    html.open("b").each(prose -> prose.kind(event)).close("b").text(" ");
    html.each(prose -> prose.detail(event)).text(" ");
    if (event.status() != Status.OCCURRED) {
      html.saying("span", "status." + Spelling.of(event.status()), "class", "status");
    }
  }

  /** Links to the sentences that tell of the event, one for each report, the first ones only. */
  static void refs(Html html, AffairView affair, Event event) {
    List<Source> tellers = affair.view().tellers(event);
    Map<String, Event.Told> first = new HashMap<>();
    event.mentions().forEach(told -> first.putIfAbsent(told.document(), told));
    html.open("span", "class", "refs");
    for (Source source : tellers.subList(0, Math.min(REFS, tellers.size()))) {
      Event.Told told = Objects.requireNonNull(first.get(source.report().id()));
      html.text(" ");
      new EvidenceBlock(html).shortCite(source, told.span());
    }
    if (tellers.size() > REFS) {
      html.text(" +" + (tellers.size() - REFS));
    }
    html.close("span");
  }

  private static void bar(Html html, TimeScale scale, Event event) {
    TimeScale.Days days = Objects.requireNonNull(TimeScale.days(event.time()));
    double from = scale.at(days.from());
    double to = scale.at(days.to() + 1);
    html.open("svg", "class", "bar", "aria-hidden", "true", "width", "100%", "height", "16");
    html.raw("<line x1=\"0\" x2=\"100%\" y1=\"8\" y2=\"8\"/>");
    if (days.from() == days.to()) {
      String middle = TimeScale.percent((from + to) / 2);
      html.open("circle", "cx", middle, "cy", "8", "r", "5").close("circle");
    } else {
      String width = TimeScale.percent(to - from);
      html.open("rect", "x", TimeScale.percent(from), "y", "4", "width", width, "height", "8");
      html.close("rect");
    }
    html.close("svg");
  }

  /** The colour family of an event: done, accused, denied, or done in answer. */
  static String family(EventType type) {
    return switch (type) {
      case CYBER_OPERATION, MILITARY_ACTION, DISCLOSURE -> "deed";
      case ACCUSATION, INDICTMENT -> "accuse";
      case DENIAL -> "deny";
      default -> "answer";
    };
  }

  private static void undated(Html html, AffairView affair, List<Event> dated) {
    List<Event> rest = affair.events().stream().filter(event -> !dated.contains(event)).toList();
    if (rest.isEmpty()) {
      return;
    }
    html.saying("p", "timeline.undated", "class", "label").raw("\n");
    list(html, affair, rest.subList(0, Math.min(UNDATED, rest.size())));
    if (rest.size() > UNDATED) {
      html.open("details", "class", "more").open("summary");
      html.count("timeline.more", rest.size() - UNDATED).close("summary");
      list(html, affair, rest.subList(UNDATED, rest.size()));
      html.end("details");
    }
  }

  private static void list(Html html, AffairView affair, List<Event> events) {
    html.open("ul", "class", "plain");
    for (Event event : events) {
      html.open("li", "class", family(event.type()));
      what(html, event);
      refs(html, affair, event);
      html.end("li");
    }
    html.end("ul");
  }
}
