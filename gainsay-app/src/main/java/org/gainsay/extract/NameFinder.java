package org.gainsay.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.gainsay.extract.Entry.Kind;
import org.gainsay.model.EntityType;
import org.gainsay.model.Mention;
import org.jspecify.annotations.Nullable;

/**
 * The names of a sentence: all that may be one, of overlapping ones the longest, and of states'
 * names and adjectives those that stand for the state.
 */
final class NameFinder {
  private final ThreatPatterns patterns;

  NameFinder(ThreatPatterns patterns) {
    this.patterns = patterns;
  }

  /**
   * The names of a sentence.
   *
   * @param called hacker groups of ordinary names that the report calls a group somewhere
   */
  List<Draft> find(Scan scan, Set<String> called) {
    List<Candidate> candidates = new ArrayList<>();
    BodyFinder bodies = new BodyFinder(scan);
    for (int at = 0; at < scan.words().size(); at++) {
      bodies.find(at, candidates);
      patterns.find(scan, at, candidates);
      for (Gazetteer.Match<Entry> match : scan.tables().names().at(scan.words(), at)) {
        addOther(scan, match, called, candidates);
      }
    }
    new NameRuns(scan, bodies).find(candidates);
    List<Draft> drafts = new ArrayList<>();
    StateFinder states = new StateFinder(scan);
    for (Candidate candidate : Candidate.choose(candidates, scan.words().size())) {
      if (candidate.entry().isState()) {
        states.find(candidate, drafts);
      } else {
        drafts.add(draft(scan, candidate));
      }
    }
    return drafts;
  }

  private static void addOther(
      Scan scan, Gazetteer.Match<Entry> match, Set<String> called, List<Candidate> candidates) {
    Kind kind = match.entry().kind();
    boolean body = kind == Kind.BODY || kind == Kind.STATED || kind == Kind.NAMED;
    boolean ordinary = kind == Kind.COMMON && !isCalled(scan, match, called);
    if (body || ordinary || kind == Kind.WORD && !isProper(scan, match)) {
      return;
    }
    if (!isInsideWord(scan, match)) {
      candidates.add(
          Candidate.of(
              withoutArticle(scan, match), kind == Kind.THREAT || match.entry().isState() ? 1 : 2));
    }
  }

  private static boolean isProper(Scan scan, Gazetteer.Match<Entry> match) {
    String upos = scan.token(match.to() - 1).upos();
    boolean digit =
        scan.words().get(match.to() - 1).text().codePoints().anyMatch(Character::isDigit);
    boolean proper = upos.equals("PROPN") || upos.equals("X") || digit;
    return proper && scan.words().get(match.from()).isCapital() && !scan.isCaseless();
  }

  /** "The Dukes" is a form of the table, "Dukes" the mention. */
  private static Gazetteer.Match<Entry> withoutArticle(Scan scan, Gazetteer.Match<Entry> match) {
    boolean article = match.length() > 1 && scan.words().key(match.from()).equals("the");
    int from = article ? match.from() + 1 : match.from();
    return new Gazetteer.Match<>(from, match.to(), match.entry());
  }

  /** "Anti-US", "T-Mobile": half of a hyphened word is no name, but "US-led" begins with one. */
  private static boolean isInsideWord(Scan scan, Gazetteer.Match<Entry> match) {
    Words.Piece first = scan.words().get(match.from());
    boolean glued = match.from() > 0 && first.gap() == Words.NONE;
    boolean apostrophe =
        match.from() > 0 && first.gap() == '\'' && scan.words().get(match.from() - 1).isCapital();
    return glued || apostrophe && first.text().length() == 1;
  }

  private static boolean isCalled(Scan scan, Gazetteer.Match<Entry> match, Set<String> called) {
    boolean name = scan.words().get(match.from()).isCapital() && !scan.isCaseless();
    return name && called.contains(match.entry().known()) && isNoun(scan, match)
        || isCalledGroup(scan, match);
  }

  private static boolean isNoun(Scan scan, Gazetteer.Match<Entry> match) {
    String upos = scan.token(match.to() - 1).upos();
    return upos.equals("PROPN") || upos.equals("NOUN");
  }

  /**
   * The hacker groups of ordinary names that a report calls a group: "Gallium is a threat actor",
   * or a title of that name alone over "This threat actor …".
   */
  static Set<String> called(List<Scan> scans) {
    Set<String> found = new HashSet<>();
    for (int i = 0; i < scans.size(); i++) {
      Scan scan = scans.get(i);
      for (int at = 0; at < scan.words().size(); at++) {
        for (Gazetteer.Match<Entry> match : scan.tables().names().at(scan.words(), at)) {
          boolean titled =
              i == 0
                  && scans.size() > 1
                  && match.length() == scan.words().size()
                  && beginsWithGroup(scans.get(1));
          boolean common = match.entry().kind() == Kind.COMMON;
          if (common && (titled || isCalledGroup(scan, match) || isToldGroup(scan, match))) {
            found.add(String.valueOf(match.entry().known()));
          }
        }
      }
    }
    return found;
  }

  private static boolean beginsWithGroup(Scan scan) {
    return IntStream.range(0, Math.min(OPENING, scan.words().size()))
        .anyMatch(at -> isGroupNoun(scan, at));
  }

  /** "Gallium is a … threat actor". */
  private static boolean isToldGroup(Scan scan, Gazetteer.Match<Entry> match) {
    int at = match.to();
    boolean copula =
        scan.words().get(match.from()).isCapital()
            && at < scan.words().size()
            && scan.token(at).relation().equals("cop");
    for (int i = at + 1; copula && i < Math.min(at + PREDICATE, scan.words().size()); i++) {
      if (isGroupNoun(scan, i)) {
        return true;
      }
      if (scan.token(i).upos().equals("VERB")) {
        copula = scan.words().get(i).gap() == Words.HYPHEN;
      }
    }
    return false;
  }

  /** A group's noun opens a sentence within so many words. */
  private static final int OPENING = 4;

  /** A predicate's noun stands within so many words of the verb. */
  private static final int PREDICATE = 8;

  /** An ordinary word is a group's name only beside a noun that says so. */
  private static boolean isCalledGroup(Scan scan, Gazetteer.Match<Entry> match) {
    if (!scan.words().get(match.from()).isCapital() || scan.isCaseless()) {
      return false;
    }
    boolean before = isGroupNoun(scan, match.from() - 1);
    boolean after = match.to() < scan.words().size() && isGroupNoun(scan, match.to());
    boolean quoted = scan.is("alias", match.from() - 1);
    return before || after || quoted;
  }

  private static boolean isGroupNoun(Scan scan, int piece) {
    return scan.describes(piece, "intruders");
  }

  private static Draft draft(Scan scan, Candidate candidate) {
    Entry entry = candidate.entry();
    Draft draft = Draft.of(scan, candidate.from(), candidate.to(), entry);
    if (entry.type() == EntityType.GOVERNMENT_BODY) {
      draft.country = candidate.country() != null ? candidate.country() : entry.country();
      if (draft.known == null && !entry.concept().isEmpty()) {
        draft.known = bodyKey(draft, candidate);
      }
      draft.kind = Mention.Kind.NAME;
    }
    if (entry.known() == null && entry.type() == EntityType.ORGANISATION) {
      draft.country = state(scan, candidate);
    }
    return draft;
  }

  /** "Iran Cyber Army", "Bank of China": the state whose name is the name's first or last word. */
  private static @Nullable String state(Scan scan, Candidate candidate) {
    Gazetteer.Match<Entry> first = scan.stateFrom(candidate.from());
    Gazetteer.Match<Entry> last = scan.stateTo(candidate.to());
    Gazetteer.Match<Entry> state = first != null ? first : last;
    return state == null || state.entry().kind() == Kind.SEAT ? null : state.entry().country();
  }

  private static String bodyKey(Draft draft, Candidate candidate) {
    String host = candidate.host().isEmpty() ? "" : "@" + candidate.host();
    return Entry.bodyKey(draft.country, candidate.entry().concept()) + host;
  }
}
