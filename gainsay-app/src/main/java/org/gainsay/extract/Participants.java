package org.gainsay.extract;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import org.gainsay.model.EntityType;
import org.gainsay.model.Mention;
import org.gainsay.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * From a word in a role to the mentions that are meant: the word's own, those coordinated with it
 * or in apposition, and where it is nobody itself ("the networks of the ministry", "hackers linked
 * to the state") those that it belongs to.
 */
final class Participants {
  /** How far a role is looked for below its word. */
  private static final int DEPTH = 4;

  private static final Set<String> BELONGING =
      Set.of("amod", "compound", "nmod", "flat", "appos", "det", "nummod");

  private final EventScene scene;
  private final Map<Long, Integer> byHead = new HashMap<>();
  private final Map<Long, Integer> byToken = new HashMap<>();

  /** By country: the report's first mention of the state. */
  private final Map<String, Integer> states = new HashMap<>();

  private final Owners owners;

  Participants(EventScene scene) {
    this.scene = scene;
    owners = new Owners(scene);
    for (int i = 0; i < scene.mentions().size(); i++) {
      Mention mention = scene.mentions().get(i);
      index(i, mention);
      if (mention.type() == EntityType.COUNTRY && mention.country() != null) {
        states.putIfAbsent(mention.country(), i);
      }
    }
    Map<String, Integer> names = new HashMap<>();
    for (int i = scene.mentions().size() - 1; i >= 0; i--) {
      if (scene.mentions().get(i).kind() == Mention.Kind.NAME) {
        names.put(place(i), i);
      }
    }
    byHead.replaceAll((word, mention) -> named(mention, names));
    byToken.replaceAll((word, mention) -> named(mention, names));
  }

  private String place(int mention) {
    Mention found = scene.mentions().get(mention);
    return found.sentence() + " " + found.known();
  }

  /** Of « le groupe APT28 » the name is meant, not the noun that it is in apposition to. */
  private int named(int mention, Map<String, Integer> names) {
    Mention called = scene.mentions().get(mention);
    boolean group =
        called.type() == EntityType.THREAT_GROUP && called.kind() == Mention.Kind.DESCRIPTION;
    return group ? names.getOrDefault(place(mention), mention) : mention;
  }

  private void index(int number, Mention mention) {
    if (mention.sentence() < 0 || mention.sentence() >= scene.size()) {
      return;
    }
    byHead.merge(key(mention.sentence(), mention.head()), number, this::wider);
    SentenceTree tree = scene.tree(mention.sentence());
    for (int at = mention.head(); at >= 0 && inside(tree, at, mention); at--) {
      byToken.merge(key(mention.sentence(), at), number, this::wider);
    }
    for (int at = mention.head() + 1; at < tree.size() && inside(tree, at, mention); at++) {
      byToken.merge(key(mention.sentence(), at), number, this::wider);
    }
  }

  private static boolean inside(SentenceTree tree, int at, Mention mention) {
    return mention.span().contains(tree.token(at).span());
  }

  private int wider(int a, int b) {
    return scene.mentions().get(b).span().length() > scene.mentions().get(a).span().length()
        ? b
        : a;
  }

  private static long key(int sentence, int token) {
    return ((long) sentence << 32) | token;
  }

  /** The mention whose head the word is, else the one it is part of, or -1. */
  int at(int sentence, int word) {
    Integer head = byHead.get(key(sentence, word));
    if (head != null) {
      return head;
    }
    return byToken.getOrDefault(key(sentence, word), -1);
  }

  /** The name that a mention of a hacker group stands beside, else the mention. */
  int named(int mention) {
    Mention found = scene.mentions().get(mention);
    boolean group = found.type() == EntityType.THREAT_GROUP;
    return group ? at(found.sentence(), found.head()) : mention;
  }

  /**
   * The mentions meant by a word in a role.
   *
   * @param filter as in {@link Position}
   */
  List<Integer> meant(int sentence, int word, boolean actor, @Nullable String filter) {
    Set<Integer> found = new LinkedHashSet<>();
    SentenceTree tree = scene.tree(sentence);
    for (int part : tree.conjuncts(word)) {
      boolean joined = !tree.upos(part).equals("VERB") && !isCutOff(tree, word, part);
      if (part == word || joined && !isSubjectOfNext(tree, part)) {
        collect(tree, part, actor, DEPTH, mention -> passes(mention, filter), found);
      }
    }
    return owners.meant(withoutOwnersAgain(found), actor);
  }

  /** "banks and their clients": who owns what stands beside him is named already. */
  private Set<Integer> withoutOwnersAgain(Set<Integer> found) {
    if (found.stream().noneMatch(mention -> !isPronoun(mention))) {
      return found;
    }
    Set<Integer> kept = new LinkedHashSet<>(found);
    kept.removeIf(mention -> isPronoun(mention) && isOwner(mention));
    return kept;
  }

  private boolean isPronoun(int mention) {
    return scene.mentions().get(mention).kind() == Mention.Kind.PRONOUN;
  }

  private boolean isOwner(int mention) {
    Mention pronoun = scene.mentions().get(mention);
    return scene.token(pronoun.sentence(), pronoun.head()).has("Poss=Yes");
  }

  private boolean passes(int mention, @Nullable String filter) {
    if (filter == null) {
      return true;
    }
    Mention found = scene.mentions().get(mention);
    EntityType type = found.type();
    if (filter.equals("state")) {
      // « convoqué à Ottawa »: the seat of a government
      boolean seat = type == EntityType.PLACE && found.country() != null;
      return type == EntityType.COUNTRY || type == EntityType.GOVERNMENT_BODY || seat;
    }
    if (filter.equals("actor") && isService(found)) {
      return true;
    }
    return type == EntityType.THREAT_GROUP
        || filter.equals("actor") && (type == EntityType.COUNTRY || type == EntityType.GROUP);
  }

  /** « une campagne du renseignement russe »: a body that attacks rather than is attacked. */
  private boolean isService(Mention body) {
    String known = body.known();
    return body.type() == EntityType.GOVERNMENT_BODY
        && known != null
        && scene.words().words("service").contains(known.substring(known.lastIndexOf(':') + 1));
  }

  private void collect(
      SentenceTree tree,
      int word,
      boolean actor,
      int depth,
      IntPredicate filter,
      Set<Integer> found) {
    int own = at(tree.index(), word);
    boolean taken = own >= 0 && filter.test(own) && isParty(tree, own);
    if (taken && !isVague(own) || depth == 0) {
      add(own, taken, found);
      return;
    }
    Set<Integer> below = new LinkedHashSet<>();
    descend(tree, word, actor, depth, filter, below);
    // "a Riga shipping firm" is the firm, not the town; "embassy staff" are not the embassy
    boolean placed = below.stream().allMatch(this::isPlace);
    boolean people =
        !actor
            && scene.words().holds("staff", tree.token(word))
            && below.stream().allMatch(this::isBody);
    if (taken && (placed || people)) {
      found.add(own);
    } else {
      found.addAll(below);
    }
  }

  private boolean isPlace(int mention) {
    return scene.mentions().get(mention).type() == EntityType.PLACE;
  }

  private boolean isBody(int mention) {
    return scene.mentions().get(mention).type() == EntityType.GOVERNMENT_BODY;
  }

  private static void add(int mention, boolean taken, Set<Integer> found) {
    if (taken) {
      found.add(mention);
    }
  }

  /** Whether somebody is meant: a description of a deed or of a thing without owner is nobody. */
  private boolean isParty(SentenceTree tree, int mention) {
    Mention found = scene.mentions().get(mention);
    boolean named = found.kind() != Mention.Kind.DESCRIPTION || found.sentence() != tree.index();
    if (named || found.type() == EntityType.PERSON) {
      return true;
    }
    Token head = tree.token(found.head());
    boolean deed = scene.words().holds("deed", head);
    return !deed && (found.country() != null || !scene.words().holds("thing", head));
  }

  /** A description that names nobody: whom it belongs to goes before it. */
  private boolean isVague(int mention) {
    Mention found = scene.mentions().get(mention);
    return found.kind() == Mention.Kind.DESCRIPTION && found.country() == null;
  }

  private void descend(
      SentenceTree tree,
      int word,
      boolean actor,
      int depth,
      IntPredicate filter,
      Set<Integer> found) {
    byDemonym(tree, word, filter, found);
    if (!found.isEmpty() || scene.words().holds("ally", tree.token(word))) {
      // an ally of a state is somebody else
      return;
    }
    if (tree.child(word, "cop") >= 0) {
      int subject = tree.child(word, "nsubj");
      if (subject >= 0) {
        collect(tree, subject, actor, depth - 1, filter, found);
      }
    }
    for (int child : tree.children(word)) {
      if (leadsOn(tree, child, actor)) {
        collect(tree, child, actor, depth - 1, filter, found);
        coordinated(tree, child, actor, depth, filter, found);
      }
    }
  }

  /** A state's adjective stands for the state where the report names it elsewhere. */
  private void byDemonym(SentenceTree tree, int word, IntPredicate filter, Set<Integer> found) {
    String country = scene.lexicon().demonyms().country(tree.token(word));
    Integer state = country == null ? null : states.get(country);
    if (state != null && filter.test(state)) {
      found.add(state);
    }
  }

  private void coordinated(
      SentenceTree tree,
      int child,
      boolean actor,
      int depth,
      IntPredicate filter,
      Set<Integer> found) {
    List<Integer> conjuncts = tree.conjuncts(child);
    for (int i = 1; i < conjuncts.size(); i++) {
      collect(tree, conjuncts.get(i), actor, depth - 1, filter, found);
    }
  }

  /** "Hack of the port: Oslo accuses Moscow": a colon ends the phrase, whatever the tree says. */
  private static boolean isCutOff(SentenceTree tree, int word, int child) {
    for (int at = word + 1; at < child; at++) {
      if (tree.token(at).form().equals(":")) {
        return true;
      }
    }
    return false;
  }

  /** "the hack of the party and Oslo had answered": Oslo is of the next clause. */
  private boolean isSubjectOfNext(SentenceTree tree, int part) {
    Arguments arguments = scene.arguments(tree.index());
    return tree.children(part, "acl").stream().anyMatch(arguments::isBareClause);
  }

  private boolean leadsOn(SentenceTree tree, int child, boolean actor) {
    String relation = tree.relation(child);
    if (isCutOff(tree, tree.head(child), child)) {
      return false;
    }
    if (relation.equals("acl")) {
      return scene.words().holds("linked", tree.token(child));
    }
    if (relation.equals("xcomp") || relation.equals("ccomp")) {
      return scene.words().holds("linked", tree.token(tree.head(child)));
    }
    if (relation.equals("obl") || relation.equals("obj")) {
      Token head = tree.token(tree.head(child));
      return scene.words().holds("linked", head) || !head.upos().equals("VERB");
    }
    if (relation.equals("nmod") && actor && !tree.is(child, "nmod:poss")) {
      return !hasCase(tree, child) || isMarkedOwner(tree, child);
    }
    if (relation.equals("nmod") && isAgent(tree, child)) {
      return false;
    }
    return BELONGING.contains(relation);
  }

  /** "the killing of the reporter by agents": whoever does it does not suffer it. */
  private boolean isAgent(SentenceTree tree, int word) {
    return tree.children(word, "case").stream()
        .anyMatch(child -> scene.words().holds("agent-preposition", tree.token(child)));
  }

  private static boolean hasCase(SentenceTree tree, int word) {
    return tree.child(word, "case") >= 0;
  }

  /** "of China", "from China": not "against", "in". */
  private boolean isMarkedOwner(SentenceTree tree, int word) {
    for (int child : tree.children(word, "case")) {
      if (scene.words().holds("owner-preposition", tree.token(child))) {
        return true;
      }
    }
    return false;
  }
}
