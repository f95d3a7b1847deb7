package org.gainsay.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.gainsay.model.Cue;
import org.gainsay.model.EntityType;
import org.gainsay.model.Passage;
import org.gainsay.model.Quotation;
import org.gainsay.model.Span;
import org.gainsay.model.Stance;
import org.jspecify.annotations.Nullable;

/**
 * Claims whose cue is a colon: a headline's label ("Beijing: ‘…’"), a quotation after a colon where
 * the verb before has an object of its own (« dénonce le verdict : « … » ») or is no cue.
 */
final class ColonCues {
  private static final int LONGEST_LABEL = 8;

  private final Reading reading;
  private final WordClasses classes;
  private final SourceFinder sources;
  private final ContentSpans spans;

  ColonCues(Reading reading, CueLexicon cues, WordClasses classes) {
    this.reading = reading;
    this.classes = classes;
    this.sources = new SourceFinder(classes, cues);
    this.spans = new ContentSpans(reading, classes);
  }

  /** The claims that the sentence's colons show, beside those found before. */
  List<Saying> find(SentenceTree tree, List<Saying> known) {
    List<Saying> found = new ArrayList<>();
    for (int at = 1; at + 1 < tree.size(); at++) {
      if (tree.token(at).form().equals(":") && reading.depth(tree, at) == 0) {
        Saying saying = saying(tree, at, known);
        if (saying != null) {
          found.add(saying);
        }
      }
    }
    return found;
  }

  private @Nullable Saying saying(SentenceTree tree, int colon, List<Saying> known) {
    Quotation quotation = reading.quotations().at(0, tree.token(colon + 1).span().start());
    Phrase label = label(tree, colon);
    if (label != null
        && (quotation != null || isSpeaker(label) && !isTopic(label, known))
        && isHeadline(tree)) {
      BitSet words = new BitSet();
      words.set(colon + 1, tree.size());
      return saying(tree, colon, label, spans.of(tree, words, place(tree, colon), label), known);
    }
    if (quotation == null) {
      return null;
    }
    Phrase source = label != null ? label : sourceBefore(tree, colon, known);
    return source == null ? null : saying(tree, colon, source, List.of(quotation.span()), known);
  }

  private static int place(SentenceTree tree, int at) {
    return tree.token(at).span().start();
  }

  private @Nullable Saying saying(
      SentenceTree tree, int colon, Phrase source, List<Span> content, List<Saying> known) {
    if (content.isEmpty() || isTaken(content.get(0), colon, tree, known)) {
      return null;
    }
    Cue cue = new Cue(":", tree.token(colon).span());
    Stance given = stanceBefore(tree, colon, source, known);
    return new Saying(tree, null, cue, colon, source, content, given, false, false);
  }

  /** "condemns the verdict: “…”": the words condemn it too. */
  private static @Nullable Stance stanceBefore(
      SentenceTree tree, int colon, Phrase source, List<Saying> known) {
    Stance last = null;
    for (Saying saying : known) {
      boolean before = saying.head() >= 0 && saying.head() < colon && !saying.negated();
      boolean same = saying.source() != null && saying.source().head() == source.head();
      if (saying.tree() == tree && before && same && saying.entry() != null) {
        last = saying.entry().stance();
      }
    }
    return last == Stance.ASSERT ? null : last;
  }

  private boolean isTaken(Span content, int colon, SentenceTree tree, List<Saying> known) {
    for (Saying saying : known) {
      boolean nested = saying.cue() != null && content.contains(saying.cue().span());
      boolean shares = saying.content().stream().anyMatch(span -> span.overlaps(content));
      boolean whole =
          saying.content().stream().anyMatch(span -> span.contains(tree.token(colon).span()));
      if (shares && !nested && !whole) {
        return true;
      }
    }
    return false;
  }

  /** A few words without a verb from the beginning of the sentence to the colon. */
  private static @Nullable Phrase label(SentenceTree tree, int colon) {
    if (colon > LONGEST_LABEL) {
      return null;
    }
    int head = 0;
    for (int at = 0; at < colon; at++) {
      switch (tree.upos(at)) {
        case "VERB", "AUX", "SCONJ", "PRON" -> {
          return null;
        }
        default -> head = tree.dominates(at, head) ? at : head;
      }
    }
    BitSet words = new BitSet();
    words.set(0, colon);
    NounPhrases.trim(tree, words);
    return words.isEmpty() ? null : new Phrase(tree, head, words);
  }

  private boolean isHeadline(SentenceTree tree) {
    Passage.Kind kind = reading.passage(tree).kind();
    return kind == Passage.Kind.TITLE
        || kind == Passage.Kind.HEADING
        || tree.sentence().passage() == 0;
  }

  /** "Fjordnet: Oslo blames …": another speaks of an organisation behind the colon. */
  private boolean isTopic(Phrase label, List<Saying> known) {
    boolean organisation =
        reading.mentions().parties(label).stream()
            .anyMatch(m -> reading.mentions().get(m).type() == EntityType.ORGANISATION);
    int colon = label.words().length();
    return classes.isWord("venue", label.tree().token(label.head()))
        || organisation
            && known.stream()
                .anyMatch(
                    saying ->
                        saying.source() != null
                            && saying.tree() == label.tree()
                            && saying.source().tree() == label.tree()
                            && saying.source().head() >= colon);
  }

  /** A person or body speaks; a state before a colon is as often the topic (« France : … »). */
  private boolean isSpeaker(Phrase label) {
    List<Integer> parties = reading.mentions().parties(label);
    if (parties.isEmpty()) {
      return reading.mentions().isSurname(reading.text().slice(label.span()));
    }
    return parties.stream()
        .map(m -> reading.mentions().get(m).type())
        .anyMatch(
            type ->
                type == EntityType.PERSON
                    || type == EntityType.GOVERNMENT_BODY
                    || type == EntityType.ORGANISATION);
  }

  /** The source of the last claim before the colon, or the subject of the verb before it. */
  private @Nullable Phrase sourceBefore(SentenceTree tree, int colon, List<Saying> known) {
    Saying last = null;
    for (Saying saying : known) {
      if (saying.tree() == tree && saying.head() >= 0 && saying.head() < colon) {
        last = saying;
      }
    }
    if (last != null) {
      return last.source();
    }
    Phrase subject = tree.root() < colon ? sources.of(tree, tree.root()) : null;
    int passive = tree.root() < colon ? VerbGroups.subject(tree, tree.root()) : -1;
    if (subject == null && passive >= 0 && passive < colon) {
      // "Keller was quoted: “…”", and what looks like it: "the report was blunt: “…”"
      subject = NounPhrases.of(tree, passive);
    }
    return subject != null && speaks(subject) ? subject : null;
  }

  private boolean speaks(Phrase subject) {
    SentenceTree tree = subject.tree();
    return tree.upos(subject.head()).equals("PROPN")
        || classes.is("speaker", tree.lemma(subject.head()))
        || classes.is("document", tree.lemma(subject.head()))
        || tree.upos(subject.head()).equals("PRON")
            && classes.is("speaking-pronoun", tree.lemma(subject.head()));
  }
}
