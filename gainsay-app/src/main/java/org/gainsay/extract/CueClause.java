package org.gainsay.extract;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.gainsay.model.Cue;
import org.jspecify.annotations.Nullable;

/**
 * A cue in its sentence: its words, its subject, whether it is negated or passive, and the words of
 * the act of saying around it (subject, auxiliaries, adverbials).
 *
 * @param at the word that governs the cue
 * @param parts indices of the entry's further words
 */
record CueClause(SentenceTree tree, CueEntry entry, int at, List<Integer> parts, boolean passive) {

  /** The entry at that word, or null when its further words are not there. */
  static @Nullable CueClause of(SentenceTree tree, CueEntry entry, int at) {
    List<Integer> parts = new java.util.ArrayList<>();
    for (String part : entry.parts()) {
      int found = part(tree, at, part);
      if (found < 0) {
        return null;
      }
      parts.add(found);
    }
    if (entry.has(CueEntry.Flag.REFLEXIVE) && !isReflexive(tree, at)) {
      return null;
    }
    // "is convinced that": an adjective, whatever the parser calls it
    boolean passive = entry.kind() != CueEntry.Kind.ADJECTIVE && VerbGroups.isPassive(tree, at);
    return new CueClause(tree, entry, at, parts, passive);
  }

  private static int part(SentenceTree tree, int at, String lemma) {
    for (int child : tree.children(at)) {
      String form = tree.token(child).form().toLowerCase(Locale.ROOT);
      boolean inflected = form.startsWith(lemma) && isEnding(form.substring(lemma.length()));
      if (tree.lemma(child).equals(lemma) || inflected) {
        return child;
      }
    }
    return isParticle(tree, at + 1, lemma) ? at + 1 : -1;
  }

  /**
   * "brushed aside the claims": a particle that the parser took for a preposition of the object.
   */
  private static boolean isParticle(SentenceTree tree, int next, String lemma) {
    return next < tree.size()
        && tree.token(next).form().equalsIgnoreCase(lemma)
        && tree.upos(next).equals("ADP")
        && tree.is(next, "case");
  }

  /** An ending of nouns or particles: « part » is no form of « partie ». */
  private static boolean isEnding(String end) {
    return switch (end) {
      case "", "s", "e", "es", "x", "ed", "ly" -> true;
      default -> false;
    };
  }

  static boolean isReflexive(SentenceTree tree, int at) {
    for (int child : tree.children(at)) {
      if (tree.upos(child).equals("PRON")
          && !tree.token(child).deprel().equals("expl:subj")
          && (tree.token(child).has("Reflex=Yes") || tree.is(child, "expl"))) {
        return true;
      }
    }
    return false;
  }

  /** The subject, passive ones included, or -1. */
  int subject() {
    return VerbGroups.subject(tree, at);
  }

  /** Whether the word is one of the prepositions that the entry asks for. */
  boolean isPreposition(int word) {
    String form = tree.token(word).form().toLowerCase(Locale.ROOT);
    String plain = form.equals("d'") || form.equals("d’") ? "de" : form;
    return switch (tree.upos(word)) {
      case "ADP", "SCONJ", "PART", "ADV" -> entry.prepositions().contains(plain);
      default -> false;
    };
  }

  /** Whether the saying itself is negated. */
  boolean negated(WordClasses classes) {
    if (hasNegation(at, classes)) {
      return true;
    }
    int head = tree.head(at);
    boolean added = tree.is(at, "advcl") && VerbGroups.isInfinitive(tree.token(at));
    boolean ruled = head >= 0 && (tree.is(at, "xcomp") || added && head < at);
    return ruled && (classes.is("refusal", tree.lemma(head)) || hasNegation(head, classes))
        || isAbstained(classes);
  }

  /** "without accusing", "refrained from accusing", "stopped short of accusing". */
  private boolean isAbstained(WordClasses classes) {
    if (tree.token(at).has("VerbForm=Fin")) {
      return false;
    }
    for (int child : tree.children(at)) {
      boolean marks = tree.is(child, "mark") || tree.is(child, "case");
      if (marks && classes.isWord("without", tree.token(child))) {
        return true;
      }
    }
    int head = tree.head(at);
    boolean adverb = head >= 0 && !tree.upos(head).equals("VERB") && !tree.is(at, "conj");
    int above = adverb && tree.head(head) >= 0 ? tree.head(head) : head;
    boolean ruled = tree.is(at, "xcomp") || tree.is(at, "advcl") || tree.is(at, "acl") || adverb;
    return ruled && above >= 0 && above < at && abstains(above, classes);
  }

  private boolean abstains(int verb, WordClasses classes) {
    if (classes.isWord("abstaining", tree.token(verb))) {
      return true;
    }
    for (int child : tree.children(verb)) {
      if (classes.is("abstaining", tree.lemma(verb) + " " + tree.lemma(child))) {
        return true;
      }
    }
    return false;
  }

  private boolean hasNegation(int verb, WordClasses classes) {
    for (int child : tree.children(verb)) {
      if ((tree.is(child, "advmod") || tree.is(child, "det"))
          && !(child > verb && leadsInfinitive(tree, child))
          && (tree.token(child).has("Polarity=Neg")
              || classes.is("negator", tree.lemma(child).toLowerCase(Locale.ROOT)))) {
        return true;
      }
    }
    return false;
  }

  /** "claims never to have met them": the adverb belongs to the infinitive behind it. */
  static boolean leadsInfinitive(SentenceTree tree, int adverb) {
    int next = adverb + 1;
    while (next < tree.size() && tree.upos(next).equals("ADV")) {
      next++;
    }
    boolean marked = next + 1 < tree.size() && tree.upos(next).equals("PART");
    return next < tree.size() && VerbGroups.isInfinitive(tree.token(marked ? next + 1 : next));
  }

  /** The cue with its words; with its auxiliaries where the language has them in. */
  Cue cue(boolean auxiliaries) {
    int first = at;
    int last = at;
    for (int part : parts) {
      first = Math.min(first, part);
      last = Math.max(last, part);
    }
    if (auxiliaries) {
      first = Math.min(first, firstAuxiliary());
    }
    return new Cue(entry.lemma(), tree.span(first, last));
  }

  /** The first auxiliary from which only auxiliaries and adverbs lead to the verb. */
  private int firstAuxiliary() {
    int first = at;
    for (int word = at - 1; word >= 0 && belongsToVerb(word); word--) {
      first = word;
    }
    while (first < at && tree.upos(first).equals("ADV") && !tree.token(first).has("Polarity=Neg")) {
      first++;
    }
    return first;
  }

  /** Auxiliaries, clitics and adverbs; the pronoun of an impersonal verb is a subject. */
  private boolean belongsToVerb(int word) {
    if (tree.head(word) != at || tree.token(word).deprel().equals("expl:subj")) {
      return false;
    }
    return switch (tree.relation(word)) {
      case "aux", "cop", "expl", "advmod" -> true;
      default -> false;
    };
  }

  /**
   * The words of the act of saying: the cue, its auxiliaries, subject, those told, adverbials. What
   * hangs on a quotation mark or clause is not among them.
   */
  BitSet act(Reading reading) {
    BitSet words = new BitSet();
    words.set(at);
    int depth = reading.depth(tree, at);
    for (int child : tree.children(at)) {
      if (belongsToAct(child)) {
        for (int word : tree.subtree(child)) {
          words.set(word, reading.depth(tree, word) <= depth);
        }
      }
    }
    return words;
  }

  /** "Paying is what hurts, a broker told …": of two subjects the clause is what is told. */
  private boolean holdsClause(int subject) {
    for (int word = tree.first(subject); word <= tree.last(subject); word++) {
      if (VerbGroups.isFinite(tree.token(word))) {
        return true;
      }
    }
    return false;
  }

  private boolean belongsToAct(int child) {
    return switch (tree.relation(child)) {
      case "nsubj" -> child == subject() || !holdsClause(child);
      case "aux", "cop", "expl", "advmod", "obl", "iobj", "compound", "cc" -> true;
      case "obj" -> entry.parts().isEmpty() || parts.contains(child);
      case "advcl" -> child > at;
      default -> false;
    };
  }
}
