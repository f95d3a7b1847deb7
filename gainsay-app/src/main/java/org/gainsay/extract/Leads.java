package org.gainsay.extract;

import java.util.BitSet;

/** Words that lead from a cue to its content and belong to neither. */
final class Leads {
  private Leads() {}

  /** Without the preposition that leads from the cue to it, and an article before a quotation. */
  static BitSet dropped(CueClause cue, BitSet found) {
    SentenceTree tree = cue.tree();
    for (int at = found.nextSetBit(0); at >= 0; at = found.nextSetBit(at + 1)) {
      boolean article =
          tree.is(at, "det") && at + 1 < tree.size() && isOpening(tree.token(at + 1).form());
      if (!cue.isPreposition(at) && !(article && cue.passive())) {
        return found;
      }
      if (tree.upos(at).equals("PART") && !cue.entry().takes(Frame.PREDICATE)) {
        return found;
      }
      found.clear(at);
    }
    return found;
  }

  private static boolean isOpening(String form) {
    return "«“„‘\"".indexOf(form.charAt(0)) >= 0;
  }
}
