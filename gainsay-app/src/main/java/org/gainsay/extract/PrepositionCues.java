package org.gainsay.extract;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.gainsay.model.Cue;
import org.gainsay.model.Span;
import org.jspecify.annotations.Nullable;

/** Claims whose cue is a preposition: "according to X, …", « selon X », « …, d'après X ». */
final class PrepositionCues {
  private final CueLexicon cues;
  private final WordClasses classes;
  private final ContentSpans spans;

  PrepositionCues(Reading reading, CueLexicon cues, WordClasses classes) {
    this.cues = cues;
    this.classes = classes;
    this.spans = new ContentSpans(reading, classes);
  }

  void find(SentenceTree tree, List<Saying> found) {
    for (int at = 0; at < tree.size(); at++) {
      CueEntry entry = entry(tree, at);
      if (entry != null) {
        Saying saying = saying(tree, entry, at, at + entry.parts().size());
        if (saying != null) {
          found.add(saying);
        }
        at += entry.parts().size();
      }
    }
  }

  private @Nullable CueEntry entry(SentenceTree tree, int at) {
    for (CueEntry entry : cues.prepositions(form(tree, at))) {
      if (matches(tree, at, entry)) {
        return entry;
      }
    }
    return null;
  }

  private static boolean matches(SentenceTree tree, int at, CueEntry entry) {
    for (int i = 0; i < entry.parts().size(); i++) {
      int word = at + 1 + i;
      if (word >= tree.size() || !form(tree, word).equals(entry.parts().get(i))) {
        return false;
      }
    }
    return true;
  }

  private static String form(SentenceTree tree, int at) {
    return tree.token(at).form().toLowerCase(Locale.ROOT).replace('’', '\'');
  }

  private @Nullable Saying saying(SentenceTree tree, CueEntry entry, int from, int to) {
    int next = to + 1;
    if (next >= tree.size() || tree.upos(next).equals("PUNCT") && !isQuote(tree, next)) {
      return null;
    }
    int top = next;
    while (tree.head(top) >= 0 && tree.first(tree.head(top)) >= from) {
      top = tree.head(top);
    }
    Phrase source = source(tree, top, from, next);
    if (source == null || !isSpeaker(source)) {
      return null;
    }
    BitSet words = content(tree, top, from, source);
    Span cue = tree.span(from, to);
    List<Span> content = spans.of(tree, words, cue.start(), source);
    if (content.isEmpty()) {
      return null;
    }
    return new Saying(
        tree, entry, new Cue(entry.lemma(), cue), from, source, content, null, false, false);
  }

  private static boolean isQuote(SentenceTree tree, int at) {
    return "«“\"".indexOf(tree.token(at).form().charAt(0)) >= 0;
  }

  /**
   * The noun phrase after the preposition, cut at the first comma when the words go on after it.
   */
  private @Nullable Phrase source(SentenceTree tree, int top, int from, int next) {
    int head = top;
    if (head < next) {
      head = nominalChild(tree, top, next);
    }
    if (head < 0 || tree.upos(head).equals("VERB")) {
      head = nominalIn(tree, next);
    }
    if (head < 0) {
      return null;
    }
    BitSet words = (BitSet) NounPhrases.of(tree, head).words().clone();
    words.clear(0, next);
    if (words.isEmpty() || words.nextSetBit(0) > next + 1) {
      words.set(next, head + 1);
    }
    if (from <= 1 || isPause(tree.token(from - 1).form())) {
      cutAtClause(tree, words);
    }
    return new Phrase(tree, head, words);
  }

  /** An apposition stays, a clause that the parser took for one goes. */
  private static void cutAtClause(SentenceTree tree, BitSet words) {
    for (int at = words.nextSetBit(0); at >= 0; at = words.nextSetBit(at + 1)) {
      boolean quotes =
          isPause(tree.token(at).form()) && at + 1 < tree.size() && isQuote(tree, at + 1);
      if (quotes) {
        words.clear(at, Math.max(at, words.length()));
        return;
      }
    }
  }

  private static boolean isPause(String form) {
    return form.equals(",") || form.equals(";") || form.equals(":");
  }

  private static int nominalChild(SentenceTree tree, int at, int next) {
    for (int child : tree.children(at)) {
      if (child >= next
          && (tree.is(child, "obl") || tree.is(child, "obj") || tree.is(child, "nmod"))) {
        return child;
      }
    }
    return -1;
  }

  private static int nominalIn(SentenceTree tree, int next) {
    for (int at = next; at < tree.size(); at++) {
      switch (tree.upos(at)) {
        case "PROPN", "NOUN", "PRON" -> {
          return at;
        }
        case "DET", "ADJ", "NUM", "ADV", "ADP" -> {}
        default -> {
          return -1;
        }
      }
    }
    return -1;
  }

  /** "According to plan" and « selon les cas » name nobody. */
  private boolean isSpeaker(Phrase source) {
    SentenceTree tree = source.tree();
    return !classes.is("no-speaker", tree.lemma(source.head()).toLowerCase(Locale.ROOT));
  }

  private BitSet content(SentenceTree tree, int top, int from, Phrase source) {
    BitSet words = new BitSet();
    int end = source.words().length();
    boolean opens = onlyConnectorsBefore(tree, from);
    boolean closes = end >= tree.size() || isEnd(tree, end);
    if (opens || closes) {
      words.set(0, tree.size());
      keepPart(tree, words, from);
    } else {
      setClause(tree, words, top, from);
    }
    words.clear(opens ? 0 : from, end);
    return words;
  }

  private static boolean onlyConnectorsBefore(SentenceTree tree, int from) {
    for (int at = 0; at < from; at++) {
      boolean light =
          switch (tree.upos(at)) {
            case "CCONJ", "ADV", "PUNCT" -> true;
            default -> tree.token(at).form().equals(";");
          };
      if (!light && !hasPartBorder(tree, at, from)) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasPartBorder(SentenceTree tree, int at, int from) {
    for (int word = at; word < from; word++) {
      if (tree.token(word).form().equals(";")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isEnd(SentenceTree tree, int at) {
    String form = tree.token(at).form();
    return form.equals(".")
        || form.equals(";")
        || at == tree.size() - 1 && tree.upos(at).equals("PUNCT");
  }

  /** Between semicolons. */
  private static void keepPart(SentenceTree tree, BitSet words, int from) {
    for (int word = 0; word < tree.size(); word++) {
      if (tree.token(word).form().equals(";")) {
        if (word < from) {
          words.clear(0, word + 1);
        } else {
          words.clear(word, Math.max(word, words.length()));
        }
      }
    }
  }

  /** The clause around a phrase in the middle of a sentence, without its relative pronoun. */
  private void setClause(SentenceTree tree, BitSet words, int top, int from) {
    int verb = tree.head(top) >= 0 ? tree.head(top) : top;
    while (tree.head(verb) >= 0 && !isClauseHead(tree, verb)) {
      verb = tree.head(verb);
    }
    for (int word : tree.subtree(verb)) {
      words.set(word);
    }
    if (tree.is(verb, "acl")) {
      int first = tree.first(verb);
      while (first < tree.size() && first <= from && isRelativeOrPunct(tree, first)) {
        words.clear(first++);
      }
    }
  }

  private static boolean isClauseHead(SentenceTree tree, int at) {
    return switch (tree.relation(at)) {
      case "root", "ccomp", "acl", "parataxis", "advcl" -> true;
      case "conj" -> tree.child(at, "nsubj") >= 0;
      default -> false;
    };
  }

  private boolean isRelativeOrPunct(SentenceTree tree, int at) {
    return tree.upos(at).equals("PUNCT") || classes.is("relative", form(tree, at));
  }
}
