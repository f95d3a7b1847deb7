package org.gainsay.extract;

import java.util.List;
import org.gainsay.extract.Entry.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Governments' bodies: a body of the tables with the state that stands at it ("Chinese Foreign
 * Ministry", « ministère de la Défense de Russie », "embassy of China in London"), and whose it is
 * where the state is a mention of its own ("China's foreign ministry").
 */
final class BodyFinder {
  private final Scan scan;
  private final Words words;
  private final NameTables tables;

  BodyFinder(Scan scan) {
    this.scan = scan;
    words = scan.words();
    tables = scan.tables();
  }

  void find(int from, List<Candidate> into) {
    for (Gazetteer.Match<Entry> match : tables.names().at(words, from, this::afterAdjective)) {
      Kind kind = match.entry().kind();
      if ((kind == Kind.BODY || kind == Kind.NAMED) && !isPartOfWord(match)) {
        into.add(extend(match.from(), match.to(), match.entry(), slotState(match)));
      } else if (kind == Kind.STATED && !isPartOfWord(match) && !isModifier(match)) {
        Candidate body = extend(match.from(), match.to(), match.entry(), slotState(match));
        if (body.country() != null) {
          into.add(body);
        }
      }
    }
  }

  /** The "intelligence" of "Chinese intelligence officers", « renseignement » of a noun's. */
  private boolean isModifier(Gazetteer.Match<Entry> match) {
    String relation = scan.token(match.to() - 1).relation();
    boolean part = match.to() < words.size() && words.get(match.to()).gap() == Words.HYPHEN;
    return part || relation.equals("compound") || relation.equals("amod");
  }

  /** A hyphen at its end makes it half of another word: "police-led" still names the police. */
  private boolean isPartOfWord(Gazetteer.Match<Entry> match) {
    return match.from() > 0 && words.get(match.from()).gap() == Words.HYPHEN;
  }

  private int afterAdjective(int piece) {
    Gazetteer.Match<Entry> state = scan.stateFrom(piece);
    boolean adjective = state != null && state.entry().kind() == Kind.ADJECTIVE;
    return adjective && state != null ? state.to() : piece;
  }

  private @Nullable String slotState(Gazetteer.Match<Entry> match) {
    for (int i = match.from() + 1; i < match.to(); i++) {
      Gazetteer.Match<Entry> state = scan.stateFrom(i);
      if (state != null && state.entry().kind() == Kind.ADJECTIVE) {
        return state.entry().country();
      }
    }
    return null;
  }

  /** Takes in the states beside the body; they say whose it is. */
  Candidate extend(int from, int to, Entry entry, @Nullable String inside) {
    int begin = from;
    int end = to;
    String country = inside;
    Gazetteer.Match<Entry> before = scan.stateTo(from);
    if (before != null && isModifier(before, from)) {
      begin = before.from();
      country = before.entry().country();
    }
    Gazetteer.Match<Entry> after = adjectiveAfter(to);
    if (country == null && after != null) {
      end = after.to();
      country = after.entry().country();
    }
    Gazetteer.Match<Entry> owner = complement(end, "owner");
    if (country == null && owner != null && owner.entry().kind() == Kind.STATE) {
      end = owner.to();
      country = owner.entry().country();
    }
    String host = "";
    Gazetteer.Match<Entry> seat = isMission(entry) ? complement(end, "of") : null;
    if (seat != null) {
      host = seat.entry().country() == null ? "" : seat.entry().country();
      end = seat.to();
    }
    return new Candidate(begin, end, entry, state(entry, country, begin), host, 1);
  }

  private @Nullable String state(Entry entry, @Nullable String said, int begin) {
    if (entry.kind() == Kind.NAMED) {
      return entry.country();
    }
    if (said != null) {
      return said;
    }
    Gazetteer.Match<Entry> possessor = possessor(begin);
    return possessor == null ? null : possessor.entry().country();
  }

  static boolean isMission(Entry entry) {
    return entry.concept().equals("embassy")
        || entry.concept().equals("consulate")
        || entry.concept().equals("mission");
  }

  private boolean isModifier(Gazetteer.Match<Entry> state, int from) {
    Kind kind = state.entry().kind();
    return scan.isSpaced(from) && (kind == Kind.STATE || kind == Kind.ADJECTIVE);
  }

  private Gazetteer.@Nullable Match<Entry> adjectiveAfter(int to) {
    Gazetteer.Match<Entry> state = scan.stateFrom(to);
    boolean lower =
        state != null
            && state.entry().kind() == Kind.ADJECTIVE
            && words.get(to).casing() == Words.Case.LOWER;
    return lower && scan.isSpaced(to) ? state : null;
  }

  /** The state or seat after a preposition and perhaps an article. */
  private Gazetteer.@Nullable Match<Entry> complement(int to, String prepositions) {
    if (!scan.is(prepositions, to) || !scan.isSpaced(to)) {
      return null;
    }
    int at = to + 1;
    Gazetteer.Match<Entry> state = scan.stateFrom(at);
    if (state == null && scan.is("article", at)) {
      state = scan.stateFrom(at + 1);
    }
    return state == null || state.entry().kind() == Kind.PEOPLE ? null : state;
  }

  /** "China's" before a body, with nothing but adjectives between. */
  Gazetteer.@Nullable Match<Entry> possessor(int begin) {
    int at = begin;
    for (int skipped = 0; at > 1 && skipped < 3; skipped++, at--) {
      boolean possessive = words.get(at - 1).text().equals("s") && words.get(at - 1).gap() == '\'';
      if (possessive) {
        return scan.stateTo(at - 1);
      }
      if (!scan.token(at - 1).upos().equals("ADJ")) {
        return null;
      }
    }
    return null;
  }
}
