package org.gainsay.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.gainsay.model.Cue;
import org.gainsay.model.Quotation;
import org.gainsay.model.Span;
import org.jspecify.annotations.Nullable;

/** Quotations signed behind a dash: "“We will not pay.” — Anna Keller, mayor". */
final class Signatures {
  private static final String DASHES = "―—–-";
  private static final int LONGEST = 10;

  private final Reading reading;

  Signatures(Reading reading) {
    this.reading = reading;
  }

  /** The signed quotations of a report. */
  List<Saying> find() {
    List<Saying> found = new ArrayList<>();
    for (Quotation quotation : reading.quotations().level(0)) {
      Saying saying = signed(quotation.span());
      if (saying != null) {
        found.add(saying);
      }
    }
    return found;
  }

  private @Nullable Saying signed(Span quotation) {
    int index = reading.sentenceEndingAfter(quotation.end());
    if (index >= reading.trees().size() || !endsSentence(quotation)) {
      return null;
    }
    SentenceTree tree = reading.trees().get(index);
    int dash = tokenFrom(tree, quotation.end());
    if (dash < 0 || !isDash(tree, dash)) {
      return null;
    }
    Phrase name = name(tree, dash + 1);
    if (name == null || !isSpeaker(name)) {
      return null;
    }
    Cue cue = new Cue("—", tree.token(dash).span());
    return new Saying(tree, null, cue, dash, name, List.of(quotation), null, false, false);
  }

  private boolean endsSentence(Span quotation) {
    String text = reading.text().slice(quotation);
    String inner = text.substring(0, text.length() - 1).strip();
    return inner.length() > 1 && ".!?…".indexOf(inner.charAt(inner.length() - 1)) >= 0;
  }

  private static int tokenFrom(SentenceTree tree, int position) {
    for (int at = 0; at < tree.size(); at++) {
      if (tree.token(at).span().start() >= position) {
        return at;
      }
    }
    return -1;
  }

  private static boolean isDash(SentenceTree tree, int at) {
    String form = tree.token(at).form();
    return form.length() == 1 && DASHES.contains(form);
  }

  /** The words behind the dash up to the next quotation; null where a verb is among them. */
  private @Nullable Phrase name(SentenceTree tree, int from) {
    int end = from;
    while (end < tree.size() && reading.depth(tree, end) == 0 && !isEnd(tree, end)) {
      if (tree.upos(end).equals("VERB") || tree.upos(end).equals("AUX")) {
        return null;
      }
      end++;
    }
    if (end == from || end - from > LONGEST) {
      return null;
    }
    BitSet words = new BitSet();
    words.set(from, end);
    NounPhrases.trim(tree, words);
    int head = words.nextSetBit(0);
    for (int word = head; word >= 0; word = words.nextSetBit(word + 1)) {
      head = tree.dominates(word, head) ? word : head;
    }
    return head < 0 ? null : new Phrase(tree, head, words);
  }

  private static boolean isEnd(SentenceTree tree, int at) {
    String form = tree.token(at).form();
    return form.equals(".") || form.equals("\n");
  }

  private boolean isSpeaker(Phrase name) {
    int first = name.words().nextSetBit(0);
    String upos = name.tree().upos(first);
    boolean capital = Character.isUpperCase(name.tree().token(first).form().codePointAt(0));
    return upos.equals("PROPN")
        || upos.equals("X") && capital
        || !reading.mentions().parties(name).isEmpty();
  }
}
