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
  JSON(language -> new JsonExporter()),
  HTML(HtmlExporter::new),
  MARKDOWN(MarkdownExporter::new),
  /** Six tables, a file each. */
  CSV(CsvTables.NAMES),
  /** STIX 2.1. */
  STIX(language -> new StixExporter()),
  /** A table in EuRepoC's fields. */
  EUREPOC(language -> new EurepocExporter()),
  /** Events as dyads, tab-separated. */
  PLOVER(language -> new PloverExporter()),
  /** JSON-LD with schema.org and Web Annotations. */
  JSON_LD(language -> new JsonLdExporter()),
  /** MISP's core format. */
  MISP(language -> new MispExporter()),
  GRAPHML(language -> new GraphMlExporter());

  /** Opens what a format writes; a folder's files by their names, a single file by "". */
  @FunctionalInterface
  public interface Opening {
    OutputStream open(String name) throws IOException;
  }

  private final Function<String, Exporter> exporter;
  private final List<String> tables;

  Format(Function<String, Exporter> exporter) {
    this.exporter = exporter;
    this.tables = List.of();
  }

  Format(List<String> tables) {
    this.exporter = language -> new JsonExporter();
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
   * @param language of what is written for people, ISO 639-1
   * @throws IOException if a stream cannot be opened or does not take it
   */
  public void write(CaseFile file, String language, Opening opening) throws IOException {
    if (!isFolder()) {
      try (OutputStream out = opening.open("")) {
        exporter.apply(language).write(file, out);
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
