package org.gainsay.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gainsay.model.EntityType;
import org.gainsay.model.Mention;
import org.gainsay.model.Span;
import org.gainsay.model.Token;

/**
 * Whether words tell of a wrong together with its doer: a party as the subject of the deed, the
 * agent of its passive, its owner; or, anywhere beside a deed, a threat group or intruders marked
 * by nation.
 */
final class Misdeeds {
  /** How many words a doer may stand before a deed to which the parser gave no subject. */
  private static final int FARTHEST = 6;

  private static final int HIGHEST_CLIMB = 6;

  private final Reading reading;
  private final WordClasses classes;

  Misdeeds(Reading reading, WordClasses classes) {
    this.reading = reading;
    this.classes = classes;
  }

  /** Whether the word tells of a wrong, or of what is one when intruders do it. */
  boolean isMisdeed(SentenceTree tree, int at) {
    return isWrong(tree, at) || classes.isWord("deed", tree.token(at));
  }

  /** Whether the word tells of a wrong, whoever does it. */
  boolean isWrong(SentenceTree tree, int at) {
    if (classes.isWord("blame-bearing", tree.token(at)) && isBorne(tree, at)) {
      return true;
    }
    if (!classes.isWord("misdeed", tree.token(at))) {
      return isTakingOfSecrets(tree, at) || isDoingOfWrong(tree, at);
    }
    // "a responsible approach" tells of nothing; "responsible for the raid" does
    boolean bare =
        classes.isWord("blaming-adjective", tree.token(at))
            && !(tree.upos(at).equals("ADJ") && hasComplement(tree, at));
    return !bare && !isDoubted(tree, at);
  }

  /** "Moscow was to blame for it": the subject is blamed. */
  private static boolean isBorne(SentenceTree tree, int at) {
    return at > 1
        && VerbGroups.isInfinitive(tree.token(at))
        && tree.upos(at - 1).equals("PART")
        && VerbGroups.isBeing(tree, at - 2);
  }

  /** "gather intelligence", "obtained passwords". */
  private boolean isTakingOfSecrets(SentenceTree tree, int at) {
    int object = tree.child(at, "obj");
    return object >= 0
        && classes.isWord("taking", tree.token(at))
        && classes.isWord("secret", tree.token(object));
  }

  /** "led a raid", "used the raids as a threat", "a raid conducted by": a verb of any doing. */
  private boolean isDoingOfWrong(SentenceTree tree, int at) {
    if (!tree.upos(at).equals("VERB") || !classes.isWord("doing", tree.token(at))) {
      return false;
    }
    if (tree.is(at, "acl") && isWrongNoun(tree, tree.head(at))) {
      return true;
    }
    for (int child : tree.children(at)) {
      boolean done =
          tree.is(child, "obj")
              || tree.is(child, "obl") && !hasCase(tree, child, "agent")
              || tree.token(child).deprel().equals("nsubj:pass");
      if (done && isWrongNoun(tree, child)) {
        return true;
      }
    }
    return isAgainst(tree, at);
  }

  /** "deployed for years against Oslo a new weapon": as near words go, not as the tree hangs. */
  private boolean isAgainst(SentenceTree tree, int verb) {
    int end = Math.min(tree.last(verb), verb + FARTHEST);
    for (int word = verb + 1; word <= end && !tree.upos(word).equals("VERB"); word++) {
      if (tree.upos(word).equals("ADP") && classes.isWord("opposing-case", tree.token(word))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the noun, what stands before it, or what it is made of tells of a wrong. */
  private boolean isWrongNoun(SentenceTree tree, int noun) {
    if (isWrongWord(tree, noun)) {
      return true;
    }
    for (int child : tree.children(noun)) {
      boolean part =
          tree.is(child, "compound")
              || tree.is(child, "amod")
              || tree.is(child, "conj")
              || tree.is(child, "nmod") && hasCase(tree, child, "genitive");
      if (part && isWrongWord(tree, child)) {
        return true;
      }
    }
    return false;
  }

  private boolean isWrongWord(SentenceTree tree, int word) {
    return !tree.upos(word).equals("VERB")
        && (classes.isWord("misdeed", tree.token(word)) || classes.isWord("deed", tree.token(word)))
        && !isDoubted(tree, word);
  }

  private static boolean hasComplement(SentenceTree tree, int at) {
    return tree.child(at, "obl") > at
        || tree.child(at, "nmod") > at
        || tree.child(at, "advcl") > at;
  }

  /** "so-called attacks": told with doubt, the speaker's own accusation it is not. */
  private boolean isDoubted(SentenceTree tree, int at) {
    for (int child : tree.children(at)) {
      boolean doubt =
          classes.is("doubted", tree.token(child).form().toLowerCase(Locale.ROOT))
              || classes.is("doubted", tree.lemma(child));
      if (doubt) {
        return true;
      }
    }
    return false;
  }

  /** Whether the doer stands with the deed. */
  boolean isLaidToSomebody(SentenceTree tree, int deed, Span span) {
    return !doers(tree, deed, span).isEmpty()
        || knownGroup(tree, deed, span) >= 0
        || isWrong(tree, deed)
            && (isInvolvement(tree, deed, span) || isOthersDeed(tree, deed, span));
  }

  /** "“They bombed the village”": one who speaks of others so means somebody. */
  private boolean isOthersDeed(SentenceTree tree, int deed, Span span) {
    int subject = VerbGroups.subject(tree, deed);
    Token token = subject < 0 ? null : tree.token(subject);
    return token != null
        && tree.upos(deed).equals("VERB")
        && !VerbGroups.isPassive(tree, deed)
        && span.contains(token.span())
        && token.upos().equals("PRON")
        && token.has("Person=3")
        && token.has("Number=Plur")
        && reading.depth(tree, deed) > 0;
  }

  /**
   * "The group breached …", of a threat group that the report has named before: its last mention,
   * or -1.
   */
  int knownGroup(SentenceTree tree, int deed, Span span) {
    int subject = isWrong(tree, deed) ? subject(tree, deed) : -1;
    boolean said =
        subject >= 0
            && span.contains(tree.token(subject).span())
            && classes.isWord("group-noun", tree.token(subject))
            && !VerbGroups.isPassive(tree, deed)
            && isDefinite(tree, subject);
    for (int i = tree.index(); said && i >= 0; i--) {
      List<Integer> before =
          reading.mentions().within(i, reading.trees().get(i).sentence().span()).stream()
              .filter(m -> isBefore(m, tree, subject))
              .toList();
      if (!before.isEmpty()) {
        return before.get(before.size() - 1);
      }
    }
    return -1;
  }

  private boolean isBefore(int index, SentenceTree tree, int word) {
    Mention mention = reading.mentions().get(index);
    return mention.type() == EntityType.THREAT_GROUP
        && mention.kind() == Mention.Kind.NAME
        && mention.span().end() <= tree.token(word).span().start();
  }

  private static boolean isDefinite(SentenceTree tree, int noun) {
    int determiner = tree.child(noun, "det");
    return determiner >= 0
        && (tree.token(determiner).has("Definite=Def")
            || tree.token(determiner).has("PronType=Dem"));
  }

  /** The mentions in the span to whom the deed is laid, in order. */
  List<Integer> doers(SentenceTree tree, int deed, Span span) {
    List<Integer> found = new ArrayList<>();
    for (int m : reading.mentions().within(tree.index(), span)) {
      Mention mention = reading.mentions().get(m);
      boolean laid =
          isMarked(tree, deed, mention) || isWrong(tree, deed) && isDoer(tree, deed, mention);
      if (isParty(mention) && laid) {
        found.add(m);
      }
    }
    return found;
  }

  /** Those of the doers who stand as the wrong's subject, agent or owner. */
  List<Integer> agents(SentenceTree tree, int deed, Span span) {
    if (!isWrong(tree, deed)) {
      return List.of();
    }
    return doers(tree, deed, span).stream()
        .filter(m -> isDoer(tree, deed, reading.mentions().get(m)))
        .toList();
  }

  /** Whether a mention is a victim by its own word, or hangs on a wrong as whom it is done to. */
  boolean isSufferer(SentenceTree tree, Mention mention) {
    if (isVictim(tree, mention)) {
      return true;
    }
    int at = mention.head();
    for (int above = tree.head(at); above >= 0; at = above, above = tree.head(at)) {
      boolean inside = mention.span().contains(tree.token(above).span());
      if (!inside && isMisdeed(tree, above) && isUndergoing(tree, at, above)) {
        return true;
      }
    }
    return false;
  }

  private boolean isVictim(SentenceTree tree, Mention mention) {
    boolean described = mention.kind() == Mention.Kind.DESCRIPTION;
    for (int at = 0; described && at < tree.size(); at++) {
      if (mention.span().contains(tree.token(at).span())
          && classes.isWord("victim", tree.token(at))) {
        return true;
      }
    }
    return false;
  }

  /** "Oslo has nothing to do with it", "has never taken part": the subject of what is denied. */
  boolean isCleared(SentenceTree tree, int head) {
    int verb = tree.is(head, "nsubj") ? tree.head(head) : -1;
    if (verb < 0) {
      return false;
    }
    boolean denied = isMisdeed(tree, verb);
    boolean negated = false;
    for (int child : tree.children(verb)) {
      Token token = tree.token(child);
      negated |= token.has("Polarity=Neg") || classes.isWord("negator", token);
      negated |= classes.isWord("nothing", token);
      denied |= classes.isWord("nothing", token) || classes.isWord("share", token);
    }
    return negated && (denied || classes.isWord("backing", tree.token(verb)));
  }

  private boolean isUndergoing(SentenceTree tree, int at, int deed) {
    if (tree.is(at, "nsubj")) {
      return VerbGroups.isPassive(tree, deed);
    }
    boolean agent = tree.token(at).deprel().equals("obl:agent") || hasCase(tree, at, "agent");
    return switch (tree.relation(at)) {
      case "obj", "iobj" -> true;
      case "obl", "nmod" -> !agent && !hasCase(tree, at, "deed-owner");
      // "attacks aimed at …"
      case "acl", "advcl" -> classes.isWord("aiming", tree.token(at));
      default -> false;
    };
  }

  private static boolean isParty(Mention mention) {
    boolean named = mention.type() != EntityType.GROUP || mention.country() != null;
    // "The attackers", hackers of no nation: a deed is told, nobody is accused
    return named && mention.type() != EntityType.PLACE && mention.kind() != Mention.Kind.PRONOUN;
  }

  /** A threat group, or intruders of a nation, that the deed is not done to. */
  private boolean isMarked(SentenceTree tree, int deed, Mention mention) {
    boolean marked =
        mention.type() == EntityType.THREAT_GROUP
            || mention.type() == EntityType.GROUP
                && classes.isWord("intruder", tree.token(mention.head()));
    boolean outside = !mention.span().contains(tree.token(deed).span());
    // "an espionage actor" is who he is, no deed
    boolean kind = tree.is(deed, "compound") || tree.is(deed, "amod");
    return marked && outside && !kind && !isSuffering(tree, mention.head());
  }

  /** "was directly involved in the attacks": of one whom the words before the content name. */
  private boolean isInvolvement(SentenceTree tree, int deed, Span span) {
    for (int at = tree.head(deed), climb = 0; at >= 0 && climb < 3; at = tree.head(at), climb++) {
      boolean inside = span.contains(tree.token(at).span());
      if (inside && classes.isWord("involvement", tree.token(at))) {
        int subject = VerbGroups.subject(tree, at);
        return subject < 0 || !span.contains(tree.token(subject).span());
      }
    }
    return false;
  }

  private boolean isDoer(SentenceTree tree, int deed, Mention mention) {
    int head = mention.head();
    boolean verb = tree.upos(deed).equals("VERB") || tree.upos(deed).equals("AUX");
    if (verb && !VerbGroups.isPassive(tree, deed)) {
      return isSubject(tree, deed, head);
    }
    if (isAgent(tree, deed, head) || isNextAgent(tree, deed, head)) {
      return true;
    }
    for (int next : tree.children(deed, "conj")) {
      // "was planned and paid for by X"
      if (verb && VerbGroups.isPassive(tree, deed) && isAgent(tree, next, head)) {
        return true;
      }
    }
    boolean predicate = tree.upos(deed).equals("ADJ") || tree.child(deed, "cop") >= 0;
    return predicate && isSubject(tree, deed, head);
  }

  /** A passive's agent, what stands in front of a noun or owns it. */
  private boolean isAgent(SentenceTree tree, int deed, int head) {
    boolean noun = tree.upos(deed).equals("NOUN");
    for (int child : tree.children(deed)) {
      boolean place =
          tree.token(child).deprel().equals("obl:agent")
              || tree.is(child, "nmod:poss")
              || tree.is(child, "amod")
              || tree.is(child, "compound")
              || hasCase(tree, child, "agent")
              || noun && tree.is(child, "nmod") && hasCase(tree, child, "deed-owner");
      if (place
          && tree.dominates(child, head)
          && !isPredicateBelow(tree, child, head)
          && !isSuffering(tree, head)) {
        return true;
      }
    }
    return false;
  }

  /** « (« orchestrée ») par X »: the agent stands next, whatever the parser hangs it on. */
  private boolean isNextAgent(SentenceTree tree, int deed, int head) {
    boolean participle =
        VerbGroups.isPastParticiple(tree.token(deed)) || tree.upos(deed).equals("ADJ");
    if (!participle || head <= deed || head - deed > FARTHEST || !hasCase(tree, head, "agent")) {
      return false;
    }
    for (int word = deed + 1; word < head; word++) {
      if (tree.upos(word).equals("VERB") || tree.upos(word).equals("AUX")) {
        return false;
      }
    }
    return true;
  }

  /** "(among the firms breached by X) are A and B": hung on the agent by mistake. */
  private static boolean isPredicateBelow(SentenceTree tree, int agent, int head) {
    for (int at = head; at >= 0 && at != agent; at = tree.head(at)) {
      if (tree.child(at, "cop") >= 0) {
        return true;
      }
    }
    return false;
  }

  private boolean isSubject(SentenceTree tree, int deed, int head) {
    int subject = subject(tree, deed);
    if (subject >= 0) {
      boolean below = tree.dominates(deed, head) && !tree.dominates(deed, subject);
      return tree.dominates(subject, head) && !below && !isSuffering(tree, head);
    }
    return VerbGroups.isFinite(tree.token(deed))
        && head < deed
        && deed - head <= FARTHEST
        && !isSuffering(tree, head);
  }

  /** The deed's own subject or that of the verb it hangs on; the noun of a relative clause. */
  private static int subject(SentenceTree tree, int deed) {
    for (int at = deed, climb = 0; at >= 0 && climb < HIGHEST_CLIMB; climb++) {
      int own = VerbGroups.subject(tree, at);
      boolean relative = own >= 0 && tree.token(own).has("PronType=Rel");
      if (own >= 0 && !relative) {
        return own;
      }
      int head = tree.head(at);
      if (tree.is(at, "acl")) {
        return head;
      }
      at =
          switch (tree.relation(at)) {
            case "xcomp", "conj", "advcl", "obl", "ccomp" -> head;
            default -> -1;
          };
    }
    return -1;
  }

  /** Behind "against", "on": whom it is done to. */
  private boolean isSuffering(SentenceTree tree, int head) {
    return hasCase(tree, head, "suffering");
  }

  private boolean hasCase(SentenceTree tree, int noun, String wordClass) {
    for (int marker : tree.children(noun)) {
      if (tree.is(marker, "case") && classes.isWord(wordClass, tree.token(marker))) {
        return true;
      }
    }
    return false;
  }
}
