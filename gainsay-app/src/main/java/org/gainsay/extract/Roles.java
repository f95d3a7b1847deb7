package org.gainsay.extract;

import java.util.List;

/**
 * Who does and who suffers an event, and the words that carry it.
 *
 * @param actors mentions
 * @param targets mentions
 * @param statuses what the carrying words say of its having happened
 * @param chain the carrying words, from the event's outwards
 * @param light the outermost carrying word that belongs to the event's span, or -1
 */
record Roles(
    List<Integer> actors,
    List<Integer> targets,
    List<String> statuses,
    List<Integer> chain,
    int light) {
  static final Roles NONE = new Roles(List.of(), List.of(), List.of(), List.of(), -1);

  Roles {
    actors = List.copyOf(actors);
    targets = List.copyOf(targets);
    statuses = List.copyOf(statuses);
    chain = List.copyOf(chain);
  }

  boolean isEmpty() {
    return actors.isEmpty() && targets.isEmpty();
  }
}
