package org.gainsay.extract;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.gainsay.extract.CueEntry.Kind;
import org.gainsay.model.Cue;
import org.gainsay.model.Mention;
import org.gainsay.model.Span;
import org.gainsay.model.Stance;
import org.jspecify.annotations.Nullable;

/**
 * Claims whose cue is a noun with its maker and its content in the same phrase: "X's claim that …",
 * "accusations made by X of …", « l'annonce par X de … », or made by the subject of a light verb:
 * "issued a warning that …".
 */
final class NounCues {
  private final Reading reading;
  private final CueLexicon cues;
  private final WordClasses classes;
  private final NounMakers makers;
  private final ContentSpans spans;

  NounCues(Reading reading, CueLexicon cues, WordClasses classes) {
    this.reading = reading;
    this.cues = cues;
    this.classes = classes;
    this.makers = new NounMakers(reading, cues, classes);
    this.spans = new ContentSpans(reading, classes);
  }

  void find(SentenceTree tree, List<Saying> found) {
    for (int at = 0; at < tree.size(); at++) {
      boolean noun =
          tree.upos(at).equals("NOUN")
              || tree.upos(at).equals("VERB") && tree.child(at, "nmod:poss") >= 0;
      if (!noun) {
        continue;
      }
      for (CueEntry entry : cues.lemma(tree.lemma(at))) {
        CueClause cue = entry.kind() == Kind.NOUN ? CueClause.of(tree, entry, at) : null;
        Saying saying = cue == null ? null : saying(cue);
        if (saying != null) {
          found.add(saying);
          break;
        }
      }
    }
  }

  private @Nullable Saying saying(CueClause cue) {
    SentenceTree tree = cue.tree();
    NounMakers.Maker maker = makers.of(cue);
    if (maker == null) {
      return ofNobody(cue);
    }
    if (isFirstPerson(maker.phrase())) {
      return null;
    }
    BitSet words = contentBehindLead(cue);
    if (words == null) {
      words = content(cue, maker.at());
    }
    if (words == null && maker.phrase().tree() == tree) {
      words = clauseBehind(cue, Math.max(cue.at() + 1, maker.phrase().words().length()));
    }
    if (words == null) {
      return null;
    }
    Span place = tree.token(cue.at()).span();
    Phrase source = withoutContent(maker.phrase(), words);
    words.andNot(source.words());
    List<Span> content = spans.of(tree, words, place.start(), source);
    if (content.isEmpty() || isOfName(source, content.get(0))) {
      return null;
    }
    Cue shown = new Cue(cue.entry().lemma(), place);
    return new Saying(tree, cue.entry(), shown, cue.at(), source, content, null, false, false);
  }

  /** "the statement by the Ministry | of Foreign Affairs": the rest of the maker's name. */
  private boolean isOfName(Phrase source, Span content) {
    return reading.mentions().parties(source).stream()
        .map(reading.mentions()::get)
        .filter(mention -> mention.kind() == Mention.Kind.NAME)
        .anyMatch(mention -> mention.span().overlaps(content));
  }

  /** "amid fears that the flood would return": nobody is said to say it. */
  private @Nullable Saying ofNobody(CueClause cue) {
    SentenceTree tree = cue.tree();
    if (cue.entry().has(CueEntry.Flag.AGENT) || !cue.entry().takes(Frame.CLAUSE)) {
      return null;
    }
    BitSet words = contentBehindLead(cue);
    for (int child : tree.children(cue.at())) {
      boolean clause = child > cue.at() && tree.is(child, "acl") && isContent(cue, child);
      if (words == null && clause && isConjunction(tree, tree.first(child))) {
        words = words(cue, child);
      }
    }
    if (words == null) {
      words = clauseBehind(cue, cue.at() + 1);
    }
    Span place = tree.token(cue.at()).span();
    List<Span> content = words == null ? List.of() : spans.of(tree, words, place.start(), null);
    Cue shown = new Cue(cue.entry().lemma(), place);
    return content.isEmpty()
        ? null
        : new Saying(tree, cue.entry(), shown, cue.at(), null, content, null, false, false);
  }

  /** "dogged by charges that he had …": a clause right behind, hung elsewhere. */
  private @Nullable BitSet clauseBehind(CueClause cue, int at) {
    SentenceTree tree = cue.tree();
    boolean conjunction =
        cue.entry().takes(Frame.CLAUSE)
            && at + 2 < tree.size()
            && isConjunction(tree, at)
            && tree.upos(at).equals("SCONJ");
    int verb = at + 1;
    while (conjunction
        && verb < tree.size()
        && !VerbGroups.isFinite(tree.token(verb))
        && !tree.upos(verb).equals("PUNCT")) {
      verb++;
    }
    if (!conjunction || verb == at + 1 || verb >= tree.size()) {
      return null;
    }
    int main = tree.upos(verb).equals("AUX") && tree.head(verb) > verb ? tree.head(verb) : verb;
    if (!VerbGroups.isFinite(tree.token(verb)) || lacksObject(tree, main)) {
      return null;
    }
    int end = verb;
    while (end < tree.size() && ",;:.–—".indexOf(tree.token(end).form()) < 0) {
      end++;
    }
    BitSet words = new BitSet();
    words.set(at + 1, end);
    return words;
  }

  /** « des rumeurs selon lesquelles … »: what follows up to a stop, however it hangs. */
  private @Nullable BitSet contentBehindLead(CueClause cue) {
    SentenceTree tree = cue.tree();
    int at = cue.at() + 1;
    while (at + 2 < tree.size() && !VerbGroups.isFinite(tree.token(at)) && !isLead(tree, at)) {
      at++;
    }
    if (at + 2 >= tree.size() || !isLead(tree, at)) {
      return null;
    }
    int end = at + 2;
    while (end < tree.size() && ",;:.".indexOf(tree.token(end).form()) < 0) {
      end++;
    }
    BitSet words = new BitSet();
    words.set(at + 2, end);
    return words;
  }

  private boolean isLead(SentenceTree tree, int at) {
    return classes.is("content-lead", tree.token(at).form().toLowerCase(Locale.ROOT))
        && classes.is("relative", tree.token(at + 1).form().toLowerCase(Locale.ROOT));
  }

  /** The parser may hang the content on the maker: "accusations by X of …". */
  private static Phrase withoutContent(Phrase maker, BitSet content) {
    BitSet words = (BitSet) maker.words().clone();
    int first = content.nextSetBit(0);
    if (first > maker.head()) {
      int end = words.length();
      words.clear(Math.min(first, end), end);
      for (int last = words.length() - 1;
          last > maker.head() && isMarker(maker.tree(), last);
          last--) {
        words.clear(last);
      }
    }
    return new Phrase(maker.tree(), maker.head(), words);
  }

  private static boolean isMarker(SentenceTree tree, int word) {
    return tree.is(word, "case") || tree.is(word, "mark") || tree.upos(word).equals("PUNCT");
  }

  private static boolean isFirstPerson(Phrase maker) {
    return maker.tree().token(maker.head()).has("Person=1");
  }

  private boolean hasCase(SentenceTree tree, int noun, String wordClass) {
    int marker = tree.child(noun, "case");
    return marker >= 0 && classes.is(wordClass, tree.lemma(marker).toLowerCase(Locale.ROOT));
  }

  private @Nullable BitSet content(CueClause cue, int maker) {
    SentenceTree tree = cue.tree();
    for (int child : tree.children(cue.at())) {
      if (child <= cue.at()) {
        continue;
      }
      if (child == maker && !tree.is(child, "acl")) {
        BitSet below = contentBelow(cue, child);
        if (below != null) {
          return below;
        }
        continue;
      }
      if (isContent(cue, child)) {
        return words(cue, child);
      }
      if (tree.is(child, "acl") && child == maker) {
        BitSet below = contentBelow(cue, child);
        if (below != null) {
          return below;
        }
      }
    }
    BitSet beside = contentBesideLightVerb(cue, maker);
    return beside != null || maker < 0 ? beside : contentBehind(cue, maker);
  }

  /** What stands right behind the maker and one of the entry's prepositions, up to a comma. */
  private @Nullable BitSet contentBehind(CueClause cue, int maker) {
    SentenceTree tree = cue.tree();
    BitSet phrase = NounPhrases.of(tree, maker).words();
    for (int at = Math.max(maker, cue.at()) + 1; at < tree.size(); at++) {
      String form = tree.token(at).form().toLowerCase(Locale.ROOT);
      if (cue.entry().prepositions().contains(form)) {
        return upToComma(tree, at + 1);
      }
      if (!tree.dominates(cue.at(), at) && !phrase.get(at)) {
        return null;
      }
    }
    return null;
  }

  private static @Nullable BitSet upToComma(SentenceTree tree, int from) {
    int end = from;
    while (end < tree.size()
        && !tree.token(end).form().equals(",")
        && !VerbGroups.isFinite(tree.token(end))) {
      end++;
    }
    BitSet words = new BitSet();
    words.set(from, end);
    return words.isEmpty() ? null : words;
  }

  /** The parser may hang "regarding …", "that …" on the maker or on "made". */
  private @Nullable BitSet contentBelow(CueClause cue, int maker) {
    for (int child : cue.tree().children(maker)) {
      if (child > maker && isContent(cue, child) && !hasCase(cue.tree(), child, "genitive")) {
        return words(cue, child);
      }
    }
    SentenceTree tree = cue.tree();
    for (int child : tree.children(maker)) {
      if (tree.is(child, "obl") && tree.is(maker, "acl")) {
        BitSet below = contentBelow(cue, child);
        if (below != null) {
          return below;
        }
      }
    }
    return null;
  }

  private @Nullable BitSet contentBesideLightVerb(CueClause cue, int maker) {
    SentenceTree tree = cue.tree();
    int verb = tree.head(cue.at());
    if (maker >= 0 || verb < 0) {
      return null;
    }
    for (int child : tree.children(verb)) {
      if (child > cue.at() && isContent(cue, child) && !NounPhrases.afterComma(tree, child)) {
        return words(cue, child);
      }
    }
    return null;
  }

  private boolean isContent(CueClause cue, int child) {
    SentenceTree tree = cue.tree();
    return switch (tree.relation(child)) {
      case "acl", "ccomp", "advcl", "xcomp" -> isClause(cue, child);
      case "nmod", "obl" ->
          cue.entry().takes(Frame.OBLIQUE) && marker(cue, child) >= 0 && !isTime(tree, child);
      default -> false;
    };
  }

  private boolean isTime(SentenceTree tree, int child) {
    return classes.is("day", tree.lemma(child).toLowerCase(Locale.ROOT))
        || classes.is("venue", tree.lemma(child).toLowerCase(Locale.ROOT));
  }

  private boolean isClause(CueClause cue, int child) {
    SentenceTree tree = cue.tree();
    int first = tree.first(child);
    boolean conjunction = isConjunction(tree, first);
    boolean relative = VerbGroups.subject(tree, child) == first || lacksObject(tree, child);
    if (conjunction && cue.entry().takes(Frame.CLAUSE)) {
      return !relative;
    }
    boolean infinitive = tree.token(child).has("VerbForm=Inf");
    return infinitive && cue.entry().takes(Frame.INFINITIVE) || marker(cue, child) >= 0;
  }

  /** "a charge that Beijing rejects": what is rejected is the charge. */
  private boolean lacksObject(SentenceTree tree, int verb) {
    int object = tree.child(verb, "obj");
    boolean lacks = object < 0 || tree.token(object).has("PronType=Rel");
    return lacks
        && !VerbGroups.isPassive(tree, verb)
        && VerbGroups.isFiniteGroup(tree, verb)
        && cues.verb(tree.token(verb)).stream().anyMatch(NounCues::needsObject);
  }

  private static boolean needsObject(CueEntry entry) {
    boolean object = entry.takes(Frame.OBJECT) || entry.takes(Frame.PREDICATE);
    return object && !entry.takes(Frame.INFINITIVE) && entry.stance() != Stance.ASSERT
        || entry.takes(Frame.PREDICATE) && !entry.takes(Frame.CLAUSE);
  }

  /** What stands behind a clause up to a stop or a finite verb is part of it. */
  private static void addRest(SentenceTree tree, BitSet words) {
    for (int at = words.length(); at < tree.size() && !endsClause(tree, at); at++) {
      words.set(at);
    }
  }

  private static boolean endsClause(SentenceTree tree, int at) {
    return switch (tree.token(at).form()) {
      case ",", ";", ":", ".", "–", "—" -> true;
      default -> VerbGroups.isFinite(tree.token(at)) || tree.upos(at).equals("CCONJ");
    };
  }

  private static int marker(CueClause cue, int child) {
    SentenceTree tree = cue.tree();
    for (int marker : tree.children(child)) {
      boolean leads = tree.is(marker, "case") || tree.is(marker, "mark");
      if (leads
          && cue.entry().prepositions().contains(tree.lemma(marker).toLowerCase(Locale.ROOT))) {
        return marker;
      }
    }
    return -1;
  }

  private BitSet words(CueClause cue, int child) {
    SentenceTree tree = cue.tree();
    BitSet words = tree.words(child);
    int marker = marker(cue, child);
    int next = words.length();
    boolean torn = next < tree.size() && tree.upos(next).equals("NOUN");
    if (tree.child(child, "mark") >= 0 || torn) {
      addRest(tree, words);
    }
    if (marker >= 0) {
      words.clear(cue.tree().first(child), marker + 1);
    }
    cutAtMainVerb(tree, words, child);
    int first = words.nextSetBit(0);
    boolean clause = tree.is(child, "acl") && isConjunction(tree, first);
    if (clause && VerbGroups.subject(tree, child) > first) {
      // "a warning that the flood would return": read as a relative pronoun
      words.clear(first);
    }
    return words;
  }

  /** "X's claim that the paper was forged | was met with laughter": a verb that nothing joins. */
  private static void cutAtMainVerb(SentenceTree tree, BitSet words, int clause) {
    for (int second : tree.children(clause, "conj")) {
      boolean joined =
          tree.child(second, "cc") >= 0
              || VerbGroups.subject(tree, second) >= 0
              || NounPhrases.afterComma(tree, second);
      if (!joined && VerbGroups.isFiniteGroup(tree, second)) {
        words.clear(tree.first(second), tree.size());
      }
    }
  }

  private boolean isConjunction(SentenceTree tree, int word) {
    return classes.is("conjunction", tree.token(word).form().toLowerCase(Locale.ROOT));
  }
}
