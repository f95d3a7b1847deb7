package org.gainsay.extract;

import java.util.BitSet;
import org.gainsay.model.Stance;
import org.gainsay.model.Token;
import org.jspecify.annotations.Nullable;

/** Who may be the source of a verb's claim. */
final class Speakers {
  private final Reading reading;
  private final BitSet transcript;
  private final WordClasses classes;
  private final SourceFinder sources;

  /**
   * For one report.
   *
   * @param transcript indices of the sentences under a speaker's label
   */
  Speakers(Reading reading, BitSet transcript, WordClasses classes, SourceFinder sources) {
    this.reading = reading;
    this.transcript = transcript;
    this.classes = classes;
    this.sources = sources;
  }

  /**
   * A source inside a quotation that the cue is not in, or before a colon that it stands behind, is
   * the parser's slip: then the noun phrase next to the cue speaks.
   */
  @Nullable Phrase plausible(CueClause cue, @Nullable Phrase source) {
    if (source == null && !cue.passive()) {
      return cutOff(cue);
    }
    if (source == null || source.tree() != cue.tree() || cue.passive()) {
      return source;
    }
    Phrase behind = behindPlace(source);
    if (behind != null) {
      return behind;
    }
    SentenceTree tree = cue.tree();
    boolean quoted = reading.depth(tree, source.head()) > reading.depth(tree, cue.at());
    boolean labelled = false;
    for (int word = source.head() + 1; word < cue.at(); word++) {
      boolean same = reading.depth(tree, word) == reading.depth(tree, cue.at());
      labelled |= same && tree.token(word).form().equals(":");
    }
    if (!quoted && !labelled) {
      return source;
    }
    Phrase near = sources.beside(tree, cue.at());
    return near == null || reading.depth(tree, near.head()) > reading.depth(tree, cue.at())
        ? source
        : near;
  }

  /** « À Moscou, la porte-parole dénonce »: where, and then who, that the parser made one. */
  private static @Nullable Phrase behindPlace(Phrase source) {
    SentenceTree tree = source.tree();
    int first = source.words().nextSetBit(0);
    boolean place = first == 1 && tree.upos(0).equals("ADP");
    int comma = first;
    while (place && comma < source.words().length() && !tree.token(comma).form().equals(",")) {
      comma++;
    }
    if (!place || comma + 1 >= source.words().length()) {
      return null;
    }
    BitSet words = (BitSet) source.words().clone();
    words.clear(0, comma + 1);
    for (int head = comma + 1; head < words.length(); head++) {
      boolean outside = tree.head(head) <= comma || tree.head(head) >= words.length();
      if (Subjects.isNoun(tree, head) && outside) {
        return new Phrase(tree, head, words);
      }
    }
    return null;
  }

  /**
   * "Sen. X (D-Wis.) said …": the name before the bracket, which a tree may hang elsewhere, and
   * which the end of an abbreviation may cut off.
   */
  private @Nullable Phrase cutOff(CueClause cue) {
    SentenceTree tree = cue.tree();
    int start = VerbGroups.groupStart(tree, cue.at());
    if (start > 0) {
      return closes(tree, start - 1) ? bracketed(tree, start - 1) : null;
    }
    boolean torn = tree.index() > 0 && Character.isLowerCase(tree.token(0).form().codePointAt(0));
    SentenceTree last = torn ? reading.trees().get(tree.index() - 1) : tree;
    boolean near = torn && last.sentence().passage() == tree.sentence().passage();
    return near && closes(last, last.size() - 1) ? bracketed(last, last.size() - 1) : null;
  }

  private static boolean closes(SentenceTree tree, int word) {
    return tree.token(word).form().equals(")");
  }

  /** The capitalised words before the bracket that closes at a place, with the bracket; or null. */
  private static @Nullable Phrase bracketed(SentenceTree tree, int close) {
    int name = close;
    while (name >= 0 && !tree.token(name).form().equals("(")) {
      name--;
    }
    int first = name;
    while (first > 0 && isCapital(tree, first - 1)) {
      first--;
    }
    if (name < 0 || first == name) {
      return null;
    }
    BitSet words = new BitSet();
    words.set(first, close + 1);
    return new Phrase(tree, name - 1, words);
  }

  private static boolean isCapital(SentenceTree tree, int word) {
    return Character.isUpperCase(tree.token(word).form().codePointAt(0));
  }

  /** An agent on which the parser has hung "as …" ends before it. */
  @Nullable Phrase withoutPreposition(CueClause cue, @Nullable Phrase source) {
    if (source == null || !cue.passive() || source.tree() != cue.tree()) {
      return source;
    }
    BitSet words = (BitSet) source.words().clone();
    for (int word = source.head() + 1; word < words.length(); word++) {
      boolean lead = cue.tree().is(word, "case") && cue.isPreposition(word);
      if (lead && !classes.isWord("genitive", cue.tree().token(word))) {
        words.clear(word, words.length());
      }
    }
    return new Phrase(source.tree(), source.head(), words);
  }

  boolean maySpeak(CueClause cue, @Nullable Phrase source) {
    if (source == null) {
      return cue.passive() && !cue.entry().has(CueEntry.Flag.RECORD) && !isPossible(cue);
    }
    Token head = source.tree().token(source.head());
    if (isPerformative(cue, head)) {
      return false;
    }
    boolean bare = isBareInfinitive(cue);
    if (bare && cue.entry().stance() == Stance.SUPPORT || isOwnSide(cue, source)) {
      return false;
    }
    if (cue.entry().has(CueEntry.Flag.RECORD)) {
      return classes.isWord("document", head);
    }
    if (cue.entry().has(CueEntry.Flag.INTENT) && cue.passive()) {
      return false;
    }
    boolean picky =
        cue.entry().has(CueEntry.Flag.DOCUMENT) || cue.entry().has(CueEntry.Flag.INTENT) || bare;
    return !picky || canSpeak(source);
  }

  /** "could be considered small": nobody has. */
  private boolean isPossible(CueClause cue) {
    SentenceTree tree = cue.tree();
    for (int child : tree.children(cue.at())) {
      if (tree.is(child, "aux") && classes.isWord("possibility", tree.token(child))) {
        return true;
      }
    }
    return false;
  }

  /** "the need to hold …", "evidence to support …": as often an aim as an act. */
  private boolean isBareInfinitive(CueClause cue) {
    SentenceTree tree = cue.tree();
    int head = tree.head(cue.at());
    // "was quick to back the finding": it did
    boolean done = head >= 0 && classes.isWord("hastening", tree.token(head));
    return !done
        && tree.token(cue.at()).has("VerbForm=Inf")
        && (tree.is(cue.at(), "acl") || tree.is(cue.at(), "advcl") || tree.is(cue.at(), "xcomp"))
        && tree.child(cue.at(), "aux") < 0;
  }

  /**
   * "China firmly opposes this", in the words of one who speaks for China: he does it in saying it.
   */
  private boolean isOwnSide(CueClause cue, Phrase source) {
    SentenceTree tree = cue.tree();
    boolean spoken = reading.depth(tree, cue.at()) > 0 || transcript.get(tree.index());
    return spoken
        && cue.entry().stance() != Stance.ASSERT
        && cue.entry().stance() != Stance.ACCUSE
        && tree.token(cue.at()).has("Tense=Pres")
        && tree.upos(source.head()).equals("PROPN");
  }

  /** "I can confirm", "we urge": the speaker does it in saying it. */
  private boolean isPerformative(CueClause cue, Token source) {
    boolean spoken = reading.depth(cue.tree(), cue.at()) > 0 || transcript.get(cue.tree().index());
    boolean present = !cue.tree().token(cue.at()).has("Tense=Past");
    return source.upos().equals("PRON") && source.has("Person=1") && (spoken || present);
  }

  private boolean canSpeak(Phrase source) {
    SentenceTree tree = source.tree();
    return switch (tree.upos(source.head())) {
      case "PROPN", "NUM" -> true;
      case "PRON" -> classes.is("speaking-pronoun", tree.lemma(source.head()));
      default ->
          classes.is("document", tree.lemma(source.head()))
              || classes.is("speaker", tree.lemma(source.head()))
              || reading.mentions().isMention(source);
    };
  }
}
