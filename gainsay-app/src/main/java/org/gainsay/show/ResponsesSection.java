package org.gainsay.show;

import java.util.ArrayList;
import java.util.Comparator;
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
  public boolean speaks(AffairView affair) {
    return affair.events().stream()
        .anyMatch(event -> Answers.isResponse(event) || !event.inResponseTo().isEmpty());
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
    // What answers several causes stands once, under the cause that is answered most.
    roots.sort(Comparator.comparingInt(cause -> -answers(answers, cause).size()));
    Set<String> seen = new HashSet<>();
    if (!roots.isEmpty()) {
      html.saying("p", "responses.note", "class", "note");
      tree(html, affair, roots, answers, seen, 0);
    }
    // Events that answer one another in a ring hang under no cause.
    events.stream()
        .filter(event -> !event.inResponseTo().isEmpty() && !seen.contains(event.id()))
        .filter(event -> Answers.isResponse(event) && !alone.contains(event))
        .forEach(alone::add);
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
      List<Event> next =
          answers(answers, event).stream().filter(one -> !seen.contains(one.id())).toList();
      boolean idle = depth == 0 && next.isEmpty();
      if (!idle && seen.add(event.id())) {
        html.open("li", "class", TimelineSection.family(event.type()));
        step(html, affair, event);
        if (depth < DEEPEST && !next.isEmpty()) {
          tree(html, affair, next, answers, seen, depth + 1);
        }
        html.end("li");
      }
    }
    html.end("ul");
  }

  private static List<Event> answers(Map<String, List<Event>> answers, Event cause) {
    return answers.getOrDefault(cause.id(), List.of());
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
