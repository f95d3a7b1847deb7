package org.gainsay.extract;

import java.util.List;
import org.gainsay.model.EntityType;
import org.gainsay.model.Mention;
import org.gainsay.model.Stance;
import org.jspecify.annotations.Nullable;

/**
 * Verbs with which a speaker does what he says, for himself or his side: "We reject this", « La
 * France condamne ces actes ». They are no cues, but tell the kind of saying as a cue would.
 */
final class Performatives {
  private final Reading reading;
  private final StanceTables tables;
  private final ContentFinder contents;

  Performatives(Reading reading, StanceTables tables) {
    this.reading = reading;
    this.tables = tables;
    SourceFinder sources = new SourceFinder(tables.classes(), tables.cues());
    this.contents = new ContentFinder(reading, tables.classes(), sources);
  }

  /**
   * The kind of saying that the verb does, or null where it does none.
   *
   * @param speakers the mentions that speak; empty where nobody is named
   * @param top whether the verb is the first of what is said: « (dit) soutenir la décision »
   */
  @Nullable Stance at(SentenceTree tree, int verb, List<Integer> speakers, boolean top) {
    boolean bare = top && isBareInfinitive(tree, verb);
    if (!tree.upos(verb).equals("VERB")
        || tables.classes().isWord("wishing", tree.token(verb))
        || !bare && !(isPresent(tree, verb) && isOwn(tree, verb, speakers))) {
      return null;
    }
    boolean reflexive = CueClause.isReflexive(tree, verb);
    for (CueEntry entry : tables.cues().verb(tree.token(verb))) {
      boolean kind =
          entry.kind() == CueEntry.Kind.VERB
              && entry.stance() != Stance.ASSERT
              && !entry.has(CueEntry.Flag.INTENT)
              && entry.has(CueEntry.Flag.REFLEXIVE) == reflexive;
      CueClause cue = kind ? CueClause.of(tree, entry, verb) : null;
      if (cue != null && !cue.passive() && contents.of(cue) != null) {
        boolean denial = entry.stance() == Stance.DENY;
        boolean none = cue.negated(tables.classes()) || denial && isRefusal(tree, verb);
        return none ? null : entry.stance();
      }
    }
    return null;
  }

  /** "rejects the use of force": a thing is refused, no claim denied. */
  private boolean isRefusal(SentenceTree tree, int verb) {
    int object = tree.child(verb, "obj");
    return object > verb
        && tables.classes().isWord("refusing", tree.token(verb))
        && tree.upos(object).equals("NOUN")
        && !tables.classes().isWord("claimed", tree.token(object))
        && !tables.classes().isWord("misdeed", tree.token(object));
  }

  private static boolean isBareInfinitive(SentenceTree tree, int verb) {
    int auxiliary = tree.child(verb, "aux");
    int form = auxiliary >= 0 ? auxiliary : verb;
    return VerbGroups.isInfinitive(tree.token(form)) && VerbGroups.subject(tree, verb) < 0;
  }

  /** What is told of the past is done no more; "we have always condemned it" is. */
  private static boolean isPresent(SentenceTree tree, int verb) {
    boolean past = tree.token(verb).has("VerbForm=Fin") && !tree.token(verb).has("Tense=Pres");
    for (int auxiliary : tree.children(verb, "aux")) {
      past |= tree.token(auxiliary).has("Tense=Past") || tree.token(auxiliary).has("Tense=Imp");
    }
    return !past;
  }

  /** The verb's subject, or that of the verb it is coordinated with, is the speaker's side. */
  private boolean isOwn(SentenceTree tree, int verb, List<Integer> speakers) {
    int at = verb;
    while (VerbGroups.subject(tree, at) < 0 && isShared(tree, at, tables.classes())) {
      at = tree.head(at);
    }
    int subject = VerbGroups.subject(tree, at);
    // a label before the words may be taken for a subject too
    for (int child : tree.children(at, "nsubj")) {
      if (child < verb && isFirstPerson(tree, child)) {
        return true;
      }
    }
    return subject >= 0
        && subject < verb
        && tree.upos(subject).equals("PROPN")
        && tree.token(verb).has("Tense=Pres")
        && isSide(tree, subject, speakers);
  }

  private static boolean isFirstPerson(SentenceTree tree, int word) {
    return tree.upos(word).equals("PRON") && tree.token(word).has("Person=1");
  }

  /** "We want to condemn", "We condemn and reject". */
  private static boolean isShared(SentenceTree tree, int verb, WordClasses classes) {
    int head = tree.head(verb);
    return head >= 0
        && (tree.is(verb, "conj")
            || tree.is(verb, "xcomp") && classes.isWord("wishing", tree.token(head)));
  }

  /** Named as the speaker's state; as any state where the speaker's is not known. */
  private boolean isSide(SentenceTree tree, int subject, List<Integer> speakers) {
    boolean stateless =
        speakers.stream().map(reading.mentions()::get).allMatch(m -> m.country() == null);
    for (int m : reading.mentions().within(tree.index(), tree.token(subject).span())) {
      Mention mention = reading.mentions().get(m);
      boolean own = reading.mentions().isSpeaker(m, speakers);
      if (mention.head() == subject && (own || stateless && mention.type() == EntityType.COUNTRY)) {
        return true;
      }
    }
    return false;
  }
}
