package org.gainsay.extract;

import java.util.ArrayList;
import java.util.List;
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

  List<Draft> find(Scan scan) {
    List<Candidate> candidates = new ArrayList<>();
    BodyFinder bodies = new BodyFinder(scan);
    for (int at = 0; at < scan.words().size(); at++) {
      bodies.find(at, candidates);
      patterns.find(scan, at, candidates);
      for (Gazetteer.Match<Entry> match : scan.tables().names().at(scan.words(), at)) {
        addOther(scan, match, candidates);
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
      Scan scan, Gazetteer.Match<Entry> match, List<Candidate> candidates) {
    Kind kind = match.entry().kind();
    boolean body = kind == Kind.BODY || kind == Kind.NAMED;
    if (body || kind == Kind.COMMON && !isCalledGroup(scan, match)) {
      return;
    }
    if (!isInsideWord(scan, match)) {
      candidates.add(
          Candidate.of(
              withoutArticle(scan, match), kind == Kind.THREAT || match.entry().isState() ? 1 : 2));
    }
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
