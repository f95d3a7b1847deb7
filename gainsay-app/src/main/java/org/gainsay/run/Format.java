package org.gainsay.run;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.gainsay.model.CaseFile;
import org.gainsay.show.CsvTables;
import org.gainsay.show.Exporter;
import org.gainsay.show.HtmlExporter;
import org.gainsay.show.JsonExporter;
import org.gainsay.show.MarkdownExporter;
import org.gainsay.show.coded.EurepocExporter;
import org.gainsay.show.coded.PloverExporter;
import org.gainsay.show.graph.GraphMlExporter;
import org.gainsay.show.linked.JsonLdExporter;
import org.gainsay.show.misp.MispExporter;
import org.gainsay.show.stix.StixExporter;

/** The formats a case file is written in; the only place that lists them. */
public enum Format {
  JSON(options -> new JsonExporter(options.sentences())),
  HTML(options -> new HtmlExporter(options.language())),
  MARKDOWN(options -> new MarkdownExporter(options.language())),
  /** Tables, a file each. */
  CSV(CsvTables.NAMES),
  /** STIX 2.1. */
  STIX(options -> new StixExporter()),
  /** A table in EuRepoC's fields. */
  EUREPOC(options -> new EurepocExporter()),
  /** Events as dyads, tab-separated. */
  PLOVER(options -> new PloverExporter()),
  /** JSON-LD with schema.org and Web Annotations. */
  JSON_LD(options -> new JsonLdExporter()),
  /** MISP's core format. */
  MISP(options -> new MispExporter()),
  GRAPHML(options -> new GraphMlExporter());

  /**
   * How to write.
   *
   * @param language of what is written for people, ISO 639-1
   * @param sentences whether the case file's JSON says where the sentences are, so that it can be
   *     converted without cutting them anew
   */
  public record Options(String language, boolean sentences) {}

  /** Opens what a format writes; a folder's files by their names, a single file by "". */
  @FunctionalInterface
  public interface Opening {
    OutputStream open(String name) throws IOException;
  }

  private final Function<Options, Exporter> exporter;
  private final List<String> tables;

  Format(Function<Options, Exporter> exporter) {
    this.exporter = exporter;
    this.tables = List.of();
  }

  Format(List<String> tables) {
    this.exporter = options -> new JsonExporter();
    this.tables = tables;
  }

  /** As the command line spells it: {@code json-ld}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<Format> of(String word) {
    return Arrays.stream(values()).filter(format -> format.word().equals(word)).findFirst();
  }

  /** Whether it is a folder of files. */
  public boolean isFolder() {
    return !tables.isEmpty();
  }

  /**
   * Writes the case file and closes what was opened.
   *
   * @throws IOException if a stream cannot be opened or does not take it
   */
  public void write(CaseFile file, Options options, Opening opening) throws IOException {
    if (!isFolder()) {
      try (OutputStream out = opening.open("")) {
        exporter.apply(options).write(file, out);
      }
      return;
    }
    CsvTables csv = new CsvTables(file);
    for (String table : tables) {
      try (OutputStream out = opening.open(table + ".csv")) {
        csv.write(table, out);
      }
    }
  }
}
