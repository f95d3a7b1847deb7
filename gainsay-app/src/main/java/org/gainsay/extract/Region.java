package org.gainsay.extract;

import java.util.BitSet;
import java.util.Locale;
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
  private final RegionEnd ends;
  private final RegionCuts cuts;

  Region(Reading reading, WordClasses classes, SourceFinder sources) {
    this.reading = reading;
    this.classes = classes;
    this.sources = sources;
    this.ends = new RegionEnd(reading, classes, sources);
    this.cuts = new RegionCuts(reading, classes, sources, this);
  }

  /** The words, possibly none. */
  BitSet of(CueClause cue) {
    SentenceTree tree = cue.tree();
    BitSet words = new BitSet();
    int start = start(cue);
    int end = ends.of(cue);
    if (start >= end) {
      return words;
    }
    words.set(start, end);
    cuts.cutBesides(cue, words);
    Phrase agent = cue.passive() ? sources.agent(tree, cue.at()) : null;
    if (agent != null) {
      cuts.clearAgent(cue, words, agent);
    }
    cuts.cutAtContrast(cue, words);
    cuts.cutAtNext(cue, words);
    cuts.cutAtIncise(cue, words);
    cuts.cutAtQuotation(cue, words);
    for (int part : cue.parts()) {
      words.clear(part);
    }
    return words;
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
    if (at + 1 >= tree.size()
        || !tree.token(at).form().equals(",")
        || reading.isQuoted(cue, at + 1)) {
      return at;
    }
    String lead = tree.upos(at + 1);
    for (int word = at + 1; word + 1 < tree.size(); word++) {
      if (VerbGroups.isFinite(tree.token(word)) || reading.isQuoted(cue, word)) {
        return at;
      }
      if (tree.token(word).form().equals(",")) {
        boolean goesOn = isConjunction(tree, word + 1) || tree.token(word + 1).has("VerbForm=Inf");
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
          case "advmod" -> !CueClause.leadsInfinitive(tree, child);
          case "expl" -> !classes.isWord("expletive-object", tree.token(child));
          case "aux", "compound", "cc" -> true;
          case "nsubj" -> VerbGroups.subject(tree, cue.at()) == child;
          case "obl" ->
              !leadsContent(cue, child)
                  && !VerbGroups.isParticiple(tree, tree.first(child))
                  && !ObjectFrame.isObject(tree, child)
                  && !isPartitive(cue, child)
                  && !ObjectFrame.isBehindParticle(cue, child)
                  && !isPredicate(cue, child);
          case "iobj" -> child < at || told(cue, child) || !takesObject(cue);
          case "obj" -> told(cue, child);
          default -> false;
        };
    if (!adverbial || reading.isQuoted(cue, at) || isConjunction(tree, at)) {
      return -1;
    }
    for (int word = at; word <= tree.last(child); word++) {
      boolean leads =
          word > at
              && (isConjunction(tree, word)
                  || isThat(cue, word)
                  || opensInfinitive(tree, word)
                  || opensBareClause(cue, child, word)
                  || cue.passive() && opensPredicate(cue, word));
      if (leads || reading.isQuoted(cue, word)) {
        return word;
      }
    }
    return tree.last(child) + 1;
  }

  private boolean isPartitive(CueClause cue, int child) {
    return takesObject(cue) && ObjectFrame.isPartitive(cue, child, classes);
  }

  /** « estime sans fondement ces accusations »: what is said of the object behind it. */
  private static boolean isPredicate(CueClause cue, int child) {
    SentenceTree tree = cue.tree();
    int object = tree.child(cue.at(), "obj");
    return cue.entry().takes(Frame.PREDICATE)
        && cue.entry().takes(Frame.CLAUSE)
        && tree.first(child) == cue.at() + 1
        && tree.last(child) == child
        && tree.child(child, "det") < 0
        && object > child
        && tree.first(object) == child + 1;
  }

  /** « identifiées par le gouvernement comme erronées », hung on the agent. */
  private boolean opensPredicate(CueClause cue, int word) {
    return cue.entry().takes(Frame.PREDICATE)
        && cue.isPreposition(word)
        && !classes.is("genitive", cue.tree().lemma(word));
  }

  /** "announces, in a letter, to have left", where the parser hangs the act on the letter. */
  private static boolean opensInfinitive(SentenceTree tree, int word) {
    return tree.token(word - 1).form().equals(",") && VerbGroups.isInfinitive(tree.token(word));
  }

  /** "said on its channel it had left": a subject's pronoun begins a clause. */
  private boolean opensBareClause(CueClause cue, int adverbial, int word) {
    SentenceTree tree = cue.tree();
    int lead = tree.child(adverbial, "case");
    return lead >= 0
        && !classes.is("topic-lead", tree.lemma(lead))
        && cue.entry().takes(Frame.CLAUSE)
        && !cue.entry().takes(Frame.OBJECT)
        && tree.upos(word).equals("PRON")
        && tree.token(word).has("Case=Nom")
        && tree.is(word, "nsubj");
  }

  /** Whether the complement's preposition is one that the entry asks for. */
  private boolean leadsContent(CueClause cue, int child) {
    SentenceTree tree = cue.tree();
    for (int marker : tree.children(child)) {
      if (marker < child
          && cue.entry().prepositions().contains(tree.lemma(marker).toLowerCase(Locale.ROOT))) {
        // "apologised for the statement": what it is about, not where it was said
        return !isOfSaying(tree, child)
            || classes.is("topic-lead", tree.lemma(marker)) && !isTime(tree, child);
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
                || reading.isQuoted(cue, next)
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
    return classes.is("venue", tree.lemma(child).toLowerCase(Locale.ROOT)) || isTime(tree, child);
  }

  private boolean isTime(SentenceTree tree, int child) {
    if (classes.is("day", tree.token(child).form().toLowerCase(Locale.ROOT))) {
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
}
