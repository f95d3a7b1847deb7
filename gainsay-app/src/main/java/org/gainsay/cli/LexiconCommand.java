package org.gainsay.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.gainsay.layers.LayerImporter;
import org.gainsay.lexicon.Layer;
import org.gainsay.model.Problem;
import org.gainsay.run.Layers;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gainsay lexicon}: the user's own layers of names. */
@Command(
    name = "lexicon",
    mixinStandardHelpOptions = true,
    description = {
      "Makes, lists and removes layers of names of your own, for read --lexicon. They are kept in"
          + " $XDG_DATA_HOME/gainsay/lexicon, else ~/.local/share/gainsay/lexicon.",
      ""
    },
    subcommands = {
      LexiconCommand.Import.class,
      LexiconCommand.Listing.class,
      LexiconCommand.Removal.class
    })
final class LexiconCommand implements Runnable {
  @Spec private CommandSpec spec;

  /** Picocli sets the field. */
  @SuppressWarnings("NullAway.Init")
  LexiconCommand() {}

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "What shall be done? import, list or remove.");
  }

  /** {@code gainsay lexicon import}: a list of others as a layer. */
  @Command(
      name = "import",
      mixinStandardHelpOptions = true,
      sortOptions = false,
      description = {
        "Makes a layer of a list: a STIX 2 bundle (MITRE ATT&CK), a MISP galaxy of threat actors,"
            + " OFAC's sdn.csv (with alt.csv and add.csv named after it or beside it), the UK"
            + " Sanctions List or OFSI's list in CSV, OpenSanctions' targets.simple.csv, or a"
            + " tab-separated table with a column name. The kind is told by what stands in the"
            + " file.",
        ""
      })
  static final class Import implements Callable<Integer> {
    @Parameters(
        arity = "1..*",
        paramLabel = "FILE",
        description = "The list, and further files of it.")
    private List<Path> files;

    @Option(
        names = "--name",
        paramLabel = "LAYER",
        description = "Name of the layer, by which results speak of it (default: the file's).")
    private @Nullable String name;

    @Option(
        names = "--to",
        paramLabel = "FOLDER",
        description = "Write it in this folder instead of your own.")
    private @Nullable Path folder;

    @Option(
        names = "--type",
        paramLabel = "TYPE",
        defaultValue = "threat-group",
        description =
            "What a tab-separated table lists where it has no column type: threat-group, person or"
                + " organisation (default: ${DEFAULT-VALUE}).")
    private String type = "threat-group";

    @Option(
        names = "--licence",
        paramLabel = "TEXT",
        description = "The list's licence, kept in the layer's head.")
    private String licence = "";

    @Option(names = "--replace", description = "Write over a layer of that name.")
    private boolean replacing;

    @Option(
        names = "--limit",
        split = ",",
        paramLabel = "NAME=N",
        description =
            "What is read at most: bytes of a file (200000000), entries (1000000), nesting of JSON"
                + " (100).")
    private Map<String, Integer> limits = Map.of();

    @Spec private CommandSpec spec;

    /** Picocli sets the fields. */
    @SuppressWarnings("NullAway.Init")
    Import() {}

    @Override
    public Integer call() {
      List<Problem> problems = new ArrayList<>();
      Layers.Wish wish =
          new Layers.Wish(
              name == null ? Layers.nameFor(files.get(0)) : name,
              licence,
              type(),
              limits(),
              replacing);
      Optional<Layers.Written> done = new Layers(folder).bring(files, wish, problems::add);
      int exit = Terminal.tell(problems, spec.commandLine().getErr());
      if (done.isEmpty()) {
        return Exit.NOTHING;
      }
      PrintWriter out = spec.commandLine().getOut();
      out.println(done.get().file() + ": " + done.get().kind() + ", " + done.get().counts());
      return exit;
    }

    private Layer.Type type() {
      for (Layer.Type known : Layer.Type.values()) {
        if (known.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(type)) {
          return known;
        }
      }
      throw new ParameterException(spec.commandLine(), "--type: there is no type " + type);
    }

    private LayerImporter.Limits limits() {
      Map<LayerImporter.Limit, Integer> given = new EnumMap<>(LayerImporter.Limit.class);
      for (Map.Entry<String, Integer> limit : limits.entrySet()) {
        given.put(limit(limit.getKey()), limit.getValue());
        if (limit.getValue() < 1) {
          throw new ParameterException(spec.commandLine(), "--limit: limits are at least 1");
        }
      }
      return limit -> given.getOrDefault(limit, limit.usual());
    }

    private LayerImporter.Limit limit(String word) {
      for (LayerImporter.Limit limit : LayerImporter.Limit.values()) {
        if (limit.name().toLowerCase(Locale.ROOT).equals(word)) {
          return limit;
        }
      }
      throw new ParameterException(spec.commandLine(), "--limit: there is no limit " + word);
    }
  }

  /** A command on the layers of one folder. */
  abstract static class OnFolder implements Callable<Integer> {
    @Option(
        names = "--in",
        paramLabel = "FOLDER",
        description = "In this folder instead of your own.")
    private @Nullable Path folder;

    @Spec private CommandSpec spec;

    /** Picocli sets the fields. */
    @SuppressWarnings("NullAway.Init")
    OnFolder() {}

    final Layers layers() {
      return new Layers(folder);
    }

    final CommandLine line() {
      return spec.commandLine();
    }
  }

  /** {@code gainsay lexicon list}. */
  @Command(
      name = "list",
      mixinStandardHelpOptions = true,
      description = {"Lists the layers with their heads.", ""})
  static final class Listing extends OnFolder {
    @Override
    public Integer call() {
      List<Problem> problems = new ArrayList<>();
      PrintWriter out = line().getOut();
      for (Layer layer : layers().list(problems::add)) {
        out.println(layer.name());
        layer.head().stream()
            .filter(line -> line.contains(": ") && !line.startsWith("layer: "))
            .forEach(line -> out.println("  " + line));
      }
      return Terminal.tell(problems, line().getErr());
    }
  }

  /** {@code gainsay lexicon remove}. */
  @Command(
      name = "remove",
      mixinStandardHelpOptions = true,
      description = {"Removes a layer.", ""})
  static final class Removal extends OnFolder {
    @Parameters(index = "0", paramLabel = "LAYER", description = "Its name.")
    private String name;

    /** Picocli sets the field. */
    @SuppressWarnings("NullAway.Init")
    Removal() {}

    @Override
    public Integer call() {
      PrintWriter err = line().getErr();
      try {
        if (layers().remove(name)) {
          return Exit.DONE;
        }
        err.println("lexicon.missing: there is no layer " + name);
      } catch (IOException e) {
        err.println("lexicon.not-written: " + name + ": " + e.getMessage());
      }
      return Exit.NOTHING;
    }
  }
}
