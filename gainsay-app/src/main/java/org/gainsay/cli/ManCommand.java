package org.gainsay.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code gainsay man}: the manual page. */
@Command(
    name = "man",
    mixinStandardHelpOptions = true,
    description = {"Prints the manual page; read it with: gainsay man | man -l -", ""})
final class ManCommand implements Runnable {
  @Spec private CommandSpec spec;

  /** Picocli sets the field. */
  @SuppressWarnings("NullAway.Init")
  ManCommand() {}

  @Override
  public void run() {
    spec.commandLine().getOut().print(new ManualPage(spec.root()).roff());
  }
}
