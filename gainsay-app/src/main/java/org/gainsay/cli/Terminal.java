package org.gainsay.cli;

/** What the program knows of the terminal it writes to. */
final class Terminal {
  private static final int USUAL_COLUMNS = 100;
  private static final int FEWEST_COLUMNS = 40;

  private Terminal() {}

  /** When to write colour. */
  enum Colour {
    AUTO,
    ALWAYS,
    NEVER
  }

  /**
   * Whether output goes to a person's terminal: both ends are one, and {@code NO_COLOR} and dumb
   * terminals are heeded.
   */
  static boolean colour(Colour wanted) {
    return switch (wanted) {
      case ALWAYS -> true;
      case NEVER -> false;
      case AUTO ->
          isTerminal()
              && System.getenv("NO_COLOR") == null
              && !"dumb".equals(System.getenv("TERM"));
    };
  }

  static boolean isTerminal() {
    return System.console() != null;
  }

  /** The width to write for: what the launcher or the shell says, else 100. */
  static int columns() {
    String said = System.getProperty("gainsay.columns", System.getenv("COLUMNS"));
    try {
      return said == null
          ? USUAL_COLUMNS
          : Math.max(FEWEST_COLUMNS, Integer.parseInt(said.strip()));
    } catch (NumberFormatException e) {
      return USUAL_COLUMNS;
    }
  }
}
