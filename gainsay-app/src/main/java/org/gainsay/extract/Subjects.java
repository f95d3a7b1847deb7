package org.gainsay.extract;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Subjects found by the order of the words where the tree is not to be trusted: inverted, before a
 * verb that the parser left without one, or made the root of the sentence.
 */
final class Subjects {
  private final WordClasses classes;

  Subjects(WordClasses classes) {
    this.classes = classes;
  }

  static Phrase single(SentenceTree tree, int word) {
    BitSet words = new BitSet();
    words.set(word);
    return new Phrase(tree, word, words);
  }

  /** « a-t-il dit »: the pronoun behind the auxiliary or verb. */
  static int invertedPronoun(SentenceTree tree, int verb) {
    for (int child : tree.children(verb)) {
      if (tree.upos(child).equals("PRON")
          && tree.token(child).form().startsWith("-")
          && !tree.is(child, "obj")
          && !tree.is(child, "iobj")) {
        return child;
      }
    }
    return -1;
  }

  /**
   * Where the parser has made a long subject the root and hung the verb on it, the words from the
   * beginning up to the verb.
   */
  @Nullable Phrase headless(SentenceTree tree, int verb) {
    int root = tree.root();
    boolean suspicious =
        root < verb
            && (tree.upos(root).equals("NOUN") || tree.upos(root).equals("PROPN"))
            && tree.child(root, "nsubj") < 0
            && tree.child(root, "cop") < 0;
    if (!suspicious || hasVerbBetween(tree, root, verb)) {
      return null;
    }
    int subject = VerbGroups.subject(tree, verb);
    if (subject >= 0 && (subject > verb || tree.upos(subject).equals("PRON"))) {
      return null;
    }
    BitSet words = new BitSet();
    words.set(tree.first(root), VerbGroups.groupStart(tree, verb));
    NounPhrases.trim(tree, words);
    return words.get(root) ? new Phrase(tree, root, words) : null;
  }

  private static boolean hasVerbBetween(SentenceTree tree, int root, int verb) {
    for (int word = tree.first(root); word < verb; word++) {
      String form = tree.token(word).form();
      boolean other =
          switch (tree.upos(word)) {
            case "VERB" ->
                VerbGroups.isFinite(tree.token(word)) || VerbGroups.isInfinitive(tree.token(word));
            case "AUX" -> tree.head(word) != verb;
            case "SCONJ" -> true;
            default ->
                form.equals(":") || form.equals("”") || form.equals("»") || form.equals("\"");
          };
      if (other || tree.token(word).has("PronType=Rel")) {
        return true;
      }
    }
    return false;
  }

  /** The noun phrase right before a verb to which the parser gave no subject. */
  static @Nullable Phrase adjacent(SentenceTree tree, int verb) {
    return endingBefore(tree, VerbGroups.groupStart(tree, verb));
  }

  /** The noun phrase whose last word stands right before a place, or null. */
  static @Nullable Phrase endingBefore(SentenceTree tree, int end) {
    int top = end - 1;
    if (top > 0 && tree.upos(top).equals("ADJ") && tree.is(top, "amod") && tree.head(top) < top) {
      top = tree.head(top);
    }
    if (top < 0 || !isNoun(tree, top)) {
      return null;
    }
    while (tree.head(top) >= 0 && tree.head(top) < end && isNoun(tree, tree.head(top))) {
      top = tree.head(top);
    }
    int first = Math.min(tree.first(top), top);
    while (first > 0 && tree.upos(first - 1).equals("DET") && tree.head(first - 1) >= end) {
      first--;
    }
    BitSet words = new BitSet();
    words.set(first, end);
    NounPhrases.trim(tree, words);
    return new Phrase(tree, top, words);
  }

  /** "“…”, said Smith": the noun phrase right behind a verb that a stop stands before. */
  @Nullable Phrase inverted(SentenceTree tree, int verb, int subject) {
    int before = VerbGroups.groupStart(tree, verb) - 1;
    if (before < 0
        || VerbGroups.isParticiple(tree, verb)
        || !VerbGroups.isStop(tree.token(before).form())) {
      return null;
    }
    if (subject > verb) {
      return NounPhrases.without(tree, subject, tree.dominates(subject, verb) ? verb : -1);
    }
    int at = verb + 1;
    while (at < tree.size() && (isLight(tree, at) || isInfinitiveOf(tree, at, verb))) {
      at++;
    }
    if (at >= tree.size() || !isNominal(tree, at)) {
      return null;
    }
    int top = at;
    while (tree.head(top) > verb
        && !isInfinitiveOf(tree, tree.head(top), verb)
        && tree.first(tree.head(top)) >= at - 1) {
      top = tree.head(top);
    }
    // « , sommait les autorités de répondre »: who shall act is no subject
    boolean object = tree.is(top, "obj") && tree.head(top) == verb;
    int complement = tree.child(verb, "xcomp");
    if (object && complement > top && VerbGroups.isInfinitive(tree.token(complement))) {
      return null;
    }
    return isNoun(tree, top) || isNominalised(tree, top) ? NounPhrases.of(tree, top) : null;
  }

  /** "said the 60-year-old": an adjective with an article. */
  private static boolean isNominalised(SentenceTree tree, int word) {
    return tree.upos(word).equals("ADJ") && tree.child(word, "det") >= 0;
  }

  /** « …, croient savoir des diplomates ». */
  private static boolean isInfinitiveOf(SentenceTree tree, int word, int verb) {
    return tree.is(word, "xcomp")
        && tree.head(word) == verb
        && VerbGroups.isInfinitive(tree.token(word));
  }

  /** "…, Former Doctor Says": of a verb taken for a noun at the end, all behind the comma. */
  @Nullable Phrase beforeMistaken(SentenceTree tree, int verb) {
    boolean noun = tree.upos(verb).equals("NOUN") || tree.upos(verb).equals("PROPN");
    if (!noun || verb + 2 < tree.size()) {
      return null;
    }
    int from = verb;
    while (from > 0 && !tree.token(from - 1).form().equals(",")) {
      from--;
    }
    return from > 0 && from < verb ? endingBefore(tree, verb, from) : null;
  }

  /** "The data, said the researcher, was sold": between commas, the sentence going on behind. */
  @Nullable Phrase enclosed(SentenceTree tree, int verb) {
    int before = VerbGroups.groupStart(tree, verb) - 1;
    int at = verb + 1;
    if (before < 1
        || at >= tree.size()
        || !tree.token(before).form().equals(",")
        || !isNominal(tree, at)
        || tree.upos(at).equals("PRON")) {
      return null;
    }
    int end = at;
    while (end < tree.size() && !tree.upos(end).equals("PUNCT") && !isVerb(tree, end)) {
      end++;
    }
    boolean goesOn =
        end + 1 < tree.size()
            && tree.token(end).form().equals(",")
            && VerbGroups.isFinite(tree.token(end + 1));
    return goesOn ? endingBefore(tree, end, at) : null;
  }

  private static boolean isVerb(SentenceTree tree, int at) {
    return tree.upos(at).equals("VERB") || tree.upos(at).equals("AUX");
  }

  private static @Nullable Phrase endingBefore(SentenceTree tree, int end, int from) {
    BitSet words = new BitSet();
    words.set(from, end);
    for (int head = from; head < end; head++) {
      boolean inside = tree.head(head) >= from && tree.head(head) < end;
      if (isNoun(tree, head) && !inside) {
        return new Phrase(tree, head, words);
      }
    }
    return null;
  }

  private boolean isLight(SentenceTree tree, int at) {
    boolean number = tree.upos(at).equals("NUM") && tree.upos(at - 1).equals("NOUN");
    return number
        || tree.upos(at).equals("ADV")
        || isArticle(tree, at)
        || classes.is("day", tree.token(at).form().toLowerCase(java.util.Locale.ROOT));
  }

  /** The first part of « des » before who speaks: « affirment des diplomates ». */
  private static boolean isArticle(SentenceTree tree, int at) {
    return tree.upos(at).equals("ADP")
        && at + 1 < tree.size()
        && tree.token(at).span().equals(tree.token(at + 1).span())
        && tree.token(at + 1).has("Number=Plur");
  }

  static boolean isNominal(SentenceTree tree, int at) {
    return isNoun(tree, at) || tree.upos(at).equals("DET") || tree.upos(at).equals("ADJ");
  }

  static boolean isNoun(SentenceTree tree, int at) {
    return switch (tree.upos(at)) {
      case "NOUN", "PROPN", "PRON" -> true;
      default -> false;
    };
  }

  /**
   * The antecedent of one that speaks: "a retort to the senators, who …" is of the senators, though
   * they hang on what cannot speak.
   */
  @Nullable Phrase speakingAntecedent(SentenceTree tree, int pronoun) {
    Phrase whole = antecedent(tree, pronoun);
    if (whole == null || speaks(tree, whole.head())) {
      return whole;
    }
    int last = whole.words().length() - 1;
    int top = -1;
    for (int at = last; at >= 0 && at != whole.head(); at = tree.head(at)) {
      top = isNoun(tree, at) && speaks(tree, at) ? at : top;
    }
    return top < 0 ? whole : NounPhrases.without(tree, top, -1);
  }

  private boolean speaks(SentenceTree tree, int noun) {
    return tree.upos(noun).equals("PROPN")
        || classes.isWord("speaker", tree.token(noun))
        || classes.isWord("document", tree.token(noun));
  }

  /** The noun phrase right before a relative pronoun whose clause the parser has hung elsewhere. */
  static @Nullable Phrase antecedent(SentenceTree tree, int pronoun) {
    int before = pronoun - 1;
    if (before > 0 && tree.token(before).form().equals(",")) {
      before--;
    }
    if (before < 0 || !isNoun(tree, before) && !isNominalised(tree, before)) {
      return null;
    }
    int top = before;
    while (tree.head(top) >= 0 && tree.head(top) < pronoun && isNoun(tree, tree.head(top))) {
      top = tree.head(top);
    }
    BitSet words = new BitSet();
    words.set(Math.min(top, tree.first(top)), before + 1);
    for (int word = words.nextSetBit(0); word >= 0; word = words.nextSetBit(word + 1)) {
      words.set(
          word, tree.dominates(top, word) && !(tree.head(word) == top && tree.is(word, "case")));
    }
    NounPhrases.trim(tree, words);
    return words.get(top) ? new Phrase(tree, top, words) : null;
  }
}
