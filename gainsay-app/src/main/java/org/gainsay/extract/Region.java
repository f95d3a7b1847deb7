package org.gainsay.extract;

import java.util.BitSet;
import java.util.Locale;
import org.gainsay.model.Quotation;
import org.gainsay.model.Span;
import org.gainsay.model.TimeExpression;
import org.gainsay.model.Token;

/**
 * The words after a cue that can be its content: from behind the adverbials of the act of saying to
 * the end of its clause. Drawn by the order of the words and only cut by the tree, since a parser
 * that errs, errs most in what hangs on what inside a long content.
 */
final class Region {
  private final Reading reading;
  private final WordClasses classes;
  private final SourceFinder sources;

  Region(Reading reading, WordClasses classes, SourceFinder sources) {
    this.reading = reading;
    this.classes = classes;
    this.sources = sources;
  }

  /** The words, possibly none. */
  BitSet of(CueClause cue) {
    SentenceTree tree = cue.tree();
    BitSet words = new BitSet();
    int start = start(cue);
    int end = end(cue);
    if (start >= end) {
      return words;
    }
    words.set(start, end);
    cutBesides(cue, words);
    Phrase agent = cue.passive() ? sources.agent(tree, cue.at()) : null;
    if (agent != null) {
      clearAgent(cue, words, agent);
    }
    cutAtContrast(cue, words);
    cutAtQuotation(cue, words);
    for (int part : cue.parts()) {
      words.clear(part);
    }
    return words;
  }

  /** The agent with its preposition, up to what the parser may have hung on it of the content. */
  private void clearAgent(CueClause cue, BitSet words, Phrase agent) {
    SentenceTree tree = cue.tree();
    for (int word = tree.first(agent.head()); word <= tree.last(agent.head()); word++) {
      if (word > agent.head() && cue.isPreposition(word) || isConjunction(tree, word)) {
        return;
      }
      words.clear(word);
    }
  }

  /** "condemns the verdict: “…”": the quotation is a claim of its own. */
  private void cutAtQuotation(CueClause cue, BitSet words) {
    SentenceTree tree = cue.tree();
    int first = words.nextSetBit(0);
    for (int word = first; word >= 0 && word + 1 < tree.size(); word = words.nextSetBit(word + 1)) {
      if (ContentFinder.isFinite(tree.token(word)) || isQuoted(cue, word)) {
        return;
      }
      boolean colon = word > first && tree.token(word).form().equals(":");
      if (colon && isQuoted(cue, word + 1) && cue.entry().takes(Frame.OBJECT)) {
        words.clear(word, tree.size());
        return;
      }
    }
  }

  /** ", while …" tells of another; only a clause reported may hold it. */
  private void cutAtContrast(CueClause cue, BitSet words) {
    SentenceTree tree = cue.tree();
    for (int word = words.nextSetBit(0); word >= 0; word = words.nextSetBit(word + 1)) {
      boolean contrast =
          word > 0
              && tree.token(word - 1).form().equals(",")
              && classes.is("contrast", tree.token(word).form().toLowerCase(Locale.ROOT));
      if (contrast && !cue.entry().takes(Frame.CLAUSE)) {
        words.clear(word - 1, tree.size());
        return;
      }
    }
  }

  /** The first word behind the cue and the adverbials of the saying. */
  private int start(CueClause cue) {
    SentenceTree tree = cue.tree();
    int at = cue.at() + 1;
    for (int part : cue.parts()) {
      at = Math.max(at, part + 1);
    }
    for (int child : tree.children(cue.at())) {
      if (child >= at && tree.first(child) <= at) {
        int next = behind(cue, child, at);
        if (next < 0) {
          return behindTime(cue, at);
        }
        at = next;
      }
    }
    return behindAside(cue, behindTime(cue, at));
  }

  /** "announced, in a letter read out today, that …": an adverbial between commas. */
  private int behindAside(CueClause cue, int at) {
    SentenceTree tree = cue.tree();
    if (at + 1 >= tree.size() || !tree.token(at).form().equals(",") || isQuoted(cue, at + 1)) {
      return at;
    }
    String lead = tree.upos(at + 1);
    for (int word = at + 1; word + 1 < tree.size(); word++) {
      if (ContentFinder.isFinite(tree.token(word)) || isQuoted(cue, word)) {
        return at;
      }
      if (tree.token(word).form().equals(",")) {
        boolean goesOn =
            isConjunction(tree, word + 1) || tree.token(word + 1).has("VerbForm=Inf");
        return goesOn && (lead.equals("ADP") || lead.equals("ADV")) ? word + 1 : at;
      }
    }
    return at;
  }

  /** "said Monday that …", whatever the parser makes of the day. */
  private int behindTime(CueClause cue, int from) {
    SentenceTree tree = cue.tree();
    int at = from;
    while (at < tree.size() && classes.is("day", tree.token(at).form().toLowerCase(Locale.ROOT))) {
      at++;
    }
    return at;
  }

  /** The word behind an adverbial of the saying; -1 when the child is content. */
  private int behind(CueClause cue, int child, int at) {
    SentenceTree tree = cue.tree();
    boolean adverbial =
        switch (tree.relation(child)) {
          case "advmod", "aux", "expl", "compound", "cc" -> true;
          case "nsubj" -> SourceFinder.subject(tree, cue.at()) == child;
          case "obl" -> !leadsContent(cue, child);
          case "iobj" -> child < at || told(cue, child) || !takesObject(cue);
          case "obj" -> told(cue, child);
          default -> false;
        };
    if (!adverbial || isQuoted(cue, at) || isConjunction(tree, at)) {
      return -1;
    }
    for (int word = at; word <= tree.last(child); word++) {
      if (isQuoted(cue, word) || word > at && (isConjunction(tree, word) || isThat(cue, word))) {
        return word;
      }
    }
    return tree.last(child) + 1;
  }

  /** Whether the complement's preposition is one that the entry asks for. */
  private boolean leadsContent(CueClause cue, int child) {
    SentenceTree tree = cue.tree();
    for (int marker : tree.children(child)) {
      if (marker < child
          && cue.entry().prepositions().contains(tree.lemma(marker).toLowerCase(Locale.ROOT))) {
        return !isOfSaying(tree, child);
      }
    }
    return false;
  }

  /** "told reporters that …": the object of a verb that takes no object as content. */
  private boolean told(CueClause cue, int child) {
    SentenceTree tree = cue.tree();
    boolean takesObject = takesObject(cue) || !classes.is("telling", cue.entry().head());
    int next = tree.last(child) + 1;
    boolean clauseFollows =
        next < tree.size()
            && (isConjunction(tree, next)
                || isQuoted(cue, next)
                || tree.child(cue.at(), "ccomp") > child
                || !takesObject && holdsThat(cue, child));
    return clauseFollows && !(takesObject && !isConjunction(tree, next));
  }

  private static boolean takesObject(CueClause cue) {
    return cue.entry().takes(Frame.OBJECT)
        || cue.entry().takes(Frame.WITH)
        || cue.entry().takes(Frame.PREDICATE)
        || cue.entry().takes(Frame.INFINITIVE);
  }

  private boolean holdsThat(CueClause cue, int child) {
    for (int word = child + 1; word <= cue.tree().last(child); word++) {
      if (isThat(cue, word)) {
        return true;
      }
    }
    return false;
  }

  private boolean isQuoted(CueClause cue, int word) {
    return reading.depth(cue.tree(), word) > reading.depth(cue.tree(), cue.at());
  }

  /** A conjunction behind those told that the parser took for a relative pronoun. */
  private boolean isThat(CueClause cue, int word) {
    String form = cue.tree().token(word).form().toLowerCase(Locale.ROOT);
    return !cue.entry().takes(Frame.OBJECT) && classes.is("conjunction", form);
  }

  /** So too where a cue that takes no object goes before, whatever the parser makes of it. */
  boolean isConjunction(CueClause cue, int word) {
    SentenceTree tree = cue.tree();
    boolean pronoun = tree.upos(word).equals("PRON") || tree.upos(word).equals("SCONJ");
    return isConjunction(tree, word)
        || pronoun && !cue.passive() && isThat(cue, word) && word + 1 < tree.size();
  }

  boolean isConjunction(SentenceTree tree, int word) {
    Token token = tree.token(word);
    return classes.is("conjunction", token.form().toLowerCase(Locale.ROOT))
        && (token.upos().equals("SCONJ") || tree.is(word, "mark"));
  }

  /** An adverbial that tells of the saying: when, where, to whom it was said. */
  boolean isOfSaying(SentenceTree tree, int child) {
    if (classes.is("venue", tree.lemma(child).toLowerCase(Locale.ROOT))
        || classes.is("day", tree.token(child).form().toLowerCase(Locale.ROOT))) {
      return true;
    }
    Span span = tree.token(child).span();
    for (TimeExpression time : reading.analysis().times()) {
      if (time.sentence() == tree.index() && time.span().overlaps(span)) {
        return true;
      }
    }
    return false;
  }

  /** Behind the last word: of the sentence, the quotation the cue stands in, or its own clause. */
  private int end(CueClause cue) {
    SentenceTree tree = cue.tree();
    int end = isEmbedded(tree, cue.at()) ? tree.last(cue.at()) + 1 : tree.size();
    if (end < tree.size() && stopsBeforeItsVerb(cue, end)) {
      end = tree.size();
    }
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

  /** "While the mayor says that …, the council …": a clause that opens the sentence ends at a comma. */
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
      finite |= ContentFinder.isFinite(tree.token(word));
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
      if (ContentFinder.isFinite(tree.token(word))) {
        return word > from;
      }
      if (tree.token(word).form().equals(",")) {
        return false;
      }
    }
    return false;
  }

  /** "adding the claims | had no basis": where the parser has torn a clause from its verb. */
  private static boolean stopsBeforeItsVerb(CueClause cue, int end) {
    SentenceTree tree = cue.tree();
    for (int word = cue.at() + 1; word < end; word++) {
      if (ContentFinder.isFinite(tree.token(word)) || tree.upos(word).equals("PUNCT")) {
        return false;
      }
    }
    return cue.entry().takes(Frame.CLAUSE)
        && end > cue.at() + 1
        && ContentFinder.isFinite(tree.token(end));
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
        ContentFinder.isFinite(tree.token(verb))
            || auxiliary >= 0 && ContentFinder.isFinite(tree.token(auxiliary));
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

  /** Takes out second sayings and clauses with a subject of their own beside the cue's. */
  private void cutBesides(CueClause cue, BitSet words) {
    SentenceTree tree = cue.tree();
    int from = words.nextSetBit(0);
    for (int word = from; word >= 0; word = words.nextSetBit(word + 1)) {
      boolean beside =
          tree.is(word, "conj")
              && isAbove(tree, tree.head(word), cue.at())
              && tree.upos(word).equals("VERB")
              && !isReported(tree, word)
              && !isSecondPredicate(cue, word, from)
              && (tree.child(word, "cc") >= 0
                  || NounPhrases.afterComma(tree, word) && SourceFinder.subject(tree, word) >= 0);
      boolean detached =
          (tree.is(word, "advcl") || tree.is(word, "conj") || tree.is(word, "acl"))
              && sources.detachedTo(tree, word) == cue.at();
      if (beside || detached) {
        int first = Math.max(from, tree.first(word));
        if (NounPhrases.afterComma(tree, word) && detached) {
          words.clear(first, tree.size());
        } else {
          clear(tree, words, word);
        }
      }
    }
  }

  /**
   * "said the envoy had left and was safe": behind a reported clause a verb without a subject goes
   * on with it, unless it is a saying itself.
   */
  private boolean isSecondPredicate(CueClause cue, int verb, int from) {
    SentenceTree tree = cue.tree();
    boolean fresh = SourceFinder.subject(tree, verb) >= 0 || sources.isCue(tree, verb);
    if (fresh || !cue.entry().takes(Frame.CLAUSE) || NounPhrases.afterComma(tree, verb)) {
      return false;
    }
    for (int word = from; word >= 0 && word < verb; word++) {
      if (ContentFinder.isFinite(tree.token(word))) {
        return true;
      }
    }
    return false;
  }

  /** "said that … and that …": a clause behind a conjunction of its own. */
  private boolean isReported(SentenceTree tree, int verb) {
    int mark = tree.child(verb, "mark");
    return mark >= 0 && isConjunction(tree, mark);
  }

  /** Whether the word is the cue's or a higher verb, up to the root. */
  private static boolean isAbove(SentenceTree tree, int word, int cue) {
    return word >= 0 && word <= cue && tree.dominates(word, cue);
  }

  private static void clear(SentenceTree tree, BitSet words, int at) {
    for (int word : tree.subtree(at)) {
      words.clear(word);
    }
  }
}
