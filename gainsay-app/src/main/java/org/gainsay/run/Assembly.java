package org.gainsay.run;

import java.util.List;
import org.gainsay.model.Analysis;
import org.gainsay.model.CaseFile;
import org.gainsay.model.CleanText;
import org.gainsay.model.Comparison;
import org.gainsay.model.Document;
import org.gainsay.model.Grouping;
import org.gainsay.model.Linked;
import org.gainsay.model.Linking;
import org.gainsay.model.Metadata;
import org.gainsay.model.Problem;
import org.gainsay.model.Publication;
import org.gainsay.model.Report;
import org.gainsay.model.Sentence;
import org.jspecify.annotations.Nullable;

/** Puts the results of the steps together as the case file. */
final class Assembly {
  private final Settings settings;

  Assembly(Settings settings) {
    this.settings = settings;
  }

  CaseFile caseFile(
      Linking linking, Grouping grouping, Comparison comparison, List<Problem> problems) {
    List<Report> reports =
        linking.reports().stream().map(linked -> report(linked, grouping, comparison)).toList();
    return new CaseFile(
        "gainsay " + Version.NUMBER,
        reports,
        linking.entities(),
        comparison.events(),
        comparison.claims(),
        comparison.affairs(),
        problems);
  }

  private Report report(Linked linked, Grouping grouping, Comparison comparison) {
    Analysis analysis = linked.analysis();
    CleanText clean = analysis.clean();
    Document document = clean.document();
    return new Report(
        document.id(),
        document.path(),
        document.alsoAt(),
        dated(clean.metadata(), comparison.published().get(document.id())),
        analysis.language(),
        clean.credits(),
        clean.boilerplate(),
        grouping.copies().getOrDefault(document.id(), List.of()),
        grouping.versions().get(document.id()),
        settings.times() ? analysis.times() : null,
        document.text(),
        document.verbatim(),
        analysis.sentences().stream().map(Sentence::span).toList());
  }

  private static Metadata dated(Metadata metadata, @Nullable Publication found) {
    return found == null ? metadata : metadata.withPublished(found);
  }
}
