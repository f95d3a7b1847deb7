package org.gainsay.extract;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.model.EntityType;
import org.gainsay.model.Mention;
import org.gainsay.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Offices, who holds them, and of what: "Foreign Ministry spokesman Lin Jian", « Lisa Monaco,
 * vice-ministre de la Justice ». An office without a name beside it is a description of a person
 * ("the Chinese ambassador").
 */
final class TitleFinder {
  private static final int LONGEST_NAME = 4;

  /**
   * An office in the sentence.
   *
   * @param from first piece of its own words, with modifiers
   * @param to after its own words
   * @param start first piece with the state or body before it
   * @param end after the state or body behind it
   * @param of what it is held in, where that is a mention
   */
  private record Office(
      NameTables.Title title,
      int from,
      int to,
      int start,
      int end,
      @Nullable Draft of,
      @Nullable String country) {}

  private final Scan scan;
  private final Words words;
  private final List<Draft> drafts;
  private final @Nullable Draft[] covering;

  TitleFinder(Scan scan, List<Draft> drafts) {
    this.scan = scan;
    this.drafts = drafts;
    words = scan.words();
    covering = new Draft[words.size() + 1];
    drafts.forEach(this::cover);
  }

  private void cover(Draft draft) {
    for (int i = draft.from; i < draft.to; i++) {
      covering[i] = draft;
    }
  }

  void find() {
    int at = 0;
    while (at < words.size()) {
      Gazetteer.Match<NameTables.Title> match = longest(at);
      if (match == null || isInside(match) || isModifier(match)) {
        at++;
        continue;
      }
      Office office = office(match);
      if (!attach(office)) {
        describe(office);
      }
      at = Math.max(at + 1, office.to());
    }
  }

  private Gazetteer.@Nullable Match<NameTables.Title> longest(int at) {
    Gazetteer.Match<NameTables.Title> longest = null;
    for (Gazetteer.Match<NameTables.Title> match : scan.tables().titles().at(words, at)) {
      if (longest == null || longest.length() < match.length()) {
        longest = match;
      }
    }
    return longest;
  }

  private boolean isInside(Gazetteer.Match<NameTables.Title> match) {
    for (int i = match.from(); i < match.to(); i++) {
      if (covering[i] != null) {
        return true;
      }
    }
    String upos = scan.token(match.to() - 1).upos();
    return upos.equals("VERB") || upos.equals("AUX") || upos.equals("ADV");
  }

  /** "Deputy" in "Deputy Prime Minister" is no office of its own. */
  private boolean isModifier(Gazetteer.Match<NameTables.Title> match) {
    return match.length() == 1
        && scan.tables().isTitleModifier(words.key(match.from()))
        && match.to() < words.size()
        && isTied(match.to())
        && longest(match.to()) != null;
  }

  private Office office(Gazetteer.Match<NameTables.Title> match) {
    int from = match.from();
    while (from > 0
        && covering[from - 1] == null
        && scan.tables().isTitleModifier(words.key(from - 1))
        && isTied(from)) {
      from--;
    }
    Draft of = null;
    String country = match.entry().country().isEmpty() ? null : match.entry().country();
    int start = from;
    Draft before = before(from);
    Gazetteer.Match<Entry> stateBefore = scan.stateTo(from);
    if (before != null) {
      of = before;
      start = before.from;
    } else if (stateBefore != null && scan.isSpaced(from)) {
      country = stateBefore.entry().country();
      start = stateBefore.from();
    }
    int end = match.to();
    Gazetteer.Match<Entry> stateAfter = scan.stateFrom(end);
    if (stateAfter != null && isLowerAdjective(stateAfter)) {
      country = stateAfter.entry().country();
      end = stateAfter.to();
    }
    Draft after = complement(end);
    if (after != null) {
      // "the Turkish ambassador to Canada" is Turkey's
      boolean host = country != null && after.type == EntityType.COUNTRY;
      of = of == null && !host ? after : of;
      end = after.to;
    }
    return new Office(
        match.entry(), from, match.to(), start, end, of, of == null ? country : of.country);
  }

  private boolean isTied(int at) {
    return scan.isSpaced(at) || words.get(at).gap() == Words.HYPHEN;
  }

  private boolean isLowerAdjective(Gazetteer.Match<Entry> state) {
    return state.entry().kind() == Entry.Kind.ADJECTIVE
        && scan.isSpaced(state.from())
        && words.get(state.from()).casing() == Words.Case.LOWER;
  }

  /** The body or state directly before, a possessive between or not. */
  private @Nullable Draft before(int from) {
    int at = from;
    if (at > 1 && words.get(at - 1).text().equals("s") && words.get(at - 1).gap() == '\'') {
      at--;
    }
    Draft draft = at > 0 && scan.isSpaced(from) ? covering[at - 1] : null;
    return draft != null && draft.to == at && isHolder(draft) ? draft : null;
  }

  private static boolean isHolder(Draft draft) {
    return draft.type != EntityType.PERSON && draft.type != EntityType.PLACE;
  }

  /** What an office is "of" or "for", an article between or not. */
  private @Nullable Draft complement(int end) {
    int at = end;
    if (!scan.is("of", at) && !scan.is("owner", at)) {
      return null;
    }
    at++;
    while (scan.is("article", at) || scan.is("owner", at)) {
      at++;
    }
    Draft draft = at < words.size() ? covering[at] : null;
    return draft != null && draft.from == at && draft.type != EntityType.PLACE ? draft : null;
  }

  private boolean attach(Office office) {
    Draft person = personAfter(office.end());
    boolean before = person != null;
    if (person == null && office.end() != office.to()) {
      person = personAfter(office.to());
      before = person != null;
    }
    if (person == null) {
      person = personBefore(office.start());
    }
    if (person == null) {
      return false;
    }
    if (!office.title().kind().equals("civil") && person.title == null) {
      hold(person, office);
    }
    int first = before ? office.start() : person.from;
    int last = before ? person.to : office.end();
    person.phrase = person.phrase.cover(withArticle(first, last));
    return true;
  }

  private void hold(Draft person, Office office) {
    int start =
        office.of() != null
                && office.of().type != EntityType.COUNTRY
                && office.start() < office.from()
            ? withoutState(office.of(), office.start())
            : office.from();
    person.title = scan.text(start, office.to()).replaceFirst("['\u2019]s ", " ");
    person.role = office.of();
    person.country = person.country == null ? office.country() : person.country;
  }

  /** "Chinese Foreign Ministry spokesman": the words of the office are those after the state. */
  private int withoutState(Draft of, int start) {
    Gazetteer.Match<Entry> state = scan.stateFrom(start);
    return state != null && state.to() < of.to ? state.to() : start;
  }

  private Span withArticle(int from, int to) {
    int token = words.get(from).token();
    int article = token > 0 && scan.tree().upos(token - 1).equals("DET") ? token - 1 : token;
    return scan.tree().token(article).span().cover(scan.span(from, to));
  }

  private @Nullable Draft personAfter(int at) {
    if (at >= words.size()) {
      return null;
    }
    char gap = words.get(at).gap();
    boolean dotted = gap == '.' && at > 0 && words.get(at - 1).text().length() <= 4;
    if (gap != Words.SPACE && gap != ',' && !dotted) {
      return null;
    }
    Draft draft = covering[at];
    if (draft != null) {
      return draft.from == at && draft.type == EntityType.PERSON ? draft : null;
    }
    int to = at;
    while (to < words.size()
        && to - at < LONGEST_NAME
        && covering[to] == null
        && NameRuns.isPersonal(scan, to)
        && (to == at || joins(to))
        && longest(to) == null) {
      to++;
    }
    boolean long_ = to - at >= 2 || gap != ',' && to > at;
    return long_ && !scan.isCaseless() ? add(at, to, Mention.Kind.NAME) : null;
  }

  private boolean joins(int at) {
    char gap = words.get(at).gap();
    boolean initial = gap == '.' && words.get(at - 1).text().length() == 1;
    return gap == Words.SPACE || gap == Words.HYPHEN || gap == '\'' || initial;
  }

  /** "Lin Jian, a spokesman for …": the name before the comma. */
  private @Nullable Draft personBefore(int start) {
    int at = start;
    while (at > 0 && words.get(at).gap() != ',' && scan.is("article", at - 1)) {
      at--;
    }
    if (at == 0 || at >= words.size() || words.get(at).gap() != ',' && words.get(at).gap() != '(') {
      return null;
    }
    Draft draft = covering[at - 1];
    if (draft != null) {
      return draft.type == EntityType.PERSON && draft.to == at ? draft : null;
    }
    int from = at;
    while (from > 0
        && at - from < LONGEST_NAME
        && covering[from - 1] == null
        && NameRuns.isPersonal(scan, from - 1)
        && longest(from - 1) == null
        && (from == at || joins(from))) {
      from--;
    }
    return at - from >= 2 && !scan.isCaseless() ? add(from, at, Mention.Kind.NAME) : null;
  }

  private Draft add(int from, int to, Mention.Kind kind) {
    Draft draft = new Draft(scan, from, to, EntityType.PERSON, kind);
    drafts.add(draft);
    cover(draft);
    return draft;
  }

  private void describe(Office office) {
    String kind = office.title().kind();
    boolean holder = office.of() != null || office.country() != null;
    boolean person = kind.equals("spokesperson") || kind.equals("envoy") || kind.equals("minister");
    boolean plural = isPlural(office);
    if (kind.equals("civil") || plural || !holder && !person && !isDefinite(office.start())) {
      return;
    }
    boolean stated = office.of() == null && office.start() < office.from();
    int from = stated ? office.start() : office.from();
    int to = office.of() != null && office.of().from >= office.to() ? office.end() : office.to();
    Draft draft = new Draft(scan, from, to, EntityType.PERSON, Mention.Kind.DESCRIPTION);
    hold(draft, office);
    draft.phrase = withArticle(office.start(), office.end());
    drafts.add(draft);
  }

  /** "chargé d'affaires": what stands behind a preposition says nothing of the number. */
  private boolean isPlural(Office office) {
    String words = scan.text(office.from(), office.to());
    boolean completed = words.indexOf('\'') > 0 || words.indexOf('\u2019') > 0;
    return scan.token(completed ? office.from() : office.to() - 1).has("Number=Plur");
  }

  private boolean isDefinite(int start) {
    int token = words.get(start).token();
    return token > 0 && scan.tree().token(token - 1).has("Definite=Def");
  }

  /** The drafts with what was added, in no order. */
  List<Draft> drafts() {
    return new ArrayList<>(drafts);
  }
}
