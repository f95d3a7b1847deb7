package org.gainsay.extract;

import java.util.BitSet;
import org.gainsay.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds who says what a verb says: its subject, or the agent of a passive; of a participle,
 * infinitive or second verb the subject of its sentence; of a relative clause the noun it hangs on.
 */
final class SourceFinder {
  private static final int HIGHEST_CLIMB = 12;

  private final WordClasses classes;
  private final CueLexicon cues;

  SourceFinder(WordClasses classes, CueLexicon cues) {
    this.classes = classes;
    this.cues = cues;
  }

  /** The source of the verb (or predicative adjective), or null when the text does not say. */
  @Nullable Phrase of(SentenceTree tree, int verb) {
    if (isPassive(tree, verb)) {
      return agent(tree, verb);
    }
    Phrase own = own(tree, verb);
    if (own != null) {
      return own;
    }
    int at = verb;
    for (int climb = 0; climb < HIGHEST_CLIMB && at >= 0; climb++) {
      int subject = subject(tree, at);
      if (subject >= 0) {
        return phrase(tree, subject, at);
      }
      if (tree.is(at, "acl") && !(isParticiple(tree, at) && NounPhrases.afterComma(tree, at))) {
        return author(tree, at);
      }
      if (climb == 0 && ContentFinder.isFinite(tree.token(verb))) {
        Phrase adjacent = adjacent(tree, verb);
        if (adjacent != null && tree.is(verb, "root")) {
          return adjacent;
        }
      }
      at = higher(tree, at);
      if (at >= 0 && isPassive(tree, at) && subject(tree, at) < 0) {
        Phrase agent = agent(tree, at);
        if (agent != null) {
          return agent;
        }
      }
    }
    return null;
  }

  /** The verb's own subject, before it or inverted, or null. */
  @Nullable Phrase own(SentenceTree tree, int verb) {
    int clitic = invertedPronoun(tree, verb);
    if (clitic >= 0) {
      return single(tree, clitic);
    }
    Phrase headless = headless(tree, verb);
    if (headless != null) {
      return headless;
    }
    int subject = subject(tree, verb);
    if (subject >= 0 && subject < verb) {
      return phrase(tree, subject, verb);
    }
    Phrase inverted = inverted(tree, verb, subject);
    if (inverted != null) {
      return inverted;
    }
    return subject >= 0 ? phrase(tree, subject, verb) : null;
  }

  private static Phrase single(SentenceTree tree, int word) {
    BitSet words = new BitSet();
    words.set(word);
    return new Phrase(tree, word, words);
  }

  /** « a-t-il dit »: the pronoun behind the auxiliary or verb. */
  private static int invertedPronoun(SentenceTree tree, int verb) {
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
  private @Nullable Phrase headless(SentenceTree tree, int verb) {
    int root = tree.root();
    boolean suspicious =
        root < verb
            && (tree.upos(root).equals("NOUN") || tree.upos(root).equals("PROPN"))
            && tree.child(root, "nsubj") < 0
            && tree.child(root, "cop") < 0;
    if (!suspicious || hasVerbBetween(tree, root, verb)) {
      return null;
    }
    int subject = subject(tree, verb);
    if (subject >= 0 && (subject > verb || tree.upos(subject).equals("PRON"))) {
      return null;
    }
    BitSet words = new BitSet();
    words.set(tree.first(root), groupStart(tree, verb));
    NounPhrases.trim(tree, words);
    return words.get(root) ? new Phrase(tree, root, words) : null;
  }

  private static boolean hasVerbBetween(SentenceTree tree, int root, int verb) {
    for (int word = tree.first(root); word < verb; word++) {
      String form = tree.token(word).form();
      boolean other =
          switch (tree.upos(word)) {
            case "VERB" -> ContentFinder.isFinite(tree.token(word));
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

  /** The first of the auxiliaries, adverbs and clitics that lead to the verb. */
  static int groupStart(SentenceTree tree, int verb) {
    int start = verb;
    for (int word = verb - 1; word >= 0 && tree.head(word) == verb; word--) {
      switch (tree.relation(word)) {
        case "aux", "cop", "expl", "advmod", "iobj" -> start = word;
        default -> {
          return start;
        }
      }
    }
    return start;
  }

  /** The noun phrase right before the verb and its auxiliaries, or right behind it; or null. */
  @Nullable Phrase beside(SentenceTree tree, int verb) {
    Phrase before = adjacent(tree, verb);
    if (before != null) {
      return before;
    }
    int next = verb + 1;
    return next < tree.size() && isNominal(tree, next) ? inverted(tree, verb, -1) : null;
  }

  /** The noun phrase right before a verb to which the parser gave no subject. */
  private static @Nullable Phrase adjacent(SentenceTree tree, int verb) {
    int end = groupStart(tree, verb);
    int top = end - 1;
    if (top < 0 || !isNoun(tree, top)) {
      return null;
    }
    while (tree.head(top) >= 0 && tree.head(top) < end && isNoun(tree, tree.head(top))) {
      top = tree.head(top);
    }
    BitSet words = new BitSet();
    words.set(Math.min(tree.first(top), top), end);
    NounPhrases.trim(tree, words);
    return new Phrase(tree, top, words);
  }

  /** "“…”, said Smith": the noun phrase right behind a verb that a stop stands before. */
  private @Nullable Phrase inverted(SentenceTree tree, int verb, int subject) {
    int before = groupStart(tree, verb) - 1;
    if (before < 0 || isParticiple(tree, verb) || !isStop(tree.token(before).form())) {
      return null;
    }
    if (subject > verb) {
      return phrase(tree, subject, verb);
    }
    int at = verb + 1;
    while (at < tree.size() && isLight(tree, at)) {
      at++;
    }
    if (at >= tree.size() || !isNominal(tree, at)) {
      return null;
    }
    int top = at;
    while (tree.head(top) > verb && tree.first(tree.head(top)) >= at - 1) {
      top = tree.head(top);
    }
    return isNoun(tree, top) ? NounPhrases.of(tree, top) : null;
  }

  private static boolean isParticiple(SentenceTree tree, int verb) {
    Token token = tree.token(verb);
    return token.has("VerbForm=Ger") || token.has("VerbForm=Part") && token.has("Tense=Pres");
  }

  /** A mark that sets a stretch apart: comma, dash, end of a quotation or question. */
  static boolean isStop(String form) {
    return switch (form) {
      case ",", "”", "\"", "»", "’", "'", "''", "?", "!", "–", "—", "-", "--", ",\"" -> true;
      default -> false;
    };
  }

  private boolean isLight(SentenceTree tree, int at) {
    return tree.upos(at).equals("ADV")
        || classes.is("day", tree.token(at).form().toLowerCase(java.util.Locale.ROOT));
  }

  private static boolean isNominal(SentenceTree tree, int at) {
    return isNoun(tree, at) || tree.upos(at).equals("DET") || tree.upos(at).equals("ADJ");
  }

  private static boolean isNoun(SentenceTree tree, int at) {
    return switch (tree.upos(at)) {
      case "NOUN", "PROPN", "PRON" -> true;
      default -> false;
    };
  }

  /** Whether the verb is in the passive: with its auxiliary, or a past participle on a noun. */
  static boolean isPassive(SentenceTree tree, int verb) {
    for (int child : tree.children(verb)) {
      String relation = tree.token(child).deprel();
      if (relation.equals("aux:pass") || relation.equals("nsubj:pass")) {
        return true;
      }
    }
    Token token = tree.token(verb);
    return (tree.is(verb, "acl") || tree.is(verb, "advcl") && tree.child(verb, "aux") < 0)
        && !token.deprel().equals("acl:relcl")
        && token.has("VerbForm=Part")
        && token.has("Tense=Past")
        && tree.child(verb, "nsubj") < 0;
  }

  /** The one by whom a passive is done, or null. */
  @Nullable Phrase agent(SentenceTree tree, int verb) {
    for (int child : tree.children(verb)) {
      boolean named = tree.token(child).deprel().equals("obl:agent");
      if (named || tree.is(child, "obl") && hasCase(tree, child, "agent")) {
        return NounPhrases.of(tree, child);
      }
    }
    return null;
  }

  private boolean hasCase(SentenceTree tree, int noun, String wordClass) {
    for (int child : tree.children(noun)) {
      if (tree.is(child, "case") && classes.is(wordClass, tree.lemma(child))) {
        return true;
      }
    }
    return false;
  }

  /** The subject's index, the expletive of an impersonal verb left out; or -1. */
  static int subject(SentenceTree tree, int verb) {
    for (int child : tree.children(verb)) {
      if (tree.is(child, "nsubj")) {
        return child;
      }
    }
    return tree.child(verb, "expl:subj");
  }

  private Phrase phrase(SentenceTree tree, int subject, int verb) {
    if (isRelative(tree, subject)) {
      int clause = relativeClause(tree, verb);
      if (clause >= 0) {
        return NounPhrases.without(tree, tree.head(clause), clause);
      }
      Phrase antecedent = antecedent(tree, subject);
      if (antecedent != null) {
        return antecedent;
      }
    }
    return NounPhrases.without(tree, subject, tree.dominates(subject, verb) ? verb : -1);
  }

  /** The noun phrase right before a relative pronoun whose clause the parser has hung elsewhere. */
  private static @Nullable Phrase antecedent(SentenceTree tree, int pronoun) {
    int before = pronoun - 1;
    if (before > 0 && tree.token(before).form().equals(",")) {
      before--;
    }
    if (before < 0 || !isNoun(tree, before)) {
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

  boolean isRelative(SentenceTree tree, int word) {
    return tree.upos(word).equals("PRON")
        && (tree.token(word).has("PronType=Rel")
            || classes.is("relative", tree.token(word).form().toLowerCase(java.util.Locale.ROOT)));
  }

  /** The relative clause that the verb belongs to, or -1. */
  static int relativeClause(SentenceTree tree, int verb) {
    int at = verb;
    for (int climb = 0; climb < HIGHEST_CLIMB && at >= 0; climb++) {
      if (tree.is(at, "acl")) {
        return at;
      }
      at = tree.is(at, "conj") || tree.is(at, "xcomp") || tree.is(at, "ccomp") ? tree.head(at) : -1;
    }
    return -1;
  }

  /** Whose words a participle on a noun gives: "a statement saying": the statement's maker. */
  private @Nullable Phrase author(SentenceTree tree, int participle) {
    int noun = tree.head(participle);
    if (!classes.is("document", tree.lemma(noun)) && !classes.is("saying-noun", tree.lemma(noun))) {
      return NounPhrases.without(tree, noun, participle);
    }
    int owner = tree.child(noun, "nmod:poss");
    if (owner >= 0) {
      return NounPhrases.of(tree, owner);
    }
    boolean object = tree.is(noun, "obj") && tree.head(noun) >= 0;
    int subject = object ? subject(tree, tree.head(noun)) : -1;
    return subject >= 0
        ? phrase(tree, subject, tree.head(noun))
        : NounPhrases.without(tree, noun, participle);
  }

  /** Where the subject of a verb without one is to be looked for, or -1. */
  private int higher(SentenceTree tree, int verb) {
    int governor = detachedTo(tree, verb);
    if (governor >= 0) {
      return governor;
    }
    return switch (tree.relation(verb)) {
      case "conj", "xcomp", "advcl", "ccomp", "obl", "nmod", "appos", "dep", "acl", "obj" ->
          tree.head(verb);
      case "parataxis" -> -1;
      default -> -1;
    };
  }

  /**
   * The saying verb whose content the parser has put a second saying into, though it stands beside
   * it: a participle after a comma ("said that …, adding that …"), a finite verb coordinated with
   * an infinitive or participle ("accused X of spying and said …"). -1 when there is none.
   */
  int detachedTo(SentenceTree tree, int verb) {
    boolean participle =
        tree.is(verb, "advcl")
            && !tree.token(verb).has("VerbForm=Inf")
            && NounPhrases.afterComma(tree, verb)
            && isCue(tree, verb);
    boolean coordinated =
        tree.head(verb) >= 0
            && (tree.is(verb, "conj") || tree.is(verb, "advcl") && followsConjunction(tree, verb))
            && !parallel(tree, verb, tree.head(verb))
            && isCue(tree, verb);
    if (!(participle || coordinated) || subject(tree, verb) >= 0) {
      return -1;
    }
    int found = -1;
    int at = tree.head(verb);
    for (int climb = 0; climb < HIGHEST_CLIMB && at >= 0; climb++) {
      boolean beside = participle || parallel(tree, verb, at);
      if (beside && isCue(tree, at) && !tree.token(at).deprel().equals("acl:relcl")) {
        found = at;
        if (!participle || tree.token(at).has("VerbForm=Ger")) {
          break;
        }
      }
      at = tree.head(at);
    }
    return found;
  }

  private static boolean followsConjunction(SentenceTree tree, int verb) {
    int first = tree.first(verb);
    return first < verb && tree.upos(first).equals("CCONJ")
        || first > 0 && tree.upos(first - 1).equals("CCONJ");
  }

  /** Whether two verbs have the same form, as coordinated ones have. */
  private static boolean parallel(SentenceTree tree, int one, int other) {
    return tree.upos(other).equals("VERB") && form(tree, one).equals(form(tree, other));
  }

  private static String form(SentenceTree tree, int verb) {
    Token token = tree.token(verb);
    boolean ing =
        token.has("VerbForm=Ger") || token.has("VerbForm=Part") && token.has("Tense=Pres");
    if (ing && tree.child(verb, "aux") < 0) {
      return "ing";
    }
    return token.has("VerbForm=Inf") && tree.child(verb, "aux") < 0 ? "infinitive" : "finite";
  }

  boolean isCue(SentenceTree tree, int verb) {
    return tree.upos(verb).equals("VERB") && cues.isVerb(tree.token(verb));
  }
}
