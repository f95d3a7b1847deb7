package org.gainsay.extract;

import java.util.List;

/**
 * A word that tells of an event.
 *
 * @param head index of the word in its sentence
 * @param pointsBack whether it points back to an event already told ("the attack")
 */
record Trigger(int sentence, int head, EventRule rule, Roles roles, boolean pointsBack) {

  /** The same with other actors. */
  Trigger withActors(List<Integer> actors) {
    Roles other =
        new Roles(actors, roles.targets(), roles.statuses(), roles.chain(), roles.light());
    return new Trigger(sentence, head, rule, other, pointsBack);
  }
}
