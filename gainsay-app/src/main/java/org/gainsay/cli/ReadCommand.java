package org.gainsay.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.gainsay.model.CaseFile;
import org.gainsay.model.Problem;
import org.gainsay.run.Keeping;
import org.gainsay.run.Pipeline;
import org.gainsay.run.Progress;
import org.gainsay.run.Settings;
import org.gainsay.run.Step;
import org.gainsay.run.Tally;
import org.gainsay.show.Exporter;
import org.gainsay.show.HtmlExporter;
import org.gainsay.show.JsonExporter;
import org.gainsay.show.TerminalSummary;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code gainsay read}: reports in, case file out. */
@Command(
    name = "read",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Reads reports and writes their case file. Without --json or --html it prints a summary of one screen.",
      ""
    })
final class ReadCommand implements Callable<Integer> {
  private static final int MOST_SKIPPED = 20;

  /** What --with may add to the case file. */
  enum Extra {
    TIMES
  }

  /** Languages of the page and the summary. */
  enum Interface {
    EN,
    FR
  }

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description =
          "Reports, folders of reports, or - for standard input. In a folder, files with a known report ending are read"
              + " and the others skipped; a file named outright is always tried.")
  private List<String> paths;

  @Option(
      names = "--json",
      paramLabel = "FILE",
      description = "Write the case file as JSON; - is standard output.")
  private @Nullable String json;

  @Option(
      names = "--html",
      paramLabel = "FILE",
      description = "Write the page, one self-contained HTML file; - is standard output.")
  private @Nullable String html;

  @Option(
      names = "--with",
      split = ",",
      paramLabel = "WHAT",
      description = "Add to the case file: times (every time expression with its value).")
  private List<Extra> with = List.of();

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Work on N reports at once (default: one a processor). The result is the same.")
  private int threads = Settings.DEFAULT.threads();

  @Option(
      names = "--limit",
      split = ",",
      paramLabel = "NAME=N",
      description =
          "What is read at most: bytes of a document (20000000), line (1000000 characters), nesting (500), files"
              + " (100000), records of a file (1000000), containers in containers (5), ratio of unpacking (200), pages of"
              + " a PDF (2000).")
  private Map<String, Integer> limits = Map.of();

  @Option(
      names = "--interface",
      paramLabel = "en|fr",
      defaultValue = "en",
      description = "Language of the summary and the page (default: ${DEFAULT-VALUE}).")
  private Interface language = Interface.EN;

  @Option(
      names = "--colour",
      paramLabel = "auto|always|never",
      defaultValue = "auto",
      description = "Colour in the summary (default: ${DEFAULT-VALUE}).")
  private Terminal.Colour colour = Terminal.Colour.AUTO;

  @Option(names = "--quiet", description = "Print no summary, only problems.")
  private boolean quiet;

  @Option(names = "--timing", description = "Print how long each step took.")
  private boolean timing;

  @Option(
      names = "--archive",
      paramLabel = "FILE",
      description = "Keep what was found in this archive (one SQLite file), for gainsay find.")
  private @Nullable Path archive;

  @ParentCommand private Main gainsay;

  @Spec private CommandSpec spec;

  /** Picocli sets the fields. */
  @SuppressWarnings("NullAway.Init")
  ReadCommand() {}

  @Override
  public Integer call() throws IOException {
    if (threads < 1) {
      throw new ParameterException(spec.commandLine(), "--threads needs at least 1");
    }
    Settings settings =
        limited(Settings.DEFAULT.withThreads(threads).withTimes(with.contains(Extra.TIMES)));
    Tally tally = new Tally();
    CaseFile file = new Pipeline(settings).run(paths, tally, progress());
    boolean written = write(file) & keep(file);
    report(file, tally);
    return written ? exitCode(file) : Exit.PROBLEMS;
  }

  private Settings limited(Settings settings) {
    Settings limited = settings;
    for (Map.Entry<String, Integer> limit : limits.entrySet()) {
      try {
        limited = limited.withLimit(limit.getKey(), limit.getValue());
      } catch (IllegalArgumentException e) {
        throw new ParameterException(spec.commandLine(), "--limit: " + e.getMessage(), e);
      }
    }
    return limited;
  }

  private boolean keep(CaseFile file) {
    if (archive == null) {
      return true;
    }
    try {
      Keeping.keep(archive, file);
      return true;
    } catch (IOException e) {
      spec.commandLine().getErr().println("keep.not-kept: " + archive + ": " + e.getMessage());
      return false;
    }
  }

  private static int exitCode(CaseFile file) {
    if (file.documents().isEmpty()) {
      return Exit.NOTHING;
    }
    return file.problems().isEmpty() ? Exit.DONE : Exit.PROBLEMS;
  }

  private boolean write(CaseFile file) throws IOException {
    boolean done = json == null || write(file, new JsonExporter(), json);
    return (html == null || write(file, new HtmlExporter(tag()), html)) && done;
  }

  private String tag() {
    return language == Interface.FR ? "fr" : "en";
  }

  /** Writes to a file, or says that it cannot be written. */
  private boolean write(CaseFile file, Exporter exporter, String target) throws IOException {
    if (target.equals("-")) {
      OutputStream out = gainsay.out();
      exporter.write(file, out);
      out.flush();
      return true;
    }
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(Path.of(target)))) {
      exporter.write(file, out);
      return true;
    } catch (IOException e) {
      spec.commandLine().getErr().println("show.not-written: " + target + ": " + e.getMessage());
      return false;
    }
  }

  private void report(CaseFile file, Tally tally) throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    boolean piped = "-".equals(json) || "-".equals(html);
    if (quiet || piped) {
      file.problems().forEach(problem -> err.println(line(problem)));
    } else {
      new TerminalSummary(Terminal.columns(), Terminal.colour(colour), tag()).write(file, out);
      skipped(tally.skipped(), out);
    }
    if (timing) {
      for (Map.Entry<Step, Long> spent : tally.nanoseconds().entrySet()) {
        err.printf(
            "%-9s %8.1f ms%n",
            spent.getKey().name().toLowerCase(Locale.ROOT), spent.getValue() / 1e6);
      }
    }
  }

  private static void skipped(List<String> paths, PrintWriter out) {
    if (!paths.isEmpty()) {
      String first = String.join(", ", paths.subList(0, Math.min(MOST_SKIPPED, paths.size())));
      int more = paths.size() - MOST_SKIPPED;
      out.println("Skipped, no reports: " + first + (more > 0 ? ", and " + more + " more" : ""));
    }
  }

  private static String line(Problem problem) {
    String where = problem.path() == null ? "" : problem.path() + ": ";
    return problem.code() + ": " + where + problem.message();
  }

  /** On a terminal, a line that counts the reports when there are many. */
  private Progress progress() {
    if (quiet || !Terminal.isTerminal()) {
      return Progress.NONE;
    }
    PrintWriter err = spec.commandLine().getErr();
    return (done, known) -> {
      if (known >= 20 && (done % 10 == 0 || done == known)) {
        err.print("\r" + done + " of " + known + " reports" + (done == known ? "\r\033[K" : ""));
        err.flush();
      }
    };
  }
}
