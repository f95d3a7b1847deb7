package org.gainsay.cli;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.gainsay.run.Format;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.ISetter;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Spec;

/** Where a command writes which formats: an option for each, named as the format. */
@Command
final class Outputs {
  private final Map<Format, String> targets = new EnumMap<>(Format.class);

  /** Adds the options to the command this is mixed into. */
  @Spec(Spec.Target.MIXEE)
  void mixedInto(CommandSpec command) {
    for (Format format : Format.values()) {
      command.addOption(
          OptionSpec.builder("--" + format.word())
              .type(String.class)
              .paramLabel(format.isFolder() ? "FOLDER" : "FILE")
              .description(description(format))
              .setter(new Target(format))
              .build());
    }
  }

  private static String description(Format format) {
    return switch (format) {
      case JSON -> "Write the case file as JSON; - is standard output, here and below.";
      case HTML -> "Write the page, one self-contained HTML file.";
      case MARKDOWN -> "Write a brief in Markdown with footnotes to the sentences.";
      case CSV ->
          "Write tables: documents, entities, events, claims, disputes, discrepancies, listed"
              + " (.csv).";
      case STIX -> "Write a STIX 2.1 bundle.";
      case EUREPOC -> "Write operations, attributions and responses in EuRepoC's fields (CSV).";
      case PLOVER -> "Write events as actor and recipient with PLOVER and CAMEO codes (TSV).";
      case JSON_LD -> "Write linked data with schema.org and Web Annotations.";
      case MISP -> "Write events for MISP.";
      case GRAPHML -> "Write a graph (GraphML).";
    };
  }

  /** Where the command line sends a format. */
  private final class Target implements ISetter {
    private final Format format;

    Target(Format format) {
      this.format = format;
    }

    /** Picocli gives null for an option that was not named. */
    @Override
    @SuppressWarnings("NullAway")
    public <T> @Nullable T set(@Nullable T value) {
      Object before =
          value == null ? targets.remove(format) : targets.put(format, value.toString());
      @SuppressWarnings("unchecked")
      T last = (T) before;
      return last;
    }
  }

  /** By format, in the formats' order. */
  Map<Format, String> targets() {
    return Collections.unmodifiableMap(targets);
  }

  /** How many formats are to go to standard output. */
  int piped() {
    return (int) targets.values().stream().filter(Writing.STANDARD_OUTPUT::equals).count();
  }
}
