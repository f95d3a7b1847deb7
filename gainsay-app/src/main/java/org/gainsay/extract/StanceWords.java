package org.gainsay.extract;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gainsay.model.EntityType;
import org.gainsay.model.Mention;
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

  /** How many words a doer may stand before the deed. */
  private static final int FARTHEST = 14;

  private final Reading reading;
  private final WordClasses classes;
  private final Set<Stance> shown = EnumSet.noneOf(Stance.class);

  StanceWords(Reading reading, WordClasses classes) {
    this.reading = reading;
    this.classes = classes;
  }

  void read(Span span) {
    for (int i = reading.sentenceEndingAfter(span.start()); i < reading.trees().size(); i++) {
      SentenceTree tree = reading.trees().get(i);
      if (tree.sentence().span().start() >= span.end()) {
        break;
      }
      for (int word = 0; word < tree.size(); word++) {
        if (span.contains(tree.token(word).span())) {
          read(tree, word, span);
        }
      }
    }
  }

  Stance weightiest() {
    return WEIGHTIEST_FIRST.stream().filter(shown::contains).findFirst().orElse(Stance.ASSERT);
  }

  private void read(SentenceTree tree, int at, Span span) {
    String lemma = tree.lemma(at).toLowerCase(Locale.ROOT);
    if (isIn("falsehood", tree, at) && depth(tree, at, span) <= DEEPEST + 1
        || isIn("ground", tree, at) && hasNegativeDeterminer(tree, at)) {
      shown.add(Stance.DENY);
    }
    if (isIn("misdeed", tree, at)) {
      readMisdeed(tree, at, span);
    }
    if (classes.is("obligation", lemma) && isModal(tree, at)) {
      shown.add(Stance.DEMAND);
    }
    if (classes.is("demand", lemma) && tree.upos(at).equals("VERB")) {
      shown.add(Stance.DEMAND);
    }
    if (isIn("blame", tree, at)) {
      shown.add(Stance.CRITICISE);
    }
    readFuture(tree, at, lemma);
    if (classes.is("pledge", lemma) && tree.upos(at).equals("VERB")) {
      shown.add(Stance.PLEDGE);
    }
  }

  private boolean isIn(String wordClass, SentenceTree tree, int at) {
    return classes.is(wordClass, tree.lemma(at).toLowerCase(Locale.ROOT))
        || classes.is(wordClass, tree.token(at).form().toLowerCase(Locale.ROOT));
  }

  private void readMisdeed(SentenceTree tree, int at, Span span) {
    boolean verb = tree.upos(at).equals("VERB");
    if (verb && isNegated(tree, at, span)) {
      shown.add(Stance.DENY);
    } else if (isLaidToSomebody(tree, at, span)) {
      shown.add(Stance.ACCUSE);
    }
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

  private static boolean isModal(SentenceTree tree, int at) {
    return tree.is(at, "aux") || tree.upos(at).equals("VERB") || tree.upos(at).equals("NOUN");
  }

  /** Whether a named or nation-marked doer stands with the deed. */
  private boolean isLaidToSomebody(SentenceTree tree, int at, Span span) {
    List<Integer> mentions = reading.mentions().within(tree.index(), span);
    for (int m : mentions) {
      if (isDoer(tree, at, reading.mentions().get(m))) {
        return true;
      }
    }
    return false;
  }

  /**
   * A party in the place of the doer: before an active verb, in a passive's agent, in front of a
   * noun or as its possessor.
   */
  private boolean isDoer(SentenceTree tree, int at, Mention mention) {
    if (mention.type() == EntityType.PLACE || mention.kind() == Mention.Kind.PRONOUN) {
      return false;
    }
    // "The attackers", "hackers" of no nation: a deed is told, nobody is accused.
    if (mention.type() == EntityType.GROUP && mention.country() == null) {
      return false;
    }
    int head = mention.head();
    boolean verb = tree.upos(at).equals("VERB") || tree.upos(at).equals("AUX");
    if (verb && !SourceFinder.isPassive(tree, at)) {
      return head < at && at - head <= FARTHEST && !isSuffering(tree, head);
    }
    for (int child : tree.children(at)) {
      boolean place =
          tree.token(child).deprel().equals("obl:agent")
              || tree.is(child, "nmod:poss")
              || tree.is(child, "amod")
              || tree.is(child, "compound")
              || hasAgentCase(tree, child);
      if (place && tree.dominates(child, head)) {
        return true;
      }
    }
    boolean cause = head < at && (tree.upos(at).equals("ADJ") || tree.child(at, "cop") >= 0);
    return cause && at - head <= FARTHEST;
  }

  /** Behind "against", "on": whom it is done to. */
  private boolean isSuffering(SentenceTree tree, int head) {
    int marker = tree.child(head, "case");
    return marker >= 0 && classes.is("suffering", tree.lemma(marker).toLowerCase(Locale.ROOT));
  }

  private boolean hasAgentCase(SentenceTree tree, int child) {
    for (int marker : tree.children(child)) {
      if (tree.is(marker, "case") && classes.is("agent", tree.lemma(marker))) {
        return true;
      }
    }
    return false;
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
    int subject = SourceFinder.subject(tree, at);
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
    if (classes.is("punishment", lemma) || measures(tree, at)) {
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

  private static boolean isOwn(SentenceTree tree, int at) {
    int subject = SourceFinder.subject(tree, at);
    Token token = subject < 0 ? null : tree.token(subject);
    return token != null && token.upos().equals("PRON") && token.has("Person=1");
  }
}
