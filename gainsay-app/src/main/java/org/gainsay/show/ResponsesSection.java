package org.gainsay.show;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gainsay.model.Event;

/** What was done in answer to what: a tree from the first cause to the last response. */
final class ResponsesSection implements Section {
  private static final int DEEPEST = 12;

  @Override
  public String key() {
    return "responses";
  }

  @Override
  public void write(Html html, AffairView affair) {
    Map<String, List<Event>> answers = new LinkedHashMap<>();
    List<Event> roots = new ArrayList<>();
    List<Event> alone = new ArrayList<>();
    List<Event> events = affair.events();
    for (Event event : events) {
      affair
          .view()
          .events(event.inResponseTo())
          .forEach(
              cause -> answers.computeIfAbsent(cause.id(), id -> new ArrayList<>()).add(event));
    }
    for (Event event : events) {
      boolean caused = !affair.view().events(event.inResponseTo()).isEmpty();
      if (!caused && answers.containsKey(event.id())) {
        roots.add(event);
      } else if (!caused && Answers.isResponse(event)) {
        alone.add(event);
      }
    }
    if (roots.isEmpty() && alone.isEmpty()) {
      html.saying("p", "responses.none", "class", "none").raw("\n");
      return;
    }
    if (!roots.isEmpty()) {
      html.saying("p", "responses.note", "class", "note");
      tree(html, affair, roots, answers, new HashSet<>(), 0);
    }
    uncaused(html, affair, alone);
  }

  private static void tree(
      Html html,
      AffairView affair,
      List<Event> events,
      Map<String, List<Event>> answers,
      Set<String> seen,
      int depth) {
    html.open("ul", "class", depth == 0 ? "causes" : "answers").raw("\n");
    for (Event event : events) {
      if (seen.add(event.id())) {
        html.open("li", "class", TimelineSection.family(event.type()));
        step(html, affair, event);
        List<Event> next = answers.getOrDefault(event.id(), List.of());
        if (depth < DEEPEST && next.stream().anyMatch(one -> !seen.contains(one.id()))) {
          tree(html, affair, next, answers, seen, depth + 1);
        }
        html.end("li");
      }
    }
    html.end("ul");
  }

  private static void step(Html html, AffairView affair, Event event) {
    html.open("div", "class", "step");
    TimelineSection.what(html, event);
    if (event.time() != null) {
      html.open("span", "class", "fine").text(" ");
      html.each(prose -> prose.words().period(event.time())).close("span");
    }
    TimelineSection.refs(html, affair, event);
    html.end("div");
  }

  private static void uncaused(Html html, AffairView affair, List<Event> alone) {
    if (alone.isEmpty()) {
      return;
    }
    html.saying("p", "responses.uncaused", "class", "label");
    html.open("ul", "class", "plain");
    for (Event event : alone) {
      html.open("li", "class", TimelineSection.family(event.type()));
      step(html, affair, event);
      html.end("li");
    }
    html.end("ul");
  }
}
