package org.gainsay.extract;

import java.util.BitSet;
import java.util.List;
import org.gainsay.model.Quotation;
import org.gainsay.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Content that stands around the cue rather than under it: "“…”, he said", "…, said Smith, …", "he
 * said: “…”". The cue's clause is set apart by commas or quotation marks.
 */
final class Incises {
  private final Reading reading;
  private final ContentSpans spans;

  Incises(Reading reading, ContentSpans spans) {
    this.reading = reading;
    this.spans = spans;
  }

  /** The content's spans, empty when the cue has nothing around it to say. */
  List<Span> of(CueClause cue, @Nullable Phrase source) {
    List<Span> after = quotationAfter(cue, source);
    if (!after.isEmpty()) {
      return after;
    }
    return around(cue, source);
  }

  /** A quotation that begins right after the act: "he said: “…”". */
  private List<Span> quotationAfter(CueClause cue, @Nullable Phrase source) {
    SentenceTree tree = cue.tree();
    int depth = reading.depth(tree, cue.at());
    int next = afterAct(cue);
    int start = next;
    while (start < tree.size() && isPause(tree.token(start).form())) {
      start++;
    }
    if (start >= tree.size()) {
      return quotationInNextSentence(cue, depth);
    }
    Quotation quotation = reading.quotations().at(depth, tree.token(start).span().start());
    boolean begins =
        quotation != null
            && quotation.span().start() >= tree.token(Math.max(0, start - 1)).span().start()
            && quotation.span().start() > tree.token(cue.at()).span().start();
    if (begins && quotation != null) {
      return List.of(quotation.span());
    }
    boolean colon = start > next && tree.token(start - 1).form().equals(":");
    return colon ? toEnd(cue, start, source) : List.of();
  }

  /** "He said:" at the end of a sentence, the words in the next. */
  private List<Span> quotationInNextSentence(CueClause cue, int depth) {
    SentenceTree tree = cue.tree();
    boolean colon = tree.token(tree.size() - 1).form().equals(":");
    int next = tree.index() + 1;
    if (!colon || next >= reading.trees().size()) {
      return List.of();
    }
    Span sentence = reading.trees().get(next).sentence().span();
    Quotation quotation = reading.quotations().at(depth, sentence.start());
    return quotation == null ? List.of() : List.of(quotation.span());
  }

  private List<Span> toEnd(CueClause cue, int start, @Nullable Phrase source) {
    SentenceTree tree = cue.tree();
    BitSet words = new BitSet();
    words.set(start, tree.size());
    return spans.of(tree, words, place(cue), source);
  }

  private static boolean isPause(String form) {
    return form.equals(":") || form.equals(",");
  }

  /** The word after the act of saying: cue, inverted subject, those told, adverbials. */
  private static int afterAct(CueClause cue) {
    SentenceTree tree = cue.tree();
    BitSet act = cue.act();
    int last = cue.at();
    for (int word = cue.at() + 1; word < tree.size() && act.get(word); word++) {
      last = word;
    }
    return last + 1;
  }

  private List<Span> around(CueClause cue, @Nullable Phrase source) {
    SentenceTree tree = cue.tree();
    BitSet act = cue.act();
    int first = firstOfAct(cue, act);
    if (!isSetApart(cue, first)) {
      return List.of();
    }
    BitSet words = words(cue);
    words.andNot(act);
    if (!saysSomething(tree, words, first)) {
      return List.of();
    }
    dropLeadingConnectors(tree, words);
    return spans.of(tree, words, place(cue), source);
  }

  private static int place(CueClause cue) {
    return cue.tree().token(cue.at()).span().start();
  }

  /** The first word of the cue's own stretch: back over its subject and auxiliaries. */
  private static int firstOfAct(CueClause cue, BitSet act) {
    int first = cue.at();
    while (first > 0 && act.get(first - 1)) {
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
    boolean stop = ",”\"»’'?!–—-)".indexOf(before.charAt(0)) >= 0 && before.length() == 1;
    return stop || before.equals("--") || before.equals(",\"") || before.equals("...");
  }

  /** The sentence around: all that is not under the cue, and the clauses that are. */
  private static BitSet words(CueClause cue) {
    SentenceTree tree = cue.tree();
    BitSet words = new BitSet();
    words.set(0, tree.size());
    for (int word : tree.subtree(cue.at())) {
      words.clear(word);
    }
    for (int child : tree.children(cue.at())) {
      if (child < cue.at() && isClausal(tree, child)) {
        for (int word : tree.subtree(child)) {
          words.set(word);
        }
      }
    }
    keepPart(cue, words);
    return words;
  }

  private static boolean isClausal(SentenceTree tree, int child) {
    return switch (tree.relation(child)) {
      case "ccomp", "parataxis", "csubj", "dep", "advcl", "xcomp", "obj", "dislocated", "root" ->
          true;
      default -> false;
    };
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

  private boolean saysSomething(SentenceTree tree, BitSet words, int first) {
    boolean verb = false;
    for (int word = words.nextSetBit(0);
        word >= 0 && word < first;
        word = words.nextSetBit(word + 1)) {
      verb |= tree.upos(word).equals("VERB") || tree.upos(word).equals("AUX");
      verb |= reading.depth(tree, word) > 0;
    }
    return verb;
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
