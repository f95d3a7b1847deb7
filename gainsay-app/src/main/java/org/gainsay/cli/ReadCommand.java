package org.gainsay.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.gainsay.model.CaseFile;
import org.gainsay.model.Problem;
import org.gainsay.run.Format;
import org.gainsay.run.Keeping;
import org.gainsay.run.Layers;
import org.gainsay.run.Pipeline;
import org.gainsay.run.Progress;
import org.gainsay.run.Settings;
import org.gainsay.run.Step;
import org.gainsay.run.Tally;
import org.gainsay.show.TerminalSummary;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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
      "Reads reports and writes their case file. It prints a summary of one screen too, save with"
          + " --quiet or where a format goes to standard output.",
      ""
    })
final class ReadCommand implements Callable<Integer> {
  private static final int MOST_SKIPPED = 20;

  /** What --with may add to the case file. */
  enum Extra {
    TIMES,
    SENTENCES
  }

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description =
          "Reports, folders of reports, or - for standard input. In a folder, files with a known"
              + " report ending are read and the others skipped; a file named outright is always"
              + " tried.")
  private List<String> paths;

  @Mixin private Outputs outputs;

  @Option(
      names = "--with",
      split = ",",
      paramLabel = "WHAT",
      description =
          "Add to the case file: times (every time expression with its value), sentences (where"
              + " they are, so that convert writes the same as read).")
  private List<Extra> with = List.of();

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Work on N reports at once (default: one a processor). The result is the same.")
  private int threads = Settings.DEFAULT.threads();

  @Option(
      names = "--lexicon",
      paramLabel = "LAYER",
      description =
          "Use this lexicon layer too: its file, a folder of layers, or the name lexicon import"
              + " gave it; may be repeated. No layer is used that is not named.")
  private List<String> layers = List.of();

  @Option(
      names = "--name-score",
      paramLabel = "N",
      description =
          "Take a layer's person or company for one in the reports from this score of their names"
              + " on, 0 to 1 (default: 0.9).")
  private double leastScore = Settings.DEFAULT.leastScore();

  @Mixin private Manner manner;

  @Option(
      names = "--limit",
      split = ",",
      paramLabel = "NAME=N",
      description =
          "What is read at most: bytes of a document (20000000), line (1000000 characters), nesting"
              + " (500), files (100000), records of a file (1000000), containers in containers (5),"
              + " ratio of unpacking (200), pages of a PDF (2000).")
  private Map<String, Integer> limits = Map.of();

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
    if (outputs.piped() > 1) {
      throw new ParameterException(spec.commandLine(), "only one format can go to standard output");
    }
    Tally tally = new Tally();
    Settings settings =
        scored(limited(Settings.DEFAULT.withThreads(threads)))
            .withTimes(with.contains(Extra.TIMES))
            .withLayers(new Layers(null).find(layers, tally));
    CaseFile file = run(settings, tally);
    boolean written = write(file) & keep(file);
    report(file, tally);
    return written ? exitCode(file) : Exit.PROBLEMS;
  }

  /** On a terminal with a line that counts the reports when there are many. */
  private CaseFile run(Settings settings, Tally tally) {
    Pipeline pipeline = new Pipeline(settings);
    if (quiet || !Terminal.showsProgress()) {
      return pipeline.run(paths, tally, Progress.NONE);
    }
    ProgressLine line = new ProgressLine(spec.commandLine().getErr());
    try {
      return pipeline.run(paths, tally, line);
    } finally {
      line.wipe();
    }
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

  private Settings scored(Settings settings) {
    try {
      return settings.withLeastScore(leastScore);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), "--name-score: " + e.getMessage(), e);
    }
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
    return file.problems().stream().allMatch(Problem::isNote) ? Exit.DONE : Exit.PROBLEMS;
  }

  private boolean write(CaseFile file) {
    Format.Options options = new Format.Options(manner.tag(), with.contains(Extra.SENTENCES));
    Writing writing = new Writing(gainsay.out(), spec.commandLine().getErr(), options);
    boolean done = true;
    for (Map.Entry<Format, String> output : outputs.targets().entrySet()) {
      done &= writing.write(file, output.getKey(), output.getValue());
    }
    return done;
  }

  private void report(CaseFile file, Tally tally) throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    if (quiet || outputs.piped() > 0) {
      Terminal.tell(file.problems(), err);
    } else {
      new TerminalSummary(Terminal.columns(), manner.colour(), manner.tag()).write(file, out);
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
}
