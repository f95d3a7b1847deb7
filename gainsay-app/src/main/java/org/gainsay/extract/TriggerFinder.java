package org.gainsay.extract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.gainsay.model.EntityType;
import org.gainsay.model.EventType;
import org.gainsay.model.Token;

/** Finds the words that tell of events: of a word's rules the first whose needs are met. */
final class TriggerFinder {
  /** Parts of speech that may stand between a verb and its noun. */
  private static final Set<String> PHRASE = Set.of("DET", "ADJ", "NUM", "ADV", "NOUN", "PROPN");

  private static final Set<String> NOUNS = Set.of("NOUN", "PROPN");

  private final EventScene scene;
  private final Participants participants;
  private final RoleFinder roles;
  private final NearbyRoles nearby;

  /** Types of event met so far in the report: what a word may point back to. */
  private final Set<EventType> met = EnumSet.noneOf(EventType.class);

  TriggerFinder(EventScene scene, Participants participants, RoleFinder roles) {
    this.scene = scene;
    this.participants = participants;
    this.roles = roles;
    nearby = new NearbyRoles(scene, participants);
  }

  /** The triggers of the report in order. */
  List<Trigger> find() {
    List<Trigger> found = new ArrayList<>();
    for (int sentence = 0; sentence < scene.size(); sentence++) {
      List<Trigger> here = new ArrayList<>();
      SentenceTree tree = scene.tree(sentence);
      for (int word = 0; word < tree.size(); word++) {
        trigger(sentence, word, here);
      }
      found.addAll(withoutParts(tree, here));
    }
    return found;
  }

  private void trigger(int sentence, int word, List<Trigger> found) {
    Token token = scene.token(sentence, word);
    int mention = -1;
    for (EventRule rule : scene.lexicon().rules(token)) {
      if (!rule.frame().takes(token)) {
        continue;
      }
      mention = mention == -1 ? participants.at(sentence, word) : mention;
      if (mention >= 0 && isNamePart(sentence, word, mention) || isModifier(sentence, word)) {
        return;
      }
      if (!meets(sentence, word, rule)) {
        continue;
      }
      Roles filled =
          nearby.complete(sentence, word, rule, roles.find(sentence, word, rule.frame()));
      if (rule.needsRoles() && filled.isEmpty()) {
        continue;
      }
      met.add(rule.type());
      found.add(new Trigger(sentence, word, rule, filled, rule.pointsBack()));
      return;
    }
  }

  /** A word inside a name tells of nothing: "Cyber Attack Response Centre". */
  private boolean isNamePart(int sentence, int word, int mention) {
    Token token = scene.token(sentence, word);
    return token.upos().equals("PROPN")
        && scene.mentions().get(mention).head() != word
        && scene.mentions().get(mention).span().contains(token.span());
  }

  /** A noun before a noun that tells of no event: the hacking of "hacking group". */
  private boolean isModifier(int sentence, int word) {
    SentenceTree tree = scene.tree(sentence);
    boolean modifies = tree.is(word, "compound") || tree.is(word, "amod");
    return modifies && !isFollowedByOwner(tree, word) && !isMainVerb(tree, word);
  }

  /** "actors exfiltrated files": a verb behind its subject, whatever the tree says. */
  private static boolean isMainVerb(SentenceTree tree, int word) {
    boolean clause = tree.child(word, "mark") >= 0 || tree.child(word, "aux") >= 0;
    if (tree.upos(word).equals("VERB") && clause) {
      return true;
    }
    return word > 0
        && tree.upos(word).equals("VERB")
        && !tree.token(word).has("VerbForm=Ger")
        && NOUNS.contains(tree.upos(word - 1));
  }

  /** "Targeting of": a noun whatever the tree says. */
  private boolean isFollowedByOwner(SentenceTree tree, int word) {
    return word + 1 < tree.size() && scene.words().holds("owner-preposition", tree.token(word + 1));
  }

  private boolean meets(int sentence, int word, EventRule rule) {
    for (EventNeed need : rule.needs()) {
      if (need.what().equals(EventNeed.ROLES)) {
        continue;
      }
      if (isMet(sentence, word, rule, need) == need.negated()) {
        return false;
      }
    }
    return true;
  }

  private boolean isMet(int sentence, int word, EventRule rule, EventNeed need) {
    return switch (need.what()) {
      case EventNeed.TOPIC -> scene.isCyber();
      case EventNeed.DETERMINED -> met.contains(rule.type()) && isDetermined(sentence, word);
      case EventNeed.GOVERNOR ->
          governors(sentence, word).stream().anyMatch(at -> fits(sentence, at, need));
      default ->
          Position.parse(need.what()).find(scene.arguments(sentence), word).stream()
              .anyMatch(at -> fits(sentence, at, need));
    };
  }

  private boolean isDetermined(int sentence, int word) {
    SentenceTree tree = scene.tree(sentence);
    for (int child : tree.children(word)) {
      boolean determines = tree.is(child, "det") || tree.is(child, "amod");
      if (determines && pointsBack(tree.token(child))) {
        return true;
      }
    }
    return false;
  }

  private boolean pointsBack(Token token) {
    EventStatuses statuses = scene.lexicon().statuses();
    return statuses.of("demonstrative", token) != null || statuses.of("article", token) != null;
  }

  private List<Integer> governors(int sentence, int word) {
    Arguments arguments = scene.arguments(sentence);
    SentenceTree tree = arguments.tree();
    List<Integer> found = new ArrayList<>(tree.children(word, "acl"));
    for (int part : arguments.heads(word)) {
      if (tree.head(part) >= 0) {
        found.add(tree.head(part));
      }
    }
    int marker = tree.child(word, "case");
    if (marker > 0 && tree.upos(marker - 1).equals("NOUN")) {
      found.add(marker - 1);
    }
    int before = verbBefore(tree, word);
    if (before >= 0 && !found.contains(before)) {
      found.add(before);
    }
    return found;
  }

  /**
   * The verb whose noun this is by the order of the words, or -1: a second look where trees err.
   */
  private static int verbBefore(SentenceTree tree, int noun) {
    for (int at = noun - 1; at >= 0; at--) {
      String upos = tree.upos(at);
      if (upos.equals("VERB") || tree.token(at).has("VerbForm=Part")) {
        return at;
      }
      if (!PHRASE.contains(upos)) {
        return -1;
      }
    }
    return -1;
  }

  private boolean fits(int sentence, int word, EventNeed need) {
    SentenceTree tree = scene.tree(sentence);
    if (scene.words().holds("whole", tree.token(word))) {
      for (int part : tree.children(word, "nmod")) {
        if (fitsItself(sentence, part, need)) {
          return true;
        }
      }
    }
    return fitsItself(sentence, word, need);
  }

  private boolean fitsItself(int sentence, int word, EventNeed need) {
    Token token = scene.token(sentence, word);
    for (String item : need.items()) {
      boolean fits =
          switch (item.charAt(0)) {
            case '$' -> item.equals("$any") || scene.words().holds(item.substring(1), token);
            case '#' -> isMention(sentence, word, item.substring(1));
            default ->
                item.equals(EventWords.plain(token.lemma()))
                    || item.equals(EventWords.plain(token.form()));
          };
      if (fits) {
        return true;
      }
    }
    return false;
  }

  private boolean isMention(int sentence, int word, String type) {
    List<Integer> meant = participants.meant(sentence, word, false, null);
    if (type.equals(EventNeed.ANY)) {
      return !meant.isEmpty();
    }
    EntityType wanted = EntityType.valueOf(type.toUpperCase(Locale.ROOT).replace('-', '_'));
    return meant.stream().anyMatch(i -> scene.mentions().get(i).type() == wanted);
  }

  /** Leaves out what is but part of another: the attacks of "a campaign of attacks". */
  private List<Trigger> withoutParts(SentenceTree tree, List<Trigger> found) {
    Map<Integer, Trigger> byWord = new HashMap<>();
    found.forEach(trigger -> byWord.put(trigger.head(), trigger));
    List<Trigger> kept = new ArrayList<>();
    for (Trigger trigger : found) {
      if (isInstance(tree, trigger, found)) {
        continue;
      }
      Trigger above = byWord.get(tree.head(trigger.head()));
      if (above == null || !isPart(tree, trigger, above) && !isAdded(tree, trigger, above)) {
        kept.add(trigger);
      }
    }
    return kept;
  }

  /** "attacks this week, including a raid on the port": told as an instance of the one before. */
  private boolean isInstance(SentenceTree tree, Trigger trigger, List<Trigger> found) {
    int at = trigger.head();
    for (int part : scene.arguments(tree.index()).heads(at)) {
      at = Math.min(at, tree.first(part));
    }
    boolean listed =
        at > 0
            && (scene.words().holds("including", tree.token(at))
                || scene.words().holds("including", tree.token(at - 1)));
    int from = at;
    return listed
        && !trigger.rule().frame().isVerb()
        && found.stream()
            .anyMatch(
                other ->
                    other.head() < from
                        && !other.rule().frame().isVerb()
                        && other.rule().type() == trigger.rule().type());
  }

  /** "cyberattacks targeting banks": whom the deed told of before it hits, no second deed. */
  private static boolean isAdded(SentenceTree tree, Trigger participle, Trigger deed) {
    int word = participle.head();
    return participle.rule().type() == deed.rule().type()
        && participle.rule().eurepoc().isEmpty()
        && tree.token(word).has("Tense=Pres")
        && tree.is(word, "acl")
        && !tree.is(word, "acl:relcl")
        && deed.roles().targets().containsAll(participle.roles().targets());
  }

  private boolean isPart(SentenceTree tree, Trigger part, Trigger whole) {
    if (part.rule().type() != whole.rule().type() || whole.rule().frame().isVerb()) {
      return false;
    }
    int head = part.head();
    if (part.rule().frame().isVerb()) {
      return false;
    }
    if (tree.is(head, "compound") || tree.is(head, "amod") || tree.is(head, "appos")) {
      return true;
    }
    return tree.is(head, "nmod")
        && scene.words().holds("umbrella", tree.token(whole.head()))
        && whole.roles().actors().containsAll(part.roles().actors());
  }
}
