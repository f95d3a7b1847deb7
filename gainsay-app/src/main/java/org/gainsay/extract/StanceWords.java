package org.gainsay.extract;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gainsay.model.Span;
import org.gainsay.model.Stance;
import org.gainsay.model.Token;

/** The kinds of saying that a content's words show, gathered sentence by sentence. */
final class StanceWords {
  private static final List<Stance> WEIGHTIEST_FIRST =
      List.of(
          Stance.DENY,
          Stance.ACCUSE,
          Stance.WARN,
          Stance.DEMAND,
          Stance.PLEDGE,
          Stance.CRITICISE,
          Stance.SUPPORT);

  /** How far below the content's top a word still speaks for the whole. */
  private static final int DEEPEST = 3;

  private final Reading reading;
  private final WordClasses classes;
  private final Misdeeds misdeeds;
  private final IdiomReader idioms;
  private final Performatives performatives;
  private final boolean tells;
  private final List<Span> others;

  /** What stands in the complement of a demand, a promise or praise: told as its cue tells it. */
  private final BitSet done = new BitSet();

  private final Set<Stance> shown = EnumSet.noneOf(Stance.class);

  /**
   * For one content.
   *
   * @param speakers the mentions that speak; empty where nobody is named
   * @param others what is told in it as the words of others: no stance of its own speaker
   * @param spoken whether it stands under a speaker's label
   * @param tells whether an infinitive at its head is the speaker's own act, « (dit) soutenir »
   */
  StanceWords(
      Reading reading,
      StanceTables tables,
      List<Integer> speakers,
      List<Span> others,
      boolean spoken,
      boolean tells) {
    this.reading = reading;
    this.classes = tables.classes();
    this.misdeeds = new Misdeeds(reading, classes);
    this.idioms = new IdiomReader(reading, tables);
    this.performatives = new Performatives(reading, tables, speakers, spoken);
    this.tells = tells;
    this.others = others;
  }

  void read(Span span) {
    for (int i = reading.sentenceEndingAfter(span.start()); i < reading.trees().size(); i++) {
      SentenceTree tree = reading.trees().get(i);
      if (tree.sentence().span().start() >= span.end()) {
        break;
      }
      done.clear();
      for (int word = 0; word < tree.size(); word++) {
        if (span.contains(tree.token(word).span())) {
          readPerformative(tree, word, span);
        }
      }
      for (int word = 0; word < tree.size(); word++) {
        if (span.contains(tree.token(word).span()) && !done.get(word)) {
          read(tree, word, span);
        }
      }
    }
  }

  private void readPerformative(SentenceTree tree, int at, Span span) {
    boolean top = tells && depth(tree, at, span) == 0;
    Stance stance = isOthers(tree.token(at).span()) ? null : performatives.at(tree, at, top);
    if (stance == null) {
      return;
    }
    shown.add(stance);
    switch (stance) {
      case DEMAND, PLEDGE, SUPPORT, DENY -> {
        for (int word : tree.subtree(at)) {
          boolean behind =
              word >= at
                  && tree.conjuncts(at).stream()
                      .allMatch(other -> other == at || !tree.dominates(other, word));
          done.set(word, done.get(word) || behind);
        }
      }
      default -> {
        // a fault or a threat may be a deed's: its words are read too
      }
    }
  }

  private boolean isOthers(Span word) {
    return others.stream().anyMatch(span -> span.contains(word));
  }

  Stance weightiest() {
    return WEIGHTIEST_FIRST.stream().filter(shown::contains).findFirst().orElse(Stance.ASSERT);
  }

  private void read(SentenceTree tree, int at, Span span) {
    String lemma = tree.lemma(at).toLowerCase(Locale.ROOT);
    if (!isOthers(tree.token(at).span())) {
      shown.addAll(idioms.at(tree, at, span, done));
      if (done.get(at)) {
        return;
      }
      readDispute(tree, at, span);
    }
    if (classes.is("obligation", lemma) && isModal(tree, at)) {
      readObligation(tree, at);
    }
    if (classes.is("demand", lemma) && tree.upos(at).equals("VERB")) {
      shown.add(Stance.DEMAND);
    }
    if (isIn("blame", tree, at) && !opposesWrong(tree, at)) {
      shown.add(Stance.CRITICISE);
    }
    readFuture(tree, at, lemma);
    if (classes.is("pledge", lemma) && tree.upos(at).equals("VERB")) {
      shown.add(Stance.PLEDGE);
    }
  }

  /** What others are told to have said is no accusation or denial of the speaker's own. */
  private void readDispute(SentenceTree tree, int at, Span span) {
    boolean groundless = isIn("ground", tree, at) && hasNegativeDeterminer(tree, at);
    boolean apart = isUnrelated(tree, at) || isNeverShared(tree, at, span);
    if (groundless || apart || isFalsehood(tree, at, span) || isNegatedPast(tree, at, span)) {
      shown.add(Stance.DENY);
    }
    if (misdeeds.isMisdeed(tree, at)) {
      readMisdeed(tree, at, span);
    }
  }

  /** "(claims) not to have met them": what the speaker says he never did. */
  private boolean isNegatedPast(SentenceTree tree, int at, Span span) {
    int auxiliary = tree.child(at, "aux");
    return auxiliary >= 0
        && tree.token(auxiliary).has("VerbForm=Inf")
        && VerbGroups.subject(tree, at) < 0
        && depth(tree, at, span) == 0
        && (isNegated(tree, at) || isIn("negator", tree, firstIn(tree, span)));
  }

  /** "(Oslo) has nothing to do with it": of one who is named or points at himself. */
  private boolean isUnrelated(SentenceTree tree, int at) {
    return at > 1
        && isIn("relating", tree, at)
        && VerbGroups.isInfinitive(tree.token(at))
        && isIn("nothing", tree, at - 2)
        && hasPartyBefore(tree, at - 2);
  }

  /** "(Oslo) has never taken part in it". */
  private boolean isNeverShared(SentenceTree tree, int at, Span span) {
    int object = tree.child(at, "obj");
    boolean share = object > at && isIn("share", tree, object) && isIn("sharing", tree, at);
    boolean never = tree.children(at, "advmod").stream().anyMatch(w -> isIn("never", tree, w));
    return never
        && (share || isIn("backing", tree, at))
        && tree.child(at, "aux") >= 0
        && depth(tree, at, span) <= 1
        && isParty(tree, VerbGroups.subject(tree, at));
  }

  private static boolean hasPartyBefore(SentenceTree tree, int nothing) {
    for (int at = nothing; at >= 0; at = tree.head(at)) {
      int subject = VerbGroups.subject(tree, at);
      if (subject >= 0 && subject < nothing) {
        return isParty(tree, subject);
      }
    }
    return false;
  }

  private static boolean isParty(SentenceTree tree, int subject) {
    return subject >= 0
        && (tree.upos(subject).equals("PROPN") || tree.upos(subject).equals("PRON"));
  }

  private static int firstIn(SentenceTree tree, Span span) {
    int at = 0;
    while (at + 1 < tree.size() && !span.contains(tree.token(at).span())) {
      at++;
    }
    return at;
  }

  private boolean isIn(String wordClass, SentenceTree tree, int at) {
    return classes.isWord(wordClass, tree.token(at));
  }

  /** Said of a claim or of nothing named: "groundless sanctions" are found fault with only. */
  private boolean isFalsehood(SentenceTree tree, int at, Span span) {
    if (!isIn("falsehood", tree, at) || depth(tree, at, span) > DEEPEST + 1) {
      return false;
    }
    // "the fault lay with Oslo"
    if (tree.upos(at).equals("VERB") && isIn("resting", tree, at)) {
      return false;
    }
    int noun = tree.head(at);
    return !tree.is(at, "amod") || noun < 0 || isIn("claimed", tree, noun);
  }

  /** "opposes all kinds of attacks": nobody's in particular. */
  private boolean opposesWrong(SentenceTree tree, int at) {
    int object = tree.child(at, "obj") >= 0 ? tree.child(at, "obj") : tree.child(at, "xcomp");
    if (object < 0 || !isIn("opposing", tree, at)) {
      return false;
    }
    for (int word : tree.subtree(object)) {
      if (isIn("misdeed", tree, word)) {
        return !misdeeds.isLaidToSomebody(tree, word, tree.subtreeSpan(object));
      }
    }
    return false;
  }

  private void readMisdeed(SentenceTree tree, int at, Span span) {
    boolean verb = tree.upos(at).equals("VERB") || isAfterVerb(tree, at);
    if (verb && isNegated(tree, at, span)) {
      boolean wrong = misdeeds.isWrong(tree, at);
      if (wrong && !isDoneByThing(tree, at) && !isForbidden(tree, at)) {
        shown.add(Stance.DENY);
      }
    } else if (misdeeds.isLaidToSomebody(tree, at, span)) {
      shown.add(Stance.ACCUSE);
    }
  }

  /** « ni perdue ni volée »: coordinated with a verb, whatever the tagger takes it for. */
  private static boolean isAfterVerb(SentenceTree tree, int at) {
    return tree.is(at, "conj")
        && VerbGroups.isPastParticiple(tree.token(tree.head(at)))
        && !tree.upos(at).equals("PROPN");
  }

  /** "will not let anybody interfere": not what was done, but what may not be. */
  private boolean isForbidden(SentenceTree tree, int deed) {
    int head = tree.head(deed);
    return head >= 0 && isIn("permitting", tree, head);
  }

  /** "the attacks did not compromise …": of a deed's effect, not of whether it was done. */
  private boolean isDoneByThing(SentenceTree tree, int deed) {
    int subject = VerbGroups.subject(tree, deed);
    int clause = VerbGroups.relativeClause(tree, deed);
    boolean relative = subject >= 0 && tree.token(subject).has("PronType=Rel") && clause >= 0;
    int doer = relative ? tree.head(clause) : subject;
    return doer >= 0 && isIn("misdeed", tree, doer);
  }

  /** How many words lie between a word and the top of the content. */
  private static int depth(SentenceTree tree, int word, Span span) {
    int depth = 0;
    int at = tree.head(word);
    while (at >= 0 && span.contains(tree.token(at).span())) {
      depth++;
      at = tree.head(at);
    }
    return depth;
  }

  /** What must be is demanded; what should have been, missed. */
  private void readObligation(SentenceTree tree, int at) {
    int verb = tree.is(at, "aux") ? tree.head(at) : at;
    int perfect = -1;
    for (int auxiliary : tree.children(verb, "aux")) {
      boolean behind = verb == at || auxiliary > at;
      perfect = auxiliary != at && behind && tree.makesPerfect(auxiliary) ? auxiliary : perfect;
    }
    Token token = tree.token(at);
    // « aurait dû »: of what was not done; « a dû », "must have": of what was, or surely was
    boolean unreal = perfect >= 0 && (verb != at || tree.token(perfect).has("Mood=Cnd"));
    if (unreal && classes.isWord("missed-duty", token)) {
      shown.add(Stance.CRITICISE);
    } else if (perfect < 0 && !isInRelative(tree, verb)) {
      shown.add(Stance.DEMAND);
    }
  }

  /** "the feast that should open on Sunday": told of the noun, whatever the parser hangs it on. */
  private static boolean isInRelative(SentenceTree tree, int verb) {
    for (int subject : tree.children(verb, "nsubj")) {
      if (tree.token(subject).has("PronType=Rel")) {
        return true;
      }
    }
    return VerbGroups.relativeClause(tree, verb) >= 0;
  }

  private static boolean isModal(SentenceTree tree, int at) {
    // "the move was needed" finds it right, it asks for nothing
    boolean active = tree.upos(at).equals("VERB") && !VerbGroups.isPassive(tree, at);
    return tree.is(at, "aux") || active || tree.upos(at).equals("NOUN");
  }

  /** Whether the deed, or what governs it in the content, is negated. */
  private boolean isNegated(SentenceTree tree, int deed, Span span) {
    int at = deed;
    for (int climb = 0; climb <= DEEPEST && at >= 0; climb++) {
      boolean inside = span.contains(tree.token(at).span());
      if (inside && (isNegated(tree, at) || hasNegativeDeterminer(tree, at))) {
        return true;
      }
      boolean ownClause = tree.is(at, "xcomp") || tree.is(at, "conj") || isInfinitive(tree, at);
      at = inside && (ownClause || tree.upos(at).equals("NOUN")) ? tree.head(at) : -1;
    }
    return false;
  }

  private static boolean isInfinitive(SentenceTree tree, int at) {
    return tree.token(at).has("VerbForm=Inf");
  }

  private boolean isNegated(SentenceTree tree, int at) {
    for (int child : tree.children(at)) {
      if (tree.token(child).has("Polarity=Neg")
          || classes.is("negator", tree.lemma(child).toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    int subject = VerbGroups.subject(tree, at);
    return subject >= 0 && hasNegativeDeterminer(tree, subject);
  }

  private boolean hasNegativeDeterminer(SentenceTree tree, int noun) {
    for (int child : tree.children(noun)) {
      if (classes.is("negator", tree.lemma(child).toLowerCase(Locale.ROOT))
          || classes.is("negative-determiner", tree.lemma(child).toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  /** What will be done: measures warn, other own acts are pledged. */
  private void readFuture(SentenceTree tree, int at, String lemma) {
    boolean future =
        tree.token(at).has("Tense=Fut")
            || tree.upos(at).equals("VERB") && hasFutureAuxiliary(tree, at);
    if (!future) {
      return;
    }
    if (classes.is("punishment", lemma) || measures(tree, at) || holdsAccountable(tree, at)) {
      shown.add(Stance.WARN);
    } else if (isOwn(tree, at)) {
      shown.add(Stance.PLEDGE);
    }
  }

  private boolean hasFutureAuxiliary(SentenceTree tree, int at) {
    int auxiliary = tree.child(at, "aux");
    return auxiliary >= 0
        && classes.is("future", tree.token(auxiliary).form().toLowerCase(Locale.ROOT));
  }

  private boolean measures(SentenceTree tree, int at) {
    int object = tree.child(at, "obj");
    return object >= 0 && classes.is("measure", tree.lemma(object));
  }

  /** "will hold X accountable", "will make them pay", in the verb's own clause. */
  private boolean holdsAccountable(SentenceTree tree, int at) {
    for (int word : tree.subtree(at)) {
      if (classes.is("accountable", tree.lemma(word).toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOwn(SentenceTree tree, int at) {
    int verb = at;
    while (VerbGroups.subject(tree, verb) < 0 && tree.is(verb, "conj")) {
      verb = tree.head(verb);
    }
    int subject = VerbGroups.subject(tree, verb);
    Token token = subject < 0 ? null : tree.token(subject);
    return token != null && token.upos().equals("PRON") && token.has("Person=1");
  }
}
