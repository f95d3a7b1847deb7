package org.gainsay.cli;

import java.util.EnumMap;
import java.util.Map;
import org.gainsay.run.Format;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a command writes which formats. */
final class Outputs {
  private final Map<Format, String> targets = new EnumMap<>(Format.class);

  /** By format, in the formats' order. */
  Map<Format, String> targets() {
    return targets;
  }

  /** How many formats are to go to standard output. */
  int piped() {
    return (int) targets.values().stream().filter(Writing.STANDARD_OUTPUT::equals).count();
  }

  private void to(Format format, @Nullable String target) {
    if (target != null) {
      targets.put(format, target);
    }
  }

  @Option(
      names = "--json",
      paramLabel = "FILE",
      description = "Write the case file as JSON; - is standard output, here and below.")
  void json(@Nullable String target) {
    to(Format.JSON, target);
  }

  @Option(
      names = "--html",
      paramLabel = "FILE",
      description = "Write the page, one self-contained HTML file.")
  void html(@Nullable String target) {
    to(Format.HTML, target);
  }

  @Option(
      names = "--markdown",
      paramLabel = "FILE",
      description = "Write a brief in Markdown with footnotes to the sentences.")
  void markdown(@Nullable String target) {
    to(Format.MARKDOWN, target);
  }

  @Option(
      names = "--csv",
      paramLabel = "FOLDER",
      description =
          "Write tables: documents, entities, events, claims, disputes, discrepancies (.csv).")
  void csv(@Nullable String target) {
    to(Format.CSV, target);
  }

  @Option(names = "--stix", paramLabel = "FILE", description = "Write a STIX 2.1 bundle.")
  void stix(@Nullable String target) {
    to(Format.STIX, target);
  }

  @Option(
      names = "--eurepoc",
      paramLabel = "FILE",
      description = "Write operations, attributions and responses in EuRepoC's fields (CSV).")
  void eurepoc(@Nullable String target) {
    to(Format.EUREPOC, target);
  }

  @Option(
      names = "--plover",
      paramLabel = "FILE",
      description = "Write events as actor and recipient with PLOVER and CAMEO codes (TSV).")
  void plover(@Nullable String target) {
    to(Format.PLOVER, target);
  }

  @Option(
      names = "--json-ld",
      paramLabel = "FILE",
      description = "Write linked data with schema.org and Web Annotations.")
  void jsonLd(@Nullable String target) {
    to(Format.JSON_LD, target);
  }

  @Option(names = "--misp", paramLabel = "FILE", description = "Write events for MISP.")
  void misp(@Nullable String target) {
    to(Format.MISP, target);
  }

  @Option(names = "--graphml", paramLabel = "FILE", description = "Write a graph (GraphML).")
  void graphml(@Nullable String target) {
    to(Format.GRAPHML, target);
  }
}
