package org.gainsay.extract;

import java.util.Set;
import org.gainsay.model.Token;

/**
 * Where a description of people or things begins and ends around its noun: from the first modifier
 * behind the article to the last complement that says which ones.
 */
final class DescriptionEdges {
  private static final Set<String> SMALL = Set.of("ADP", "SCONJ", "CCONJ", "PRON", "VERB", "AUX");

  private static final Set<String> NOUNS = Set.of("NOUN", "PROPN");

  /** What no description begins with. */
  private static final Set<String> EDGE = Set.of("DET", "CCONJ", "ADP", "PUNCT");

  /** The state's adjective is looked for so many words before the noun. */
  private static final int STATE_REACH = 3;

  private final Scan scan;
  private final SentenceTree tree;

  DescriptionEdges(Scan scan) {
    this.scan = scan;
    tree = scan.tree();
  }

  /** The first modifier before the noun: numbers, adjectives, compounds, a state's possessive. */
  int first(int head) {
    int first = head;
    for (int at = head - 1; at >= tree.first(head); at--) {
      if (!tree.dominates(head, at) || isEdge(head, at)) {
        break;
      }
      if (!tree.token(at).upos().equals("PUNCT")) {
        first = at;
      }
    }
    while (first < head && EDGE.contains(tree.upos(first))) {
      first++;
    }
    return firstHalf(fromState(first));
  }

  /** The "China" of "China-aligned hackers", whatever the tree hangs it on. */
  private int firstHalf(int first) {
    int piece = scan.pieceOf(first);
    piece = isHalf(piece) ? piece : piece - 1;
    if (!isHalf(piece)) {
      return first;
    }
    Gazetteer.Match<Entry> state = scan.stateTo(piece);
    int from = state == null ? piece - 1 : state.from();
    Gazetteer.Match<Entry> before = state == null ? scan.stateTo(from) : null;
    return scan.words().get(before == null ? from : before.from()).token();
  }

  private boolean isHalf(int piece) {
    return piece > 0 && scan.is("based", piece) && scan.words().get(piece).gap() == Words.HYPHEN;
  }

  /**
   * From the state's adjective on, where plain words alone stand between it and the noun: a tree
   * may hang these elsewhere.
   */
  private int fromState(int first) {
    int piece = scan.pieceOf(first);
    for (int at = piece; at > 0 && piece - at <= STATE_REACH; at--) {
      Gazetteer.Match<Entry> state = scan.stateTo(at);
      if (state != null && state.entry().kind() == Entry.Kind.ADJECTIVE && scan.isSpaced(at)) {
        return scan.words().get(state.from()).token();
      }
      boolean plain = scan.token(at - 1).upos().equals("NOUN");
      if (!plain || !scan.isSpaced(at)) {
        return first;
      }
    }
    return first;
  }

  private boolean isEdge(int head, int at) {
    Token token = tree.token(at);
    boolean article = token.upos().equals("DET") && token.head() == head;
    if (scan.is("no-name", scan.pieceOf(at)) && NOUNS.contains(token.upos())) {
      return true; // « samedi 23 diplomates »: the day is none of them
    }
    boolean small = SMALL.contains(token.upos()) && !isSecondHalf(at);
    boolean inside = tree.head(at) != head && !tree.is(at, "case");
    boolean list = tree.is(at, "cc") && inside;
    return article || small && !(inside || list) || token.form().equals(",") && !hasAdjective(at);
  }

  /** The "backed" of "state-backed". */
  private boolean isSecondHalf(int at) {
    return at > 1 && tree.token(at - 1).form().equals("-");
  }

  private boolean hasAdjective(int comma) {
    return comma > 0 && tree.upos(comma - 1).equals("ADJ");
  }

  /** The last complement that says which ones, taken without a gap. */
  int last(int head) {
    int last = ownerBehind(head);
    for (int child : tree.children(head)) {
      if (child > head && tree.first(child) <= last + 1) {
        last = Math.max(last, lastOfComplement(head, child));
      }
    }
    return last;
  }

  /**
   * The « de banques » of « a visé les réseaux de banques », though the tree hang it on the verb:
   * things are somebody's.
   */
  private int ownerBehind(int head) {
    int marker = head + 1;
    boolean owner =
        marker < tree.size()
            && tree.is(marker, "case")
            && scan.is("owner", scan.pieceOf(marker))
            && scan.tables().describes(tree.lemma(head), "things");
    int noun = owner ? tree.head(marker) : -1;
    // with an article it is a party of its own: "the network of a Belgian firm"
    boolean beside = noun > marker && tree.child(noun, "det") < 0 && isSibling(noun, head);
    return beside ? last(noun) : head;
  }

  private boolean isSibling(int one, int other) {
    return tree.head(one) >= 0 && tree.head(one) == tree.head(other);
  }

  private int lastOfComplement(int head, int child) {
    if (tree.is(child, "flat")) {
      return child;
    }
    if (tree.is(child, "amod")) {
      return Math.max(child, lastObject(child));
    }
    boolean participle = tree.is(child, "acl") && !tree.is(child, "acl:relcl");
    if (participle && scan.is("linked", scan.pieceOf(child))) {
      return lastObject(child);
    }
    return tree.is(child, "nmod") && isDefining(head, child) ? last(child) : head;
  }

  /** "of" and « de » say which ones; other prepositions do where a state follows. */
  private boolean isDefining(int head, int child) {
    int marker = tree.child(child, "case");
    boolean owner = marker >= 0 && scan.is("owner", scan.pieceOf(marker));
    return owner || scan.stateFrom(scan.pieceOf(child)) != null && !isState(head);
  }

  /** Whether the noun itself means a state: "government", « régime ». */
  boolean isState(int head) {
    return scan.tables().describes(tree.lemma(head), "state");
  }

  /** What a participle or adjective is tied to: its first object, "linked to the Chinese state". */
  private int lastObject(int verb) {
    for (int child : tree.children(verb)) {
      if (child > verb && (tree.is(child, "obl") || tree.is(child, "nmod"))) {
        return last(child);
      }
    }
    return verb;
  }
}
