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
  private final List<Integer> speakers;
  private final boolean spoken;

  /**
   * For one content.
   *
   * @param speakers the mentions that speak; empty where nobody is named
   * @param spoken whether it stands under a speaker's label
   */
  Performatives(Reading reading, StanceTables tables, List<Integer> speakers, boolean spoken) {
    this.reading = reading;
    this.tables = tables;
    this.speakers = speakers;
    this.spoken = spoken;
    SourceFinder sources = new SourceFinder(tables.classes(), tables.cues());
    this.contents = new ContentFinder(reading, tables.classes(), sources);
  }

  /**
   * The kind of saying that the verb does, or null where it does none.
   *
   * @param top whether the verb is the first of what is said: « (dit) soutenir la décision »
   */
  @Nullable Stance at(SentenceTree tree, int verb, boolean top) {
    boolean bare = top && isBareInfinitive(tree, verb);
    if (!tree.upos(verb).equals("VERB")
        || tables.classes().isWord("wishing", tree.token(verb))
        || !bare && !(isPresent(tree, verb) && isOwn(tree, verb))) {
      return null;
    }
    boolean reflexive = CueClause.isReflexive(tree, verb);
    for (CueEntry entry : tables.cues().verb(tree.token(verb))) {
      boolean own =
          entry.kind() == CueEntry.Kind.VERB && entry.has(CueEntry.Flag.REFLEXIVE) == reflexive;
      CueClause cue = own ? CueClause.of(tree, entry, verb) : null;
      if (cue == null || cue.passive()) {
        continue;
      }
      if (!isAct(entry)) {
        // "lay out" is no "lay on"
        if (!entry.parts().isEmpty()) {
          return null;
        }
      } else if (contents.of(cue) != null) {
        boolean denial = entry.stance() == Stance.DENY;
        boolean none = cue.negated(tables.classes()) || denial && isRefusal(tree, verb);
        return none ? null : entry.stance();
      }
    }
    return null;
  }

  /** Whether to say it is to do it: what is only thought or wished is not done. */
  private static boolean isAct(CueEntry entry) {
    return entry.stance() != Stance.ASSERT
        && !entry.has(CueEntry.Flag.INTENT)
        && !entry.has(CueEntry.Flag.HEDGES);
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
    // "(announced aid) to support the poor": behind a mark an aim as often as an act
    return VerbGroups.isInfinitive(tree.token(form))
        && VerbGroups.subject(tree, verb) < 0
        && tree.child(verb, "mark") < 0;
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
  private boolean isOwn(SentenceTree tree, int verb) {
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
        && isSide(tree, subject);
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
  private boolean isSide(SentenceTree tree, int subject) {
    boolean words = spoken || reading.depth(tree, subject) > 0;
    boolean stateless =
        words && speakers.stream().allMatch(m -> reading.mentions().state(m) == null);
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
