package org.gainsay.extract;

import java.util.BitSet;
import java.util.List;
import org.gainsay.model.Quotation;
import org.gainsay.model.Span;
import org.jspecify.annotations.Nullable;

/** Quotations that begin right behind the act of saying, or end right before its sentence. */
final class AdjacentQuotations {
  private final Reading reading;
  private final ContentSpans spans;

  AdjacentQuotations(Reading reading, ContentSpans spans) {
    this.reading = reading;
    this.spans = spans;
  }

  /** A quotation that begins right after the act: "he said: “…”". */
  List<Span> after(CueClause cue, int next, @Nullable Phrase source) {
    SentenceTree tree = cue.tree();
    int depth = reading.depth(tree, cue.at());
    int start = next;
    while (start < tree.size() && isPause(tree.token(start).form())) {
      start++;
    }
    if (start >= tree.size()) {
      return inNextSentence(cue, depth);
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
  private List<Span> inNextSentence(CueClause cue, int depth) {
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
    return spans.of(tree, words, cue.tree().token(cue.at()).span().start(), source);
  }

  private static boolean isPause(String form) {
    return form.equals(":") || form.equals(",");
  }

  /** "“…?” she said.": the sentence before is the quotation. */
  List<Span> inLastSentence(SentenceTree tree) {
    if (tree.index() == 0) {
      return List.of();
    }
    SentenceTree last = reading.trees().get(tree.index() - 1);
    if (last.sentence().passage() != tree.sentence().passage()) {
      return List.of();
    }
    int end = last.sentence().span().end();
    Quotation quotation = reading.quotations().at(0, end - 1);
    boolean closes = quotation != null && quotation.span().end() == end;
    return closes && quotation != null ? List.of(quotation.span()) : List.of();
  }
}
