package org.gainsay.extract;

import java.util.List;
import org.gainsay.model.EntityType;
import org.gainsay.model.Mention;

/** Finds where an event was: a place or state that hangs on its words behind "in" or its like. */
final class PlaceOfEvent {
  private final EventScene scene;
  private final Participants participants;

  PlaceOfEvent(EventScene scene, Participants participants) {
    this.scene = scene;
    this.participants = participants;
  }

  /**
   * The mention of the place, or -1; whoever has a role in the event is no place.
   *
   * @param words the event's word and the words that carry it
   */
  int find(Trigger trigger, List<Integer> words) {
    SentenceTree tree = scene.tree(trigger.sentence());
    for (int word : words) {
      for (int child : tree.children(word)) {
        int mention = participants.at(tree.index(), child);
        if (mention >= 0 && isPlaced(tree, child) && isPlace(mention, child, trigger.roles())) {
          return mention;
        }
      }
    }
    return ofTargets(tree, trigger.roles());
  }

  /** "arrested two men in Riga": the place may hang on those who suffer it. */
  private int ofTargets(SentenceTree tree, Roles roles) {
    for (int target : roles.targets()) {
      Mention found = scene.mentions().get(target);
      boolean described =
          found.kind() == Mention.Kind.DESCRIPTION && found.sentence() == tree.index();
      for (int at = found.head() + 1; described && at < tree.size(); at++) {
        int mention = participants.at(tree.index(), at);
        boolean place = mention >= 0 && scene.mentions().get(mention).type() == EntityType.PLACE;
        if (place && found.span().contains(tree.token(at).span()) && isPlaced(tree, at)) {
          return mention;
        }
      }
    }
    return -1;
  }

  private boolean isPlaced(SentenceTree tree, int word) {
    if (!tree.is(word, "obl") && !tree.is(word, "nmod")) {
      return false;
    }
    for (int marker : tree.children(word, "case")) {
      if (scene.words().holds("locative", tree.token(marker))) {
        return true;
      }
    }
    return false;
  }

  private boolean isPlace(int mention, int word, Roles roles) {
    Mention found = scene.mentions().get(mention);
    boolean where = found.type() == EntityType.PLACE || found.type() == EntityType.COUNTRY;
    return where
        && found.kind() == Mention.Kind.NAME
        && found.head() == word
        && !roles.actors().contains(mention)
        && !roles.targets().contains(mention);
  }
}
