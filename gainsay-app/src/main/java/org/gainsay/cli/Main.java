package org.gainsay.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.gainsay.run.Version;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code gainsay}: what it is told on the command line. */
@Command(
    name = "gainsay",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Numbered.class,
    sortOptions = false,
    description = {
      "Reads what the press and the ministries of the world say about a contested affair and writes"
          + " its case file: who is said to have done what to whom and when, who says so in which"
          + " words, who denies it, what was done in response, and where the accounts part."
          + " Offline; every line points at the sentence it comes from.",
      ""
    },
    subcommands = {
      ReadCommand.class,
      ConvertCommand.class,
      DiffCommand.class,
      FindCommand.class,
      LexiconCommand.class,
      ConlluCommand.class,
      CompletionCommand.class,
      ManCommand.class
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  gainsay read examples/apt31                  what the example's reports say, in one"
          + " screen",
      "  gainsay read reports/ --html page.html       the same as a page to read and to pass on",
      "  gainsay read a.txt b.html --json case.json   the case file, for scripts",
      "",
      "Exit codes: 0 done, 1 some inputs had problems, 2 wrong usage, 3 nothing could be read."
    })
public final class Main implements Runnable {
  private final PrintStream out;

  @Spec private CommandSpec spec;

  /** Picocli sets the other fields. */
  @SuppressWarnings("NullAway.Init")
  private Main(PrintStream out) {
    this.out = out;
  }

  /** Standard output, for what is no text. */
  PrintStream out() {
    return out;
  }

  /** Runs the command line and leaves the virtual machine with its exit code. */
  public static void main(String[] args) {
    int code = run(args, utf8(FileDescriptor.out), utf8(FileDescriptor.err));
    System.exit(code);
  }

  /** Runs the command line; gives the exit code. */
  static int run(String[] args, PrintStream out, PrintStream err) {
    CommandLine line = new CommandLine(new Main(out));
    line.setOut(new PrintWriter(out, true, Terminal.charset()));
    line.setErr(new PrintWriter(err, true, Terminal.charset()));
    line.setUsageHelpAutoWidth(true);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    int code = line.execute(args);
    line.getOut().flush();
    line.getErr().flush();
    return code;
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "What shall be done? Name a command.");
  }

  /** The version as {@code --version} prints it. */
  static final class Numbered implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"gainsay " + Version.NUMBER};
    }
  }
}
