package org.gainsay.extract;

import java.util.BitSet;

/** The noun phrases that sources are: titles and appositions in, what hangs on by the way out. */
final class NounPhrases {
  private NounPhrases() {}

  /** The phrase that a noun governs. */
  static Phrase of(SentenceTree tree, int head) {
    return without(tree, head, -1);
  }

  /** The phrase that a noun governs, without the subtree of one of its words (-1 for none). */
  static Phrase without(SentenceTree tree, int head, int other) {
    BitSet words = new BitSet();
    for (int word : tree.subtree(head)) {
      words.set(word);
    }
    for (int child : tree.children(head)) {
      if (isAside(tree, head, child)) {
        clear(tree, words, child);
      }
    }
    if (other >= 0) {
      clear(tree, words, other);
    }
    dropContractedArticle(tree, words, head);
    cutAtVerb(tree, words, head);
    keepRunOf(words, head);
    trim(tree, words);
    words.set(head);
    return new Phrase(tree, head, words);
  }

  private static boolean isAside(SentenceTree tree, int head, int child) {
    if (child > head && isPrepositional(tree, child) && afterComma(tree, child)) {
      return true;
    }
    return switch (tree.relation(child)) {
      case "case", "mark", "cc", "cop", "aux", "parataxis", "discourse", "nsubj", "csubj" -> true;
      case "conj" -> !isNominal(tree, child) || tree.child(child, "nsubj") >= 0;
      case "acl" -> afterComma(tree, child) && child > head;
      case "advmod", "obl", "advcl" -> child < head && afterCommaFollows(tree, child);
      case "ccomp", "dep" -> true;
      default -> false;
    };
  }

  /** ", for its part,": a preposition behind the comma. */
  private static boolean isPrepositional(SentenceTree tree, int child) {
    int first = tree.first(child);
    int lead = tree.token(first).form().equals(",") ? first + 1 : first;
    return lead < child && tree.is(lead, "case") && tree.upos(lead).equals("ADP");
  }

  private static boolean isNominal(SentenceTree tree, int word) {
    return switch (tree.upos(word)) {
      case "VERB", "AUX" -> false;
      default -> true;
    };
  }

  /** Whether a comma stands right before the subtree. */
  static boolean afterComma(SentenceTree tree, int at) {
    int first = tree.first(at);
    return tree.token(first).form().equals(",")
        || first > 0 && tree.token(first - 1).form().equals(",");
  }

  private static boolean afterCommaFollows(SentenceTree tree, int at) {
    int last = tree.last(at);
    return last + 1 < tree.size() && tree.token(last + 1).form().equals(",");
  }

  private static void clear(SentenceTree tree, BitSet words, int at) {
    for (int word : tree.subtree(at)) {
      words.clear(word);
    }
  }

  /** « du » is a preposition and an article in one: without the one, without the other. */
  private static void dropContractedArticle(SentenceTree tree, BitSet words, int head) {
    for (int child : tree.children(head)) {
      if (tree.is(child, "det")
          && child > 0
          && !words.get(child - 1)
          && tree.token(child).span().equals(tree.token(child - 1).span())) {
        words.clear(child);
      }
    }
  }

  /**
   * « Le sénateur critique la loi »: an adjective behind its noun with an article behind it is a
   * verb with its object.
   */
  private static void cutAtVerb(SentenceTree tree, BitSet words, int head) {
    for (int at = head + 1; at + 1 < words.length(); at++) {
      boolean adjective = tree.upos(at).equals("ADJ") && tree.is(at, "amod");
      boolean article = tree.upos(at + 1).equals("DET") && tree.token(at + 1).has("PronType=Art");
      if (adjective && article && tree.head(at) < at) {
        words.clear(at, words.length());
      }
    }
  }

  private static void keepRunOf(BitSet words, int head) {
    int before = words.previousClearBit(head);
    int after = words.nextClearBit(head);
    if (before >= 0) {
      words.clear(0, before);
    }
    words.clear(after, Math.max(after, words.length()));
  }

  static void trim(SentenceTree tree, BitSet words) {
    for (int i = words.length() - 1; i >= 0 && isLoose(tree, i); i = words.length() - 1) {
      words.clear(i);
    }
    for (int i = words.nextSetBit(0); i >= 0 && isLoose(tree, i); i = words.nextSetBit(0)) {
      words.clear(i);
    }
  }

  private static boolean isLoose(SentenceTree tree, int at) {
    String form = tree.token(at).form();
    return tree.upos(at).equals("PUNCT") && !form.equals(")") && !form.equals("(")
        || tree.upos(at).equals("CCONJ");
  }
}
