package org.gainsay.cli;

import java.io.Console;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gainsay.model.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What the program knows of the terminal it writes to. Java cannot tell whether one stream alone is
 * a terminal, so the launcher says so: {@code gainsay.terminal} holds {@code out} and {@code err},
 * each where it is one. Without a launcher the two are taken for terminals where Java finds one.
 */
final class Terminal {
  private static final int USUAL_COLUMNS = 100;
  private static final int FEWEST_COLUMNS = 40;

  private static final boolean WINDOWS =
      System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");

  /** Of Windows Terminal, ConEmu and ANSICON. */
  private static final List<String> SIGNS = List.of("WT_SESSION", "ConEmuANSI", "ANSICON");

  private Terminal() {}

  /** When to write colour. */
  enum Colour {
    AUTO,
    ALWAYS,
    NEVER
  }

  /** Whether to write colour; {@code NO_COLOR} and terminals that know none are heeded. */
  static boolean colour(Colour wanted) {
    return switch (wanted) {
      case ALWAYS -> true;
      case NEVER -> false;
      case AUTO ->
          isTerminal() && isEmpty(System.getenv("NO_COLOR")) && commands(WINDOWS, System.getenv());
    };
  }

  private static boolean isEmpty(@Nullable String value) {
    return value == null || value.isEmpty();
  }

  /** Whether standard output is a person's terminal. */
  static boolean isTerminal() {
    return isTerminal("out");
  }

  /** Whether standard error is one that can be written over. */
  static boolean showsProgress() {
    return isTerminal("err") && commands(WINDOWS, System.getenv());
  }

  /**
   * Whether a terminal follows commands for colour and place. The old console of Windows prints
   * them; what does not, says so.
   */
  static boolean commands(boolean windows, Map<String, String> environment) {
    String kind = environment.get("TERM");
    return kind == null
        ? !windows || SIGNS.stream().anyMatch(environment::containsKey)
        : !kind.equals("dumb");
  }

  /** What the words for people are written in: UTF-8, or what a console of Windows shows. */
  static Charset charset() {
    Console console = WINDOWS && hasConsole() ? System.console() : null;
    return console == null ? StandardCharsets.UTF_8 : console.charset();
  }

  private static boolean isTerminal(String stream) {
    String said = System.getProperty("gainsay.terminal");
    return said == null ? hasConsole() : List.of(said.split(",")).contains(stream);
  }

  /** Since Java 22 there is a console without a terminal too, and a method that says so. */
  private static boolean hasConsole() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException e) {
      return true;
    }
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

  /** Prints the problems, a line each; gives the exit code that they mean by themselves. */
  static int tell(Collection<Problem> problems, PrintWriter err) {
    problems.forEach(problem -> err.println(line(problem)));
    return problems.isEmpty() ? Exit.DONE : Exit.PROBLEMS;
  }

  /** A problem in a line. */
  static String line(Problem problem) {
    String where = problem.path() == null ? "" : problem.path() + ": ";
    return problem.code() + ": " + where + problem.message();
  }
}
