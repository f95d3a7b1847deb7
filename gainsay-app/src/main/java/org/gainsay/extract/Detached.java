package org.gainsay.extract;

import java.util.BitSet;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Subjects that stand apart from their verb: before a relative clause between commas ("The mayor,
 * who was late, said …"), before an adverbial that parts the auxiliary from its participle ("has,
 * in turn, accused …"), behind the verb of an opening aside (« Comme l'a rappelé le maire, … »).
 * Found by the order of the words, since parsers hang such verbs on anything.
 */
final class Detached {
  /** How many words may stand between an auxiliary and its participle. */
  private static final int LONGEST_ADVERBIAL = 12;

  /** The same where no commas show it. */
  private static final int LONGEST_PHRASE = 4;

  private final WordClasses classes;

  Detached(WordClasses classes) {
    this.classes = classes;
  }

  /** "The council, whose members had left, confirmed …": who stands before the relative clause. */
  @Nullable Phrase beforeRelative(SentenceTree tree, int verb) {
    int close = VerbGroups.groupStart(tree, verb) - 1;
    boolean finite = VerbGroups.isFiniteGroup(tree, verb);
    if (close < 3 || !finite || !isComma(tree, close) || VerbGroups.subject(tree, verb) > verb) {
      return null;
    }
    boolean verbSeen = false;
    for (int word = close - 1; word > 1; word--) {
      verbSeen |= VerbGroups.isFinite(tree.token(word));
      int comma = isRelative(tree, word) ? commaBefore(tree, word) : -1;
      if (comma > 0 && verbSeen) {
        Phrase before = Subjects.endingBefore(tree, comma);
        return before != null && isFirstOfClause(tree, before) ? before : null;
      }
      if (tree.upos(word).equals("PUNCT") && !isComma(tree, word)) {
        return null;
      }
    }
    return null;
  }

  /** "Keller, at Monday's debate, cited …": who stands before an adverbial between commas. */
  @Nullable Phrase beforeAdverbial(SentenceTree tree, int verb) {
    int close = VerbGroups.groupStart(tree, verb) - 1;
    boolean apart =
        close > 2
            && isComma(tree, close)
            && VerbGroups.isFiniteGroup(tree, verb)
            && VerbGroups.subject(tree, verb) < 0;
    for (int word = close - 1; apart && word > 1 && close - word <= LONGEST_ADVERBIAL; word--) {
      if (VerbGroups.isFinite(tree.token(word)) && !isByOthers(tree, word)) {
        return null;
      }
      if (isComma(tree, word)) {
        return tree.upos(word + 1).equals("ADP") || isByOthers(tree, word + 1)
            ? noVerbIn(Subjects.endingBefore(tree, word))
            : null;
      }
    }
    return null;
  }

  /** ", joined by NATO,": a participle right behind the comma with its agent. */
  private boolean isByOthers(SentenceTree tree, int word) {
    return word > 0
        && word + 1 < tree.size()
        && isComma(tree, word - 1)
        && tree.upos(word).equals("VERB")
        && classes.isWord("agent", tree.token(word + 1));
  }

  /** The phrase; of one that the parser has hung a clause in, its last noun's alone. */
  private static @Nullable Phrase noVerbIn(@Nullable Phrase phrase) {
    if (phrase == null) {
      return null;
    }
    SentenceTree tree = phrase.tree();
    int last = phrase.words().length() - 1;
    for (int word = phrase.words().nextSetBit(0); word <= last; word++) {
      if (VerbGroups.isFinite(tree.token(word))) {
        return NounPhrases.of(tree, tree.is(last, "flat") ? tree.head(last) : last);
      }
    }
    return phrase;
  }

  /** The comma before a relative pronoun or the preposition that leads to it, or -1. */
  private static int commaBefore(SentenceTree tree, int pronoun) {
    int before = pronoun - 1;
    if (tree.upos(before).equals("ADP")) {
      before--;
    }
    return before > 0 && isComma(tree, before) ? before : -1;
  }

  private static boolean isFirstOfClause(SentenceTree tree, Phrase phrase) {
    int before = phrase.words().nextSetBit(0) - 1;
    return before < 0
        || switch (tree.upos(before)) {
          case "PUNCT", "CCONJ", "SCONJ", "ADV" -> true;
          default -> false;
        };
  }

  /** "has, in turn, accused": the auxiliary that an adverbial parts from the participle, or -1. */
  static int partedAuxiliary(SentenceTree tree, int verb) {
    int close = VerbGroups.groupStart(tree, verb) - 1;
    if (close < 2 || tree.child(verb, "aux") == close + 1) {
      return -1;
    }
    if (!isComma(tree, close)) {
      return behindShortAdverbial(tree, close);
    }
    for (int word = close - 1; word > 0 && close - word <= LONGEST_ADVERBIAL; word--) {
      if (isComma(tree, word)) {
        return isHaving(tree, word - 1) ? word - 1 : -1;
      }
      if (VerbGroups.isFinite(tree.token(word))) {
        return -1;
      }
    }
    return -1;
  }

  /** « a, lors d'une émission, accusé »: the perfect, whatever the parser makes of it. */
  static boolean isHavingParted(SentenceTree tree, int verb) {
    return partedAuxiliary(tree, verb) >= 0;
  }

  /** « a de son côté inculpé »: a preposition, a noun, and no verb. */
  private static int behindShortAdverbial(SentenceTree tree, int last) {
    for (int word = last; word > 0 && last - word < LONGEST_PHRASE; word--) {
      switch (tree.upos(word)) {
        case "ADP" -> {
          return isHaving(tree, word - 1) ? word - 1 : -1;
        }
        case "NOUN", "DET", "ADJ", "PRON" -> {}
        default -> {
          return -1;
        }
      }
    }
    return -1;
  }

  /** An auxiliary with no participle of its own behind it. */
  private static boolean isHaving(SentenceTree tree, int word) {
    return VerbGroups.isFinite(tree.token(word)) && tree.makesPerfect(word);
  }

  /** « Comme l'a rappelé l'agence, … »: what stands between verb and comma. */
  @Nullable Phrase behindOpening(SentenceTree tree, int verb) {
    int from = verb + 1;
    int subject = VerbGroups.subject(tree, verb);
    int mark = VerbGroups.groupStart(tree, verb) - 1;
    if (mark > 0 && mark == verb - 1 && isClitic(tree, mark)) {
      mark--;
    }
    boolean opens =
        mark >= 0
            && classes.is("incise-mark", tree.token(mark).form().toLowerCase(Locale.ROOT))
            && (mark == 0 || isComma(tree, mark - 1));
    if (!opens || subject > mark && subject < verb || from >= tree.size()) {
      return null;
    }
    int end = from;
    while (end < tree.size() && !isComma(tree, end)) {
      if (VerbGroups.isFinite(tree.token(end))) {
        return null;
      }
      end++;
    }
    return end < tree.size() && Subjects.isNominal(tree, from) ? phrase(tree, from, end) : null;
  }

  /** « comme l'affirme Paris », whatever the tagger makes of the object. */
  private static boolean isClitic(SentenceTree tree, int word) {
    return tree.upos(word).equals("PRON") || tree.upos(word).equals("DET");
  }

  private static @Nullable Phrase phrase(SentenceTree tree, int from, int end) {
    BitSet words = new BitSet();
    words.set(from, end);
    for (int head = from; head < end; head++) {
      boolean noun = Subjects.isNoun(tree, head);
      boolean inside = tree.head(head) >= from && tree.head(head) < end;
      if (noun && !inside) {
        return new Phrase(tree, head, words);
      }
    }
    return null;
  }

  private boolean isRelative(SentenceTree tree, int word) {
    return tree.token(word).has("PronType=Rel")
        || classes.is("relative", tree.token(word).form().toLowerCase(Locale.ROOT));
  }

  private static boolean isComma(SentenceTree tree, int word) {
    return tree.token(word).form().equals(",");
  }
}
