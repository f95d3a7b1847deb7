package org.gainsay.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.gainsay.model.Passage;
import org.gainsay.model.Span;
import org.gainsay.model.Stance;
import org.gainsay.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * Words under a speaker's label ("Lin Jian: …", "Q: …"): a claim a sentence, cut into clauses where
 * their stance differs; questions are none. A text is a transcript when two of its paragraphs begin
 * with labels; a paragraph without one goes on with the last speaker.
 */
final class Transcripts {
  private static final int LONGEST_LABEL = 8;

  private final Reading reading;
  private final WordClasses classes;
  private final Predicate<Token> tells;
  private final StanceReader stances;
  private final ContentSpans spans;

  /**
   * For one report.
   *
   * @param tells whether a word is a verb of saying
   */
  Transcripts(Reading reading, StanceTables tables, Predicate<Token> tells) {
    this.reading = reading;
    this.tells = tells;
    this.classes = tables.classes();
    this.stances = new StanceReader(reading, tables);
    this.spans = new ContentSpans(reading, classes);
  }

  /**
   * A label.
   *
   * @param colon index of the colon in the sentence
   */
  private record Label(Phrase phrase, int colon, String text) {}

  /** Adds the claims; returns the indices of the sentences under a label. */
  BitSet find(List<Saying> found) {
    BitSet spoken = new BitSet();
    List<@Nullable Label> labels = labels();
    if (!isTranscript(labels)) {
      return spoken;
    }
    Label speaker = null;
    int passage = -1;
    for (int i = 0; i < reading.trees().size(); i++) {
      SentenceTree tree = reading.trees().get(i);
      Label here = labels.get(i);
      boolean begins = tree.sentence().passage() != passage;
      passage = tree.sentence().passage();
      if (here != null) {
        speaker = here;
      } else if (begins && (endsSpeech(tree) || isReport(tree) && isAfterLast(labels, i))) {
        speaker = null;
      }
      spoken.set(i, speaker != null);
      if (speaker != null && !classes.is("question-label", speaker.text())) {
        add(tree, speaker, here == null ? 0 : here.colon() + 1, found);
      }
    }
    return spoken;
  }

  /** The label of each sentence that begins a passage with one, null of the others. */
  private List<@Nullable Label> labels() {
    List<@Nullable Label> labels = new ArrayList<>();
    int passage = -1;
    for (SentenceTree tree : reading.trees()) {
      boolean begins = tree.sentence().passage() != passage;
      passage = tree.sentence().passage();
      labels.add(begins && isSpeech(tree) ? label(tree) : null);
    }
    return labels;
  }

  private boolean isSpeech(SentenceTree tree) {
    Passage.Kind kind = reading.passage(tree).kind();
    return kind != Passage.Kind.TITLE && kind != Passage.Kind.HEADING;
  }

  private static boolean isAfterLast(List<@Nullable Label> labels, int from) {
    return labels.subList(from, labels.size()).stream().allMatch(label -> label == null);
  }

  /** "The spokesman also said that …": behind the last label the report goes on by itself. */
  private boolean isReport(SentenceTree tree) {
    for (int word = 1; word < tree.size(); word++) {
      if (VerbGroups.isFiniteGroup(tree, word)
          && reading.depth(tree, word) == 0
          && tells.test(tree.token(word))) {
        int subject = VerbGroups.subject(tree, word);
        return subject >= 0 && subject < word && !tree.upos(subject).equals("PRON");
      }
    }
    return false;
  }

  private boolean endsSpeech(SentenceTree tree) {
    return !isSpeech(tree);
  }

  private @Nullable Label label(SentenceTree tree) {
    int colon = -1;
    // a quoted transcript opens each paragraph with a mark: "“SMITH: …"
    int first = isQuotedLabel(tree) ? 1 : 0;
    for (int at = first; at < Math.min(tree.size(), LONGEST_LABEL + 1); at++) {
      if (tree.token(at).form().equals(":")) {
        colon = at;
        break;
      }
      if (!isLabelWord(tree, at)) {
        return null;
      }
    }
    if (colon <= first || !Character.isUpperCase(tree.token(first).form().codePointAt(0))) {
      return null;
    }
    BitSet words = new BitSet();
    words.set(first, colon);
    int head = first;
    for (int at = first; at < colon; at++) {
      if (tree.dominates(at, head)) {
        head = at;
      }
    }
    NounPhrases.trim(tree, words);
    if (words.isEmpty()) {
      return null;
    }
    Phrase phrase = new Phrase(tree, head, words);
    String text = reading.text().slice(phrase.span());
    boolean speaks =
        names(phrase)
            || classes.is("question-label", text.toLowerCase(Locale.ROOT))
            || classes.is("answer-label", text.toLowerCase(Locale.ROOT));
    return speaks || isCapitals(text)
        ? new Label(phrase, colon, text.toLowerCase(Locale.ROOT))
        : null;
  }

  private static boolean isQuotedLabel(SentenceTree tree) {
    return tree.size() > 2
        && "\"“«".contains(tree.token(0).form())
        && isCapitals(tree.token(1).form())
        && tree.token(2).form().equals(":");
  }

  /** Whether the phrase names somebody who can speak: a section's heading does not. */
  private boolean names(Phrase phrase) {
    if (!reading.mentions().parties(phrase).isEmpty()) {
      return true;
    }
    for (int word = phrase.words().nextSetBit(0);
        word >= 0;
        word = phrase.words().nextSetBit(word + 1)) {
      if (classes.isWord("speaker", phrase.tree().token(word))) {
        return true;
      }
    }
    return false;
  }

  /** "SMITH", "MS. SMITH": the common form of a transcript's labels. */
  private static boolean isCapitals(String text) {
    return text.length() > 1 && text.equals(text.toUpperCase(Locale.ROOT));
  }

  private static boolean isLabelWord(SentenceTree tree, int at) {
    Token token = tree.token(at);
    return switch (token.upos()) {
      case "VERB", "AUX", "SCONJ", "PRON", "ADV" -> token.form().length() == 1;
      default -> !"«“\"?!;".contains(token.form());
    };
  }

  private boolean isTranscript(List<@Nullable Label> labels) {
    Set<String> names = new HashSet<>();
    int count = 0;
    boolean repeats = false;
    boolean asks = false;
    for (Label label : labels) {
      if (label != null && !quotes(label)) {
        count++;
        repeats |= !names.add(label.text());
        asks |= classes.is("question-label", label.text()) || isQuestion(label);
      }
    }
    return count >= 2 && (asks || repeats && names.size() >= 2 || count == 2 && names.size() == 2);
  }

  /** "X: “…”" is a quotation, not a label. */
  private boolean quotes(Label label) {
    SentenceTree tree = label.phrase().tree();
    int next = label.colon() + 1;
    return next < tree.size() && reading.depth(tree, next) > reading.depth(tree, label.colon());
  }

  private boolean isQuestion(Label label) {
    int passage = label.phrase().tree().sentence().passage();
    for (int i = label.phrase().tree().index(); i < reading.trees().size(); i++) {
      SentenceTree tree = reading.trees().get(i);
      if (tree.sentence().passage() != passage) {
        return false;
      }
      if (isQuestion(tree)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isQuestion(SentenceTree tree) {
    return tree.token(tree.size() - 1).form().endsWith("?");
  }

  private void add(SentenceTree tree, Label speaker, int from, List<Saying> found) {
    if (isQuestion(tree)) {
      return;
    }
    Parts parts = new Parts(reading.mentions().parties(speaker.phrase()));
    int start = from;
    for (int border : borders(tree, from)) {
      addPart(tree, start, border, parts);
      start = border;
    }
    addPart(tree, start, tree.size(), parts);
    // who asks tells what he asks about: he accuses and denies nothing
    Stance given = isQuestion(speaker) ? Stance.ASSERT : null;
    for (Span part : parts.spans()) {
      found.add(
          new Saying(tree, null, null, -1, speaker.phrase(), List.of(part), given, false, false));
    }
  }

  /** Where coordinated clauses or predicates of the sentence begin. */
  private static List<Integer> borders(SentenceTree tree, int from) {
    List<Integer> borders = new ArrayList<>();
    for (int conjunct : tree.conjuncts(tree.root())) {
      int first = tree.first(conjunct);
      boolean clause =
          conjunct != tree.root()
              && first > from
              && first < conjunct + 1
              && isPredicate(tree, conjunct);
      if (clause) {
        borders.add(first);
      }
    }
    for (int child : tree.children(tree.root())) {
      if (tree.is(child, "parataxis") && tree.first(child) > Math.max(from, tree.root())) {
        borders.add(tree.first(child));
      }
    }
    return borders.stream().distinct().sorted().toList();
  }

  private static boolean isPredicate(SentenceTree tree, int at) {
    return tree.upos(at).equals("VERB") || tree.child(at, "cop") >= 0;
  }

  /** Adds the words as a part of their own, or to the last one when both do the same. */
  private void addPart(SentenceTree tree, int from, int to, Parts parts) {
    BitSet words = new BitSet();
    words.set(from, to);
    while (from < to
        && (tree.upos(from).equals("CCONJ") || tree.upos(from).equals("PUNCT"))
        && !parts.spans().isEmpty()) {
      words.clear(from++);
    }
    if (words.isEmpty()) {
      return;
    }
    List<Span> span = spans.of(tree, words, tree.sentence().span().start(), null);
    if (span.isEmpty()) {
      return;
    }
    parts.add(span, stances.ofWords(span, parts.speakers(), List.of()));
  }

  /** The parts of one sentence with their kinds of saying. */
  private record Parts(List<Integer> speakers, List<Span> spans, List<Stance> kinds) {
    Parts(List<Integer> speakers) {
      this(speakers, new ArrayList<>(), new ArrayList<>());
    }

    void add(List<Span> span, Stance stance) {
      int last = spans.size() - 1;
      if (last >= 0 && kinds.get(last) == stance) {
        spans.set(last, spans.get(last).cover(span.get(0)));
      } else {
        spans.add(span.get(0).cover(span.get(span.size() - 1)));
        kinds.add(stance);
      }
    }
  }
}
