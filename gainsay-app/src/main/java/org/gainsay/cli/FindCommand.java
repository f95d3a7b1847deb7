package org.gainsay.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.gainsay.keep.Finder.Found;
import org.gainsay.run.Keeping;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gainsay find}: claims out of an archive. */
@Command(
    name = "find",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {"Finds the claims of an archive that hold all the words.", ""})
final class FindCommand implements Callable<Integer> {
  @Option(
      names = "--archive",
      required = true,
      paramLabel = "FILE",
      description = "The archive, as read --archive made it.")
  private Path archive;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "50",
      description = "At most N claims (default: ${DEFAULT-VALUE}).")
  private int limit;

  @Parameters(arity = "1..*", paramLabel = "WORD", description = "Words, letter case aside.")
  private List<String> words;

  @Spec private CommandSpec spec;

  /** Picocli sets the fields. */
  @SuppressWarnings("NullAway.Init")
  FindCommand() {}

  @Override
  public Integer call() {
    try {
      return find();
    } catch (IOException e) {
      spec.commandLine().getErr().println("keep.unreadable: " + archive + ": " + e.getMessage());
      return Exit.NOTHING;
    }
  }

  private int find() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    if (!Files.isRegularFile(archive)) {
      spec.commandLine().getErr().println("keep.missing: there is no archive " + archive);
      return Exit.NOTHING;
    }
    for (Found found : Keeping.find(archive, String.join(" ", words), limit)) {
      out.println(
          String.join(
              "  ",
              found.published() == null ? "(no date)" : found.published(),
              found.source() == null ? "(nobody named)" : found.source(),
              found.stance(),
              found.words().replaceAll("\\s+", " "),
              "[" + found.path() + "]"));
    }
    return Exit.DONE;
  }
}
