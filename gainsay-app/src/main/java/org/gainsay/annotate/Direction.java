package org.gainsay.annotate;

/** On which side of the day it is said a time lies, as tense and words tell. */
enum Direction {
  PAST,
  FUTURE,
  /** Rather ahead, if that is near: "set for Monday", "the talks open Monday". */
  AHEAD,
  UNKNOWN
}
