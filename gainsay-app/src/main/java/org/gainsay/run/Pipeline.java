package org.gainsay.run;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.gainsay.annotate.Annotator;
import org.gainsay.clean.Cleaner;
import org.gainsay.compare.Comparer;
import org.gainsay.extract.Extractor;
import org.gainsay.group.Grouper;
import org.gainsay.lexicon.Lexicons;
import org.gainsay.link.Linker;
import org.gainsay.model.Analysis;
import org.gainsay.model.CaseFile;
import org.gainsay.model.CleanText;
import org.gainsay.model.Comparison;
import org.gainsay.model.Document;
import org.gainsay.model.Extraction;
import org.gainsay.model.Grouping;
import org.gainsay.model.Linked;
import org.gainsay.model.Linking;
import org.gainsay.model.Problem;
import org.gainsay.read.Reader;

/**
 * The way from files to case file. Steps 2 to 5 are pure functions of one document and run side by
 * side; 6 and 7 see all. The result is the same whatever the order of the paths and the number of
 * threads.
 */
public final class Pipeline {
  private final Settings settings;
  private final Cleaner cleaner;
  private final Annotator annotator;
  private final Extractor extractor;
  private final Linker linker;
  private final Grouper grouper;
  private final Comparer comparer;

  public Pipeline(Settings settings) {
    Lexicons lexicons = Lexicons.bundled().with(settings.layers());
    this.settings = settings;
    this.cleaner = new Cleaner(lexicons);
    this.annotator = new Annotator(lexicons);
    this.extractor = new Extractor(lexicons);
    this.linker = new Linker(lexicons, settings.leastScore());
    this.grouper = new Grouper(lexicons);
    this.comparer = new Comparer(lexicons);
  }

  /**
   * Reads what the paths name and writes down what it says.
   *
   * @param paths files, folders, or {@code -} for standard input
   * @param tally takes the problems, counts and times
   */
  public CaseFile run(List<String> paths, Tally tally, Progress progress) {
    List<Document> documents = timed(tally, Step.READ, () -> read(paths, tally));
    List<Linked> reports = eachReport(documents, tally, progress);
    progress.step(Step.LINK);
    Linking linking = timed(tally, Step.LINK, () -> linker.merge(reports));
    progress.step(Step.GROUP);
    Grouping grouping = timed(tally, Step.GROUP, () -> grouper.group(linking));
    progress.step(Step.COMPARE);
    Comparison comparison = timed(tally, Step.COMPARE, () -> comparer.compare(linking, grouping));
    return new Assembly(settings).caseFile(linking, grouping, comparison, tally.problems());
  }

  private List<Document> read(List<String> paths, Tally tally) {
    Arrivals arrivals = new Arrivals(tally);
    new Reader(settings.limits()).read(paths, arrivals);
    return arrivals.documents();
  }

  private List<Linked> eachReport(List<Document> documents, Tally tally, Progress progress) {
    AtomicInteger done = new AtomicInteger();
    ExecutorService workers =
        Executors.newFixedThreadPool(Math.min(settings.threads(), Math.max(1, documents.size())));
    try {
      List<Future<Linked>> futures = new ArrayList<>();
      for (Document document : documents) {
        futures.add(
            workers.submit(
                () -> {
                  Linked linked = report(document, tally);
                  progress.report(done.incrementAndGet(), documents.size());
                  return linked;
                }));
      }
      List<Linked> reports = new ArrayList<>(futures.size());
      for (Future<Linked> future : futures) {
        reports.add(future.get());
      }
      return reports;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while reading reports", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("a step failed", e.getCause());
    } finally {
      workers.shutdownNow();
    }
  }

  /**
   * Steps 2 to 5. A fault of ours on one report is told as a problem, and the other reports go on.
   */
  private Linked report(Document document, Tally tally) {
    try {
      CleanText clean = timed(tally, Step.CLEAN, () -> cleaner.clean(document, tally::add));
      Analysis analysis = timed(tally, Step.ANNOTATE, () -> annotator.annotate(clean, tally::add));
      Extraction extraction = timed(tally, Step.EXTRACT, () -> extractor.extract(analysis));
      return timed(tally, Step.LINK, () -> linker.link(analysis, extraction));
    } catch (RuntimeException | StackOverflowError fault) {
      tally.add(
          Problem.of(
              "run.fault",
              document.path(),
              "A fault of the program: this report is kept unread. Please report it: " + fault));
      return unread(document);
    }
  }

  private static Linked unread(Document document) {
    CleanText clean = new CleanText(document, document.metadata(), List.of(), List.of(), List.of());
    Analysis analysis = new Analysis(clean, "und", List.of(), List.of(), List.of(), List.of());
    return new Linked(analysis, new Extraction(List.of(), List.of(), List.of()), List.of());
  }

  private static <T> T timed(Tally tally, Step step, Supplier<T> work) {
    long start = System.nanoTime();
    T result = work.get();
    tally.addTime(step, System.nanoTime() - start);
    return result;
  }
}
