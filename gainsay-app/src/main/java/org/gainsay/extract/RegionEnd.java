package org.gainsay.extract;

import java.util.Locale;
import org.gainsay.model.Quotation;

/** Where the words that can be a cue's content end. */
final class RegionEnd {
  private final Reading reading;
  private final WordClasses classes;
  private final SourceFinder sources;

  RegionEnd(Reading reading, WordClasses classes, SourceFinder sources) {
    this.reading = reading;
    this.classes = classes;
    this.sources = sources;
  }

  /** Behind the last word: of the sentence, the quotation the cue stands in, or its own clause. */
  int of(CueClause cue) {
    SentenceTree tree = cue.tree();
    int end = isEmbedded(tree, cue.at()) ? tree.last(cue.at()) + 1 : tree.size();
    if (end < tree.size() && stopsBeforeItsVerb(cue, end)) {
      end = tree.size();
    }
    if (end == cue.at() + 1 && isTornClause(cue)) {
      end = tree.size();
    }
    if (end < tree.size() && isTorn(cue, end)) {
      end = endOfPhrase(tree, end);
    }
    if (end == cue.at() + 1 && end < tree.size() && opensQuotation(cue, end)) {
      end = endOfQuotation(cue, end);
    }
    end = Math.min(end, endOfRelative(cue));
    end = Math.min(end, endOfOpening(cue));
    int depth = reading.depth(tree, cue.at());
    Quotation around =
        depth == 0 ? null : reading.quotations().at(depth - 1, tree.token(cue.at()).span().start());
    for (int word = cue.at() + 1; word < end; word++) {
      boolean outside = around != null && tree.token(word).span().end() > around.inner().end();
      if (outside || tree.token(word).form().equals(";")) {
        return word;
      }
    }
    return end;
  }

  /** "what he called | “…”": a quotation right behind, hung elsewhere. */
  private boolean opensQuotation(CueClause cue, int next) {
    return cue.entry().takes(Frame.PREDICATE) && reading.isQuoted(cue, next);
  }

  private int endOfQuotation(CueClause cue, int from) {
    int end = from;
    while (end < cue.tree().size() && reading.isQuoted(cue, end)) {
      end++;
    }
    return end;
  }

  /**
   * "While the mayor says that …, the council …": a clause that opens the sentence ends at a comma.
   */
  private int endOfOpening(CueClause cue) {
    SentenceTree tree = cue.tree();
    boolean opens =
        classes.is("aside", tree.token(0).form().toLowerCase(Locale.ROOT))
            && reading.depth(tree, cue.at()) == 0;
    for (int word = 1; opens && word < cue.at(); word++) {
      opens = !tree.token(word).form().equals(",");
    }
    boolean finite = false;
    for (int word = cue.at() + 1; opens && word + 1 < tree.size(); word++) {
      finite |= VerbGroups.isFinite(tree.token(word));
      boolean comma = tree.token(word).form().equals(",") && reading.depth(tree, word) == 0;
      if (comma && finite && opensMainClause(tree, word + 1)) {
        return word;
      }
    }
    return tree.size();
  }

  /** Whether a subject and its finite verb stand behind a comma before the next stop. */
  private boolean opensMainClause(SentenceTree tree, int from) {
    String form = tree.token(from).form().toLowerCase(Locale.ROOT);
    boolean subordinate =
        classes.is("relative", form)
            || classes.is("aside", form)
            || classes.is("conjunction", form)
            || tree.upos(from).equals("CCONJ")
            || tree.upos(from).equals("SCONJ");
    for (int word = from; !subordinate && word < tree.size(); word++) {
      if (VerbGroups.isFinite(tree.token(word))) {
        return word > from;
      }
      if (tree.token(word).form().equals(",")) {
        return false;
      }
    }
    return false;
  }

  /** "arguing | the move was needed": a clause that hangs elsewhere, right behind a participle. */
  private static boolean isTornClause(CueClause cue) {
    SentenceTree tree = cue.tree();
    boolean bare = VerbGroups.isParticiple(tree, cue.at()) && cue.entry().takes(Frame.CLAUSE);
    int next = cue.at() + 1;
    for (int word = next; bare && word < tree.size(); word++) {
      if (VerbGroups.isFinite(tree.token(word))) {
        return word > next && !tree.upos(next).equals("ADP");
      }
      if (tree.upos(word).equals("PUNCT")) {
        return false;
      }
    }
    return false;
  }

  /** "accusing China | of …": what the entry asks for, hung elsewhere. */
  private static boolean isTorn(CueClause cue, int end) {
    boolean asks =
        cue.entry().takes(Frame.WITH)
            || cue.entry().takes(Frame.OBLIQUE)
            || cue.entry().takes(Frame.PREDICATE);
    return asks && cue.isPreposition(end);
  }

  /** The next comma, stop or finite verb. */
  private static int endOfPhrase(SentenceTree tree, int from) {
    int end = from;
    while (end < tree.size()
        && !",;:.–—".contains(tree.token(end).form())
        && !VerbGroups.isFinite(tree.token(end))) {
      end++;
    }
    return end;
  }

  /** "London, which had blamed the unit, welcomed …": the comma before the main verb. */
  private int endOfRelative(CueClause cue) {
    SentenceTree tree = cue.tree();
    if (!isFirstInRelative(tree, cue.at())) {
      return tree.size();
    }
    int depth = reading.depth(tree, cue.at());
    for (int word = cue.at() + 1; word + 1 < tree.size(); word++) {
      boolean comma = tree.token(word).form().equals(",") && reading.depth(tree, word) == depth;
      if (comma && opensPredicate(tree, word + 1)) {
        return word;
      }
    }
    return tree.size();
  }

  /** Whether a relative pronoun behind a comma leads to the verb with no verb between. */
  private boolean isFirstInRelative(SentenceTree tree, int verb) {
    for (int word = VerbGroups.groupStart(tree, verb) - 1; word > 1; word--) {
      boolean behindComma = tree.token(word - 1).form().equals(",");
      String form = tree.token(word).form().toLowerCase(Locale.ROOT);
      if (sources.isRelative(tree, word) || behindComma && classes.is("relative", form)) {
        return behindComma;
      }
      boolean other =
          VerbGroups.isFinite(tree.token(word)) && word != Detached.partedAuxiliary(tree, verb);
      if (other || tree.upos(word).equals("PUNCT")) {
        return false;
      }
    }
    return false;
  }

  /** A finite verb, behind adverbs and clitics, without a subject of its own. */
  private static boolean opensPredicate(SentenceTree tree, int from) {
    int word = from;
    while (word < tree.size()
        && (tree.upos(word).equals("ADV")
            || tree.upos(word).equals("PRON") && tree.token(word).has("Reflex=Yes"))) {
      word++;
    }
    return word < tree.size() && VerbGroups.isFinite(tree.token(word));
  }

  /** "adding the claims | had no basis": where the parser has torn a clause from its verb. */
  private static boolean stopsBeforeItsVerb(CueClause cue, int end) {
    SentenceTree tree = cue.tree();
    for (int word = cue.at() + 1; word < end; word++) {
      if (VerbGroups.isFinite(tree.token(word)) || tree.upos(word).equals("PUNCT")) {
        return false;
      }
    }
    return cue.entry().takes(Frame.CLAUSE)
        && end > cue.at() + 1
        && VerbGroups.isFinite(tree.token(end));
  }

  /**
   * Whether the cue's clause is part of a phrase after which the sentence goes on. A finite verb
   * that nothing subordinates is a main one, whatever the parser hangs it on.
   */
  private boolean isEmbedded(SentenceTree tree, int at) {
    int last = tree.last(at);
    for (int word = at, climb = 0; word >= 0 && climb < 12; word = tree.head(word), climb++) {
      boolean clause = tree.is(word, "acl") || tree.is(word, "advcl") || tree.is(word, "csubj");
      boolean before = tree.head(word) > last;
      if ((clause || before) && !isMain(tree, word)) {
        return true;
      }
    }
    return false;
  }

  private boolean isMain(SentenceTree tree, int verb) {
    int auxiliary = tree.child(verb, "aux");
    boolean finite =
        VerbGroups.isFinite(tree.token(verb))
            || auxiliary >= 0 && VerbGroups.isFinite(tree.token(auxiliary));
    return finite && !isSubordinate(tree, verb);
  }

  private boolean isSubordinate(SentenceTree tree, int verb) {
    for (int child : tree.children(verb)) {
      boolean left = child < verb;
      if (left && (tree.is(child, "mark") || sources.isRelative(tree, child))) {
        return true;
      }
    }
    return false;
  }
}
