package org.gainsay.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.gainsay.model.Discrepancy;
import org.gainsay.model.Discrepancy.Kind;
import org.gainsay.model.EntityType;
import org.gainsay.model.EventType;
import org.gainsay.model.Mention;
import org.gainsay.model.Place;
import org.gainsay.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * Whom the reports name as doing or suffering one event. They part where what one names first is
 * not what another does: a report's own later precision is none. Pronouns and people who are
 * nobody's in particular ("a threat actor") name nobody; a state's unnamed people are as wide as
 * their state, unless they are told apart ("a second group").
 */
final class PartyDiscrepancies {
  private final Story story;
  private final Counted counted;
  private final Deed deed;
  private final boolean actors;
  private final Map<String, Set<Place>> places = new LinkedHashMap<>();
  private final Map<String, Set<String>> values = new LinkedHashMap<>();

  /** By type and state, then language: whom its words for unnamed people mean. */
  private final Map<String, Map<String, String>> unnamed = new HashMap<>();

  /** Groups told apart from others of their state. */
  private final Set<String> apart = new HashSet<>();

  PartyDiscrepancies(Story story, Counted counted, Deed deed, boolean actors) {
    this.story = story;
    this.counted = counted;
    this.deed = deed;
    this.actors = actors;
  }

  @Nullable Discrepancy find() {
    Map<String, String> first = new TreeMap<>();
    for (Telling telling : deed.tellings()) {
      Map<String, Place> named = named(telling);
      if (!named.isEmpty()) {
        String value = String.join(",", named.keySet());
        first.putIfAbsent(telling.account().id(), value);
        values.put(value, new TreeSet<>(named.keySet()));
        places.computeIfAbsent(value, any -> new LinkedHashSet<>()).addAll(named.values());
      }
    }
    return new HashSet<>(first.values()).size() < 2 || areUnnamed()
        ? null
        : new Discrepancy(
            story.id(deed),
            actors ? "actors" : "targets",
            kind(List.copyOf(values.values())),
            Discrepancies.written(places));
  }

  /** Other words for people whom no report names part nobody's account from another's. */
  private boolean areUnnamed() {
    return apart.isEmpty()
        && values.values().stream()
            .flatMap(Set::stream)
            .allMatch(id -> story.entities().type(id) == EntityType.GROUP);
  }

  private Map<String, Place> named(Telling telling) {
    Map<String, Place> found = new TreeMap<>();
    List<String> parties = actors ? telling.actors() : telling.targets();
    for (int at : actors ? telling.mention().actors() : telling.mention().targets()) {
      String id = telling.account().entity(at);
      Mention mention = telling.account().report().extraction().mentions().get(at);
      if (id != null && parties.contains(id) && isNamed(id, mention)) {
        String one = translated(id, mention, telling.account().language());
        found.putIfAbsent(one, new Place(telling.account().id(), mention.span()));
        if (isToldApart(telling, mention)) {
          apart.add(id);
        }
      }
    }
    return found;
  }

  /** A state that an operation hits is but looser for its bodies and companies. */
  private boolean isNamed(String id, Mention mention) {
    if (mention.kind() == Mention.Kind.PRONOUN || actors && story.entities().isMedia(id)) {
      return false;
    }
    return switch (story.entities().type(id)) {
      case GOVERNMENT_BODY, ORGANISATION -> mention.kind() == Mention.Kind.NAME;
      case GROUP -> isPursued() && isOfState(id);
      case PERSON -> mention.kind() == Mention.Kind.NAME || isOfState(id);
      case COUNTRY -> actors || deed.type() != EventType.CYBER_OPERATION;
      default -> true;
    };
  }

  private boolean isOfState(String id) {
    return story.entities().state(id).startsWith("state:");
  }

  /** Unnamed people of one state are the same in another language's words. */
  private String translated(String id, Mention mention, String language) {
    EntityType type = story.entities().type(id);
    boolean people = type == EntityType.GROUP || type == EntityType.PERSON;
    if (!people || mention.kind() == Mention.Kind.NAME || !isOfState(id)) {
      return id;
    }
    String key = type + " " + story.entities().state(id);
    Map<String, String> known = unnamed.computeIfAbsent(key, none -> new TreeMap<>());
    String other =
        known.entrySet().stream()
            .filter(entry -> !entry.getKey().equals(language))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElse(id);
    known.putIfAbsent(language, other);
    return other;
  }

  /** Doers, and whom an accusation or charge is against: the people meant are those who did it. */
  private boolean isPursued() {
    return actors
        || deed.type() == EventType.ACCUSATION
        || deed.type() == EventType.INDICTMENT
        || deed.type() == EventType.ARREST;
  }

  private boolean isToldApart(Telling telling, Mention mention) {
    List<Token> tokens =
        telling.account().report().analysis().sentences().get(mention.sentence()).tokens();
    return tokens.stream()
        .filter(token -> mention.span().contains(token.span()))
        .anyMatch(token -> token.has("NumType=Ord") || counted.isOther(token.form()));
  }

  private Kind kind(List<Set<String>> all) {
    Kind found = Kind.REFINEMENT;
    List<Set<String>> values = new ArrayList<>(all);
    for (Set<String> one : values) {
      for (Set<String> other : values) {
        if (!isNarrower(one, other) && !isNarrower(other, one)) {
          found = apart(one, other);
          if (found == Kind.CONFLICT) {
            return found;
          }
        }
      }
    }
    return found;
  }

  /**
   * Two doers cannot both have done it; two of one state that suffer it are parts of one, and so
   * are those whom a measure is against unless they are known to be of other states.
   */
  private Kind apart(Set<String> one, Set<String> other) {
    if (actors && deed.type() == EventType.CYBER_OPERATION) {
      return isPart(one, other) || isPart(other, one) ? Kind.REFINEMENT : Kind.CONFLICT;
    }
    Set<String> states = story.entities().states(one);
    states.retainAll(story.entities().states(other));
    boolean measure = deed.type() == EventType.SANCTION || deed.type() == EventType.INDICTMENT;
    boolean mayBeOne = measure && !story.entities().areOfOtherStates(one, other);
    return states.isEmpty() && !mayBeOne ? Kind.SCOPE : Kind.REFINEMENT;
  }

  /** A person or company of a group or state is a narrower doer than these. */
  private boolean isPart(Set<String> one, Set<String> other) {
    return one.stream().allMatch(id -> isPersonOrCompany(id))
        && !other.stream().allMatch(id -> isPersonOrCompany(id))
        && !story.entities().areOfOtherStates(one, other);
  }

  private boolean isPersonOrCompany(String id) {
    EntityType type = story.entities().type(id);
    return type == EntityType.PERSON || type == EntityType.ORGANISATION;
  }

  /** Whether each of the first is one of the second, part of one or of its state's people. */
  private boolean isNarrower(Set<String> one, Set<String> other) {
    return one.stream().allMatch(a -> other.stream().anyMatch(b -> isOfOrIn(a, b)));
  }

  private boolean isOfOrIn(String part, String whole) {
    Entities entities = story.entities();
    boolean wide = entities.type(whole) == EntityType.GROUP && !apart.contains(whole);
    boolean same = wide && entities.state(part).equals(entities.state(whole));
    boolean told = apart.contains(part) && entities.type(whole) == EntityType.THREAT_GROUP;
    return entities.isWithin(part, whole) || same && !told;
  }
}
