package org.gainsay.annotate;

/** On which side of the day it is said a time lies, as tense and words tell. */
enum Direction {
  PAST,
  /** It is when something was done: "bought it in February". */
  DONE,
  FUTURE,
  /** Rather ahead, if that is near: "set for Monday", "the talks open Monday". */
  AHEAD,
  UNKNOWN;

  /** Whether the tense is one of the past. */
  boolean isPast() {
    return this == PAST || this == DONE;
  }
}
