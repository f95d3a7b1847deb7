package org.gainsay.extract;

import java.util.BitSet;
import java.util.List;
import org.gainsay.extract.CueEntry.Kind;
import org.gainsay.model.Span;
import org.gainsay.model.Token;
import org.jspecify.annotations.Nullable;

/** Claims whose cue is a verb or a predicative adjective. */
final class VerbCues {
  private final Reading reading;
  private final CueLexicon cues;
  private final WordClasses classes;
  private final SourceFinder sources;
  private final ContentFinder contents;
  private final ContentSpans spans;
  private final Incises incises;

  VerbCues(Reading reading, CueLexicon cues, WordClasses classes) {
    this.reading = reading;
    this.cues = cues;
    this.classes = classes;
    this.sources = new SourceFinder(classes, cues);
    this.contents = new ContentFinder(reading, classes, sources);
    this.spans = new ContentSpans(reading, classes);
    this.incises = new Incises(reading, spans, sources, classes);
  }

  void find(SentenceTree tree, List<Saying> found) {
    for (int at = 0; at < tree.size(); at++) {
      Kind kind = kind(tree, at);
      if (kind == null) {
        continue;
      }
      for (CueEntry entry : cues.headed(tree.token(at))) {
        Saying saying = entry.kind() == kind ? saying(tree, entry, at) : null;
        if (saying != null) {
          found.add(saying);
          break;
        }
      }
    }
  }

  private static @Nullable Kind kind(SentenceTree tree, int at) {
    return switch (tree.upos(at)) {
      case "VERB", "AUX" -> Kind.VERB;
      case "ADJ" -> Kind.ADJECTIVE;
      default -> null;
    };
  }

  private @Nullable Saying saying(SentenceTree tree, CueEntry entry, int at) {
    CueClause cue = CueClause.of(tree, entry, at);
    if (cue == null || isAuxiliary(tree, at)) {
      return null;
    }
    Phrase source = sources.of(tree, at);
    if (!maySpeak(cue, source)) {
      return null;
    }
    List<Span> content = content(cue, source);
    if (content.isEmpty()) {
      return null;
    }
    return new Saying(
        tree,
        entry,
        cue.cue(classes.is("setting", "cue-auxiliaries")),
        at,
        source,
        content,
        null,
        cue.negated(classes),
        entry.hearsay() && cue.passive() && source == null);
  }

  private static boolean isAuxiliary(SentenceTree tree, int at) {
    return tree.is(at, "aux") || tree.is(at, "cop") || tree.is(at, "fixed");
  }

  private boolean maySpeak(CueClause cue, @Nullable Phrase source) {
    if (source == null) {
      return cue.passive();
    }
    Token head = source.tree().token(source.head());
    if (isPerformative(cue, head)) {
      return false;
    }
    return !cue.entry().byDocument() || canSpeak(source);
  }

  /** "I can confirm", "we urge": the speaker does it in saying it. */
  private boolean isPerformative(CueClause cue, Token source) {
    return source.upos().equals("PRON") && source.has("Person=1");
  }

  private boolean canSpeak(Phrase source) {
    SentenceTree tree = source.tree();
    return switch (tree.upos(source.head())) {
      case "PROPN" -> true;
      case "PRON" -> classes.is("speaking-pronoun", tree.lemma(source.head()));
      default ->
          classes.is("document", tree.lemma(source.head()))
              || classes.is("speaker", tree.lemma(source.head()))
              || !reading.mentions().parties(source).isEmpty();
    };
  }

  private List<Span> content(CueClause cue, @Nullable Phrase source) {
    boolean outer = cue.entry().takes(Frame.QUOTE) && !cue.passive();
    if (outer && isBehindContent(cue, source)) {
      List<Span> before = incises.of(cue, source);
      if (!before.isEmpty()) {
        return before;
      }
    }
    BitSet words = contents.of(cue);
    if (words != null) {
      int place = cue.tree().token(cue.at()).span().start();
      if (source != null && source.tree() == cue.tree()) {
        words.andNot(source.words());
      }
      return spans.of(cue.tree(), words, place, source);
    }
    return outer ? incises.of(cue, source) : List.of();
  }

  /** Whether a quotation ends right before the act, or the subject is inverted. */
  private boolean isBehindContent(CueClause cue, @Nullable Phrase source) {
    SentenceTree tree = cue.tree();
    int first = SourceFinder.groupStart(tree, cue.at());
    boolean inverted = source != null && source.tree() == tree && source.head() > first;
    if (source != null && source.tree() == tree && source.words().length() == first) {
      first = source.words().nextSetBit(0);
    }
    int before = first - 1;
    if (before >= 0 && tree.token(before).form().equals(",")) {
      before--;
    }
    return inverted
        || before >= 0 && reading.depth(tree, before) > reading.depth(tree, cue.at())
        || first == 0 && tree.index() > 0 && followsQuotation(tree);
  }

  private boolean followsQuotation(SentenceTree tree) {
    SentenceTree last = reading.trees().get(tree.index() - 1);
    return last.sentence().passage() == tree.sentence().passage()
        && reading.depth(last, last.size() - 1) > 0
        && reading.depth(tree, 0) == 0;
  }
}
