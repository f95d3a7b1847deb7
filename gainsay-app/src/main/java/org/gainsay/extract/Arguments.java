package org.gainsay.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
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

  /** What stands between a subject and its verb. */
  private static final Set<String> BETWEEN = Set.of("AUX", "ADV");

  private static final Set<String> NOMINAL = Set.of("NOUN", "PROPN");

  private final SentenceTree tree;
  private final EventLexicon lexicon;
  private final Voice voice;
  private final Prepositions prepositions;
  private final Modifiers modifiers;

  Arguments(SentenceTree tree, EventLexicon lexicon) {
    this.tree = tree;
    this.lexicon = lexicon;
    voice = new Voice(tree);
    prepositions = new Prepositions(tree);
    modifiers = new Modifiers(tree, lexicon, prepositions, voice);
  }

  SentenceTree tree() {
    return tree;
  }

  Prepositions prepositions() {
    return prepositions;
  }

  boolean isPassive(int word) {
    return voice.isPassive(word);
  }

  /** What stands at one step from a word. */
  List<Integer> at(int word, String step) {
    return switch (step) {
      case "subject" -> subjects(word);
      case "object" -> objects(word);
      case "indirect" -> tree.children(word, "iobj");
      case "possessor" -> modifiers.possessors(word);
      case "adjective" -> modifiers.adjectives(word);
      case "compound" -> modifiers.compoundsProper(word);
      case "modifier" -> modifiers.modifiers(word);
      case "xcomp" -> modifiers.complements(word);
      case "modified" -> modifiers.modified(word);
      case "clause" -> modifiers.clausal(word);
      case "head" -> tree.head(word) < 0 ? List.of() : List.of(tree.head(word));
      case "up" -> List.of();
      default ->
          step.startsWith("@")
              ? prepositions.withPreposition(word, step.substring(1))
              : modifiers.clauses(word, step);
    };
  }

  /** The logical subjects; of a nominal predicate those of its copula. */
  List<Integer> subjects(int word) {
    return subjects(word, DEPTH);
  }

  private List<Integer> subjects(int word, int depth) {
    if (depth == 0) {
      return List.of();
    }
    if (voice.isPassive(word)) {
      return agents(word);
    }
    List<Integer> own = withoutLabel(antecedents(word, voice.plainSubjects(word)));
    if (!own.isEmpty()) {
      return own;
    }
    int head = tree.head(word);
    if (head < 0) {
      return List.of();
    }
    if (tree.is(word, "conj") && voice.isPredicate(head)) {
      int main = voice.isFinite(word) && voice.isInfinitive(head) ? finiteAbove(head) : -1;
      if (main >= 0) {
        // « Oslo accuse des pirates d'avoir lu ses courriels et a pris des sanctions »
        return voice.isPassive(main) ? List.of() : subjects(main, depth - 1);
      }
      return voice.isPassive(head) ? List.of() : subjects(head, depth - 1);
    }
    if (tree.is(word, "parataxis") && voice.isFinite(word)) {
      // « …, a indiqué le ministère »: the subject behind is taken for an object
      return tree.children(word, "obj");
    }
    if (isStray(word, head)) {
      int verb = predicateAbove(head);
      return verb < 0 || voice.isPassive(verb) ? List.of() : subjects(verb, depth - 1);
    }
    return controllers(word, head, depth);
  }

  /** Of several subjects those behind the colon: "Reuters: Police searched the office." */
  private List<Integer> withoutLabel(List<Integer> subjects) {
    for (int i = subjects.size() - 1; i > 0; i--) {
      int before = subjects.get(i - 1);
      boolean colon =
          IntStream.range(before + 1, Math.max(before + 1, subjects.get(i)))
              .anyMatch(at -> tree.token(at).form().equals(":"));
      if (colon) {
        return subjects.subList(i, subjects.size());
      }
    }
    return subjects;
  }

  /**
   * « a imputé le piratage du parti à Moscou et rappelé son ambassadeur »: a verb behind "and" with
   * an object of its own, hung on a noun before it.
   */
  private boolean isStray(int word, int head) {
    boolean joined = tree.is(word, "conj") || tree.is(word, "acl");
    return joined
        && !voice.isPredicate(head)
        && head < word
        && tree.upos(word).equals("VERB")
        && tree.child(word, "cc") >= 0
        && tree.child(word, "obj") >= 0;
  }

  private int finiteAbove(int verb) {
    int at = tree.head(verb);
    while (at >= 0 && !(voice.isPredicate(at) && voice.isFinite(at))) {
      at = tree.head(at);
    }
    return at;
  }

  private int predicateAbove(int word) {
    int at = word;
    while (at >= 0 && !voice.isPredicate(at)) {
      at = tree.head(at);
    }
    return at;
  }

  private List<Integer> controllers(int word, int head, int depth) {
    if (tree.is(word, "acl:relcl")) {
      return isBareClause(word) && voice.isFinite(word) ? nominalBefore(word) : List.of();
    }
    if (tree.is(word, "acl")) {
      return voice.isInfinitive(word) ? infinitiveOfNoun(word, head) : List.of(head);
    }
    if (!CLAUSES.contains(tree.relation(word)) && !voice.isNonfinite(word)) {
      return List.of();
    }
    // "…, the minister said": a finite clause without a subject lost it to a slip of the tree
    if (voice.isFinite(word)) {
      List<Integer> before = nominalBefore(word);
      if (!before.isEmpty() || !tree.is(word, "xcomp")) {
        return before;
      }
    }
    for (EventSupport support : lexicon.supports(tree, head)) {
      if (support.event().find(this, head).contains(word)) {
        List<Integer> found = firstOf(support.actor(), head, depth);
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return syntacticSubjects(head, depth - 1);
  }

  /**
   * The noun before a finite verb and its auxiliaries that no preposition leads: "found that the
   * army had attacked", "after the army attacked", wherever the tree hangs it.
   */
  private List<Integer> nominalBefore(int verb) {
    int at = verb - 1;
    while (at > 0 && (BETWEEN.contains(tree.upos(at)) || tree.is(at, "expl"))) {
      at--;
    }
    if (at < 0 || !NOMINAL.contains(tree.upos(at))) {
      return List.of();
    }
    boolean inName = tree.is(at, "flat") && tree.head(at) >= 0 && tree.head(at) < at;
    int noun = inName ? tree.head(at) : at;
    int marker = tree.child(noun, "case");
    boolean led = marker >= 0 && !lexicon.words().holds("clause-opener", tree.token(marker));
    return led ? List.of() : List.of(noun);
  }

  /**
   * "the hack of the party and Oslo had answered": a clause without a relative pronoun and without
   * a subject, which the tree hangs on its own subject behind "and".
   */
  boolean isBareClause(int verb) {
    int noun = tree.head(verb);
    return tree.is(verb, "acl:relcl")
        && noun >= 0
        && tree.is(noun, "conj")
        && tree.child(verb, "nsubj") < 0
        && IntStream.range(tree.first(verb), verb).noneMatch(this::isRelative);
  }

  private List<Integer> infinitiveOfNoun(int word, int head) {
    for (EventSupport support : lexicon.supports(tree, head)) {
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
    return voice.isPassive(word) ? objects(word, depth) : subjects(word, depth);
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
    if (own.isEmpty()) {
      own.addAll(behindDay(word));
    }
    if (own.isEmpty()) {
      own.addAll(bareObject(word));
    }
    own = antecedents(word, own);
    int head = tree.head(word);
    if (own.isEmpty() && tree.is(word, "amod") && word < head) {
      return List.of(head);
    }
    if (own.isEmpty() && !voice.isPassive(word)) {
      return sharedObjects(word);
    }
    if (!own.isEmpty() || head < 0) {
      return own;
    }
    if (isBareRelative(word)) {
      return List.of(head);
    }
    if (tree.is(word, "acl") && !tree.is(word, "acl:relcl")) {
      return List.of(head);
    }
    if (tree.is(word, "amod")) {
      return List.of(head);
    }
    if (tree.is(word, "conj") && voice.isPredicate(head)) {
      return objects(head, depth - 1);
    }
    return CLAUSES.contains(tree.relation(word)) ? syntacticSubjects(head, depth - 1) : own;
  }

  /** "the flaw the group exploited": a relative clause without pronoun, its object left out. */
  private boolean isBareRelative(int word) {
    boolean relative =
        tree.is(word, "acl:relcl")
            && !voice.isPassive(word)
            && !voice.plainSubjects(word).isEmpty();
    return relative
        && IntStream.range(tree.first(word), tree.last(word) + 1).noneMatch(this::isRelative);
  }

  /** « a accusé lundi l'Inde »: a day between verb and object is taken for a preposition. */
  private List<Integer> behindDay(int verb) {
    for (int child : tree.children(verb, "obl")) {
      int marker = child > verb ? tree.child(child, "case") : -1;
      if (marker == verb + 1 && tree.upos(marker).equals("NOUN")) {
        return List.of(child);
      }
    }
    return List.of();
  }

  /**
   * « met en cause Pékin », « le chargé d'affaires a été convoqué »: a name behind a verb that no
   * preposition leads, or the noun right before a passive without a subject.
   */
  private List<Integer> bareObject(int verb) {
    if (tree.child(verb, "aux:pass") >= 0) {
      return hasSubject(verb) ? List.of() : nounBefore(verb);
    }
    for (int child : tree.children(verb, "obl")) {
      boolean name = tree.upos(child).equals("PROPN") || isRightBehind(verb, child);
      if (name && child > verb && !voice.isPassive(verb) && !prepositions.hasCase(child)) {
        return List.of(child);
      }
    }
    return List.of();
  }

  /** "threw out two attachés", not "struck last week". */
  private boolean isRightBehind(int verb, int phrase) {
    int particle = tree.child(verb, "compound:prt");
    int first = tree.first(phrase);
    return tree.token(phrase).deprel().equals("obl")
        && tree.upos(phrase).equals("NOUN")
        && (first == verb + 1 || particle == verb + 1 && first == verb + 2);
  }

  private boolean hasSubject(int verb) {
    return tree.child(verb, "nsubj") >= 0 || tree.child(verb, "expl") >= 0;
  }

  /** The noun before a verb's auxiliaries, adjectives passed over. */
  private List<Integer> nounBefore(int verb) {
    int at = tree.children(verb, "aux").stream().mapToInt(i -> i).min().orElse(verb) - 1;
    while (at > 0 && tree.upos(at).equals("ADJ")) {
      at--;
    }
    if (at < 0 || !NOMINAL.contains(tree.upos(at))) {
      return List.of();
    }
    while (tree.is(at, "nmod") && tree.head(at) >= 0 && tree.head(at) < at) {
      at = tree.head(at);
    }
    return List.of(at);
  }

  /** « n'a pas mené de raid »: under a negation the object has a preposition. */
  private List<Integer> negatedObject(int verb) {
    for (int child : tree.children(verb)) {
      boolean partitive =
          child > verb
              && prepositions.hasCase(child)
              && lexicon.words().holds("negated-object", tree.token(tree.child(child, "case")))
              && tree.first(child) == verb + 1;
      if (partitive && voice.isNegated(verb)) {
        return List.of(child);
      }
    }
    return List.of();
  }

  /**
   * "accused and sanctioned the group": the object of the last of coordinated verbs is all verbs'.
   */
  private List<Integer> sharedObjects(int word) {
    List<Integer> parts = tree.children(word, "conj");
    if (parts.isEmpty() || !voice.isPredicate(word)) {
      return List.of();
    }
    int last = parts.get(parts.size() - 1);
    return voice.isPassive(last) ? List.of() : tree.children(last, "obj");
  }

  private List<Integer> agents(int word) {
    List<Integer> found = new ArrayList<>();
    for (int child : tree.children(word, "obl:agent")) {
      if (!prepositions.hasCase(child) && tree.child(child, "cop") < 0
          || lexicon.agentPrepositions().stream()
              .anyMatch(by -> prepositions.isMarked(child, by))) {
        found.add(child);
      }
    }
    for (String preposition : lexicon.agentPrepositions()) {
      for (int child : prepositions.withPreposition(word, preposition)) {
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
