package org.gainsay.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.gainsay.run.Version;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The manual page of a command and its subcommands, for man(7)'s macros. Made of what the commands
 * say of themselves, so that it cannot be out of date.
 */
final class ManualPage {
  private static final String EXIT_CODES = "Exit codes:";

  private final CommandSpec root;
  private final StringBuilder out = new StringBuilder();

  ManualPage(CommandSpec root) {
    this.root = root;
  }

  String roff() {
    String name = root.name();
    macro("TH", name.toUpperCase(Locale.ROOT), "1", "", name + " " + Version.NUMBER);
    macro("SH", "NAME");
    text(name + " - reads press reports on a contested affair and writes its case file");
    macro("SH", "SYNOPSIS");
    macro("B", name);
    macro("I", "COMMAND");
    text("[argument ...]");
    macro("SH", "DESCRIPTION");
    text(said(root));
    macro("SH", "COMMANDS");
    for (CommandLine command : root.subcommands().values()) {
      command(root.name(), command.getCommandSpec());
    }
    footer();
    return out.toString();
  }

  private static String said(CommandSpec command) {
    return Arrays.stream(command.usageMessage().description())
        .filter(line -> !line.isBlank())
        .collect(Collectors.joining(" "));
  }

  /**
   * A command, then those under it.
   *
   * @param above what is typed before it
   */
  private void command(String above, CommandSpec command) {
    if (command.usageMessage().hidden()) {
      return;
    }
    String name = above + " " + command.name();
    macro("SS", name + operands(command));
    text(said(command));
    for (ArgSpec operand : command.positionalParameters()) {
      entry(operand.paramLabel(), operand);
    }
    for (OptionSpec option : command.options()) {
      if (!option.hidden()) {
        String names = String.join(", ", option.names());
        String value = option.arity().max() == 0 ? "" : " " + option.paramLabel();
        entry(names + value, option);
      }
    }
    command.subcommands().values().forEach(below -> command(name, below.getCommandSpec()));
  }

  private static String operands(CommandSpec command) {
    return command.positionalParameters().stream()
        .map(operand -> " " + operand.paramLabel() + (operand.arity().max() > 1 ? "..." : ""))
        .collect(Collectors.joining());
  }

  private void entry(String term, ArgSpec argument) {
    macro("TP");
    macro("B", term);
    text(String.join(" ", argument.description()));
  }

  /** The footer of the help: examples, and the exit codes. */
  private void footer() {
    List<String> lines = List.of(root.usageMessage().footer());
    macro("SH", "EXAMPLES");
    macro("nf");
    lines.stream()
        .filter(line -> !line.isBlank() && !line.startsWith(EXIT_CODES))
        .forEach(this::text);
    macro("fi");
    macro("SH", "EXIT STATUS");
    lines.stream()
        .filter(line -> line.startsWith(EXIT_CODES))
        .forEach(line -> text(line.substring(EXIT_CODES.length()).strip()));
  }

  private void macro(String name, String... arguments) {
    out.append('.').append(name);
    for (String argument : arguments) {
      out.append(" \"").append(escaped(argument).replace("\"", "\\(dq")).append('"');
    }
    out.append('\n');
  }

  private void text(String line) {
    String escaped = escaped(line);
    boolean control = escaped.startsWith(".") || escaped.startsWith("'");
    out.append(control ? "\\&" : "").append(escaped).append('\n');
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\e").replace("-", "\\-");
  }
}
