package org.gainsay.extract;

import java.util.List;
import java.util.Locale;
import org.gainsay.model.Span;
import org.gainsay.model.Stance;
import org.gainsay.model.Token;

/**
 * The kind of saying: what the cue says, and under a neutral cue what the words of the content do.
 *
 * <p>Of several kinds in one content the weightiest counts: accuse and deny before warn, demand,
 * pledge, criticise, support, assert.
 */
final class StanceReader {
  private final Reading reading;
  private final StanceTables tables;
  private final WordClasses classes;

  StanceReader(Reading reading, StanceTables tables) {
    this.reading = reading;
    this.tables = tables;
    this.classes = tables.classes();
  }

  /**
   * The kind of saying.
   *
   * @param others what the content tells as the words of others
   */
  Stance of(Saying saying, List<Span> others) {
    CueEntry entry = saying.entry();
    Stance cue = entry == null ? Stance.ASSERT : entry.stance();
    if (saying.negated()) {
      return cue == Stance.ACCUSE ? cue : Stance.ASSERT;
    }
    if (saying.given() != null) {
      Stance words = ofWords(saying, others);
      return saying.given() == Stance.ASSERT || words == Stance.ASSERT ? saying.given() : words;
    }
    if (entry != null && isNaming(entry) || cue == Stance.CRITICISE) {
      return judging(saying, cue, others);
    }
    if (cue == Stance.WARN) {
      return ofWords(saying, others) == Stance.ACCUSE ? Stance.ACCUSE : cue;
    }
    if (cue == Stance.PLEDGE && !isToCome(saying)) {
      // "swore that he had not met them"
      return ofWords(saying, others) == Stance.DENY ? Stance.DENY : cue;
    }
    return cue == Stance.ASSERT ? ofWords(saying, others) : cue;
  }

  private boolean isToCome(Saying saying) {
    return saying.content().stream()
        .flatMap(span -> reading.words(span).stream())
        .anyMatch(
            word ->
                word.has("Tense=Fut")
                    || word.has("Mood=Cnd")
                    || word.has("VerbForm=Inf")
                    || classes.isWord("future", word)
                    || classes.isWord("future-past", word));
  }

  private static boolean isNaming(CueEntry entry) {
    return entry.takes(Frame.PREDICATE) && !entry.takes(Frame.CLAUSE);
  }

  /** What something is called or found fault with for: a lie, a fault, a deed with its doer. */
  private Stance judging(Saying saying, Stance cue, List<Span> others) {
    CueEntry entry = saying.entry();
    if (entry != null && classes.is("reproaching", entry.head()) && laysDeed(saying)) {
      return Stance.ACCUSE;
    }
    if (holds(saying.content(), "falsehood")) {
      return Stance.DENY;
    }
    if (entry != null
        && classes.is("denouncing", entry.head())
        && ofWords(saying, others) == Stance.ACCUSE) {
      return Stance.ACCUSE;
    }
    if (cue != Stance.ASSERT) {
      return cue;
    }
    // "named Oslo as the author of the raid"
    if (holds(saying.content(), "culprit") && holds(saying.content(), "misdeed")) {
      return Stance.ACCUSE;
    }
    boolean fault = holds(saying.content(), "blame") || holds(saying.content(), "discredit");
    return fault ? Stance.CRITICISE : cue;
  }

  /** "reproached Oslo for having broken the treaty": something done, not something left undone. */
  private boolean laysDeed(Saying saying) {
    for (Span span : saying.content()) {
      SentenceTree tree = saying.tree();
      for (int word = 0; word < tree.size(); word++) {
        Token token = tree.token(word);
        int verb = tree.head(word);
        if (span.contains(token.span()) && tree.is(word, "aux") && tree.makesPerfect(word)) {
          boolean bare = token.has("VerbForm=Inf") || token.has("VerbForm=Ger");
          return bare
              && tree.children(verb, "advmod").stream()
                  .noneMatch(adverb -> classes.isWord("negator", tree.token(adverb)));
        }
      }
    }
    return false;
  }

  private Stance ofWords(Saying saying, List<Span> others) {
    Phrase source = saying.source();
    List<Integer> speakers = source == null ? List.of() : reading.mentions().parties(source);
    CueEntry entry = saying.entry();
    boolean tells =
        entry != null
            && entry.kind() == CueEntry.Kind.VERB
            && entry.takes(Frame.CLAUSE)
            && !entry.has(CueEntry.Flag.INTENT);
    return read(
        saying.content(),
        new StanceWords(reading, tables, speakers, others, saying.cue() == null, tells));
  }

  /**
   * The kind of saying that words under a label do by themselves.
   *
   * @param speakers the mentions that speak; empty where nobody is named
   * @param others what it tells as the words of others
   */
  Stance ofWords(List<Span> content, List<Integer> speakers, List<Span> others) {
    return read(content, new StanceWords(reading, tables, speakers, others, true, false));
  }

  private static Stance read(List<Span> content, StanceWords words) {
    for (Span span : content) {
      words.read(span);
    }
    return words.weightiest();
  }

  private boolean holds(List<Span> content, String wordClass) {
    return content.stream()
        .flatMap(span -> reading.words(span).stream())
        .anyMatch(
            word ->
                classes.is(wordClass, word.lemma().toLowerCase(Locale.ROOT))
                    || classes.is(wordClass, word.form().toLowerCase(Locale.ROOT)));
  }
}
