package org.gainsay.extract;

import java.util.List;
import java.util.Set;
import org.gainsay.extract.Entry.Kind;
import org.gainsay.model.EntityType;
import org.gainsay.model.Name;
import org.gainsay.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * Names that no table holds: runs of capitalised words that a word in them makes a body, a company
 * or a place, and the names of the language engine.
 */
final class NameRuns {
  private static final int LONGEST = 14;
  private static final Set<String> NOMINAL = Set.of("NOUN", "PROPN", "ADJ");
  private static final Set<String> CLAUSAL =
      Set.of("VERB", "AUX", "PRON", "SCONJ", "PUNCT", "ADV", "NUM");
  private static final Set<String> ASIDE = Set.of("acl", "advcl", "appos", "parataxis");
  private static final Set<String> BREAKING = Set.of("ADP", "CCONJ", "VERB", "AUX");

  private final Scan scan;
  private final Words words;
  private final BodyFinder bodies;

  NameRuns(Scan scan, BodyFinder bodies) {
    this.scan = scan;
    this.bodies = bodies;
    words = scan.words();
  }

  void find(List<Candidate> into) {
    addEngineNames(into);
    if (scan.isCaseless()) {
      return;
    }
    for (int from = 0; from < words.size(); ) {
      int to = begins(from) ? end(from) : from;
      if (to > from) {
        classify(from, to, into);
      }
      from = Math.max(to, from + 1);
    }
  }

  private boolean begins(int at) {
    Words.Piece piece = words.get(at);
    if (!piece.isCapital() || piece.gap() == Words.NONE || scan.is("no-name", at)) {
      return false;
    }
    String upos = scan.token(at).upos();
    boolean nominal = upos.equals("PROPN") || upos.equals("X");
    boolean inside = at > 0 && (upos.equals("NOUN") || upos.equals("ADJ"));
    return nominal || inside || scan.tables().isBodyHead(piece.key()) && at > 0;
  }

  /** After the last capitalised word that still belongs to the run. */
  private int end(int from) {
    int to = from + 1;
    boolean headed = isHead(from) || leadsToHead(from);
    while (to < words.size() && to - from < LONGEST) {
      if (joins(to) && words.get(to).isCapital()) {
        headed |= isHead(to);
        to++;
      } else {
        int next = afterConnector(from, to, headed);
        if (next < 0) {
          break;
        }
        to = next + 1;
      }
    }
    return to;
  }

  /** Whether the capitals go on, over "and", to a word that makes them one name. */
  private boolean leadsToHead(int from) {
    for (int at = from + 1; at < Math.min(words.size(), from + LONGEST / 2); at++) {
      boolean and = scan.token(at).upos().equals("CCONJ");
      if (!scan.isSpaced(at) || !and && !words.get(at).isCapital() || scan.stateFrom(at) != null) {
        return false;
      }
      if (scan.is("company", at) && words.get(at).isCapital()) {
        return true;
      }
    }
    return false;
  }

  private boolean isHead(int at) {
    return scan.tables().isBodyHead(words.key(at)) || scan.is("company", at);
  }

  private boolean joins(int at) {
    char gap = words.get(at).gap();
    boolean initial = gap == '.' && words.get(at - 1).text().length() == 1;
    boolean suffix = gap == ',' && scan.is("suffix", at);
    boolean elided = gap == '\'' && words.get(at).text().length() > 1;
    boolean plain = gap == Words.SPACE || gap == Words.HYPHEN || gap == '&' || gap == Words.NONE;
    return plain || initial || suffix || elided;
  }

  /** The capitalised piece after small connecting words; -1 where there is none. */
  private int afterConnector(int from, int at, boolean headed) {
    int next = at;
    while (next < words.size()
        && next - at < 3
        && scan.isSpaced(next)
        && !words.get(next).isCapital()
        && (scan.is("particle", next) || headed && scan.is("joins", next))) {
      next++;
    }
    boolean listed = headed && next == at && words.get(at).gap() == ',' && isList(from, at);
    next += listed && scan.token(at).upos().equals("CCONJ") ? 1 : 0;
    boolean found =
        next < words.size() && words.get(next).isCapital() && (next > at && joins(next) || listed);
    return found && !isOtherName(next) ? next : -1;
  }

  /** Whether the commas inside are those of a name: "Committee on Banking, Housing, and …". */
  private boolean isList(int from, int at) {
    boolean preposition = false;
    for (int i = from + 1; i < at; i++) {
      preposition |= scan.is("joins", i);
    }
    for (int i = at; preposition && i < Math.min(words.size() - 1, at + 5); i++) {
      String key = words.key(i);
      if ((key.equals("and") || key.equals("et")) && words.get(i + 1).isCapital()) {
        return true;
      }
      if (!words.get(i).isCapital()) {
        return false;
      }
    }
    return false;
  }

  /** After "and", an article between or not, a name of the tables is another name. */
  private boolean isOtherName(int at) {
    int before = scan.is("article", at - 1) ? at - 2 : at - 1;
    if (before < 0 || !scan.token(before).upos().equals("CCONJ")) {
      return false;
    }
    boolean named = before < at - 1 && words.get(at).isCapital();
    return named || scan.stateFrom(at) != null || !scan.tables().names().at(words, at).isEmpty();
  }

  private void classify(int start, int end, List<Candidate> into) {
    for (int at = start; at < end; at++) {
      if (scan.tables().isBodyHead(words.key(at)) && isBody(start, end)) {
        int last = Math.max(end, afterHead(at, end));
        Entry body = unknown(EntityType.GOVERNMENT_BODY);
        into.add(bodies.extend(start, last, body, state(start, last)));
        return;
      }
    }
    int from = start;
    while (from + 1 < end && !scan.tables().titles().at(words, from).isEmpty()) {
      from++;
    }
    boolean organisation = end - from > 1 && (scan.is("company", end - 1) || suffixed(from, end));
    if (organisation) {
      into.add(new Candidate(from, end, unknown(EntityType.ORGANISATION), null, "", 4));
    } else if (end - from > 1 && (scan.is("place", end - 1) || scan.is("place", from))) {
      into.add(new Candidate(from, end, unknown(EntityType.PLACE), null, "", 4));
    }
  }

  private boolean isBody(int from, int end) {
    return end - from > 1 || afterHead(from, end) > end;
  }

  /**
   * After the small words that belong to a body's name, as in French: « Cour fédérale d'appel de
   * San Francisco ». Taken from the tree: adjectives and complements of the head, without a gap.
   */
  private int afterHead(int head, int end) {
    int last = end;
    int top = words.get(head).token();
    for (int at = end; at < words.size() && at - head < LONGEST; at++) {
      Token token = scan.token(at);
      boolean below = scan.tree().dominates(top, token.index());
      boolean tied = words.get(at).gap() == Words.SPACE || words.get(at).gap() == '\'';
      if (!below || !tied || isClause(token) || isForeign(at)) {
        break;
      }
      last = NOMINAL.contains(token.upos()) ? at + 1 : last;
    }
    return last;
  }

  /** Another preposition than those inside names, a state's adjective, another name after "and". */
  private boolean isForeign(int at) {
    boolean adposition = scan.token(at).upos().equals("ADP") && !scan.is("owner", at);
    return adposition || scan.isStateAdjective(at) || isOtherName(at);
  }

  private static boolean isClause(Token token) {
    return CLAUSAL.contains(token.upos()) || ASIDE.contains(token.relation());
  }

  private boolean suffixed(int from, int end) {
    for (int at = from + 1; at < end; at++) {
      if (scan.is("suffix", at)) {
        return true;
      }
    }
    return false;
  }

  private @Nullable String state(int from, int end) {
    for (int at = from; at < end; at++) {
      Gazetteer.Match<Entry> state = scan.stateFrom(at);
      if (state != null && state.entry().kind() != Kind.PEOPLE) {
        return state.entry().country();
      }
    }
    return null;
  }

  static Entry unknown(EntityType type) {
    Kind kind =
        switch (type) {
          case GOVERNMENT_BODY -> Kind.BODY;
          case PLACE -> Kind.PLACE;
          default -> Kind.ORGANISATION;
        };
    return new Entry(kind, type, null, null, null, "");
  }

  private void addEngineNames(List<Candidate> into) {
    for (Name name : scan.names()) {
      int from = scan.pieceOf(name.from());
      int to = scan.pieceOf(name.to());
      while (from + 1 < to && isTitle(from)) {
        from++;
      }
      from = name.type() == Name.Type.PERSON && from < to ? widened(from) : from;
      if (from < to && isOneName(from, to) && !isInTitle(from, to)) {
        into.add(new Candidate(from, to, unknown(type(name, from, to)), null, "", 3));
      }
    }
  }

  /** The given name that the tagger left out, where the tree ties it to the rest. */
  private int widened(int from) {
    int first = from;
    while (first > 0 && scan.isSpaced(first) && isGivenName(first - 1, first)) {
      first--;
    }
    return first;
  }

  private boolean isGivenName(int at, int next) {
    Token token = scan.token(at);
    Token after = scan.token(next);
    boolean tied = token.head() == after.index() || after.head() == token.index();
    return tied
        && isPersonal(scan, at)
        && scan.tables().titles().at(words, at).isEmpty()
        && !scan.tables().isTitleModifier(words.key(at))
        && scan.stateFrom(at) == null
        && scan.stateTo(next) == null;
  }

  /** Whether nothing inside says that the tagger ran two names into one. */
  private boolean isOneName(int from, int to) {
    for (int at = from; at < to; at++) {
      boolean small = scan.is("joins", at) || scan.is("particle", at) || scan.is("article", at);
      boolean lower = words.get(at).casing() == Words.Case.LOWER;
      boolean possessive = words.get(at).gap() == '\'' && words.key(at).equals("s");
      boolean preposition = lower && !small && BREAKING.contains(scan.token(at).upos());
      if (possessive || preposition || at > from && isOtherName(at)) {
        return false;
      }
    }
    return true;
  }

  /** "Justice" in "minister of Justice" is no name of its own. */
  private boolean isInTitle(int from, int to) {
    for (int at = Math.max(0, from - 4); at < from; at++) {
      for (Gazetteer.Match<NameTables.Title> match : scan.tables().titles().at(words, at)) {
        if (match.to() >= to) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isTitle(int at) {
    return scan.is("article", at)
        || scan.tables().isTitleModifier(words.key(at))
        || !scan.tables().titles().at(words, at).isEmpty();
  }

  /** The tagger's type, unless a word of the name says better. */
  private EntityType type(Name name, int from, int to) {
    boolean company = to - from > 1 && (scan.is("company", to - 1) || suffixed(from, to));
    boolean regional = name.type() == Name.Type.PERSON && to - from > 1 && isRegion(from);
    if (company || regional) {
      return EntityType.ORGANISATION;
    }
    return switch (name.type()) {
      case PERSON -> EntityType.PERSON;
      case ORGANISATION -> EntityType.ORGANISATION;
      case PLACE -> EntityType.PLACE;
    };
  }

  private boolean isRegion(int at) {
    for (Gazetteer.Match<Entry> match : scan.tables().names().at(words, at)) {
      if (match.entry().kind() == Kind.PLACE) {
        return true;
      }
    }
    return false;
  }

  /** Whether a piece may be part of a person's name. */
  static boolean isPersonal(Scan scan, int at) {
    if (at < 0 || at >= scan.words().size()) {
      return false;
    }
    Token token = scan.token(at);
    return scan.words().get(at).isCapital()
        && token.upos().equals("PROPN")
        && !scan.is("no-name", at);
  }
}
