package org.gainsay.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gainsay.model.EntityType;
import org.gainsay.model.Mention;

/**
 * Bodies of government named with whose they are: "Iran's Intelligence Ministry", "the Treasury
 * Department's Sanctions Office". Told by the mark of possession between the two names, since trees
 * make now the one and now the other the head.
 */
final class Owners {
  private final EventScene scene;

  /** By owner: the body. */
  private final Map<Integer, Integer> owns = new HashMap<>();

  /** By body: whose it is. */
  private final Map<Integer, Integer> owners = new HashMap<>();

  Owners(EventScene scene) {
    this.scene = scene;
    for (int i = 0; i + 1 < scene.mentions().size(); i++) {
      Mention owner = scene.mentions().get(i);
      Mention body = scene.mentions().get(i + 1);
      boolean states = isBody(i) || owner.type() == EntityType.COUNTRY;
      boolean names = owner.kind() == Mention.Kind.NAME && body.kind() == Mention.Kind.NAME;
      if (isBody(i + 1) && states && names && isPossessive(owner, body)) {
        owns.put(i, i + 1);
        owners.put(i + 1, i);
      }
    }
  }

  /** The bodies for their owners; who acts through a body of its own acts beside it. */
  List<Integer> meant(Set<Integer> found, boolean actor) {
    Set<Integer> meant = new LinkedHashSet<>();
    for (int mention : found) {
      int part = mention;
      Integer whole = owners.get(mention);
      while (owns.containsKey(part)) {
        whole = part;
        part = owns.getOrDefault(part, part);
      }
      meant.add(part);
      if (actor && whole != null && isBody(whole)) {
        meant.add(whole);
      }
    }
    return new ArrayList<>(meant);
  }

  private boolean isBody(int mention) {
    return scene.mentions().get(mention).type() == EntityType.GOVERNMENT_BODY;
  }

  /** Whether a mark of possession alone stands between two mentions. */
  private boolean isPossessive(Mention owner, Mention body) {
    if (owner.sentence() != body.sentence() || owner.sentence() < 0) {
      return false;
    }
    SentenceTree tree = scene.tree(owner.sentence());
    int marks = 0;
    for (int at = 0; at < tree.size(); at++) {
      boolean after = tree.token(at).span().start() >= owner.span().end();
      if (after && tree.token(at).span().end() <= body.span().start()) {
        marks++;
        if (!tree.upos(at).equals("PART")) {
          return false;
        }
      }
    }
    return marks == 1;
  }
}
