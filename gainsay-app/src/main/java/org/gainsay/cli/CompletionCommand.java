package org.gainsay.cli;

import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code gainsay completion}: what a shell needs to complete commands and options. */
@Command(
    name = "completion",
    mixinStandardHelpOptions = true,
    description = {
      "Prints completion for bash and zsh; load it with: source <(gainsay completion)",
      ""
    })
final class CompletionCommand implements Runnable {
  @Spec private CommandSpec spec;

  /** Picocli sets the field. */
  @SuppressWarnings("NullAway.Init")
  CompletionCommand() {}

  @Override
  public void run() {
    CommandSpec root = spec.root();
    // No println: shells do not read another system's line ends.
    spec.commandLine().getOut().print(AutoComplete.bash(root.name(), root.commandLine()) + "\n");
  }
}
