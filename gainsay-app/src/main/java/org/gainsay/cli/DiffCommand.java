package org.gainsay.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.gainsay.model.CaseFile;
import org.gainsay.model.Problem;
import org.gainsay.show.CaseDiff;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code gainsay diff}: what is new from one case file to the next. */
@Command(
    name = "diff",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Tells what a newer case file has that an older one has not (+), which events have another status or time (~), and"
          + " what is gone (-).",
      ""
    })
final class DiffCommand implements Callable<Integer> {
  @Parameters(
      index = "0",
      paramLabel = "OLD.json",
      description = "A case file, as read --json wrote it.")
  private Path older;

  @Parameters(index = "1", paramLabel = "NEW.json", description = "A later one.")
  private Path newer;

  @Option(names = "--json", description = "Print the difference as JSON.")
  private boolean json;

  @Mixin private Manner manner;

  @ParentCommand private Main gainsay;

  @Spec private CommandSpec spec;

  /** Picocli sets the fields. */
  @SuppressWarnings("NullAway.Init")
  DiffCommand() {}

  @Override
  public Integer call() throws IOException {
    Set<Problem> problems = new LinkedHashSet<>();
    Optional<CaseFile> before = CaseFileInput.read(older, problems::add);
    Optional<CaseFile> after = CaseFileInput.read(newer, problems::add);
    int exit = Terminal.tell(problems, spec.commandLine().getErr());
    if (before.isEmpty() || after.isEmpty()) {
      return Exit.NOTHING;
    }
    write(new CaseDiff(before.get(), after.get()));
    return exit;
  }

  private void write(CaseDiff diff) throws IOException {
    if (json) {
      diff.writeJson(gainsay.out());
      return;
    }
    int columns = Terminal.isTerminal() ? Terminal.columns() : Integer.MAX_VALUE;
    diff.write(manner.tag(), columns, manner.colour(), spec.commandLine().getOut());
  }
}
