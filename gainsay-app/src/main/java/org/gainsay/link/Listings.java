package org.gainsay.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.gainsay.lexicon.Layer;
import org.gainsay.lexicon.Lexicons;
import org.gainsay.model.EntityType;
import org.gainsay.model.Listing;
import org.gainsay.model.Mention;
import org.gainsay.names.Likeness;
import org.gainsay.names.NameScorer;

/**
 * Finds the lines of the user's layers that a report's names are like: of hacker groups the same
 * name, of persons and organisations one whose score reaches the least asked for. Safe to share
 * between threads.
 */
final class Listings {
  /** Best first; of equal ones that of the first layer and line. */
  static final Comparator<Listing> ORDER =
      Comparator.comparingDouble(Listing::score)
          .reversed()
          .thenComparing(Listing::layer)
          .thenComparingInt(Listing::line);

  /** Taken from the score where both states are known and differ. */
  private static final double OTHER_STATE = 0.1;

  /** A line of a layer; equal to itself alone, since a layer is long. */
  private static final class Line {
    private final Layer layer;
    private final Layer.Entry entry;

    Line(Layer layer, Layer.Entry entry) {
      this.layer = layer;
      this.entry = entry;
    }
  }

  private final double least;
  private final NameScorer scorer;

  /** Lines of persons, and of organisations, by the keys of their names. */
  private final Map<String, List<Line>> persons = new HashMap<>();

  private final Map<String, List<Line>> organisations = new HashMap<>();

  /** Lines of hacker groups by plain name, weak ones too: what is one was told before. */
  private final Map<String, List<Line>> groups = new HashMap<>();

  /**
   * @param least score from 0 to 1
   */
  Listings(Lexicons lexicons, double least) {
    this.least = least;
    scorer = new NameScorer(lexicons);
    for (Layer layer : lexicons.layers()) {
      layer.entries().forEach(entry -> index(new Line(layer, entry)));
    }
  }

  private void index(Line line) {
    Layer.Entry entry = line.entry;
    if (entry.type() == Layer.Type.THREAT_GROUP) {
      entry.names().forEach(name -> add(groups, group(name), line));
      entry.weak().forEach(name -> add(groups, group(name), line));
      return;
    }
    boolean person = entry.type() == Layer.Type.PERSON;
    for (String name : entry.names()) {
      for (String key : scorer.keysOfListed(name, person)) {
        add(person ? persons : organisations, key, line);
      }
    }
  }

  private static void add(Map<String, List<Line>> map, String key, Line line) {
    List<Line> lines = map.computeIfAbsent(key, none -> new ArrayList<>(1));
    if (lines.isEmpty() || lines.get(lines.size() - 1) != line) {
      lines.add(line);
    }
  }

  private static String group(String name) {
    return Names.plain(name).replace(" ", "");
  }

  /** The lines that the names of an entity of a report are like, one for each, the best first. */
  List<Listing> of(Local local) {
    Map<Line, Listing> best = new LinkedHashMap<>();
    Set<String> states = states(local);
    Set<String> seen = new HashSet<>();
    for (Mention mention : local.names()) {
      if (seen.add(mention.type() + " " + mention.name())) {
        find(mention, local.report.analysis().language(), states, best);
      }
    }
    List<Listing> found = new ArrayList<>(best.values());
    found.sort(ORDER);
    return found;
  }

  private static Set<String> states(Local local) {
    Set<String> states = new HashSet<>();
    for (Mention mention : local.names()) {
      if (mention.country() != null) {
        states.add(mention.country());
      }
    }
    return states;
  }

  private void find(Mention mention, String language, Set<String> states, Map<Line, Listing> best) {
    EntityType type = mention.type();
    if (type == EntityType.THREAT_GROUP) {
      for (Line line : groups.getOrDefault(group(mention.name()), List.of())) {
        Likely likely = new Likely(shown(line, mention.name()), 1, List.of("same name"));
        keep(line, mention.name(), likely, best);
      }
    }
    boolean person = type == EntityType.PERSON;
    boolean organisation =
        type == EntityType.ORGANISATION
            || type == EntityType.GOVERNMENT_BODY
            || type == EntityType.THREAT_GROUP;
    if (person || organisation) {
      for (Line line : candidates(mention.name(), person, language)) {
        Likely likely = likely(line, mention.name(), person, language, states);
        if (likely.score() >= least) {
          keep(line, mention.name(), likely, best);
        }
      }
    }
  }

  private Set<Line> candidates(String name, boolean person, String language) {
    Set<Line> found = new LinkedHashSet<>();
    for (String key : scorer.keysOfMet(name, person, language)) {
      found.addAll((person ? persons : organisations).getOrDefault(key, List.of()));
    }
    return found;
  }

  /** A line's name with how like it is. */
  private record Likely(String name, double score, List<String> reasons) {}

  private Likely likely(
      Line line, String met, boolean person, String language, Set<String> states) {
    List<String> listed = line.entry.countries();
    boolean agree = listed.stream().anyMatch(states::contains);
    boolean differ = !agree && !listed.isEmpty() && !states.isEmpty();
    Likely best = new Likely("", 0, List.of());
    for (String name : line.entry.names()) {
      Likeness like =
          person
              ? scorer.person(name, met, language)
              : scorer.organisation(name, met, language, agree);
      double score = Math.round((like.score() - (differ ? OTHER_STATE : 0)) * 100) / 100.0;
      if (score > best.score()) {
        best = new Likely(name, score, like.reasons());
      }
    }
    List<String> reasons = new ArrayList<>(best.reasons());
    if (agree) {
      reasons.add("same state");
    } else if (differ) {
      reasons.add("another state, " + String.join(", ", listed));
    }
    return new Likely(best.name(), best.score(), reasons);
  }

  private static String shown(Line line, String met) {
    List<String> names = new ArrayList<>(line.entry.names());
    names.addAll(line.entry.weak());
    return names.stream()
        .filter(name -> group(name).equals(group(met)))
        .findFirst()
        .orElse(line.entry.name());
  }

  private static void keep(Line line, String met, Likely likely, Map<Line, Listing> best) {
    Layer.Entry entry = line.entry;
    Listing listing =
        new Listing(
            line.layer.name(),
            entry.line(),
            entry.source(),
            entry.id().isEmpty() ? null : entry.id(),
            likely.name(),
            met,
            likely.score(),
            likely.reasons(),
            entry.note().isEmpty() ? null : entry.note());
    best.merge(line, listing, (old, other) -> other.score() > old.score() ? other : old);
  }

  /** As a link gives it for a reason: {@code layer sdn:12 "GAO, Qiang" 0.98: same name}. */
  static String reason(Listing listing) {
    return String.format(
        Locale.ROOT,
        "layer %s:%d \"%s\" %s: %s",
        listing.layer(),
        listing.line(),
        listing.name(),
        listing.score(),
        String.join(", ", listing.reasons()));
  }
}
