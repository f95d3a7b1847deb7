package org.gainsay.cli;

import java.util.Locale;
import picocli.CommandLine.Option;

/** How a command writes for people. */
final class Manner {
  /** Languages of the page and of what is printed. */
  enum Interface {
    EN,
    FR;

    /** ISO 639-1. */
    String tag() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Option(
      names = "--interface",
      paramLabel = "en|fr",
      defaultValue = "en",
      description = "Language of what is written for people (default: ${DEFAULT-VALUE}).")
  private Interface language = Interface.EN;

  @Option(
      names = "--colour",
      paramLabel = "auto|always|never",
      defaultValue = "auto",
      description =
          "Colour in what is printed (default: ${DEFAULT-VALUE}: on a terminal, unless NO_COLOR is set).")
  private Terminal.Colour colour = Terminal.Colour.AUTO;

  /** ISO 639-1. */
  String tag() {
    return language.tag();
  }

  boolean colour() {
    return Terminal.colour(colour);
  }
}
