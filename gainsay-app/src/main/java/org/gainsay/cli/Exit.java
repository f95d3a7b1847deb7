package org.gainsay.cli;

/** Exit codes. */
final class Exit {
  static final int DONE = 0;

  /** Some inputs had problems; the rest was done. */
  static final int PROBLEMS = 1;

  static final int USAGE = 2;

  /** Nothing could be read. */
  static final int NOTHING = 3;

  private Exit() {}
}
