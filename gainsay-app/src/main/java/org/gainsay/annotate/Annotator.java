package org.gainsay.annotate;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.gainsay.lexicon.Lexicons;
import org.gainsay.model.Analysis;
import org.gainsay.model.CleanText;
import org.gainsay.model.Problem;
import org.gainsay.ud.UdPipeline;

/**
 * Step 3: reads a report's words. Pure function of one report; one annotator serves any number of
 * threads. Models are loaded when the first report in their language comes.
 */
public final class Annotator {
  private final Set<String> readable;
  private final SpokenLanguage spoken = new SpokenLanguage();
  private final Pipelines pipelines = new Pipelines();
  private final TimeExpressions times;

  public Annotator(Lexicons lexicons) {
    this.readable =
        lexicons.languages().stream()
            .filter(UdPipeline.languages()::contains)
            .collect(Collectors.toUnmodifiableSet());
    this.times = new TimeExpressions(lexicons);
  }

  /**
   * Annotates a report.
   *
   * @param problems takes {@code annotate.language} when the report is in a language that is not
   *     read; the analysis is then without sentences
   */
  public Analysis annotate(CleanText clean, Consumer<Problem> problems) {
    String language = spoken.of(clean);
    if (!readable.contains(language)) {
      return unread(clean, language, problems);
    }
    Parsing parsing = Parsing.of(clean.passages(), pipelines.of(language), times.words(language));
    return new Analysis(
        clean,
        language,
        parsing.sentences(),
        parsing.names(),
        times.find(
            clean.document().text(), clean.metadata().published(), language, parsing.sentences()),
        Quotations.of(clean.passages()));
  }

  private static Analysis unread(CleanText clean, String language, Consumer<Problem> problems) {
    if (!clean.passages().isEmpty()) {
      problems.accept(Problem.of("annotate.language", clean.document().path(), message(language)));
    }
    return new Analysis(clean, language, List.of(), List.of(), List.of(), List.of());
  }

  private static String message(String language) {
    return language.equals("und")
        ? "The language could not be told; the report is kept unread."
        : "Reports in the language \"" + language + "\" are not read; the report is kept unread.";
  }
}
