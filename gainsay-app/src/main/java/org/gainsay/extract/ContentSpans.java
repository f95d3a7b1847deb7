package org.gainsay.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.gainsay.model.Quotation;
import org.gainsay.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Makes spans of a content's words: runs without conjunction, loose punctuation and the final full
 * stop, quotations whole.
 */
final class ContentSpans {
  private static final String OPENING = "«“„‘\"'‹([";
  private static final String CLOSING = "»”’\"'›)]?!…";

  private final Reading reading;
  private final WordClasses classes;

  ContentSpans(Reading reading, WordClasses classes) {
    this.reading = reading;
    this.classes = classes;
  }

  /**
   * The spans of the words; empty when nothing but punctuation is left.
   *
   * @param cue a place of the cue: a quotation that holds it is not the content's
   * @param source may not be inside either, or null
   */
  List<Span> of(SentenceTree tree, BitSet words, int cue, @Nullable Phrase source) {
    List<Span> spans = new ArrayList<>();
    for (int from = words.nextSetBit(0); from >= 0; ) {
      int to = words.nextClearBit(from);
      Span span = trimmed(tree, words, from, to);
      if (span != null) {
        spans.add(whole(span, cue, source));
      }
      from = words.nextSetBit(to);
    }
    return merged(spans);
  }

  private @Nullable Span trimmed(SentenceTree tree, BitSet words, int from, int to) {
    int first = from;
    int last = to - 1;
    first = behindLead(tree, first, last);
    while (first <= last && dropsAtStart(tree, words, first)) {
      first++;
    }
    while (last >= first && dropsAtEnd(tree, last)) {
      last--;
    }
    boolean wordless = true;
    for (int i = first; i <= last; i++) {
      wordless &= tree.upos(i).equals("PUNCT");
    }
    return wordless ? null : tree.span(first, last);
  }

  /** « à ce que », « de ce que »: what leads to a clause together with its conjunction. */
  private int behindLead(SentenceTree tree, int first, int last) {
    int at = first;
    while (at <= last && classes.isWord("conjunction-lead", tree.token(at))) {
      at++;
    }
    boolean leads =
        at > first
            && at <= last
            && classes.is("conjunction", tree.token(at).form().toLowerCase(Locale.ROOT));
    return leads ? at + 1 : first;
  }

  private boolean dropsAtStart(SentenceTree tree, BitSet words, int at) {
    String form = tree.token(at).form();
    if (tree.upos(at).equals("PUNCT") || form.equals(",") || form.equals(":")) {
      return OPENING.indexOf(form.charAt(0)) < 0 || closes(tree, at);
    }
    boolean contracted =
        at > 0 && !words.get(at - 1) && tree.token(at).span().equals(tree.token(at - 1).span());
    return contracted
        || classes.is("conjunction", form.toLowerCase(Locale.ROOT))
            && (tree.is(at, "mark") || tree.upos(at).equals("SCONJ"));
  }

  private boolean dropsAtEnd(SentenceTree tree, int at) {
    String form = tree.token(at).form();
    if (tree.upos(at).equals("PUNCT") || form.equals(",") || form.equals(".")) {
      return CLOSING.indexOf(form.charAt(0)) < 0 || opens(tree, at);
    }
    return tree.upos(at).equals("CCONJ");
  }

  /** Whether a mark that may do both closes a quotation here. */
  private boolean closes(SentenceTree tree, int at) {
    Span span = tree.token(at).span();
    int depth = reading.depth(tree, at) - 1;
    Quotation quotation = depth < 0 ? null : reading.quotations().at(depth, span.start());
    return quotation != null
        && quotation.span().end() == span.end()
        && quotation.span().start() < span.start();
  }

  private boolean opens(SentenceTree tree, int at) {
    Span span = tree.token(at).span();
    int depth = reading.depth(tree, at) - 1;
    Quotation quotation = depth < 0 ? null : reading.quotations().at(depth, span.start());
    return quotation != null && quotation.span().start() == span.start();
  }

  /** The span grown to hold whole every quotation that it touches and that the cue is not in. */
  Span whole(Span span, int cue, @Nullable Phrase source) {
    int depth = reading.quotations().depth(cue);
    Span grown = span;
    for (Quotation quotation : reading.quotations().touching(depth, span)) {
      Span marked = quotation.span();
      if (!marked.contains(cue) && (source == null || !marked.overlaps(source.span()))) {
        grown = grown.cover(marked);
      }
    }
    return grown;
  }

  /** In order, what overlaps made one. */
  static List<Span> merged(List<Span> spans) {
    List<Span> sorted = spans.stream().sorted().toList();
    List<Span> merged = new ArrayList<>();
    for (Span span : sorted) {
      int last = merged.size() - 1;
      if (last >= 0 && span.start() <= merged.get(last).end()) {
        merged.set(last, merged.get(last).cover(span));
      } else {
        merged.add(span);
      }
    }
    return merged;
  }
}
