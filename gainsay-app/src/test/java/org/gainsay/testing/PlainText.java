package org.gainsay.testing;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.gainsay.annotate.Annotator;
import org.gainsay.lexicon.Lexicons;
import org.gainsay.model.Analysis;
import org.gainsay.model.CleanText;
import org.gainsay.model.Document;
import org.gainsay.model.Metadata;
import org.gainsay.model.Passage;
import org.gainsay.model.Text;
import org.junit.jupiter.api.Assumptions;

/**
 * Analyses of a sentence or two, without the steps before; skipped where the engine has no model.
 */
public final class PlainText {
  private static final Map<Lexicons, Annotator> ANNOTATORS = new ConcurrentHashMap<>();

  private PlainText() {}

  public static Analysis analysis(Lexicons lexicons, String language, String text) {
    Document document =
        new Document(
            Document.idOf(text),
            "test.txt",
            List.of(),
            Text.of(text),
            true,
            new Metadata(null, null, null, language, null, List.of()),
            List.of());
    Passage passage =
        new Passage(Passage.Kind.PARAGRAPH, text, List.of(new Passage.Piece(0, text.length(), 0)));
    CleanText clean =
        new CleanText(document, document.metadata(), List.of(), List.of(), List.of(passage));
    Analysis analysis =
        ANNOTATORS.computeIfAbsent(lexicons, Annotator::new).annotate(clean, problem -> {});
    Assumptions.assumeFalse(
        analysis.sentences().isEmpty(), "the language engine has no model for " + language);
    Assumptions.assumeTrue(analysis.language().equals(language), "read as another language");
    return analysis;
  }
}
