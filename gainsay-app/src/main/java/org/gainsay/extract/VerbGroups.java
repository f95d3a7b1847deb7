package org.gainsay.extract;

import org.gainsay.model.Token;

/**
 * What a verb's own words say of it: its form and voice, its subject, the words that lead to it.
 */
final class VerbGroups {
  private static final int HIGHEST_CLIMB = 12;

  private VerbGroups() {}

  static boolean isPastParticiple(Token token) {
    return token.has("VerbForm=Part") && token.has("Tense=Past");
  }

  static boolean isFinite(Token token) {
    return token.has("VerbForm=Fin")
        || token.upos().equals("AUX") && !token.has("VerbForm=Inf") && !token.has("VerbForm=Part");
  }

  /** Whether the verb or the first of its auxiliaries is finite. */
  static boolean isFiniteGroup(SentenceTree tree, int verb) {
    int auxiliary = tree.child(verb, "aux");
    return isFinite(tree.token(verb)) || auxiliary >= 0 && isFinite(tree.token(auxiliary));
  }

  /** A finite form of the verb that links a subject to what it is. */
  static boolean isBeing(SentenceTree tree, int word) {
    return tree.upos(word).equals("AUX") && !tree.makesPerfect(word);
  }

  static boolean isInfinitive(Token token) {
    return token.has("VerbForm=Inf");
  }

  /** The first of the auxiliaries, adverbs and clitics that lead to the verb. */
  static int groupStart(SentenceTree tree, int verb) {
    int start = verb;
    for (int word = verb - 1; word >= 0 && tree.head(word) == verb; word--) {
      switch (tree.relation(word)) {
        case "aux", "cop", "expl", "advmod", "iobj" -> start = word;
        case "obj" -> {
          // « l'a rappelé »: a clitic, but no relative pronoun
          if (!tree.upos(word).equals("PRON") || tree.token(word).has("PronType=Rel")) {
            return start;
          }
          start = word;
        }
        default -> {
          return start;
        }
      }
    }
    return start;
  }

  static boolean isParticiple(SentenceTree tree, int verb) {
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

  /** Whether the verb is in the passive: with its auxiliary, or a past participle on a noun. */
  static boolean isPassive(SentenceTree tree, int verb) {
    for (int child : tree.children(verb)) {
      String relation = tree.token(child).deprel();
      boolean subject = relation.equals("nsubj:pass") && subject(tree, verb) == child;
      if (relation.equals("aux:pass") || subject) {
        return true;
      }
    }
    Token token = tree.token(verb);
    if (Detached.isHavingParted(tree, verb)) {
      return false;
    }
    if (isHeadline(tree, verb)) {
      return true;
    }
    if (isComplementParticiple(tree, verb) || isSecondPassive(tree, verb)) {
      return true;
    }
    return (tree.is(verb, "acl") || tree.is(verb, "advcl") && tree.child(verb, "aux") < 0)
        && !token.deprel().equals("acl:relcl")
        && token.has("VerbForm=Part")
        && token.has("Tense=Past")
        && tree.child(verb, "nsubj") < 0
        && !hasOwnedObject(tree, verb);
  }

  /** "The ministry | called Oslo's charge …": what is owned is an object, and nothing passive. */
  private static boolean hasOwnedObject(SentenceTree tree, int verb) {
    int object = tree.child(verb, "obj");
    return object > verb && tree.child(object, "nmod:poss") > verb;
  }

  /** "was summoned and told that …". */
  private static boolean isSecondPassive(SentenceTree tree, int verb) {
    int first = tree.head(verb);
    return tree.is(verb, "conj")
        && first >= 0
        && isPastParticiple(tree.token(verb))
        && tree.child(verb, "aux") < 0
        && tree.child(verb, "nsubj") < 0
        && tree.child(verb, "obj") < 0
        && hasPassiveAuxiliary(tree, first);
  }

  private static boolean hasPassiveAuxiliary(SentenceTree tree, int verb) {
    for (int child : tree.children(verb)) {
      if (tree.token(child).deprel().equals("aux:pass")) {
        return true;
      }
    }
    return false;
  }

  /** "stands accused by X of …". */
  private static boolean isComplementParticiple(SentenceTree tree, int verb) {
    return tree.is(verb, "xcomp")
        && isPastParticiple(tree.token(verb))
        && tree.child(verb, "aux") < 0
        && tree.child(verb, "obj") < 0
        && tree.upos(verb).equals("VERB");
  }

  /**
   * "Le Maroc accusé d'avoir …": a past participle alone has the passive's sense, as in titles.
   * Only one that agrees with a noun is surely none: English has the same form for the past.
   */
  private static boolean isHeadline(SentenceTree tree, int verb) {
    Token token = tree.token(verb);
    return tree.is(verb, "root")
        && token.has("VerbForm=Part")
        && token.has("Tense=Past")
        && token.feats().contains("Gender=")
        && tree.child(verb, "aux") < 0
        && tree.child(verb, "obj") < 0
        && tree.child(verb, "ccomp") < 0
        && tree.child(verb, "nsubj") >= 0;
  }

  /**
   * The subject's index, the expletive of an impersonal verb left out; or -1. "The bridge, the
   * mayor said, was …" leaves parsers with two: between commas the nearer one is meant.
   */
  static int subject(SentenceTree tree, int verb) {
    int found = -1;
    for (int child : tree.children(verb)) {
      boolean nearer =
          isEnclosed(tree, child, verb)
              || isInRelative(tree, found, child, verb)
              || isBehindClause(tree, found, child, verb);
      if (tree.is(child, "nsubj") && (found < 0 || nearer)) {
        found = child;
      }
    }
    return found >= 0 ? found : tree.child(verb, "expl:subj");
  }

  /** "The group, of which Paris says that …": a relative pronoun parts the verb from the first. */
  private static boolean isInRelative(SentenceTree tree, int first, int second, int verb) {
    boolean bare = first >= 0 && second < verb && tree.child(second, "case") < 0;
    for (int word = first + 1; bare && word < second; word++) {
      boolean clause = tree.upos(word).equals("SCONJ") && tree.token(word - 1).form().equals(",");
      if (tree.token(word).has("PronType=Rel") || clause) {
        return true;
      }
    }
    return false;
  }

  /** "Paying is what hurts them, a broker told …": a clause and a comma part it from the first. */
  private static boolean isBehindClause(SentenceTree tree, int first, int second, int verb) {
    int before = tree.first(second) - 1;
    boolean behindComma =
        first >= 0 && second < verb && before > first && tree.token(before).form().equals(",");
    for (int word = behindComma ? tree.first(first) : before; word < before; word++) {
      if (isFinite(tree.token(word)) && tree.head(word) != verb) {
        return true;
      }
    }
    return false;
  }

  /** Whether nothing but a subject and its verb stand between two commas. */
  private static boolean isEnclosed(SentenceTree tree, int subject, int verb) {
    int before = tree.first(subject) - 1;
    return subject < verb
        && before >= 0
        && tree.token(before).form().equals(",")
        && isBeforeComma(tree, verb)
        && tree.last(subject) < verb;
  }

  /** Whether a comma stands behind the verb or its particle ("pointed out"). */
  private static boolean isBeforeComma(SentenceTree tree, int verb) {
    int next = verb + 1;
    if (next < tree.size() && tree.token(next).deprel().equals("compound:prt")) {
      next++;
    }
    return next < tree.size() && tree.token(next).form().equals(",");
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
}
