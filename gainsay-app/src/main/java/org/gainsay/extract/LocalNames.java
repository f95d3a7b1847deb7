package org.gainsay.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gainsay.model.EntityType;
import org.gainsay.model.Mention;

/**
 * Names that the report itself teaches: acronyms introduced in brackets, a surname or given name of
 * a person named in full, a company's name cut short. Learnt from what was found, they are looked
 * for in the whole report.
 */
final class LocalNames {
  private static final int LONGEST_ACRONYM = 8;
  private static final Set<String> NOMINAL = Set.of("PROPN", "NOUN", "ADJ", "X");

  private final List<Scan> scans;
  private final List<List<Draft>> drafts;
  private final Gazetteer<Draft> learnt = new Gazetteer<>();
  private final Set<String> known = new HashSet<>();

  LocalNames(List<Scan> scans, List<List<Draft>> drafts) {
    this.scans = scans;
    this.drafts = drafts;
  }

  void complete() {
    for (List<Draft> found : drafts) {
      for (Draft draft : List.copyOf(found)) {
        if (draft.kind == Mention.Kind.NAME) {
          learn(draft, found);
        }
      }
    }
    for (int i = 0; i < scans.size(); i++) {
      search(scans.get(i), drafts.get(i));
    }
  }

  private void learn(Draft draft, List<Draft> found) {
    switch (draft.type) {
      case PERSON -> learnPerson(draft);
      case ORGANISATION -> learnOrganisation(draft);
      default -> {}
    }
    boolean shortened =
        draft.type == EntityType.ORGANISATION
            || draft.type == EntityType.GOVERNMENT_BODY
            || draft.type == EntityType.THREAT_GROUP;
    if (shortened) {
      learnAcronym(draft, found);
    }
  }

  private void learnPerson(Draft draft) {
    teach(draft, draft.from, draft.to);
    for (int at = draft.from; draft.to - draft.from > 1 && at < draft.to; at++) {
      boolean word = draft.scan.words().get(at).text().length() > 1;
      if (word && !draft.scan.is("particle", at)) {
        teach(draft, at, at + 1);
      }
    }
    if (draft.to - draft.from > 2) {
      teach(draft, draft.from, draft.from + 2);
      teach(draft, draft.to - 2, draft.to);
    }
  }

  private void learnOrganisation(Draft draft) {
    teach(draft, draft.from, draft.to);
    for (int to = draft.from + 2; draft.known == null && to < draft.to; to++) {
      boolean word = draft.scan.words().get(to - 1).isCapital();
      if (word && !draft.scan.is("joins", to - 1)) {
        teach(draft, draft.from, to);
      }
    }
  }

  private void teach(Draft draft, int from, int to) {
    String form = draft.scan.text(from, to);
    if (known.add(form)) {
      learnt.add(form, draft);
    }
  }

  /** "Office of Foreign Assets Control (OFAC)". */
  private void learnAcronym(Draft draft, List<Draft> found) {
    Words words = draft.scan.words();
    int at = draft.to;
    if (at >= words.size() || words.get(at).gap() != '(') {
      return;
    }
    Words.Piece piece = words.get(at);
    boolean closed = at + 1 >= words.size() || words.get(at + 1).gap() == ')';
    boolean acronym =
        piece.casing() == Words.Case.UPPER && piece.text().length() <= LONGEST_ACRONYM;
    if (acronym && closed && isFree(found, at, at + 1)) {
      Draft named = copy(draft, draft.scan, at, at + 1);
      found.add(named);
      teach(named, at, at + 1);
    }
  }

  private void search(Scan scan, List<Draft> found) {
    if (scan.isCaseless()) {
      return;
    }
    for (int at = 0; at < scan.words().size(); at++) {
      Gazetteer.Match<Draft> longest = null;
      for (Gazetteer.Match<Draft> match : learnt.at(scan.words(), at)) {
        if (longest == null || longest.length() < match.length()) {
          longest = match;
        }
      }
      if (longest != null && isName(scan, longest, found)) {
        found.add(copy(longest.entry(), scan, longest.from(), longest.to()));
        at = longest.to() - 1;
      }
    }
  }

  private static boolean isName(Scan scan, Gazetteer.Match<Draft> match, List<Draft> found) {
    String upos = scan.token(match.from()).upos();
    boolean nominal = NOMINAL.contains(upos);
    boolean glued = scan.words().get(match.from()).gap() == Words.NONE && match.from() > 0;
    return nominal && !glued && isFree(found, match.from(), match.to());
  }

  private static boolean isFree(List<Draft> found, int from, int to) {
    for (Draft draft : found) {
      if (draft.from < to && from < draft.to) {
        return false;
      }
    }
    return true;
  }

  private static Draft copy(Draft of, Scan scan, int from, int to) {
    Draft draft = new Draft(scan, from, to, of.type, Mention.Kind.NAME);
    draft.known = of.known;
    draft.external = of.external;
    draft.country = of.type == EntityType.PERSON ? null : of.country;
    return draft;
  }
}
