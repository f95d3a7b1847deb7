package org.gainsay.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gainsay.model.Token;

/** What describes or completes the words of a sentence without a preposition. */
final class Modifiers {
  private static final Set<String> COMPLETING = Set.of("advmod", "xcomp", "compound", "obj", "obl");

  /** What trees take an infinitive behind its verb for. */
  private static final Set<String> LOOSE = Set.of("ccomp", "advcl", "parataxis");

  private final SentenceTree tree;
  private final EventLexicon lexicon;
  private final Prepositions prepositions;
  private final Voice voice;

  Modifiers(SentenceTree tree, EventLexicon lexicon, Prepositions prepositions, Voice voice) {
    this.tree = tree;
    this.lexicon = lexicon;
    this.prepositions = prepositions;
    this.voice = voice;
  }

  List<Integer> possessors(int word) {
    List<Integer> found = new ArrayList<>(tree.children(word, "nmod:poss"));
    for (int child : tree.children(word, "det")) {
      if (tree.token(child).has("Poss=Yes")) {
        found.add(child);
      }
    }
    return found;
  }

  List<Integer> adjectives(int word) {
    List<Integer> found = new ArrayList<>();
    for (int child : tree.children(word, "amod")) {
      Token token = tree.token(child);
      if (!token.upos().equals("VERB") || lexicon.words().holds("linked", token)) {
        found.add(child);
      }
    }
    compounds(word).stream().filter(this::isDemonym).forEach(found::add);
    return found;
  }

  private boolean isDemonym(int word) {
    return lexicon.demonyms().country(tree.token(word)) != null;
  }

  /** The nouns before a noun that belong to it, states' adjectives left out. */
  List<Integer> compoundsProper(int word) {
    return compounds(word).stream().filter(at -> !isDemonym(at)).toList();
  }

  /** The nouns before a noun that hang on it without a preposition. */
  private List<Integer> compounds(int word) {
    List<Integer> found = new ArrayList<>(tree.children(word, "compound"));
    for (int child : tree.children(word, "nmod")) {
      boolean plain = tree.child(child, "case") < 0 && !tree.is(child, "nmod:poss");
      if (child < word && plain) {
        found.add(child);
      }
    }
    return found;
  }

  List<Integer> modifiers(int word) {
    List<Integer> found = new ArrayList<>(compounds(word));
    for (int child : tree.children(word)) {
      boolean modifies =
          tree.is(child, "amod") || tree.is(child, "appos") || tree.is(child, "flat");
      if (modifies || tree.is(child, "nmod") && child > word && !prepositions.hasCase(child)) {
        found.add(child);
        found.addAll(compounds(child));
      }
    }
    return found;
  }

  /** What describes or completes a verb: "offline" in "knocked it offline". */
  List<Integer> modified(int word) {
    List<Integer> found = new ArrayList<>();
    for (int child : tree.children(word)) {
      if (COMPLETING.contains(tree.relation(child))) {
        found.add(child);
      }
    }
    return found;
  }

  /** Open complements; an infinitive is one whatever the tree calls it. */
  List<Integer> complements(int word) {
    List<Integer> found = new ArrayList<>();
    for (int child : tree.children(word)) {
      boolean clause = LOOSE.contains(tree.relation(child));
      if (tree.is(child, "xcomp") || clause && voice.isInfinitive(child)) {
        found.add(child);
      }
    }
    found.addAll(behindAgent(word));
    return found;
  }

  /** « est accusée par Oslo d'avoir piraté »: an infinitive that the tree hangs on the agent. */
  private List<Integer> behindAgent(int verb) {
    List<Integer> found = new ArrayList<>();
    for (int agent : voice.isPassive(verb) ? tree.children(verb, "obl") : List.<Integer>of()) {
      boolean by =
          lexicon.agentPrepositions().stream().anyMatch(word -> prepositions.isMarked(agent, word));
      for (int child : by ? tree.children(agent, "acl") : List.<Integer>of()) {
        if (voice.isInfinitive(child)) {
          found.add(child);
        }
      }
    }
    return found;
  }

  List<Integer> clausal(int word) {
    List<Integer> found = new ArrayList<>(tree.children(word, "ccomp"));
    found.addAll(tree.children(word, "xcomp"));
    return found;
  }

  List<Integer> clauses(int word, String relation) {
    List<Integer> found = new ArrayList<>();
    for (int child : tree.children(word)) {
      boolean same = tree.is(child, relation);
      if (same && !tree.is(child, "acl:relcl")) {
        found.add(child);
      }
    }
    return found;
  }
}
