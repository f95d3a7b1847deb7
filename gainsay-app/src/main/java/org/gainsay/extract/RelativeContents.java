package org.gainsay.extract;

import java.util.BitSet;
import java.util.Locale;
import org.gainsay.model.Stance;
import org.jspecify.annotations.Nullable;

/**
 * Content that a relative pronoun stands for or opens: "the charge, which China rejects", « ce que
 * Moscou dément »; "the raid, which officials say began in May", "what he says the plan would do".
 */
final class RelativeContents {
  /** How many words a subject between the pronoun and its verb may have. */
  private static final int LONGEST_SUBJECT = 9;

  /** How many words before a comma, or before the pronoun, the noun meant may stand. */
  private static final int FARTHEST = 14;

  private static final int NEAREST = 4;

  private final WordClasses classes;
  private final SourceFinder sources;

  RelativeContents(WordClasses classes, SourceFinder sources) {
    this.classes = classes;
    this.sources = sources;
  }

  /** The relative pronoun before the subject of the cue's clause, or -1. */
  int pronoun(CueClause cue) {
    SentenceTree tree = cue.tree();
    int last = VerbGroups.groupStart(tree, cue.at()) - 1;
    for (int word = last; word > 0 && last - word < LONGEST_SUBJECT; word--) {
      if (isRelative(tree, word)) {
        return word < last && isBehindNoun(tree, word) ? word : -1;
      }
      switch (tree.upos(word)) {
        case "NOUN", "PROPN", "PRON", "DET", "ADJ", "ADP", "NUM", "ADV" -> {}
        default -> {
          return -1;
        }
      }
    }
    return isRelative(tree, 0) && last > 0 && last < LONGEST_SUBJECT ? 0 : -1;
  }

  private boolean isRelative(SentenceTree tree, int word) {
    boolean pronoun = tree.upos(word).equals("PRON") || tree.upos(word).equals("SCONJ");
    return pronoun
        && (tree.token(word).has("PronType=Rel")
            || classes.is("relative", form(tree, word))
            || classes.is("free-relative", form(tree, word)));
  }

  private boolean isBehindNoun(SentenceTree tree, int pronoun) {
    if (classes.is("free-relative", form(tree, pronoun))) {
      return true;
    }
    return switch (tree.upos(pronoun - 1)) {
      case "NOUN", "PROPN", "PRON" -> true;
      default -> tree.token(pronoun - 1).form().equals(",");
    };
  }

  private static String form(SentenceTree tree, int word) {
    return tree.token(word).form().toLowerCase(Locale.ROOT);
  }

  /** The content of a cue to which its own clause gives none, or null. */
  @Nullable BitSet of(CueClause cue, int pronoun) {
    SentenceTree tree = cue.tree();
    int next = cue.at() + 1;
    while (next < tree.size() && tree.upos(next).equals("ADV")) {
      next++;
    }
    boolean free = classes.is("free-relative", form(tree, pronoun));
    boolean verb = next < tree.size() && VerbGroups.isFinite(tree.token(next));
    boolean nominal = next < tree.size() && Subjects.isNominal(tree, next);
    if (cue.entry().takes(Frame.CLAUSE) && (verb || free && nominal)) {
      return clauseBehind(tree, next);
    }
    boolean tells = cue.entry().stance() == Stance.ASSERT;
    boolean object =
        cue.entry().takes(Frame.OBJECT)
            && !CueClause.isReflexive(tree, cue.at())
            && !classes.is("oblique-relative", form(tree, pronoun));
    return object && !tells && !free ? before(cue, pronoun) : null;
  }

  /**
   * "fires Oslo believes were set on purpose": the clause whose subject the noun before is, without
   * a pronoun; or null.
   */
  @Nullable BitSet contact(CueClause cue, @Nullable Phrase source) {
    SentenceTree tree = cue.tree();
    int next = cue.at() + 1;
    boolean gap =
        next < tree.size()
            && VerbGroups.isFinite(tree.token(next))
            && VerbGroups.isFiniteGroup(tree, cue.at())
            && cue.entry().takes(Frame.CLAUSE)
            && !cue.entry().has(CueEntry.Flag.THAT);
    if (!gap || source == null || source.tree() != tree || source.head() > cue.at()) {
      return null;
    }
    int before = source.words().nextSetBit(0) - 1;
    boolean noun = before >= 0 && tree.upos(before).equals("NOUN");
    return noun && tree.is(cue.at(), "acl") ? clauseBehind(tree, next) : null;
  }

  /** Up to a stop, or to a second verb that is not the first's. */
  private @Nullable BitSet clauseBehind(SentenceTree tree, int from) {
    int end = from;
    int verb = -1;
    while (end < tree.size() && !",;:.–—".contains(tree.token(end).form())) {
      boolean finite = VerbGroups.isFinite(tree.token(end));
      boolean next = tree.upos(end).equals("CCONJ") && verb >= 0;
      if (finite && verb >= 0 && tree.head(verb) != end && tree.head(end) != verb || next) {
        break;
      }
      verb = finite && verb < 0 ? end : verb;
      end++;
    }
    BitSet words = new BitSet();
    words.set(from, end);
    return verb < 0 ? null : words;
  }

  /** What stands before the pronoun: a claim or deed, else the clause or noun there. */
  @Nullable BitSet before(CueClause cue, int pronoun) {
    SentenceTree tree = cue.tree();
    int end = pronoun;
    boolean clause = classes.is("clause-pronoun", form(tree, pronoun - 1));
    if (clause) {
      end--;
    }
    if (end > 0 && tree.upos(end - 1).equals("PUNCT")) {
      end--;
    }
    if (clause) {
      return clauseBefore(tree, end);
    }
    int found = -1;
    int farthest = end < pronoun ? FARTHEST : NEAREST;
    for (int word = end - 1; word >= Math.max(0, end - farthest); word--) {
      boolean claimed =
          classes.isWord("claimed", tree.token(word))
              || classes.isWord("saying-noun", tree.token(word))
              || classes.isWord("misdeed", tree.token(word));
      boolean who = classes.isWord("blaming-adjective", tree.token(word));
      if (claimed && !who && tree.upos(word).equals("NOUN")) {
        found = word;
      } else if (sources.isCue(tree, word) || VerbGroups.isFinite(tree.token(word)) && found >= 0) {
        break;
      }
    }
    if (found >= 0) {
      return phrase(tree, found, end);
    }
    if (cue.entry().stance() == Stance.DENY) {
      return end < pronoun ? clauseBefore(tree, end) : null;
    }
    Phrase antecedent = Subjects.antecedent(tree, pronoun);
    return antecedent == null || tree.upos(antecedent.head()).equals("PRON")
        ? null
        : antecedent.words();
  }

  private static BitSet phrase(SentenceTree tree, int noun, int end) {
    int first = noun;
    while (first > 0 && leadsNoun(tree, first - 1)) {
      first--;
    }
    BitSet words = new BitSet();
    words.set(first, end);
    return words;
  }

  private static boolean leadsNoun(SentenceTree tree, int word) {
    return switch (tree.upos(word)) {
      case "DET", "ADJ", "NUM" -> true;
      default -> tree.token(word).has("Poss=Yes");
    };
  }

  /** The clause that ends before a place: from its conjunction, or behind an opening phrase. */
  private @Nullable BitSet clauseBefore(SentenceTree tree, int end) {
    int first = 0;
    boolean verb = false;
    for (int word = 0; word < end; word++) {
      boolean conjunction =
          classes.is("conjunction", form(tree, word)) && tree.upos(word).equals("SCONJ");
      if (conjunction || tree.token(word).form().equals(",") && !verb) {
        first = word + 1;
      }
      verb |= VerbGroups.isFinite(tree.token(word));
    }
    BitSet words = new BitSet();
    words.set(first, end);
    return words.isEmpty() || !verb ? null : words;
  }

  /** Whether the words are nothing but a pronoun that stands for a clause. */
  boolean isClausePronoun(SentenceTree tree, BitSet words) {
    int only = words.nextSetBit(0);
    return words.cardinality() == 1 && classes.is("clause-pronoun", form(tree, only));
  }
}
