package org.gainsay.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.gainsay.extract.CueEntry.Kind;
import org.gainsay.model.Mention;
import org.gainsay.model.Passage;
import org.gainsay.model.Span;
import org.gainsay.model.Stance;
import org.jspecify.annotations.Nullable;

/** Claims whose cue is a verb or a predicative adjective. */
final class VerbCues {
  /** How far behind a verb a noun that makes it a deed may stand. */
  private static final int FARTHEST_NOUN = 12;

  private final Reading reading;
  private final CueLexicon cues;
  private final WordClasses classes;
  private final SourceFinder sources;
  private final ContentFinder contents;
  private final ContentSpans spans;
  private final Incises incises;
  private final RelativeContents relatives;
  private final Speakers speakers;

  /**
   * For one report.
   *
   * @param transcript indices of the sentences under a speaker's label
   */
  VerbCues(Reading reading, CueLexicon cues, WordClasses classes, BitSet transcript) {
    this.reading = reading;
    this.cues = cues;
    this.classes = classes;
    this.sources = new SourceFinder(classes, cues);
    this.speakers = new Speakers(reading, transcript, classes, sources);
    this.contents = new ContentFinder(reading, classes, sources);
    this.spans = new ContentSpans(reading, classes);
    this.relatives = new RelativeContents(classes, sources);
    this.incises = new Incises(reading, spans, sources, classes);
  }

  void find(SentenceTree tree, List<Saying> found) {
    List<Saying> here = new ArrayList<>();
    for (int at = 0; at < tree.size(); at++) {
      Kind kind = isHyphened(tree, at) ? null : kind(tree, at);
      if (kind == null) {
        continue;
      }
      Saying saying = asAdjective(tree, at);
      if (saying == null) {
        saying = first(tree, kind == Kind.VERB ? cues.verb(tree.token(at)) : List.of(), at, kind);
      }
      if (saying == null) {
        saying = first(tree, cues.adjective(tree.token(at)), at, Kind.ADJECTIVE);
      }
      if (saying != null) {
        here.add(saying);
      }
    }
    here.removeIf(saying -> willsSaying(saying, here));
    here.removeIf(saying -> isDemanded(saying, here));
    found.addAll(here);
  }

  /** "is convinced that": a passive in which nobody is said to do it is an adjective's. */
  private @Nullable Saying asAdjective(SentenceTree tree, int at) {
    return VerbGroups.isPassive(tree, at) && sources.agent(tree, at) == null
        ? first(tree, cues.adjective(tree.token(at)), at, Kind.ADJECTIVE)
        : null;
  }

  private @Nullable Saying first(SentenceTree tree, List<CueEntry> entries, int at, Kind kind) {
    boolean reflexive =
        entries.stream().anyMatch(entry -> entry.has(CueEntry.Flag.REFLEXIVE))
            && CueClause.isReflexive(tree, at);
    for (CueEntry entry : entries) {
      if (entry.kind() == kind && entry.has(CueEntry.Flag.ACT) && isAct(tree, entry, at)) {
        return null;
      }
      boolean other = reflexive && !entry.has(CueEntry.Flag.REFLEXIVE) && entry.parts().isEmpty();
      Saying saying = entry.kind() == kind && !other ? saying(tree, entry, at) : null;
      if (saying != null) {
        return saying;
      }
    }
    return null;
  }

  /** "recalled its ambassador"; but "the ambassador recalled". */
  private static boolean isAct(SentenceTree tree, CueEntry entry, int at) {
    CueClause deed = CueClause.of(tree, entry, at);
    boolean hangs = deed != null && (deed.passive() || !deed.parts().contains(deed.subject()));
    return hangs || entry.parts().stream().allMatch(part -> isNounBehind(tree, at, part));
  }

  /** "declared two envoys personae non gratae", wherever the parser hangs it; but no clause. */
  private static boolean isNounBehind(SentenceTree tree, int verb, String noun) {
    boolean found = false;
    for (int word = verb + 1; word < Math.min(tree.size(), verb + FARTHEST_NOUN); word++) {
      switch (tree.upos(word)) {
        case "PUNCT" -> {
          return found;
        }
        case "SCONJ", "AUX", "VERB" -> {
          return false;
        }
        case "NOUN", "PROPN" ->
            found |=
                tree.lemma(word).equals(noun) || tree.token(word).form().equalsIgnoreCase(noun);
        default -> {}
      }
    }
    return found;
  }

  /** "declined to say": what is willed is a saying, and the claim is that one. */
  private static boolean willsSaying(Saying saying, List<Saying> others) {
    CueEntry entry = saying.entry();
    if (entry == null || !entry.has(CueEntry.Flag.INTENT)) {
      return false;
    }
    SentenceTree tree = saying.tree();
    int willed = tree.child(saying.head(), "xcomp");
    int added = tree.child(saying.head(), "advcl");
    boolean taken = added > saying.head() && VerbGroups.isInfinitive(tree.token(added));
    return others.stream()
        .anyMatch(other -> other.head() == willed || taken && other.head() == added);
  }

  /** "urged London to present proof": nobody has presented it. */
  private static boolean isDemanded(Saying saying, List<Saying> others) {
    SentenceTree tree = saying.tree();
    if (!VerbGroups.isInfinitive(tree.token(saying.head()))
        || tree.child(saying.head(), "aux") >= 0) {
      return false;
    }
    return others.stream()
        .anyMatch(
            other ->
                other != saying
                    && other.entry() != null
                    && other.entry().stance() == Stance.DEMAND
                    && other.entry().takes(Frame.INFINITIVE)
                    && other.head() < saying.head()
                    && !hasFiniteBetween(tree, other.head(), saying.head()));
  }

  private static boolean hasFiniteBetween(SentenceTree tree, int from, int to) {
    for (int word = from + 1; word < to; word++) {
      if (VerbGroups.isFinite(tree.token(word))) {
        return true;
      }
    }
    return false;
  }

  /** "so-called": a part of a word is no cue. */
  private static boolean isHyphened(SentenceTree tree, int at) {
    return at > 1
        && tree.token(at - 1).form().equals("-")
        && tree.token(at - 1).span().end() == tree.token(at).span().start()
        && tree.token(at - 2).span().end() == tree.token(at - 1).span().start();
  }

  private @Nullable Kind kind(SentenceTree tree, int at) {
    if (tree.token(at).form().endsWith(".")) {
      // "Sen. Keller": an abbreviation, whatever it is taken for
      return null;
    }
    return switch (tree.upos(at)) {
      case "VERB", "AUX" -> Kind.VERB;
      case "ADJ" -> isMistaken(tree, at) ? Kind.VERB : Kind.ADJECTIVE;
      case "NOUN" -> isMistaken(tree, at) || isLast(tree, at) ? Kind.VERB : null;
      case "PROPN" ->
          isLast(tree, at) || isHeadline(tree) && isMistaken(tree, at) ? Kind.VERB : null;
      default -> null;
    };
  }

  /**
   * Whether a form of a cue verb is one though tagged otherwise: behind a quotation (« …, fustige X
   * »), or behind a noun in a sentence that has no other finite verb.
   */
  private boolean isMistaken(SentenceTree tree, int at) {
    if (at == 0 || !cues.isVerbForm(tree.token(at))) {
      return false;
    }
    // "it fingers", "the report details": a noun has no subject without "is"
    int subject = tree.child(at, "cop") < 0 ? tree.child(at, "nsubj") : -1;
    boolean said =
        subject >= 0 && subject < at && tree.last(subject) == at - 1 && isSure(tree, subject);
    if (Detached.isHavingParted(tree, at) || said || isEnclosed(tree, at)) {
      return true;
    }
    int before = tree.token(at - 1).form().equals(",") ? at - 2 : at - 1;
    boolean behindQuotation = before >= 0 && reading.depth(tree, before) > reading.depth(tree, at);
    boolean behindNoun = Subjects.endingBefore(tree, at) != null;
    return behindQuotation || behindNoun && !hasFiniteVerb(tree, at);
  }

  /** A pronoun is surely a subject, a noun where it opens the sentence. */
  private static boolean isSure(SentenceTree tree, int subject) {
    return tree.upos(subject).equals("PRON") || tree.first(subject) == 0;
  }

  /** "The figure, the bank cautions, may rise": a noun's phrase and a verb of saying alone. */
  private boolean isEnclosed(SentenceTree tree, int at) {
    boolean goesOn =
        at + 2 < tree.size()
            && tree.token(at + 1).form().equals(",")
            && VerbGroups.isFinite(tree.token(at + 2))
            && cues.verb(tree.token(at)).stream().anyMatch(entry -> entry.takes(Frame.CLAUSE));
    Phrase before = goesOn ? Subjects.endingBefore(tree, at) : null;
    int first = before == null ? 0 : before.words().nextSetBit(0);
    return first > 1 && tree.token(first - 1).form().equals(",");
  }

  private boolean isHeadline(SentenceTree tree) {
    Passage.Kind kind = reading.passage(tree).kind();
    return kind == Passage.Kind.TITLE || kind == Passage.Kind.HEADING || tree.index() == 0;
  }

  /** "…, a new analysis shows", "…, Former Doctor Says": taken for a noun behind nouns. */
  private boolean isLast(SentenceTree tree, int at) {
    boolean ends =
        at + 1 == tree.size() || at + 2 == tree.size() && tree.upos(at + 1).equals("PUNCT");
    if (!ends || at < 3 || !cues.isVerbForm(tree.token(at))) {
      return false;
    }
    for (int word = at - 1; word > 2; word--) {
      if (tree.token(word).form().equals(",")) {
        return word < at - 1
            && Subjects.isNominal(tree, word + 1)
            && cues.verb(tree.token(at)).stream().allMatch(VerbCues::reports);
      }
      boolean verb = tree.upos(word).equals("VERB") || tree.upos(word).equals("AUX");
      if (verb && !tree.is(word, "amod")) {
        return false;
      }
    }
    return false;
  }

  private static boolean reports(CueEntry entry) {
    return entry.takes(Frame.CLAUSE) && entry.stance() == Stance.ASSERT;
  }

  /** Whether a finite verb stands in the word's part of the sentence, between semicolons. */
  private static boolean hasFiniteVerb(SentenceTree tree, int at) {
    boolean found = false;
    for (int word = 0; word < tree.size(); word++) {
      if (tree.token(word).form().equals(";")) {
        if (word > at) {
          return found;
        }
        found = false;
      }
      boolean helps = tree.is(word, "aux") && tree.upos(tree.head(word)).equals("VERB");
      found |= VerbGroups.isFinite(tree.token(word)) && (tree.head(word) < word || helps);
    }
    return found;
  }

  private @Nullable Saying saying(SentenceTree tree, CueEntry entry, int at) {
    CueClause cue = CueClause.of(tree, entry, at);
    if (cue == null || entry.has(CueEntry.Flag.ACT) || isNoSaying(cue)) {
      return null;
    }
    Phrase source = speakers.withoutPreposition(cue, speakers.plausible(cue, sources.of(cue)));
    if (!speakers.maySpeak(cue, source)) {
      return null;
    }
    List<Span> content = content(cue, source);
    boolean named = !entry.has(CueEntry.Flag.PARTY) || holdsParty(tree, content);
    if (content.isEmpty() || !named) {
      return null;
    }
    return new Saying(
        tree,
        entry,
        cue.cue(classes.is("setting", "cue-auxiliaries")),
        at,
        source,
        content,
        null,
        cue.negated(classes),
        entry.has(CueEntry.Flag.HEARSAY) && cue.passive() && source == null);
  }

  private boolean holdsParty(SentenceTree tree, List<Span> content) {
    return content.stream()
        .flatMap(span -> reading.mentions().within(tree.index(), span).stream())
        .map(reading.mentions()::get)
        .anyMatch(VerbCues::isParty);
  }

  /** A state, what belongs to one, a group of intruders or a person by name. */
  private static boolean isParty(Mention mention) {
    boolean named = mention.kind() == Mention.Kind.NAME;
    return mention.country() != null
        || switch (mention.type()) {
          case GOVERNMENT_BODY, THREAT_GROUP -> true;
          case PERSON -> named;
          default -> false;
        };
  }

  private boolean isNoSaying(CueClause cue) {
    return isAuxiliary(cue.tree(), cue.at())
        || isBlamed(cue.tree(), cue.at())
        || isBareParticiple(cue)
        || cue.entry().kind() == Kind.ADJECTIVE && isWeighed(cue.tree(), cue.at());
  }

  /** "compared to", "hackers linked to": no saying without its auxiliary, whatever the tree. */
  private static boolean isBareParticiple(CueClause cue) {
    int next = cue.at() + 1;
    return cue.entry().has(CueEntry.Flag.AUXILIARY)
        && cue.tree().child(cue.at(), "aux") < 0
        && (cue.passive() || next < cue.tree().size() && cue.isPreposition(next));
  }

  /** "judges it likely that …": what the verb before says. */
  private boolean isWeighed(SentenceTree tree, int adjective) {
    int word = adjective - 1;
    while (word > 0 && (tree.upos(word).equals("ADV") || tree.upos(word).equals("PUNCT"))) {
      word--;
    }
    return word > 0
        && classes.isWord("expletive-object", tree.token(word))
        && cues.isVerb(tree.token(word - 1));
  }

  /** "is to blame": blame that is borne, by nobody said. */
  private boolean isBlamed(SentenceTree tree, int at) {
    return at > 1
        && classes.isWord("blame-bearing", tree.token(at))
        && tree.upos(at - 1).equals("PART")
        && VerbGroups.isBeing(tree, at - 2);
  }

  private static boolean isAuxiliary(SentenceTree tree, int at) {
    return tree.is(at, "aux") || tree.is(at, "cop") || tree.is(at, "fixed");
  }

  private List<Span> content(CueClause cue, @Nullable Phrase source) {
    int pronoun = relatives.pronoun(cue);
    boolean outer = cue.entry().takes(Frame.QUOTE) && !cue.passive() && pronoun < 0;
    boolean own = outer && hasObjectOfItsOwn(cue, source);
    if (outer && !own && isBehindContent(cue, source) && !hasClauseOfItsOwn(cue, source)) {
      List<Span> before = incises.of(cue, source);
      if (!before.isEmpty()) {
        return before;
      }
    }
    BitSet words = contents.of(cue);
    if (words == null && pronoun < 0) {
      words = relatives.contact(cue, source);
    }
    if (words == null && pronoun >= 0) {
      words = relatives.of(cue, pronoun);
    } else if (words != null && relatives.isClausePronoun(cue.tree(), words)) {
      words = relatives.before(cue, words.length());
    }
    if (words != null) {
      int place = cue.tree().token(cue.at()).span().start();
      if (source != null && source.tree() == cue.tree()) {
        words.andNot(source.words());
      }
      return spans.of(cue.tree(), words, place, source);
    }
    return outer ? incises.of(cue, source) : List.of();
  }

  /** "Calling it a “sham”, the senator accused the board of …": the words before are another's. */
  private boolean hasObjectOfItsOwn(CueClause cue, @Nullable Phrase source) {
    boolean before = source != null && source.tree() == cue.tree() && source.head() < cue.at();
    return before && !cue.entry().takes(Frame.CLAUSE) && contents.of(cue) != null;
  }

  /**
   * "“We agree.” She said that …": a conjunction leads to the content; and so does a bare clause
   * where the words before are a sentence of their own.
   */
  private boolean hasClauseOfItsOwn(CueClause cue, @Nullable Phrase source) {
    SentenceTree tree = cue.tree();
    if (source != null && source.tree() == tree && source.head() > cue.at()) {
      return contents.opensWithConjunction(cue);
    }
    int before = VerbGroups.groupStart(tree, cue.at()) - 1;
    int subject = cue.subject();
    if (subject >= 0 && subject < cue.at()) {
      before = Math.min(before, tree.first(subject) - 1);
    }
    boolean fresh = before < 0 || endsSentence(tree, before);
    return fresh ? contents.hasClause(cue) : contents.opensWithConjunction(cue);
  }

  /** Whether a word is the mark that ends a quotation with a full stop before it. */
  private boolean endsSentence(SentenceTree tree, int word) {
    return word > 0
        && reading.depth(tree, word) > 0
        && ".!?".contains(tree.token(word - 1).form())
        && !tree.upos(word).equals("NOUN");
  }

  /** Whether a quotation ends right before the act, or the subject is inverted. */
  private boolean isBehindContent(CueClause cue, @Nullable Phrase source) {
    SentenceTree tree = cue.tree();
    int first = VerbGroups.groupStart(tree, cue.at());
    boolean inverted = source != null && source.tree() == tree && source.head() > first;
    if (source != null && source.tree() == tree && source.words().length() == first) {
      first = source.words().nextSetBit(0);
    }
    int before = first - 1;
    if (before >= 0 && tree.token(before).form().equals(",")) {
      before--;
    }
    return inverted
        || isBehindQuotation(cue)
        || before >= 0 && reading.depth(tree, before) > reading.depth(tree, cue.at())
        || first == 0 && tree.index() > 0 && followsQuotation(tree);
  }

  /** Whether a quotation that ends with a comma stands before the cue, and no verb between. */
  private boolean isBehindQuotation(CueClause cue) {
    SentenceTree tree = cue.tree();
    int depth = reading.depth(tree, cue.at());
    for (int word = cue.at() - 1; word > 0; word--) {
      if (reading.depth(tree, word) > depth) {
        return tree.token(word - 1).form().equals(",") || tree.token(word + 1).form().equals(",");
      }
      if (VerbGroups.isFinite(tree.token(word)) && tree.head(word) != cue.at()) {
        return false;
      }
    }
    return false;
  }

  private boolean followsQuotation(SentenceTree tree) {
    SentenceTree last = reading.trees().get(tree.index() - 1);
    return last.sentence().passage() == tree.sentence().passage()
        && reading.depth(last, last.size() - 1) > 0
        && reading.depth(tree, 0) == 0;
  }
}
