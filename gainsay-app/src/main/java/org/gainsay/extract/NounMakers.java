package org.gainsay.extract;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Who makes the claim that a noun names: its owner, its agent, the subject of a light verb. */
final class NounMakers {
  private final Reading reading;
  private final CueLexicon cues;
  private final WordClasses classes;
  private final SourceFinder sources;

  NounMakers(Reading reading, CueLexicon cues, WordClasses classes) {
    this.reading = reading;
    this.cues = cues;
    this.classes = classes;
    this.sources = new SourceFinder(classes, cues);
  }

  /**
   * Who makes the claim.
   *
   * @param at the child of the noun that holds the maker, -1 when it stands outside
   */
  record Maker(Phrase phrase, int at) {}

  @Nullable Maker of(CueClause cue) {
    SentenceTree tree = cue.tree();
    int at = cue.at();
    for (int child : tree.children(at)) {
      boolean owner = tree.token(child).deprel().equals("nmod:poss");
      if (owner && !cue.entry().has(CueEntry.Flag.AGENT)) {
        return new Maker(NounPhrases.of(tree, child), child);
      }
      if (child > at && tree.is(child, "nmod") && hasCase(tree, child, "maker")) {
        return new Maker(NounPhrases.of(tree, child), child);
      }
      if (child > at && tree.is(child, "acl") && classes.is("making", tree.lemma(child))) {
        Phrase agent = sources.agent(tree, child);
        if (agent != null) {
          return new Maker(agent, child);
        }
      }
    }
    Maker owner = cue.entry().has(CueEntry.Flag.AGENT) ? null : ownerBefore(tree, at);
    if (owner != null) {
      return owner;
    }
    if (cue.entry().has(CueEntry.Flag.AGENT)) {
      int subject = tree.child(at, "cop") >= 0 ? VerbGroups.subject(tree, at) : -1;
      return subject < 0 ? null : new Maker(NounPhrases.of(tree, subject), -1);
    }
    Maker genitive = genitive(cue);
    if (genitive == null) {
      genitive = behind(cue);
    }
    return genitive != null ? genitive : lightVerb(cue);
  }

  /** "London and Paris’s claims": right before the noun, wherever the parser has hung it. */
  private @Nullable Maker ownerBefore(SentenceTree tree, int noun) {
    boolean owned = noun > 1 && classes.is("owner", tree.token(noun - 1).form());
    Phrase owner = owned ? Subjects.endingBefore(tree, noun - 1) : null;
    return owner == null ? null : new Maker(owner, -1);
  }

  /** "fuels worries from farmers that …": right behind the noun, though the verb's in the tree. */
  private @Nullable Maker behind(CueClause cue) {
    SentenceTree tree = cue.tree();
    int verb = tree.head(cue.at());
    if (verb < 0 || !cue.entry().takes(Frame.CLAUSE)) {
      return null;
    }
    for (int child : tree.children(verb)) {
      if (tree.is(child, "obl")
          && tree.first(child) == cue.at() + 1
          && hasCase(tree, child, "maker")
          && isNamedSpeaker(tree, child)) {
        return new Maker(NounPhrases.of(tree, child), child);
      }
    }
    return null;
  }

  /** « les accusations de Londres contre … »: of somebody who can speak. */
  private @Nullable Maker genitive(CueClause cue) {
    SentenceTree tree = cue.tree();
    for (int child : tree.children(cue.at())) {
      if (child > cue.at()
          && tree.is(child, "nmod")
          && hasCase(tree, child, "genitive")
          && isNamedSpeaker(tree, child)) {
        return new Maker(NounPhrases.of(tree, child), child);
      }
    }
    return null;
  }

  private boolean isNamedSpeaker(SentenceTree tree, int noun) {
    return reading.mentions().isMention(NounPhrases.of(tree, noun))
        || tree.upos(noun).equals("PROPN")
        || classes.is("speaker", tree.lemma(noun));
  }

  private @Nullable Maker lightVerb(CueClause cue) {
    SentenceTree tree = cue.tree();
    int verb = tree.head(cue.at());
    boolean light = tree.is(cue.at(), "obj") && classes.is("making", tree.lemma(verb));
    if (!light || isPartOfVerb(cue, verb)) {
      return null;
    }
    Phrase source = sources.of(tree, verb);
    return source == null || source.words().get(cue.at()) ? null : new Maker(source, -1);
  }

  /** Verb and noun may be an entry of their own (« faire appel »). */
  private boolean isPartOfVerb(CueClause cue, int verb) {
    return cues.verb(cue.tree().token(verb)).stream()
        .anyMatch(entry -> entry.parts().contains(cue.entry().head()));
  }

  private boolean hasCase(SentenceTree tree, int noun, String wordClass) {
    int marker = tree.child(noun, "case");
    return marker >= 0 && classes.is(wordClass, tree.lemma(marker).toLowerCase(Locale.ROOT));
  }
}
