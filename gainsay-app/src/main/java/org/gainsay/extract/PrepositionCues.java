package org.gainsay.extract;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.gainsay.model.Cue;
import org.gainsay.model.EntityType;
import org.gainsay.model.Mention;
import org.gainsay.model.Span;
import org.gainsay.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * Claims whose cue is a preposition: "according to X, …", « selon X », « …, d'après X ». Source and
 * content are told apart by commas, quotation marks and finite verbs; what such a phrase hangs on
 * is where parsers err most.
 */
final class PrepositionCues {
  private final Reading reading;
  private final PrepositionMatches matches;
  private final WordClasses classes;
  private final ContentSpans spans;

  PrepositionCues(Reading reading, CueLexicon cues, WordClasses classes) {
    this.reading = reading;
    this.matches = new PrepositionMatches(reading, cues, classes);
    this.classes = classes;
    this.spans = new ContentSpans(reading, classes);
  }

  void find(SentenceTree tree, List<Saying> found) {
    for (int at = 0; at < tree.size(); at++) {
      PrepositionMatch match = matches.at(tree, at);
      if (match != null) {
        Saying saying = saying(tree, match);
        if (saying != null) {
          found.add(saying);
        }
        at = match.last();
      }
    }
  }

  private static String form(SentenceTree tree, int at) {
    return tree.token(at).form().toLowerCase(Locale.ROOT).replace('’', '\'');
  }

  private @Nullable Saying saying(SentenceTree tree, PrepositionMatch match) {
    int from = match.first();
    int next = match.last() + 1;
    int begin = begin(tree, from);
    boolean opens = onlyConnectors(tree, begin, from);
    if (next < tree.size() && classes.is("relative", form(tree, next))) {
      return ofAntecedent(tree, match);
    }
    Phrase source = match.owner();
    int end = next;
    if (source == null) {
      end = next < tree.size() ? sourceEnd(tree, next, opens) : next;
      if (end <= next) {
        return null;
      }
      source = source(tree, next, end);
      end = behindAside(tree, end, opens);
    }
    if (!maySpeak(match.entry(), source, opens, end)) {
      return null;
    }
    return saying(tree, match, source, content(tree, begin, from, end, opens));
  }

  /** "an envoy, according to whom …"; but « des rumeurs selon lesquelles … » is the noun's. */
  private @Nullable Saying ofAntecedent(SentenceTree tree, PrepositionMatch match) {
    boolean whom = classes.is("governed-relative", form(tree, match.last() + 1));
    Phrase source = whom ? Subjects.antecedent(tree, match.first()) : null;
    if (source == null || !canSpeak(source)) {
      return null;
    }
    BitSet words = new BitSet();
    int from = match.last() + 2;
    words.set(from, Math.max(from, clauseEnd(tree, from)));
    return saying(tree, match, source, words);
  }

  private boolean maySpeak(CueEntry entry, Phrase source, boolean opens, int end) {
    SentenceTree tree = source.tree();
    if (entry.has(CueEntry.Flag.DOCUMENT) && !canSpeak(source)) {
      return false;
    }
    if (entry.has(CueEntry.Flag.OPENING)) {
      boolean comma = end < tree.size() && tree.token(end).form().equals(",");
      boolean self = tree.token(source.head()).has("Person=1");
      if (!opens || !comma || self || !isUnlikeTopic(source)) {
        return false;
      }
    }
    return !classes.is("no-speaker", tree.lemma(source.head()).toLowerCase(Locale.ROOT))
        && !classes.is("no-speaker", form(tree, source.head()));
  }

  /**
   * « Pour la France, … » is as often whom it concerns; « Pour Moscou, … » and « Pour le
   * gouvernement français, … » is who speaks.
   */
  private boolean isUnlikeTopic(Phrase source) {
    SentenceTree tree = source.tree();
    boolean article = tree.child(source.head(), "det") >= 0;
    Token head = tree.token(source.head());
    List<Mention> parties =
        reading.mentions().parties(source).stream().map(reading.mentions()::get).toList();
    boolean common =
        Character.isLowerCase(head.form().codePointAt(0))
            && parties.stream().anyMatch(m -> m.span().overlaps(head.span()));
    return !article || common || parties.stream().noneMatch(m -> m.type() == EntityType.COUNTRY);
  }

  private @Nullable Saying saying(
      SentenceTree tree, PrepositionMatch match, Phrase source, BitSet words) {
    CueEntry entry = match.entry();
    int from = match.first();
    Span cue = tree.span(from, match.last());
    List<Span> content = spans.of(tree, words, cue.start(), source);
    if (content.isEmpty()) {
      return null;
    }
    return new Saying(
        tree,
        entry,
        new Cue(entry.lemma().replace("*", "…"), cue),
        from,
        source,
        content,
        null,
        false,
        false);
  }

  /** A preposition of other uses too ("per day") counts before one who speaks only. */
  private boolean canSpeak(Phrase source) {
    return source.tree().upos(source.head()).equals("PROPN")
        || classes.isWord("speaker", source.tree().token(source.head()))
        || classes.isWord("document", source.tree().token(source.head()))
        || !reading.mentions().parties(source).isEmpty();
  }

  // where the source ends

  private int sourceEnd(SentenceTree tree, int next, boolean opens) {
    for (int at = next; at < tree.size(); at++) {
      if (stops(tree, next, at, opens)) {
        return at;
      }
      if (tree.token(at).form().equals(",") && !isApposition(tree, at, opens)) {
        return at;
      }
    }
    return tree.size();
  }

  private boolean stops(SentenceTree tree, int next, int at, boolean opens) {
    String form = tree.token(at).form();
    boolean part = form.equals(";") || form.equals(":") || isFinalStop(tree, at);
    boolean pronounBehind =
        opens
            && at > next
            && tree.upos(at - 1).equals("PRON")
            && !tree.token(at - 1).has("Poss=Yes")
            && !tree.upos(at).equals("PUNCT");
    boolean quotation =
        at > next
            && reading.depth(tree, at) > reading.depth(tree, at - 1)
            && (opens || hasFiniteVerb(tree, at, tree.size()));
    boolean verb = VerbGroups.isFinite(tree.token(at)) && !isInRelativeClause(tree, next, at);
    return part || pronounBehind || quotation || verb || leaves(tree, next, at);
  }

  /** Whether the quotation that the source stands in ends here. */
  private boolean leaves(SentenceTree tree, int next, int at) {
    return reading.depth(tree, at) < reading.depth(tree, next);
  }

  private static boolean isFinalStop(SentenceTree tree, int at) {
    String form = tree.token(at).form();
    return at >= tree.size() - 2 && (form.equals(".") || form.equals("!") || form.equals("?"));
  }

  private boolean isInRelativeClause(SentenceTree tree, int next, int verb) {
    for (int at = verb - 1; at > next; at--) {
      if (classes.is("relative", form(tree, at))) {
        return true;
      }
      if (tree.token(at).form().equals(",")) {
        return false;
      }
    }
    return false;
  }

  /** Whether what stands behind the comma still describes the source. */
  private boolean isApposition(SentenceTree tree, int comma, boolean opens) {
    int next = comma + 1;
    if (next >= tree.size() || !describes(tree, next)) {
      return false;
    }
    int close = next;
    while (close < tree.size() && !tree.token(close).form().equals(",")) {
      close++;
    }
    if (hasFiniteVerb(tree, next, close)) {
      return false;
    }
    return opens
        ? close < tree.size() && hasFiniteVerb(tree, close, tree.size())
        : !hasFiniteVerb(tree, close, tree.size()) || close < tree.size();
  }

  /** Where the content begins: behind what is told of the source between commas. */
  private int behindAside(SentenceTree tree, int end, boolean opens) {
    boolean comma = end + 1 < tree.size() && tree.token(end).form().equals(",");
    return comma && opens && isAside(tree, end + 1) ? clauseEnd(tree, end + 1) : end;
  }

  /** ", whose report came out last year, …", « , publié mardi, … »: a clause of its own follows. */
  private boolean isAside(SentenceTree tree, int from) {
    boolean relative = classes.is("relative", form(tree, from)) && tree.upos(from).equals("PRON");
    boolean participle = VerbGroups.isPastParticiple(tree.token(from));
    if (!relative && !participle) {
      return false;
    }
    int close = clauseEnd(tree, from);
    return close < tree.size()
        && hasFiniteVerb(tree, from, close) == relative
        && hasFiniteVerb(tree, close, tree.size());
  }

  private boolean describes(SentenceTree tree, int at) {
    return switch (tree.upos(at)) {
      case "DET", "NOUN", "PROPN", "ADJ" -> true;
      default -> false;
    };
  }

  private static boolean hasFiniteVerb(SentenceTree tree, int from, int to) {
    for (int at = from; at < to; at++) {
      if (VerbGroups.isFinite(tree.token(at))) {
        return true;
      }
    }
    return false;
  }

  private static Phrase source(SentenceTree tree, int next, int end) {
    BitSet words = new BitSet();
    boolean contracted =
        next + 1 < end && tree.token(next).span().equals(tree.token(next - 1).span());
    words.set(contracted ? next + 1 : next, end);
    NounPhrases.trim(tree, words);
    int from = Math.max(next, words.nextSetBit(0));
    int head = from;
    for (int at = Math.max(from, words.length() - 1); at >= from; at--) {
      boolean noun =
          switch (tree.upos(at)) {
            case "NOUN", "PROPN", "PRON" -> true;
            default -> false;
          };
      int above = tree.head(at);
      if (noun && (above < from || above >= end)) {
        head = at;
      }
    }
    if (words.isEmpty()) {
      words.set(next);
    }
    return new Phrase(tree, head, words);
  }

  // the content

  /** The beginning of the part of the sentence, behind the last semicolon. */
  private int begin(SentenceTree tree, int from) {
    int depth = reading.depth(tree, from);
    for (int at = from - 1; at >= 0; at--) {
      if (tree.token(at).form().equals(";") || reading.depth(tree, at) < depth) {
        return at + 1;
      }
    }
    return 0;
  }

  private static boolean onlyConnectors(SentenceTree tree, int begin, int from) {
    for (int at = begin; at < from; at++) {
      switch (tree.upos(at)) {
        case "CCONJ", "ADV", "PUNCT" -> {}
        default -> {
          return false;
        }
      }
    }
    return true;
  }

  private BitSet content(SentenceTree tree, int begin, int from, int end, boolean opens) {
    BitSet words = new BitSet();
    int close = partEnd(tree, from, end);
    boolean relative = from > 0 && classes.is("relative", form(tree, from - 1));
    if (relative) {
      words.set(end, Math.max(end, clauseEnd(tree, end)));
      return words;
    }
    if (!opens) {
      words.set(begin, from);
      dropConnectors(tree, words);
    }
    boolean verb = hasFiniteVerb(tree, end, close) || isCutOffVerb(tree, from);
    if (opens || verb && !isFresh(tree, end)) {
      words.set(end, Math.max(end, close));
    }
    return words;
  }

  /** "The hack was, in his words, an act of war." */
  private static boolean isCutOffVerb(SentenceTree tree, int from) {
    return from > 1
        && tree.token(from - 1).form().equals(",")
        && VerbGroups.isFinite(tree.token(from - 2));
  }

  private int partEnd(SentenceTree tree, int from, int end) {
    int depth = reading.depth(tree, from);
    for (int at = end; at < tree.size(); at++) {
      if (tree.token(at).form().equals(";") || reading.depth(tree, at) < depth) {
        return at;
      }
    }
    return tree.size();
  }

  private static int clauseEnd(SentenceTree tree, int from) {
    int at = from;
    while (at < tree.size() && !tree.token(at).form().equals(",")) {
      at++;
    }
    return at;
  }

  /** Whether the words behind the source's comma begin something of their own. */
  private boolean isFresh(SentenceTree tree, int end) {
    int next = end + 1 < tree.size() && tree.token(end).form().equals(",") ? end + 1 : end;
    return next < tree.size()
        && (tree.upos(next).equals("CCONJ") || classes.is("relative", form(tree, next)));
  }

  private static void dropConnectors(SentenceTree tree, BitSet words) {
    int at = words.nextSetBit(0);
    while (at >= 0
        && (tree.upos(at).equals("CCONJ") || tree.upos(at).equals("PUNCT") && !isQuote(tree, at))) {
      words.clear(at);
      at = words.nextSetBit(at);
    }
  }

  private static boolean isQuote(SentenceTree tree, int at) {
    return "«“\"‘'".indexOf(tree.token(at).form().charAt(0)) >= 0;
  }
}
