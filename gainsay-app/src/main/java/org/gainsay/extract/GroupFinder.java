package org.gainsay.extract;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.model.EntityType;
import org.gainsay.model.Mention;
import org.gainsay.model.Token;
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

  GroupFinder(Scan scan, List<Draft> names) {
    this.scan = scan;
    this.names = names;
    tree = scan.tree();
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
    return noun && (kind(token) != null || isPeople(token)) && !isInName(token);
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

  /** A list of people or companies without articles is one group. */
  private boolean isList(int token) {
    List<Integer> parts = tree.children(token, "conj");
    if (parts.size() < 2 || !isPeopled(token) || tree.is(token, "conj")) {
      return false;
    }
    for (int part : parts) {
      if (!isPeopled(part) || tree.child(part, "det") >= 0) {
        return false;
      }
    }
    return true;
  }

  private boolean isPeopled(int token) {
    return PEOPLED.contains(String.valueOf(kind(token)));
  }

  private @Nullable Draft describe(int head) {
    int first = first(head);
    int last = isList(head) ? lastOfList(head) : last(head);
    int from = scan.pieceOf(first);
    int to = scan.pieceOf(last + 1);
    if (to <= from) {
      return null;
    }
    String country = country(from, to, head);
    Draft draft = new Draft(scan, from, to, EntityType.GROUP, Mention.Kind.DESCRIPTION);
    draft.phrase = tree.span(Math.min(tree.first(head), first), last);
    draft.country = country;
    boolean officials = "officials".equals(kind(head)) && country != null;
    if (officials) {
      draft.type = EntityType.COUNTRY;
      draft.known = "country:" + country;
    }
    return draft;
  }

  /** The first modifier before the noun: numbers, adjectives, compounds, a state's possessive. */
  private int first(int head) {
    int first = head;
    for (int at = head - 1; at >= tree.first(head); at--) {
      if (!tree.dominates(head, at) || isEdge(head, at)) {
        break;
      }
      if (!tree.token(at).upos().equals("PUNCT")) {
        first = at;
      }
    }
    return first;
  }

  private boolean isEdge(int head, int at) {
    Token token = tree.token(at);
    boolean article = token.upos().equals("DET") && token.head() == head;
    boolean small = token.upos().matches("ADP|SCONJ|CCONJ|PRON|VERB|AUX");
    boolean inside = tree.head(at) != head && !tree.is(at, "case");
    boolean list = tree.is(at, "cc") && inside;
    return article || small && !(inside || list) || token.form().equals(",") && !hasAdjective(at);
  }

  private boolean hasAdjective(int comma) {
    return comma > 0 && tree.upos(comma - 1).equals("ADJ");
  }

  private int last(int head) {
    int last = head;
    for (int child : tree.children(head)) {
      if (child < head || tree.first(child) > last + 1) {
        continue;
      }
      if (isComplement(head, child)) {
        last = Math.max(last, lastBeforeClause(child));
      }
    }
    return last;
  }

  private boolean isComplement(int head, int child) {
    if (tree.is(child, "amod") || tree.is(child, "flat")) {
      return true;
    }
    if (tree.is(child, "nmod")) {
      int marker = tree.child(child, "case");
      String key = marker < 0 ? "" : scan.words().key(scan.pieceOf(marker));
      return key.equals("of") || key.equals("from") || key.startsWith("d") || isState(child, head);
    }
    boolean participle = tree.is(child, "acl") && !tree.is(child, "acl:relcl");
    return participle && scan.tables().is("linked", scan.words().key(scan.pieceOf(child)));
  }

  /** "critics in the US", « acteurs en Chine »: where they are says whose they are. */
  private boolean isState(int child, int head) {
    return "intruders".equals(kind(head)) && scan.stateFrom(scan.pieceOf(child)) != null;
  }

  private int lastBeforeClause(int token) {
    int last = token;
    for (int child : tree.children(token)) {
      boolean clause = tree.is(child, "acl:relcl") || tree.is(child, "appos");
      if (child > token && !clause && tree.first(child) <= last + 2 && !tree.is(child, "punct")) {
        last = Math.max(last, lastBeforeClause(child));
      }
    }
    return last;
  }

  private int lastOfList(int head) {
    int last = last(head);
    for (int part : tree.children(head, "conj")) {
      last = Math.max(last, last(part));
    }
    return last;
  }

  /** The state in the description's words or in the possessive before them. */
  private @Nullable String country(int from, int to, int head) {
    Gazetteer.Match<Entry> possessor = new BodyFinder(scan).possessor(from);
    if (possessor != null) {
      return possessor.entry().country();
    }
    for (int at = from; at < to; at++) {
      Gazetteer.Match<Entry> state = scan.stateFrom(at);
      if (state != null) {
        return state.entry().country();
      }
    }
    for (Draft name : names) {
      boolean inside = from <= name.from && name.to <= to;
      if (inside && name.country != null && name.type != EntityType.ORGANISATION) {
        return name.country;
      }
    }
    return null;
  }
}
