package org.gainsay.extract;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.model.EntityType;
import org.gainsay.model.Mention;
import org.jspecify.annotations.Nullable;

/**
 * Descriptions of people, companies, bodies and things that events and claims need: "seven Chinese
 * hackers", "hackers linked to the Chinese state", « 40 millions d'électeurs ». The description
 * runs from the first modifier after the article to the complements that say which ones.
 */
final class GroupFinder {
  private static final List<String> PEOPLED =
      List.of("people", "companies", "intruders", "officials");
  private static final List<String> ALL =
      List.of(
          "intruders", "people", "companies", "officials", "bodies", "things", "blocs", "state");

  private final Scan scan;
  private final SentenceTree tree;
  private final List<Draft> names;
  private final DescriptionEdges edges;

  GroupFinder(Scan scan, List<Draft> names) {
    this.scan = scan;
    this.names = names;
    tree = scan.tree();
    edges = new DescriptionEdges(scan);
  }

  List<Draft> find() {
    List<Draft> found = new ArrayList<>();
    for (int at = 0; at < tree.size(); at++) {
      if (isGroupNoun(at) && !isListed(at)) {
        Draft draft = describe(at);
        if (draft != null) {
          found.add(draft);
        }
      }
    }
    return found;
  }

  private boolean isGroupNoun(int token) {
    String upos = tree.upos(token);
    boolean noun = upos.equals("NOUN") || upos.equals("PROPN");
    return noun
        && (kind(token) != null || isPeople(token))
        && !isInName(token)
        && !isKindOfThing(token);
  }

  /** The "passenger" of "a passenger jet" says what sort of thing it is. */
  private boolean isKindOfThing(int token) {
    return tree.is(token, "compound")
        && tree.head(token) > token
        && "people".equals(kind(token))
        && kind(tree.head(token)) == null
        && !isInName(tree.head(token));
  }

  private @Nullable String kind(int token) {
    String lemma = tree.lemma(token);
    for (String kind : ALL) {
      if (scan.tables().describes(lemma, kind)) {
        return kind;
      }
    }
    return null;
  }

  /** A noun for a state's people: "Americans", « Chinois ». */
  private boolean isPeople(int token) {
    Gazetteer.Match<Entry> state = scan.stateFrom(scan.pieceOf(token));
    return state != null
        && (state.entry().kind() == Entry.Kind.PEOPLE
            || state.entry().kind() == Entry.Kind.ADJECTIVE && tree.upos(token).equals("NOUN"));
  }

  private boolean isInName(int token) {
    int piece = scan.pieceOf(token);
    for (Draft name : names) {
      if (name.from <= piece && piece < name.to) {
        return true;
      }
    }
    return piece >= scan.words().size() || scan.words().get(piece).token() != token;
  }

  /** Whether the noun is a later part of a list that an earlier noun stands for. */
  private boolean isListed(int token) {
    return tree.is(token, "conj") && tree.head(token) >= 0 && isList(tree.head(token));
  }

  /**
   * A list of people or companies without articles is one group, of two where one number counts
   * both ("32 firms and persons").
   */
  private boolean isList(int token) {
    List<Integer> parts = tree.children(token, "conj");
    boolean counted = parts.size() == 1 && tree.child(token, "nummod") >= 0;
    if (parts.size() < 2 && !counted || !isPeopled(token) || tree.is(token, "conj")) {
      return false;
    }
    for (int part : parts) {
      boolean apart = counted && (tree.child(part, "nummod") >= 0 || tree.child(part, "amod") >= 0);
      if (!isPeopled(part) || apart || tree.child(part, "det") >= 0) {
        return false;
      }
    }
    return true;
  }

  private boolean isPeopled(int token) {
    return PEOPLED.contains(String.valueOf(kind(token)));
  }

  private @Nullable Draft describe(int head) {
    int first = edges.first(head);
    int last = isList(head) ? lastOfList(head) : edges.last(head);
    int from = scan.pieceOf(first);
    int to = linked(scan.pieceOf(last + 1));
    if (to <= from) {
      return null;
    }
    Draft draft = new Draft(scan, from, to, EntityType.GROUP, Mention.Kind.DESCRIPTION);
    draft.phrase = tree.span(Math.min(tree.first(head), first), last);
    draft.country = country(from, to, head);
    Draft named = threatGroup(from, to);
    if (named != null && "intruders".equals(kind(head))) {
      draft.type = named.type;
      draft.known = named.known;
      draft.external = named.external;
      named.country = named.country == null ? draft.country : named.country;
      draft.country = named.country;
    }
    return complete(draft, head, first == head && last == head);
  }

  /** After "linked to the Iranian state", read word by word: participles mislead parsers. */
  private int linked(int to) {
    if (!scan.is("linked", to) || !scan.isSpaced(to)) {
      return to;
    }
    int at = to + 1;
    while (scan.is("of", at) || scan.is("owner", at) || scan.is("article", at) || isWith(at)) {
      at++;
    }
    for (Draft name : names) {
      if (name.from == at && at > to + 1) {
        return name.to;
      }
    }
    return to;
  }

  private boolean isWith(int piece) {
    return piece < scan.words().size() && scan.token(piece).upos().equals("ADP");
  }

  /** The hacker group that the description holds or stands before ("the hacking group APT31"). */
  private @Nullable Draft threatGroup(int from, int to) {
    for (Draft name : names) {
      boolean near = name.from >= from && name.from <= to;
      if (near && name.type == EntityType.THREAT_GROUP) {
        return name;
      }
    }
    return null;
  }

  /**
   * Officials are their state, unless counted ("ten Russian diplomats"); things without a state and
   * bare nouns that say nothing are left.
   */
  private @Nullable Draft complete(Draft draft, int head, boolean bare) {
    String kind = String.valueOf(kind(head));
    boolean stated = draft.country != null;
    boolean officials = kind.equals("officials") && tree.child(head, "nummod") < 0;
    if (stated && (officials || edges.isState(head))) {
      draft.type = EntityType.COUNTRY;
      draft.known = "country:" + draft.country;
      return isAdjectival(draft, head) ? draft : null;
    }
    boolean nothing = kind.equals("things") && !stated || bare && !isDefinite(head) && !isWho(kind);
    return nothing ? null : draft;
  }

  /** "UK officials" but not "authorities from the UK and the US": there each state speaks. */
  private boolean isAdjectival(Draft draft, int head) {
    return scan.pieceOf(head) == draft.to - 1 || scan.isStateAdjective(draft.to - 1);
  }

  private static boolean isWho(String kind) {
    return kind.equals("people") || kind.equals("intruders") || kind.equals("null");
  }

  private boolean isDefinite(int head) {
    int article = tree.child(head, "det");
    return article >= 0
        && (tree.token(article).has("Definite=Def") || tree.token(article).has("PronType=Dem"));
  }

  /** The state that begins there and has the group: not "China" in "China-critical". */
  private @Nullable String stateOf(int at, int end) {
    Gazetteer.Match<Entry> state = scan.stateFrom(at);
    if (state == null || state.to() > end + 1) {
      return null;
    }
    boolean glued =
        state.to() < scan.words().size() && scan.words().get(state.to()).gap() == Words.HYPHEN;
    return !glued || scan.is("based", state.to()) ? state.entry().country() : null;
  }

  private int lastOfList(int head) {
    int last = edges.last(head);
    for (int part : tree.children(head, "conj")) {
      last = Math.max(last, edges.last(part));
    }
    return last;
  }

  /** The state in the description's words or in the possessive before them. */
  private @Nullable String country(int from, int to, int head) {
    Gazetteer.Match<Entry> possessor = new BodyFinder(scan).possessor(from);
    if (possessor != null) {
      return possessor.entry().country();
    }
    int noun = scan.pieceOf(head);
    for (int at = Math.min(noun, to - 1); at >= from; at--) {
      String state = stateOf(at, noun);
      if (state != null) {
        return state;
      }
    }
    for (int at = noun + 1; at < to; at++) {
      String state = stateOf(at, to);
      if (state != null) {
        return state;
      }
    }
    for (Draft name : names) {
      boolean inside = from <= name.from && name.to <= to;
      boolean tied = name.type != EntityType.ORGANISATION || isTied(name);
      if (inside && name.country != null && tied) {
        return name.country;
      }
    }
    return null;
  }

  /** "Hamas-linked": tied to the organisation by the second half of the word. */
  private boolean isTied(Draft name) {
    return name.to < scan.words().size()
        && scan.is("based", name.to)
        && scan.words().get(name.to).gap() == Words.HYPHEN;
  }
}
