package org.gainsay.link;

import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.gainsay.model.EntityType;
import org.gainsay.model.Mention;

/**
 * What one report leaves open and another settles: a surname alone, a body without its state, an
 * embassy without its town. Joined only where one entity answers.
 */
final class LooseEnds {
  private final List<Local> locals;
  private final Clusters clusters;

  LooseEnds(List<Local> locals, Clusters clusters) {
    this.locals = locals;
    this.clusters = clusters;
  }

  void join() {
    for (int i = 0; i < locals.size(); i++) {
      Local local = locals.get(i);
      if (isSurnameOnly(local)) {
        joinOnly(i, personsWith(local));
      } else if (local.id.startsWith("body::")) {
        joinOnly(i, bodiesLike(local.id.substring("body:".length())));
      } else if (local.id.startsWith("body:") && !local.id.contains("@")) {
        joinOnly(i, hosted(local.id + "@"));
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
    for (int i = 0; i < locals.size(); i++) {
      Local other = locals.get(i);
      if (other.type() == EntityType.PERSON && other != surname && holds(other, surname)) {
        found.add(clusters.leader(i));
      }
    }
    return found;
  }

  private static boolean holds(Local person, Local surname) {
    for (Mention name : person.names()) {
      for (Mention part : surname.names()) {
        if (Names.isPartOfPerson(part.name(), name.name())) {
          return true;
        }
      }
    }
    return false;
  }

  private TreeSet<Integer> bodiesLike(String end) {
    TreeSet<Integer> found = new TreeSet<>();
    for (int i = 0; i < locals.size(); i++) {
      String id = locals.get(i).id;
      if (id.startsWith("body:") && !id.startsWith("body::") && id.endsWith(end)) {
        found.add(clusters.leader(i));
      }
    }
    return found;
  }

  private TreeSet<Integer> hosted(String start) {
    TreeMap<String, Integer> found = new TreeMap<>();
    for (int i = 0; i < locals.size(); i++) {
      if (locals.get(i).id.startsWith(start)) {
        found.put(locals.get(i).id, clusters.leader(i));
      }
    }
    return new TreeSet<>(found.values());
  }
}
