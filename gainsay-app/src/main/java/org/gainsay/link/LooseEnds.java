package org.gainsay.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.gainsay.model.EntityType;
import org.gainsay.model.Mention;

/**
 * What one report leaves open and another settles: a surname alone, a body without its state, an
 * embassy without its town. Joined only where one entity answers.
 */
final class LooseEnds {
  private static final String BODY = "body:";
  private static final String NONE = "body::";

  private final List<Local> locals;
  private final Clusters clusters;

  /** Persons with a full name by each word of it; bodies by concept; missions by state. */
  private final Map<String, List<Integer>> persons = new HashMap<>();

  /** Persons by the consonants of their full names. */
  private final Map<String, List<Integer>> spellings = new HashMap<>();

  private final Map<String, List<Integer>> bodies = new HashMap<>();
  private final Map<String, List<Integer>> missions = new HashMap<>();

  /** Organisations by their first two words. */
  private final Map<String, List<Integer>> organisations = new HashMap<>();

  LooseEnds(List<Local> locals, Clusters clusters) {
    this.locals = locals;
    this.clusters = clusters;
    for (int i = 0; i < locals.size(); i++) {
      index(locals.get(i), i);
    }
  }

  private void index(Local local, int at) {
    String id = local.id;
    if (id.startsWith(BODY) && !id.startsWith(NONE)) {
      add(bodies, id.substring(id.indexOf(':', BODY.length()) + 1), at);
      if (id.contains("@")) {
        add(missions, id.substring(0, id.indexOf('@')), at);
      }
    }
    if (isOrganisation(local)) {
      for (Mention name : local.names()) {
        if (Names.words(name.name()).size() > 2) {
          add(organisations, beginning(name), at);
        }
      }
    }
    if (local.type() == EntityType.PERSON) {
      for (Mention name : local.names()) {
        List<String> words = Names.words(name.name());
        for (String word : words.size() < 2 ? List.<String>of() : words) {
          add(persons, word, at);
        }
        String spelling = Spelling.of(name.name());
        if (!spelling.isEmpty()) {
          add(spellings, spelling, at);
        }
      }
    }
  }

  private static void add(Map<String, List<Integer>> map, String key, int at) {
    map.computeIfAbsent(key, none -> new ArrayList<>(2)).add(at);
  }

  void join() {
    for (int i = 0; i < locals.size(); i++) {
      Local local = locals.get(i);
      if (isSurnameOnly(local)) {
        joinOnly(i, personsWith(local));
      } else if (local.type() == EntityType.PERSON) {
        joinOnly(i, spelledOtherwise(local));
      } else if (isOrganisation(local) && local.id.contains("#")) {
        joinOnly(i, organisationsLike(local));
      } else if (local.id.startsWith(NONE)) {
        joinOnly(i, leaders(bodies, local.id.substring(NONE.length())));
      } else if (local.id.startsWith(BODY) && !local.id.contains("@")) {
        joinOnly(i, leaders(missions, local.id));
      }
    }
  }

  private void joinOnly(int at, TreeSet<Integer> leaders) {
    leaders.remove(clusters.leader(at));
    if (leaders.size() == 1) {
      clusters.join(leaders.first(), at);
    }
  }

  private static boolean isSurnameOnly(Local local) {
    return local.type() == EntityType.PERSON
        && local.isNamed()
        && local.names().stream().allMatch(name -> Names.words(name.name()).size() == 1);
  }

  private TreeSet<Integer> personsWith(Local surname) {
    TreeSet<Integer> found = new TreeSet<>();
    for (Mention part : surname.names()) {
      for (int i : persons.getOrDefault(Names.plain(part.name()), List.of())) {
        found.add(clusters.leader(i));
      }
    }
    return found;
  }

  /** The same full name as other languages spell it. */
  private TreeSet<Integer> spelledOtherwise(Local person) {
    TreeSet<Integer> found = new TreeSet<>();
    String language = person.report.analysis().language();
    for (Mention name : person.names()) {
      for (int i : spellings.getOrDefault(Spelling.of(name.name()), List.of())) {
        if (!locals.get(i).report.analysis().language().equals(language)) {
          found.add(clusters.leader(i));
        }
      }
    }
    return found;
  }

  /** Longer names of organisations that begin with all of this one's words, two or more. */
  private TreeSet<Integer> organisationsLike(Local organisation) {
    TreeSet<Integer> found = new TreeSet<>();
    for (Mention name : organisation.names()) {
      for (int i : organisations.getOrDefault(beginning(name), List.of())) {
        for (Mention other : locals.get(i).names()) {
          if (Names.isShortFor(name.name(), other.name(), "")) {
            found.add(clusters.leader(i));
          }
        }
      }
    }
    return found;
  }

  private static boolean isOrganisation(Local local) {
    return local.type() == EntityType.ORGANISATION && local.isNamed();
  }

  private static String beginning(Mention name) {
    List<String> words = Names.words(name.name());
    return words.size() < 2 ? "" : words.get(0) + " " + words.get(1);
  }

  private TreeSet<Integer> leaders(Map<String, List<Integer>> map, String key) {
    TreeSet<Integer> found = new TreeSet<>();
    map.getOrDefault(key, List.of()).forEach(i -> found.add(clusters.leader(i)));
    return found;
  }
}
