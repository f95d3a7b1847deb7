package org.gainsay.extract;

/**
 * A word that tells of an event.
 *
 * @param head index of the word in its sentence
 * @param pointsBack whether it points back to an event already told ("the attack")
 */
record Trigger(int sentence, int head, EventRule rule, Roles roles, boolean pointsBack) {}
