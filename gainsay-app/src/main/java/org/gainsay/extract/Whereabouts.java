package org.gainsay.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gainsay.model.EntityType;
import org.gainsay.model.Mention;
import org.gainsay.model.Token;

/**
 * The states that a deed's words place its victims in: "targeted firms in Japan, Taiwan and the
 * Philippines", read by the order of the words up to the next verb, since long lists are where
 * trees err most.
 */
final class Whereabouts {
  private static final Set<String> IN_LIST =
      Set.of("PUNCT", "CCONJ", "DET", "PROPN", "ADV", "ADJ", "X");

  private static final Set<String> SEPARATORS = Set.of(";", ":");

  private final EventScene scene;
  private final Map<Long, Integer> stateAt = new HashMap<>();

  Whereabouts(EventScene scene) {
    this.scene = scene;
    for (int i = 0; i < scene.mentions().size(); i++) {
      Mention mention = scene.mentions().get(i);
      if (mention.type() == EntityType.COUNTRY && mention.kind() == Mention.Kind.NAME) {
        SentenceTree tree = scene.tree(mention.sentence());
        for (int at = 0; at < tree.size(); at++) {
          if (mention.span().contains(tree.token(at).span())) {
            stateAt.put(key(mention.sentence(), at), i);
          }
        }
      }
    }
  }

  private static long key(int sentence, int token) {
    return ((long) sentence << 32) | token;
  }

  /** The mentions of states behind a word of the sentence and before its next verb. */
  List<Integer> after(SentenceTree tree, int word) {
    List<Integer> found = new ArrayList<>();
    boolean placed = false;
    for (int at = word + 1; at < tree.size() && !endsClause(tree, at); at++) {
      int state = stateAt.getOrDefault(key(tree.index(), at), -1);
      if (scene.words().holds("placing", tree.token(at))) {
        // "critics of Iran" are not Iran's
        Token noun = tree.token(at - 1);
        placed = !scene.words().holds("adverse", noun) && !scene.words().holds("ally", noun);
      } else if (state >= 0 && placed) {
        add(found, state);
      } else if (state < 0) {
        placed &= IN_LIST.contains(tree.upos(at));
      }
    }
    return found;
  }

  private static void add(List<Integer> found, int state) {
    if (!found.contains(state)) {
      found.add(state);
    }
  }

  private static boolean endsClause(SentenceTree tree, int at) {
    String upos = tree.upos(at);
    boolean verb = upos.equals("AUX") || upos.equals("VERB") && tree.token(at).has("VerbForm=Fin");
    return verb || tree.token(at).has("PronType=Rel") || SEPARATORS.contains(tree.token(at).form());
  }

  /** The states whose adjectives stand together in a description: "Thai and Lao officials". */
  List<Integer> within(Mention description) {
    if (description.kind() != Mention.Kind.DESCRIPTION) {
      return List.of();
    }
    SentenceTree tree = scene.tree(description.sentence());
    List<Integer> found = new ArrayList<>();
    for (int at = 0; at < description.head(); at++) {
      int state = stateAt.getOrDefault(key(tree.index(), at), -1);
      if (state >= 0 && description.span().contains(tree.token(at).span())) {
        add(found, state);
      }
    }
    return found.size() > 1 ? found : List.of();
  }
}
