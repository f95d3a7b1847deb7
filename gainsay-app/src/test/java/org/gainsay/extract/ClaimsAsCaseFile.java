package org.gainsay.extract;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gainsay.annotate.Annotator;
import org.gainsay.clean.Cleaner;
import org.gainsay.compare.Comparer;
import org.gainsay.group.Grouper;
import org.gainsay.lexicon.Lexicons;
import org.gainsay.link.Linker;
import org.gainsay.model.Analysis;
import org.gainsay.model.CaseFile;
import org.gainsay.model.Comparison;
import org.gainsay.model.Document;
import org.gainsay.model.Linked;
import org.gainsay.model.Linking;
import org.gainsay.model.Problem;
import org.gainsay.model.Report;
import org.gainsay.model.Sentence;
import org.gainsay.read.Reader;
import org.gainsay.show.JsonExporter;

/** Writes the case file of a folder of reports, for the scorers: {@code FOLDER OUT}. */
final class ClaimsAsCaseFile implements Reader.Sink {
  private final Lexicons lexicons = Lexicons.bundled();
  private final Cleaner cleaner = new Cleaner(lexicons);
  private final Annotator annotator = new Annotator(lexicons);
  private final Extractor extractor = new Extractor(lexicons);
  private final Linker linker = new Linker(lexicons);
  private final List<Linked> linked = new ArrayList<>();
  private final List<Report> reports = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private long tokens;
  private long spent;

  private ClaimsAsCaseFile() {}

  public static void main(String[] arguments) throws IOException {
    ClaimsAsCaseFile file = new ClaimsAsCaseFile();
    new Reader(Reader.Limits.DEFAULT).read(List.of(arguments[0]), file);
    Linking linking = file.linker.merge(file.linked);
    Comparison comparison =
        new Comparer(file.lexicons).compare(linking, new Grouper().group(linking));
    CaseFile casefile =
        new CaseFile(
            "gainsay",
            file.reports,
            linking.entities(),
            comparison.events(),
            comparison.claims(),
            comparison.affairs(),
            file.problems);
    try (OutputStream out = Files.newOutputStream(Path.of(arguments[1]))) {
      new JsonExporter().write(casefile, out);
    }
    System.err.println(
        file.tokens
            + " tokens, step 4 at "
            + file.tokens * 1_000_000_000L / Math.max(1, file.spent)
            + "/s");
  }

  @Override
  public void document(Document document) {
    Analysis analysis = annotator.annotate(cleaner.clean(document), problems::add);
    long start = System.nanoTime();
    var extraction = extractor.extract(analysis);
    spent += System.nanoTime() - start;
    tokens += analysis.sentences().stream().mapToLong(s -> s.tokens().size()).sum();
    linked.add(linker.link(analysis, extraction));
    reports.add(
        new Report(
            document.id(),
            document.path(),
            document.alsoAt(),
            analysis.clean().metadata(),
            analysis.language(),
            analysis.clean().credits(),
            analysis.clean().boilerplate(),
            List.of(),
            null,
            document.text(),
            document.verbatim(),
            analysis.sentences().stream().map(Sentence::span).toList()));
  }

  @Override
  public void problem(Problem problem) {
    problems.add(problem);
  }

  @Override
  public void again(String id, String path) {}

  @Override
  public void skipped(String path) {}
}
