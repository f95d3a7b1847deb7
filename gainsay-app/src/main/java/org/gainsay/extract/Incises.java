package org.gainsay.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.gainsay.model.Quotation;
import org.gainsay.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Content that stands around the cue rather than under it: "“…”, he said", "…, said Smith, …", "he
 * said: “…”". The cue's clause is set apart by commas or quotation marks.
 */
final class Incises {
  /** How many words a whole clause before the last comma has at least. */
  private static final int SHORTEST = 4;

  private final Reading reading;
  private final ContentSpans spans;
  private final AdjacentQuotations quotations;
  private final SourceFinder sources;
  private final WordClasses classes;

  Incises(Reading reading, ContentSpans spans, SourceFinder sources, WordClasses classes) {
    this.reading = reading;
    this.spans = spans;
    this.quotations = new AdjacentQuotations(reading, spans);
    this.sources = sources;
    this.classes = classes;
  }

  /** The content's spans, empty when the cue has nothing around it to say. */
  List<Span> of(CueClause cue, @Nullable Phrase source) {
    List<Span> opening = opening(cue, source);
    if (!opening.isEmpty()) {
      return opening;
    }
    List<Span> enclosed = enclosed(cue, source);
    if (!enclosed.isEmpty()) {
      return enclosed;
    }
    List<Span> closed = closed(cue, source);
    if (!closed.isEmpty()) {
      return closed;
    }
    List<Span> after = quotations.after(cue, beforeParticiple(cue, afterAct(cue)), source);
    boolean own = source != null && sources.own(cue.tree(), cue.at()) != null;
    List<Span> before = own ? around(cue, source, !after.isEmpty()) : List.of();
    if (after.isEmpty() || before.isEmpty()) {
      return after.isEmpty() ? before : after;
    }
    List<Span> both = new ArrayList<>(before);
    both.addAll(after);
    return ContentSpans.merged(both);
  }

  /** "As he noted, the bridge was …": all behind the comma. */
  private List<Span> opening(CueClause cue, @Nullable Phrase source) {
    SentenceTree tree = cue.tree();
    int inverted = behindInverted(cue, source);
    int next = inverted > 0 ? inverted : afterAct(cue);
    boolean opens =
        classes.is("incise-mark", tree.token(0).form().toLowerCase(Locale.ROOT))
            && isFirstVerb(tree, cue.at());
    if (!opens || next + 1 >= tree.size() || !isComma(tree, next)) {
      return List.of();
    }
    BitSet words = new BitSet();
    words.set(next + 1, tree.size());
    return spans.of(tree, words, place(cue), source);
  }

  private static boolean isFirstVerb(SentenceTree tree, int verb) {
    for (int word = 0; word < verb; word++) {
      boolean other = VerbGroups.isFinite(tree.token(word)) && tree.head(word) != verb;
      if (other || isComma(tree, word)) {
        return false;
      }
    }
    return true;
  }

  /** "The attack, he said, was …": between commas or dashes, all around. */
  private List<Span> enclosed(CueClause cue, @Nullable Phrase source) {
    SentenceTree tree = cue.tree();
    int first = firstOfAct(cue, cue.act(reading), source);
    int inverted = behindInverted(cue, source);
    int next = inverted > 0 ? inverted : afterAct(cue);
    boolean clitic = first > 2 && inverted > 0 && tree.upos(first - 1).matches("PRON|DET");
    if (clitic
        && classes.is("incise-mark", tree.token(first - 2).form().toLowerCase(Locale.ROOT))) {
      first--;
    }
    boolean marked =
        first > 1
            && classes.is("incise-mark", tree.token(first - 1).form().toLowerCase(Locale.ROOT));
    if (marked) {
      first--;
    }
    if (first <= 1 || next >= tree.size() || !isComma(tree, first - 1) || !isComma(tree, next)) {
      return List.of();
    }
    int depth = reading.depth(tree, cue.at());
    boolean finite = false;
    BitSet words = new BitSet();
    words.set(0, tree.size());
    words.clear(first, next);
    int mark = tree.child(cue.at(), "mark");
    if (mark >= 0 && mark < first) {
      // "As he noted, …", "…, as he noted, …"
      words.clear(mark);
    }
    for (int word = next; word < tree.size(); word++) {
      finite |= VerbGroups.isFinite(tree.token(word));
      boolean detached = word > next && sources.detachedTo(tree, word) == cue.at();
      if (detached) {
        words.clear(Math.max(next, tree.first(word)), tree.size());
        break;
      }
    }
    // "it is, experts say, the same": the verb stands before the act
    finite |= VerbGroups.isFinite(tree.token(first - 2));
    boolean goesOn = finite && goesOn(tree, next + 1) && reading.depth(tree, next + 1) == depth;
    boolean quoted = reading.depth(tree, first - 2) > depth;
    if (!goesOn || quoted || sources.own(tree, cue.at()) == null) {
      return List.of();
    }
    keepQuoted(tree, cue, words);
    keepPart(cue, words);
    dropLeadingConnectors(tree, words);
    if (isRelative(tree, first - 2)) {
      keepRelativeClause(tree, words, next + 1);
    }
    return spans.of(tree, words, place(cue), source);
  }

  private boolean isRelative(SentenceTree tree, int word) {
    return classes.is("relative", tree.token(word).form().toLowerCase(Locale.ROOT))
        && tree.upos(word).matches("PRON|SCONJ");
  }

  /** "a gang which, police say, left the country, was …": the clause behind the act, no more. */
  private static void keepRelativeClause(SentenceTree tree, BitSet words, int from) {
    words.clear(0, from);
    for (int word = from + 1; word + 1 < tree.size(); word++) {
      if (tree.token(word).form().equals(",") && VerbGroups.isFinite(tree.token(word + 1))) {
        words.clear(word, tree.size());
      }
    }
  }

  /** "Curfew lifted in two towns, police said.": of a clause without a verb too, all before. */
  private List<Span> closed(CueClause cue, @Nullable Phrase source) {
    SentenceTree tree = cue.tree();
    int group = VerbGroups.groupStart(tree, cue.at());
    boolean beside = source != null && source.tree() == tree && source.words().length() == group;
    if (!beside || source == null || !cue.entry().takes(Frame.CLAUSE)) {
      return List.of();
    }
    int comma = source.words().nextSetBit(0) - 1;
    int after = afterAct(cue);
    boolean ends =
        after >= tree.size() || after == tree.size() - 1 && tree.upos(after).equals("PUNCT");
    boolean object =
        tree.child(cue.at(), "obj") > cue.at() && !classes.is("telling", cue.entry().head());
    boolean apart = comma >= SHORTEST && isComma(tree, comma) && ends && !object;
    if (!apart || !isWholeClause(cue, comma)) {
      return List.of();
    }
    BitSet words = new BitSet();
    words.set(0, comma);
    keepPart(cue, words);
    dropLeadingConnectors(tree, words);
    return spans.of(tree, words, place(cue), source);
  }

  /** No quotation, no aside alone: a noun first, or a verb somewhere. */
  private boolean isWholeClause(CueClause cue, int end) {
    SentenceTree tree = cue.tree();
    if (classes.is("aside", tree.token(0).form().toLowerCase(Locale.ROOT))) {
      return false;
    }
    boolean verb = Subjects.isNominal(tree, 0);
    for (int word = 0; word < end; word++) {
      if (reading.isQuoted(cue, word) || reading.depth(tree, cue.at()) > 0) {
        return false;
      }
      verb |= VerbGroups.isFinite(tree.token(word)) || VerbGroups.isInfinitive(tree.token(word));
    }
    return verb;
  }

  private static boolean isComma(SentenceTree tree, int at) {
    String form = tree.token(at).form();
    return form.equals(",") || form.equals("–") || form.equals("—");
  }

  /** Whether the words after the act go on with the sentence before it. */
  private boolean goesOn(SentenceTree tree, int at) {
    String form = tree.token(at).form().toLowerCase(Locale.ROOT);
    boolean fresh =
        tree.upos(at).equals("CCONJ")
            || classes.is("relative", form)
            || classes.is("aside", form)
            || tree.token(at).has("VerbForm=Ger");
    return !fresh;
  }

  /** The word after the act of saying: cue, inverted subject, those told, adverbials. */
  private int afterAct(CueClause cue) {
    SentenceTree tree = cue.tree();
    BitSet act = cue.act(reading);
    int last = cue.at();
    for (int word = cue.at() + 1; word < tree.size() && act.get(word); word++) {
      last = word;
    }
    return last + 1;
  }

  /** The word after a source that stands right behind the cue; 0 when it does not. */
  private static int behindInverted(CueClause cue, @Nullable Phrase source) {
    if (source == null || source.tree() != cue.tree()) {
      return 0;
    }
    boolean behind = source.words().nextSetBit(0) == cue.at() + 1;
    return behind ? source.words().length() : 0;
  }

  private List<Span> around(CueClause cue, @Nullable Phrase source, boolean quotedOnly) {
    SentenceTree tree = cue.tree();
    int subject = cue.subject();
    if (subject >= 0 && sources.isRelative(tree, subject)) {
      return List.of();
    }
    BitSet act = cue.act(reading);
    int first = firstOfAct(cue, act, source);
    if (first == 0) {
      return quotations.inLastSentence(tree);
    }
    if (isOfAnotherClause(cue, first)) {
      return List.of();
    }
    if (!isSetApart(cue, first) || quotedOnly && !isQuotedBefore(cue, first)) {
      return List.of();
    }
    BitSet words = words(cue, first, source);
    words.andNot(act);
    if (!saysSomething(cue, words, first)) {
      return List.of();
    }
    dropLeadingConnectors(tree, words);
    return spans.of(tree, words, place(cue), source);
  }

  /** "…, when she released the plan", "…, and he withdrew it": what goes before is the report's. */
  private boolean isOfAnotherClause(CueClause cue, int first) {
    SentenceTree tree = cue.tree();
    String lead = tree.token(first).form().toLowerCase(Locale.ROOT);
    String before = tree.token(first - 1).form().toLowerCase(Locale.ROOT);
    boolean circumstance = isCircumstance(lead) || isCircumstance(before);
    boolean joined = tree.upos(first).equals("CCONJ") || tree.upos(first - 1).equals("CCONJ");
    return circumstance || joined && tree.child(cue.at(), "obj") > cue.at();
  }

  private boolean isCircumstance(String form) {
    return classes.is("circumstance", form) && !classes.is("incise-mark", form);
  }

  private boolean isQuotedBefore(CueClause cue, int first) {
    SentenceTree tree = cue.tree();
    int depth = reading.depth(tree, cue.at());
    int at = first - 1;
    return reading.depth(tree, at) > depth
        || at > 0 && tree.token(at).form().equals(",") && reading.depth(tree, at - 1) > depth;
  }

  private static int place(CueClause cue) {
    return cue.tree().token(cue.at()).span().start();
  }

  /** The first word of the cue's own stretch: back over its subject and auxiliaries. */
  private static int firstOfAct(CueClause cue, BitSet act, @Nullable Phrase source) {
    int first = VerbGroups.groupStart(cue.tree(), cue.at());
    if (source != null && source.tree() == cue.tree() && source.words().length() == first) {
      first = source.words().nextSetBit(0);
    }
    while (first > 0
        && act.get(first - 1)
        && !VerbGroups.isStop(cue.tree().token(first - 1).form())) {
      first--;
    }
    return first;
  }

  /** Whether a comma, a quotation mark or another stop stands before the cue's stretch. */
  private boolean isSetApart(CueClause cue, int first) {
    SentenceTree tree = cue.tree();
    if (first == 0) {
      return false;
    }
    String before = tree.token(first - 1).form();
    return VerbGroups.isStop(before) || before.equals(")") || before.equals("...");
  }

  /**
   * The sentence around: all that is not under the cue, and the clauses that are; of the words
   * after it only those that the parser leaves with the words before.
   */
  private BitSet words(CueClause cue, int first, @Nullable Phrase source) {
    SentenceTree tree = cue.tree();
    BitSet words = new BitSet();
    words.set(0, tree.size());
    for (int word : tree.subtree(cue.at())) {
      words.clear(word);
    }
    for (int child : tree.children(cue.at())) {
      if (child < first && isClausal(tree, child)) {
        for (int word : tree.subtree(child)) {
          words.set(word);
        }
      }
    }
    keepQuoted(tree, cue, words);
    dropBehindParticiple(cue, words);
    if (source != null && source.tree() == tree) {
      words.andNot(source.words());
    }
    keepPart(cue, words);
    dropBeforeColon(tree, words, first);
    return words;
  }

  /** The comma before a second saying in the words up to a place, else the place. */
  private int beforeParticiple(CueClause cue, int end) {
    SentenceTree tree = cue.tree();
    for (int word = cue.at() + 2; word < end; word++) {
      boolean comma = tree.token(word - 1).form().equals(",");
      if (comma && VerbGroups.isParticiple(tree, word) && sources.isCue(tree, word)) {
        return word - 1;
      }
    }
    return end;
  }

  /** "“…”, said the mayor, calling it “a lie”": a second saying. */
  private void dropBehindParticiple(CueClause cue, BitSet words) {
    SentenceTree tree = cue.tree();
    for (int word = cue.at() + 2; word < tree.size(); word++) {
      boolean comma = tree.token(word - 1).form().equals(",");
      if (comma && VerbGroups.isParticiple(tree, word) && sources.isCue(tree, word)) {
        words.clear(word, tree.size());
        return;
      }
    }
  }

  /** Of "he was angry: “…”, she said" the quotation alone. */
  private void dropBeforeColon(SentenceTree tree, BitSet words, int first) {
    for (int word = first - 1; word > 0; word--) {
      boolean opens = reading.depth(tree, word) > reading.depth(tree, word - 1);
      if (opens && tree.token(word - 1).form().equals(":")) {
        words.clear(0, word);
      }
    }
  }

  /**
   * A cue inside a quotation has its content there; quoted words before one outside are content.
   */
  private void keepQuoted(SentenceTree tree, CueClause cue, BitSet words) {
    int depth = reading.depth(tree, cue.at());
    Quotation around = depth == 0 ? null : reading.quotations().at(depth - 1, place(cue));
    for (int word = 0; word < tree.size(); word++) {
      if (around != null && !around.span().contains(tree.token(word).span())) {
        words.clear(word);
      } else if (word < cue.at() && reading.depth(tree, word) > depth) {
        words.set(word);
      }
    }
  }

  private boolean isClausal(SentenceTree tree, int child) {
    return switch (tree.relation(child)) {
      case "ccomp", "parataxis", "csubj", "dep", "xcomp", "obj", "dislocated", "root", "nsubj" ->
          true;
      case "advcl", "acl", "obl", "advmod", "discourse" -> isUnmarked(tree, child);
      default -> false;
    };
  }

  /** A clause that no conjunction opens is no circumstance, whatever the parser calls it. */
  private static boolean isUnmarked(SentenceTree tree, int clause) {
    boolean subject = VerbGroups.subject(tree, clause) >= 0;
    return subject && tree.child(clause, "mark") < 0;
  }

  /** Between semicolons. */
  private static void keepPart(CueClause cue, BitSet words) {
    SentenceTree tree = cue.tree();
    for (int word = 0; word < tree.size(); word++) {
      if (tree.token(word).form().equals(";")) {
        if (word < cue.at()) {
          words.clear(0, word + 1);
        } else {
          words.clear(word, tree.size());
        }
      }
    }
  }

  /** Whether the words before the act hold a quotation or a clause that is no mere circumstance. */
  private boolean saysSomething(CueClause cue, BitSet words, int first) {
    SentenceTree tree = cue.tree();
    int depth = reading.depth(tree, cue.at());
    boolean verb = false;
    boolean behindComma = false;
    boolean main = false;
    int begin = words.nextSetBit(0);
    for (int word = begin; word >= 0 && word < first; word = words.nextSetBit(word + 1)) {
      if (reading.depth(tree, word) > depth) {
        return true;
      }
      boolean finite = VerbGroups.isFinite(tree.token(word)) || tree.upos(word).equals("AUX");
      verb |= finite;
      main |= finite && behindComma;
      behindComma |= tree.token(word).form().equals(",");
    }
    if (begin >= 0 && classes.is("aside", tree.token(begin).form().toLowerCase(Locale.ROOT))) {
      // "After the vote, the bridge was closed, he said": a clause goes on behind the aside
      return main;
    }
    return verb || begin == 0 && closesSentence(cue, first);
  }

  /** "Words unclear, experts say.": of the whole sentence only the act of saying stands apart. */
  private boolean closesSentence(CueClause cue, int first) {
    SentenceTree tree = cue.tree();
    int after = afterAct(cue);
    boolean ends = after >= tree.size() || tree.token(after).form().equals(".");
    return ends && first > 2 && Subjects.isNominal(tree, 0) && cue.entry().takes(Frame.CLAUSE);
  }

  /** "But", "Still," before a quotation is the report's. */
  private void dropLeadingConnectors(SentenceTree tree, BitSet words) {
    int at = words.nextSetBit(0);
    while (at >= 0 && reading.depth(tree, at) == 0 && isConnector(tree, at)) {
      words.clear(at);
      at = words.nextSetBit(at);
    }
  }

  private static boolean isConnector(SentenceTree tree, int at) {
    return tree.upos(at).equals("CCONJ") || tree.upos(at).equals("PUNCT");
  }
}
