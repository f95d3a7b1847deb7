package org.gainsay.cli;

import java.util.EnumMap;
import java.util.Map;
import org.gainsay.run.Format;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a command writes which formats. */
final class Outputs {
  @Option(
      names = "--json",
      paramLabel = "FILE",
      description = "Write the case file as JSON; - is standard output, here and below.")
  private @Nullable String json;

  @Option(
      names = "--html",
      paramLabel = "FILE",
      description = "Write the page, one self-contained HTML file.")
  private @Nullable String html;

  @Option(
      names = "--markdown",
      paramLabel = "FILE",
      description = "Write a brief in Markdown with footnotes to the sentences.")
  private @Nullable String markdown;

  @Option(
      names = "--csv",
      paramLabel = "FOLDER",
      description =
          "Write tables: documents, entities, events, claims, disputes, discrepancies, listed (.csv).")
  private @Nullable String csv;

  @Option(names = "--stix", paramLabel = "FILE", description = "Write a STIX 2.1 bundle.")
  private @Nullable String stix;

  @Option(
      names = "--eurepoc",
      paramLabel = "FILE",
      description = "Write operations, attributions and responses in EuRepoC's fields (CSV).")
  private @Nullable String eurepoc;

  @Option(
      names = "--plover",
      paramLabel = "FILE",
      description = "Write events as actor and recipient with PLOVER and CAMEO codes (TSV).")
  private @Nullable String plover;

  @Option(
      names = "--json-ld",
      paramLabel = "FILE",
      description = "Write linked data with schema.org and Web Annotations.")
  private @Nullable String jsonLd;

  @Option(names = "--misp", paramLabel = "FILE", description = "Write events for MISP.")
  private @Nullable String misp;

  @Option(names = "--graphml", paramLabel = "FILE", description = "Write a graph (GraphML).")
  private @Nullable String graphml;

  /** By format, in the formats' order. */
  Map<Format, String> targets() {
    Map<Format, String> targets = new EnumMap<>(Format.class);
    for (Format format : Format.values()) {
      String target = target(format);
      if (target != null) {
        targets.put(format, target);
      }
    }
    return targets;
  }

  private @Nullable String target(Format format) {
    return switch (format) {
      case JSON -> json;
      case HTML -> html;
      case MARKDOWN -> markdown;
      case CSV -> csv;
      case STIX -> stix;
      case EUREPOC -> eurepoc;
      case PLOVER -> plover;
      case JSON_LD -> jsonLd;
      case MISP -> misp;
      case GRAPHML -> graphml;
    };
  }

  /** How many formats are to go to standard output. */
  int piped() {
    return (int) targets().values().stream().filter(Writing.STANDARD_OUTPUT::equals).count();
  }
}
