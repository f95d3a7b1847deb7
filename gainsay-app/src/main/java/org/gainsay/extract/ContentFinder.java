package org.gainsay.extract;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * The words that a verb or adjective takes as content: clause, infinitive, object, predicate,
 * prepositional complement. The first of the cue's frames that is filled counts, in that order of
 * how much they ask for.
 */
final class ContentFinder {
  private final Reading reading;
  private final SourceFinder sources;
  private final Region regions;
  private final ClauseFrame clauses;
  private final InfinitiveFrame infinitives;
  private final PredicateFrame predicates;
  private final ObjectFrame objects;

  ContentFinder(Reading reading, WordClasses classes, SourceFinder sources) {
    this.reading = reading;
    this.sources = sources;
    this.regions = new Region(reading, classes, sources);
    this.clauses = new ClauseFrame(reading, classes, regions);
    this.infinitives = new InfinitiveFrame(classes);
    this.predicates = new PredicateFrame(reading, classes, sources);
    this.objects = new ObjectFrame(reading, classes, regions);
  }

  /** The content's words, or null when no frame of the cue is filled. */
  @Nullable BitSet of(CueClause cue) {
    BitSet region = regions.of(cue);
    BitSet found = cue.passive() ? ofPassive(cue, region) : ofActive(cue, region);
    return found == null || found.isEmpty() ? null : found;
  }

  /** Whether a conjunction stands right behind the act of saying. */
  boolean opensWithConjunction(CueClause cue) {
    int first = regions.of(cue).nextSetBit(0);
    return first >= 0
        && cue.entry().takes(Frame.CLAUSE)
        && regions.isConjunction(cue.tree(), first);
  }

  /** Whether a clause stands right behind the act of saying. */
  boolean hasClause(CueClause cue) {
    return cue.entry().takes(Frame.CLAUSE) && clauses.isClause(cue, regions.of(cue));
  }

  private @Nullable BitSet ofActive(CueClause cue, BitSet region) {
    CueEntry entry = cue.entry();
    if (predicates.isOwnName(cue)) {
      return null;
    }
    if (entry.takes(Frame.PREDICATE) && predicates.isIn(cue, region)) {
      return Leads.dropped(cue, region);
    }
    if (entry.takes(Frame.WITH) && predicates.hasPreposition(cue, region)) {
      return Leads.dropped(cue, region);
    }
    if (entry.takes(Frame.CLAUSE) && clauses.isClause(cue, region)) {
      return region;
    }
    if (entry.takes(Frame.INFINITIVE) && infinitives.isIn(cue, region)) {
      return infinitives.words(cue, region);
    }
    BitSet found = null;
    if (entry.takes(Frame.OBJECT)) {
      found = objects.object(cue, region);
    }
    if (found == null && entry.takes(Frame.OBLIQUE)) {
      found = objects.oblique(cue, region);
    }
    return found;
  }

  private @Nullable BitSet ofPassive(CueClause cue, BitSet region) {
    CueEntry entry = cue.entry();
    if (entry.takes(Frame.CLAUSE) && clauses.startsWithConjunction(cue, region)) {
      return region;
    }
    boolean predicate =
        entry.takes(Frame.PREDICATE) && predicates.isIn(cue, region) && !isNaming(cue, region);
    boolean with = entry.takes(Frame.WITH) && predicates.hasPreposition(cue, region);
    boolean infinitive =
        (entry.takes(Frame.INFINITIVE) || entry.takes(Frame.CLAUSE))
            && infinitives.isIn(cue, region);
    boolean rest = predicate || with || infinitive;
    boolean object = entry.takes(Frame.OBJECT) && sources.agent(cue.tree(), cue.at()) != null;
    if (!rest && !object) {
      return null;
    }
    return withSubject(cue, rest ? region : new BitSet());
  }

  /** "a group called Red Kite": a name is given, nothing is claimed. */
  private boolean isNaming(CueClause cue, BitSet region) {
    SentenceTree tree = cue.tree();
    boolean reduced = tree.is(cue.at(), "acl") && tree.child(cue.at(), "aux") < 0;
    int first = region.nextSetBit(0);
    return reduced
        && first >= 0
        && !cue.isPreposition(first)
        && !reading.isQuoted(cue, first)
        && sources.agent(tree, cue.at()) == null;
  }

  /** The subject and the rest; behind a relative pronoun or as a participle the rest alone. */
  private BitSet withSubject(CueClause cue, BitSet rest) {
    SentenceTree tree = cue.tree();
    int subject = cue.subject();
    if (subject < 0 && tree.is(cue.at(), "xcomp")) {
      // "X stands accused of …"
      subject = VerbGroups.subject(tree, tree.head(cue.at()));
    }
    if (subject >= 0 && !sources.isRelative(tree, subject)) {
      rest.or(NounPhrases.of(tree, subject).words());
      return rest;
    }
    if (!rest.isEmpty()) {
      return Leads.dropped(cue, rest);
    }
    int clause = VerbGroups.relativeClause(tree, cue.at());
    if (clause >= 0) {
      rest.or(NounPhrases.without(tree, tree.head(clause), clause).words());
    }
    return rest;
  }
}
