package org.gainsay.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gainsay.model.Token;

/**
 * Who does and who suffers what a word of a sentence says: subject and object with the passive
 * undone, relative pronouns replaced by what they stand for, participles and infinitives given the
 * subject that governs them.
 */
final class Arguments {
  /** Control is followed through at most so many clauses. */
  private static final int DEPTH = 6;

  private static final Set<String> CLAUSES = Set.of("xcomp", "ccomp", "advcl", "acl");
  private static final Set<String> OBLIQUE =
      Set.of("obl", "nmod", "advcl", "acl", "xcomp", "ccomp", "iobj", "obj");

  private static final Set<String> NOMINAL = Set.of("NOUN", "PROPN");

  /** Relations that a subject before its verb is taken for. */
  private static final Set<String> MISHUNG =
      Set.of("compound", "flat", "nmod", "vocative", "dep", "appos", "amod");

  private static final Set<String> COMPLETING = Set.of("advmod", "xcomp", "compound", "obj", "obl");

  private final SentenceTree tree;
  private final EventLexicon lexicon;

  Arguments(SentenceTree tree, EventLexicon lexicon) {
    this.tree = tree;
    this.lexicon = lexicon;
  }

  SentenceTree tree() {
    return tree;
  }

  /** What stands at one step from a word. */
  List<Integer> at(int word, String step) {
    return switch (step) {
      case "subject" -> subjects(word);
      case "object" -> objects(word);
      case "indirect" -> tree.children(word, "iobj");
      case "possessor" -> possessors(word);
      case "adjective" -> adjectives(word);
      case "compound" -> compounds(word).stream().filter(at -> !isDemonym(at)).toList();
      case "modifier" -> modifiers(word);
      case "xcomp" -> complements(word);
      case "modified" -> modified(word);
      case "clause" -> clausal(word);
      case "head" -> tree.head(word) < 0 ? List.of() : List.of(tree.head(word));
      case "up" -> List.of();
      default ->
          step.startsWith("@") ? withPreposition(word, step.substring(1)) : clauses(word, step);
    };
  }

  private List<Integer> possessors(int word) {
    List<Integer> found = new ArrayList<>(tree.children(word, "nmod:poss"));
    for (int child : tree.children(word, "det")) {
      if (tree.token(child).has("Poss=Yes")) {
        found.add(child);
      }
    }
    return found;
  }

  private List<Integer> adjectives(int word) {
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

  private List<Integer> compounds(int word) {
    List<Integer> found = new ArrayList<>(tree.children(word, "compound"));
    for (int child : tree.children(word, "nmod")) {
      if (child < word && !hasCase(child) && !tree.is(child, "nmod:poss")) {
        found.add(child);
      }
    }
    return found;
  }

  private List<Integer> modifiers(int word) {
    List<Integer> found = new ArrayList<>(compounds(word));
    for (int child : tree.children(word)) {
      boolean modifies =
          tree.is(child, "amod") || tree.is(child, "appos") || tree.is(child, "flat");
      if (modifies || tree.is(child, "nmod") && child > word && !hasCase(child)) {
        found.add(child);
        found.addAll(compounds(child));
      }
    }
    return found;
  }

  /** What describes or completes a verb: "offline" in "knocked it offline". */
  private List<Integer> modified(int word) {
    List<Integer> found = new ArrayList<>();
    for (int child : tree.children(word)) {
      if (COMPLETING.contains(tree.relation(child))) {
        found.add(child);
      }
    }
    return found;
  }

  /** Open complements; an infinitive is one whatever the tree calls it. */
  private List<Integer> complements(int word) {
    List<Integer> found = new ArrayList<>();
    for (int child : tree.children(word)) {
      boolean clause = tree.is(child, "ccomp") || tree.is(child, "advcl");
      if (tree.is(child, "xcomp") || clause && isInfinitive(child)) {
        found.add(child);
      }
    }
    return found;
  }

  private List<Integer> clausal(int word) {
    List<Integer> found = new ArrayList<>(tree.children(word, "ccomp"));
    found.addAll(tree.children(word, "xcomp"));
    return found;
  }

  private boolean hasCase(int word) {
    return tree.child(word, "case") >= 0;
  }

  private List<Integer> withPreposition(int word, String preposition) {
    List<Integer> found = new ArrayList<>();
    for (int child : tree.children(word)) {
      if (OBLIQUE.contains(tree.relation(child)) && isMarked(child, preposition)) {
        found.add(child);
      }
    }
    int beside = beside(word, preposition);
    if (beside >= 0 && !found.contains(beside)) {
      found.add(beside);
    }
    return found;
  }

  /**
   * What a preposition right behind a noun leads to, though the tree hangs it higher: "deny the
   * release of the hostages".
   */
  private int beside(int noun, String preposition) {
    int at = noun + 1;
    if (!NOMINAL.contains(tree.upos(noun)) || at >= tree.size() || !names(at, preposition)) {
      return -1;
    }
    int phrase = tree.head(at);
    boolean leads = tree.is(at, "case") && phrase > at;
    return leads && tree.head(phrase) == tree.head(noun) && tree.head(noun) >= 0 ? phrase : -1;
  }

  /** Whether the word, or a gerund taken for its modifier, has that preposition before it. */
  boolean isMarked(int word, String preposition) {
    if (isMarkedItself(word, preposition)) {
      return true;
    }
    for (int child : tree.children(word)) {
      boolean modifies = tree.is(child, "compound") || tree.is(child, "amod");
      if (modifies && tree.upos(child).equals("VERB") && isMarkedItself(child, preposition)) {
        return true;
      }
    }
    return false;
  }

  private boolean isMarkedItself(int word, String preposition) {
    for (int child : tree.children(word)) {
      boolean marks = tree.is(child, "case") || tree.is(child, "mark");
      if (marks && (names(child, preposition) || endsPhrase(child, preposition))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a preposition ends one of several words: « auprès de ». */
  private boolean endsPhrase(int word, String preposition) {
    if (word == 0) {
      return false;
    }
    String before = tree.upos(word - 1);
    return (before.equals("ADV") || before.equals("ADP")) && names(word - 1, preposition);
  }

  private boolean names(int word, String preposition) {
    Token token = tree.token(word);
    return EventWords.plain(token.lemma()).equals(preposition)
        || EventWords.plain(token.form()).equals(preposition);
  }

  private List<Integer> clauses(int word, String relation) {
    List<Integer> found = new ArrayList<>();
    for (int child : tree.children(word)) {
      boolean same = tree.is(child, relation);
      if (same && !tree.is(child, "acl:relcl")) {
        found.add(child);
      }
    }
    return found;
  }

  /** The logical subjects; of a nominal predicate those of its copula. */
  List<Integer> subjects(int word) {
    return subjects(word, DEPTH);
  }

  private List<Integer> subjects(int word, int depth) {
    if (depth == 0) {
      return List.of();
    }
    if (isPassive(word)) {
      return agents(word);
    }
    List<Integer> own = antecedents(word, plainSubjects(word));
    if (!own.isEmpty()) {
      return own;
    }
    int head = tree.head(word);
    if (head < 0) {
      return List.of();
    }
    if (tree.is(word, "conj") && isPredicate(head)) {
      return isPassive(head) ? List.of() : subjects(head, depth - 1);
    }
    return controllers(word, head, depth);
  }

  private List<Integer> controllers(int word, int head, int depth) {
    if (tree.is(word, "acl:relcl")) {
      return List.of();
    }
    if (tree.is(word, "acl")) {
      return isInfinitive(word) ? infinitiveOfNoun(word, head) : List.of(head);
    }
    if (!CLAUSES.contains(tree.relation(word)) && !isNonfinite(word)) {
      return List.of();
    }
    for (EventSupport support : lexicon.supports(tree.token(head))) {
      if (support.event().find(this, head).contains(word)) {
        List<Integer> found = firstOf(support.actor(), head, depth);
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return syntacticSubjects(head, depth - 1);
  }

  private List<Integer> infinitiveOfNoun(int word, int head) {
    for (EventSupport support : lexicon.supports(tree.token(head))) {
      if (support.event().find(this, head).contains(word)) {
        return firstOf(support.actor(), head, DEPTH - 1);
      }
    }
    return List.of();
  }

  private List<Integer> firstOf(List<Position> positions, int head, int depth) {
    for (Position position : positions) {
      List<Integer> found =
          position.steps().equals(List.of("subject"))
              ? subjects(head, depth - 1)
              : position.find(this, head);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  /** The subject that stands there, whatever the voice: what controls an adverbial participle. */
  private List<Integer> syntacticSubjects(int word, int depth) {
    return isPassive(word) ? objects(word, depth) : subjects(word, depth);
  }

  /** The logical objects. */
  List<Integer> objects(int word) {
    return objects(word, DEPTH);
  }

  private List<Integer> objects(int word, int depth) {
    if (depth == 0) {
      return List.of();
    }
    List<Integer> own = new ArrayList<>(tree.children(word, "obj"));
    own.addAll(tree.children(word, "nsubj:pass"));
    if (own.isEmpty()) {
      own.addAll(negatedObject(word));
    }
    own = antecedents(word, own);
    int head = tree.head(word);
    if (own.isEmpty() && tree.is(word, "amod") && word < head) {
      return List.of(head);
    }
    if (own.isEmpty() && !isPassive(word)) {
      return sharedObjects(word);
    }
    if (!own.isEmpty() || head < 0) {
      return own;
    }
    if (tree.is(word, "acl") && !tree.is(word, "acl:relcl")) {
      return List.of(head);
    }
    if (tree.is(word, "amod")) {
      return List.of(head);
    }
    if (tree.is(word, "conj") && isPredicate(head)) {
      return objects(head, depth - 1);
    }
    return CLAUSES.contains(tree.relation(word)) ? syntacticSubjects(head, depth - 1) : own;
  }

  /** « n'a pas mené de raid »: under a negation the object has a preposition. */
  private List<Integer> negatedObject(int verb) {
    for (int child : tree.children(verb)) {
      boolean partitive =
          child > verb
              && hasCase(child)
              && lexicon.words().holds("negated-object", tree.token(tree.child(child, "case")))
              && tree.first(child) == verb + 1;
      if (partitive && isNegated(verb)) {
        return List.of(child);
      }
    }
    return List.of();
  }

  private boolean isNegated(int verb) {
    for (int child : tree.children(verb)) {
      if (tree.token(child).has("Polarity=Neg")) {
        return true;
      }
    }
    return false;
  }

  /**
   * "accused and sanctioned the group": the object of the last of coordinated verbs is all verbs'.
   */
  private List<Integer> sharedObjects(int word) {
    List<Integer> parts = tree.children(word, "conj");
    if (parts.isEmpty() || !isPredicate(word)) {
      return List.of();
    }
    int last = parts.get(parts.size() - 1);
    return isPassive(last) ? List.of() : tree.children(last, "obj");
  }

  private List<Integer> plainSubjects(int word) {
    List<Integer> found = new ArrayList<>();
    for (int child : tree.children(word)) {
      if (tree.is(child, "nsubj") && !tree.is(child, "nsubj:pass")) {
        found.add(child);
      }
    }
    if (found.isEmpty() && tree.token(word).has("VerbForm=Fin")) {
      found.addAll(nounBefore(word));
    }
    return found;
  }

  /** The noun right before a verb that the tree hangs on it as something else. */
  private List<Integer> nounBefore(int word) {
    for (int child : tree.children(word)) {
      boolean nominal = NOMINAL.contains(tree.upos(child)) && tree.last(child) == child;
      if (child == word - 1 && nominal && MISHUNG.contains(tree.relation(child))) {
        return hasCase(child) ? List.of() : List.of(child);
      }
    }
    return List.of();
  }

  private List<Integer> agents(int word) {
    List<Integer> found = new ArrayList<>();
    for (int child : tree.children(word, "obl:agent")) {
      if (!hasCase(child) || lexicon.agentPrepositions().stream().anyMatch(by -> isMarked(child, by))) {
        found.add(child);
      }
    }
    for (String preposition : lexicon.agentPrepositions()) {
      for (int child : withPreposition(word, preposition)) {
        if (!found.contains(child) && !tree.is(child, "advcl")) {
          found.add(child);
        }
      }
    }
    return found;
  }

  /** Relative pronouns replaced by the noun that their clause hangs on. */
  private List<Integer> antecedents(int word, List<Integer> found) {
    if (tree.head(word) < 0 || !hangsRelative(word)) {
      return found;
    }
    Set<Integer> replaced = new LinkedHashSet<>();
    for (int at : found) {
      replaced.add(isRelative(at) ? tree.head(relativeClause(word)) : at);
    }
    return new ArrayList<>(replaced);
  }

  private boolean hangsRelative(int word) {
    return relativeClause(word) >= 0;
  }

  private int relativeClause(int word) {
    int at = word;
    while (tree.is(at, "conj") && tree.head(at) >= 0) {
      at = tree.head(at);
    }
    return tree.is(at, "acl:relcl") && tree.head(at) >= 0 ? at : -1;
  }

  private boolean isRelative(int word) {
    Token token = tree.token(word);
    return token.has("PronType=Rel") || lexicon.isRelative(token);
  }

  /** Whether the word is a verb in the passive, or a participle of the past without auxiliary. */
  boolean isPassive(int word) {
    for (int child : tree.children(word)) {
      String relation = tree.token(child).deprel();
      if (relation.equals("nsubj:pass") || relation.equals("aux:pass")) {
        return true;
      }
    }
    return isBareParticiple(word);
  }

  private boolean isBareParticiple(int word) {
    Token token = tree.token(word);
    if (!token.has("VerbForm=Part") || token.has("Tense=Pres") || tree.child(word, "aux") >= 0) {
      return false;
    }
    if (tree.is(word, "conj") && tree.head(word) >= 0 && isPredicate(tree.head(word))) {
      return plainSubjects(word).isEmpty()
          && tree.child(word, "obj") < 0
          && isPassive(tree.head(word));
    }
    return plainSubjects(word).isEmpty() && tree.child(word, "obj") < 0;
  }

  boolean isNonfinite(int word) {
    Token token = tree.token(word);
    return token.has("VerbForm=Inf") || token.has("VerbForm=Ger") || token.has("VerbForm=Part");
  }

  boolean isInfinitive(int word) {
    return tree.token(word).has("VerbForm=Inf");
  }

  private boolean isPredicate(int word) {
    String upos = tree.upos(word);
    return upos.equals("VERB") || upos.equals("AUX") || tree.child(word, "cop") >= 0;
  }

  /** The word itself and the first parts of the coordinations it stands in. */
  List<Integer> heads(int word) {
    List<Integer> found = new ArrayList<>();
    found.add(word);
    int at = word;
    while (tree.is(at, "conj") && tree.head(at) >= 0) {
      at = tree.head(at);
      found.add(at);
    }
    return found;
  }
}
