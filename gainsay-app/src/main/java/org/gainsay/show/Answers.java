package org.gainsay.show;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.gainsay.model.Discrepancy;
import org.gainsay.model.Entity;
import org.gainsay.model.Event;
import org.gainsay.model.EventType;
import org.gainsay.model.Period;
import org.gainsay.model.Publication;
import org.gainsay.model.Status;

/**
 * The affair in a few sentences: what is claimed, by whom, who denies, what was done, what parts.
 */
final class Answers {
  private static final int MOST_NAMES = 3;
  private static final Set<EventType> SAYING =
      Set.of(
          EventType.ACCUSATION, EventType.DENIAL, EventType.CYBER_OPERATION, EventType.DISCLOSURE);

  private final AffairView affair;
  private final Prose prose;
  private final Words words;

  Answers(AffairView affair, Prose prose) {
    this.affair = affair;
    this.prose = prose;
    this.words = prose.words();
  }

  String paragraph() {
    List<String> sentences = new ArrayList<>();
    sentences.add(reports());
    sentences.addAll(accusations());
    if (!done().isEmpty()) {
      sentences.add(words.text("summary.responses", words.list(done())));
    }
    sentences.add(apart());
    return String.join(" ", sentences.stream().filter(one -> !one.isEmpty()).toList());
  }

  private String reports() {
    List<Source> sources = affair.sources();
    if (sources.isEmpty()) {
      return "";
    }
    String count = words.number(sources.size());
    String dates = dates();
    return dates.isEmpty()
        ? words.plural("summary.reports", sources.size(), count, prose.languages(sources))
        : words.plural(
            "summary.reports.dated", sources.size(), count, prose.languages(sources), dates);
  }

  /** From the first to the last report, empty where none has a date. */
  String dates() {
    TreeSet<String> dates = new TreeSet<>();
    for (Source source : affair.sources()) {
      Publication published = source.report().metadata().published();
      if (published != null) {
        dates.add(published.date());
      }
    }
    return dates.isEmpty() ? "" : words.period(new Period(dates.first(), dates.last()));
  }

  private List<String> accusations() {
    Parties parties = affair.parties();
    List<Entity> accusers = parties.accusers();
    List<Entity> deniers = parties.deniers();
    if (accusers.isEmpty()) {
      return deniers.isEmpty()
          ? List.of()
          : List.of(capital(words.plural("summary.deny.only", deniers.size(), some(deniers))));
    }
    String accuse =
        words.plural("summary.accuse", accusers.size(), some(accusers), some(parties.accused()));
    String deny =
        deniers.isEmpty()
            ? words.text("summary.deny.none")
            : words.plural("summary.deny", deniers.size(), some(deniers));
    return List.of(capital(accuse), capital(deny));
  }

  private String some(List<Entity> entities) {
    return prose.some(entities, MOST_NAMES);
  }

  private static String capital(String sentence) {
    return sentence.isEmpty()
        ? sentence
        : sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
  }

  /** What was done, kind by kind, with those who did it. */
  List<String> done() {
    Map<EventType, Set<Entity>> doers = new TreeMap<>();
    for (Event event : affair.events()) {
      if (isResponse(event)) {
        Set<Entity> actors = doers.computeIfAbsent(event.type(), type -> new LinkedHashSet<>());
        affair
            .view()
            .entities(event.actors())
            .forEach(actor -> actors.add(affair.parties().root(actor)));
      }
    }
    List<String> said = new ArrayList<>();
    doers.forEach((type, actors) -> said.add(done(type, List.copyOf(actors))));
    return said;
  }

  private String done(EventType type, List<Entity> actors) {
    String kind = words.text("event." + Spelling.of(type)).toLowerCase(Locale.ROOT);
    return actors.isEmpty() ? kind : words.text("summary.by", kind, some(actors));
  }

  /** Whether the event is something done in answer, rather than said. */
  static boolean isResponse(Event event) {
    boolean done = event.status() == Status.OCCURRED || event.status() == Status.PLANNED;
    return done && !SAYING.contains(event.type()) && event.type() != EventType.OTHER_ACTION;
  }

  /** Where the accounts part, or that they do not; empty where there is one report. */
  String apart() {
    List<String> conflicts = attributes(kind -> kind == Discrepancy.Kind.CONFLICT);
    if (!conflicts.isEmpty()) {
      return words.text("summary.apart", words.list(conflicts));
    }
    List<String> others = attributes(kind -> true);
    if (!others.isEmpty()) {
      return words.text("summary.differ", words.list(others));
    }
    return affair.sources().size() < 2 ? "" : words.text("summary.together");
  }

  /** What the discrepancies of some kinds are about, each once, in their order. */
  private List<String> attributes(Predicate<Discrepancy.Kind> kinds) {
    return affair.affair().discrepancies().stream()
        .filter(discrepancy -> kinds.test(discrepancy.kind()))
        .map(discrepancy -> prose.attribute(discrepancy.attribute()))
        .distinct()
        .toList();
  }
}
