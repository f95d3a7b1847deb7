package org.gainsay.extract;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.gainsay.extract.StanceIdioms.Idiom;
import org.gainsay.extract.StanceIdioms.When;
import org.gainsay.model.Mention;
import org.gainsay.model.Span;
import org.gainsay.model.Stance;
import org.gainsay.model.Token;

/**
 * Finds turns of phrase in a content by the order of their words: inside long contents the parser
 * errs most.
 */
final class IdiomReader {
  /** How many other words may stand between two of a turn of phrase. */
  private static final int GAP = 4;

  /** How many words before a turn of phrase a negation or an auxiliary may stand. */
  private static final int LEAD = 8;

  private final Reading reading;
  private final WordClasses classes;
  private final StanceIdioms idioms;

  IdiomReader(Reading reading, StanceTables tables) {
    this.reading = reading;
    this.classes = tables.classes();
    this.idioms = tables.idioms();
  }

  /**
   * The kinds of saying shown by the turns of phrase that begin at a word and end in the span.
   *
   * @param used takes the words of those found
   */
  Set<Stance> at(SentenceTree tree, int word, Span span, BitSet used) {
    Set<Stance> found = EnumSet.noneOf(Stance.class);
    for (Idiom idiom : idioms.beginningWith(tree.token(word))) {
      BitSet words = words(idiom, tree, word, span);
      if (!words.isEmpty() && holds(idiom, tree, words, span)) {
        found.add(idiom.stance());
        used.or(words);
      }
    }
    return found;
  }

  /** The words of the turn of phrase; none where it does not stand there. */
  private static BitSet words(Idiom idiom, SentenceTree tree, int first, Span span) {
    BitSet words = new BitSet();
    int at = first;
    words.set(first);
    for (Set<String> alternatives : idiom.words().subList(1, idiom.words().size())) {
      int next = at + 1;
      while (next < tree.size()
          && next <= at + 1 + GAP
          && span.contains(tree.token(next).span())
          && !isOneOf(alternatives, tree.token(next))) {
        next++;
      }
      if (next >= tree.size() || next > at + 1 + GAP || !span.contains(tree.token(next).span())) {
        return new BitSet();
      }
      at = next;
      words.set(next);
    }
    return words;
  }

  private static boolean isOneOf(Set<String> words, Token token) {
    return words.contains(token.lemma().toLowerCase(Locale.ROOT))
        || words.contains(token.form().toLowerCase(Locale.ROOT));
  }

  private boolean holds(Idiom idiom, SentenceTree tree, BitSet words, Span span) {
    Set<When> when = idiom.when();
    int first = words.nextSetBit(0);
    int last = words.length() - 1;
    return when.contains(When.NEGATED) == isNegated(tree, words)
        && (!when.contains(When.COMING) || isComing(tree, first, last))
        && (!when.contains(When.TOP) || words.stream().anyMatch(word -> isTop(tree, word, span)))
        && (!when.contains(When.OWN) || isOwn(tree, first))
        && (!when.contains(When.PARTY) || hasParty(tree, span));
  }

  /** The head of what is said, or its subject or object. */
  private static boolean isTop(SentenceTree tree, int word, Span span) {
    int head = tree.head(word);
    if (head < 0 || !span.contains(tree.token(head).span())) {
      return true;
    }
    int above = tree.head(head);
    boolean below = above < 0 || !span.contains(tree.token(above).span());
    return below && (tree.is(word, "obj") || tree.is(word, "nsubj") || tree.is(word, "xcomp"));
  }

  /** By a word before it in its clause, or between its own. */
  private boolean isNegated(SentenceTree tree, BitSet words) {
    int first = words.nextSetBit(0);
    for (int word = words.length() - 1; word >= 0 && word >= first - LEAD; word--) {
      Token token = tree.token(word);
      if (!words.get(word) && isNegation(token) && !isExcepted(tree, word + 1)) {
        return true;
      }
      if (word < first && isBorder(tree, word)) {
        return false;
      }
    }
    return false;
  }

  private boolean isNegation(Token token) {
    // « dit qu'une riposte … »: taggers take the conjunction for the second half of a negation
    return token.has("Polarity=Neg") && !classes.isWord("conjunction", token)
        || classes.isWord("nobody", token)
        || classes.isWord("negator", token)
        || classes.isWord("negative-determiner", token);
  }

  /** "nothing but lies" are lies. */
  private boolean isExcepted(SentenceTree tree, int word) {
    return word < tree.size() && classes.isWord("except", tree.token(word));
  }

  private static boolean isBorder(SentenceTree tree, int word) {
    String form = tree.token(word).form();
    boolean stop = form.equals(",") || form.equals(";") || form.equals(":");
    return stop || tree.upos(word).equals("SCONJ") || tree.upos(word).equals("CCONJ");
  }

  private boolean isComing(SentenceTree tree, int first, int last) {
    int end = Math.min(tree.size() - 1, last + GAP);
    for (int word = end; word >= 0 && word >= first - LEAD; word--) {
      Token token = tree.token(word);
      if (token.has("Tense=Fut")
          || token.has("Mood=Cnd")
          || classes.isWord("future", token)
          || classes.isWord("future-past", token)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOwn(SentenceTree tree, int first) {
    for (int word = first; word >= 0 && word >= first - LEAD; word--) {
      if (tree.upos(word).equals("PRON") && tree.token(word).has("Person=1")) {
        return true;
      }
    }
    return false;
  }

  private boolean hasParty(SentenceTree tree, Span span) {
    for (int m : reading.mentions().within(tree.index(), span)) {
      Mention mention = reading.mentions().get(m);
      if (mention.kind() == Mention.Kind.NAME || mention.country() != null) {
        return true;
      }
    }
    return false;
  }
}
