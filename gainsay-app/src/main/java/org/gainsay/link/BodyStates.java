package org.gainsay.link;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.gainsay.model.Analysis;
import org.gainsay.model.EntityType;
import org.gainsay.model.Extraction;
import org.gainsay.model.Mention;
import org.gainsay.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * Whose a body is where its words name no state ("the foreign ministry", "Parliament"): that of the
 * only such body the report names with its state; else the state last named before it in its
 * sentence, but of a body hit by what somebody lays to that state, the accuser's. Likewise an
 * embassy without its town is the one with it.
 */
final class BodyStates {
  private static final String BODY = "body:";
  private static final String NONE = "body::";

  /** The concept of a service of which more is not said, and what those of others end with. */
  private static final String SERVICE = "intelligence";

  /** How many sentences a body may be spoken of before its state is said. */
  private static final int SOON = 3;

  private final Analysis analysis;
  private final List<Mention> mentions;
  private final @Nullable String[] keys;
  private final BySentence bySentence;
  private final Accused accused;

  /** By concept: the keys of bodies named with their states. */
  private final Map<String, Set<String>> stated = new HashMap<>();

  BodyStates(Analysis analysis, Extraction extraction, @Nullable String[] keys) {
    this.analysis = analysis;
    mentions = extraction.mentions();
    this.keys = keys;
    accused = new Accused(extraction);
    bySentence = new BySentence(mentions, analysis.sentences().size());
  }

  void complete() {
    for (String key : keys) {
      if (key != null && key.startsWith(BODY) && !key.startsWith(NONE)) {
        add(stated, key.substring(key.indexOf(':', BODY.length()) + 1), key);
      }
    }
    for (int i = 0; i < keys.length; i++) {
      String key = keys[i];
      if (key != null && key.startsWith(NONE)) {
        keys[i] = stated(i, key.substring(NONE.length()));
      }
    }
    completeMissions();
    completeServices();
  }

  /** "The Russian spy service" where the report names but one of that state's: that one. */
  private void completeServices() {
    Map<String, Set<String>> named = new HashMap<>();
    for (String key : keys) {
      if (key != null && key.endsWith("-" + SERVICE)) {
        add(named, key.substring(0, key.lastIndexOf(':') + 1), key);
      }
    }
    for (int i = 0; i < keys.length; i++) {
      String key = String.valueOf(keys[i]);
      if (key.endsWith(":" + SERVICE) && !key.startsWith(NONE)) {
        Set<String> own = named.getOrDefault(key.substring(0, key.lastIndexOf(':') + 1), Set.of());
        keys[i] = own.size() == 1 ? own.iterator().next() : key;
      }
    }
  }

  private String stated(int at, String concept) {
    String beside = besideBody(at);
    if (beside != null) {
      return BODY + beside + ":" + concept;
    }
    boolean possessed = isPossessed(at);
    String only = possessed ? null : only(at, concept);
    if (only != null) {
      return only;
    }
    String state = possessed ? owner(at) : stateBefore(at);
    if (accused.accuser(at) >= 0 && (state == null || accused.isLaidTo(at, state))) {
      state = mentions.get(accused.accuser(at)).country();
    } else if (state == null && !possessed) {
      state = speakerBefore(mentions.get(at));
    }
    return state == null ? NONE + concept : BODY + state + ":" + concept;
  }

  /** "Its foreign ministry", « son ministère ». */
  private boolean isPossessed(int at) {
    Mention body = mentions.get(at);
    return tokens(body.sentence()).stream()
        .anyMatch(token -> token.head() == body.head() && token.has("Poss=Yes"));
  }

  /** "France accused Russia. The foreign ministry said": it goes on for the state before. */
  private @Nullable String speakerBefore(Mention body) {
    int before = body.sentence() - 1;
    List<Token> tokens = before < 0 ? List.of() : tokens(before);
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean main = token.head() >= 0 && tokens.get(token.head()).head() < 0;
      if (main && token.deprel().equals("nsubj")) {
        return state(body, before, i);
      }
    }
    return null;
  }

  /** The state of the subject before it in its sentence, else of the sentence before. */
  private @Nullable String owner(int at) {
    Mention body = mentions.get(at);
    String here = subjectBefore(body, body.sentence(), body.head());
    if (here != null || body.sentence() == 0) {
      return here;
    }
    int before = body.sentence() - 1;
    String subject = subjectBefore(body, before, tokens(before).size());
    return subject == null ? onlyState(before) : subject;
  }

  private @Nullable String onlyState(int sentence) {
    Set<String> found = new TreeSet<>();
    for (int i : bySentence.in(sentence)) {
      Mention mention = mentions.get(i);
      if (mention.type() == EntityType.COUNTRY && mention.country() != null) {
        found.add(mention.country());
      }
    }
    return found.size() == 1 ? found.iterator().next() : null;
  }

  private List<Token> tokens(int sentence) {
    return analysis.sentences().get(sentence).tokens();
  }

  private void completeMissions() {
    Map<String, Set<String>> hosted = new HashMap<>();
    for (String key : keys) {
      if (key != null && key.contains("@")) {
        add(hosted, key.substring(0, key.indexOf('@')), key);
      }
    }
    for (int i = 0; i < keys.length; i++) {
      Set<String> hosts = hosted.getOrDefault(String.valueOf(keys[i]), Set.of());
      keys[i] = hosts.size() == 1 ? hosts.iterator().next() : keys[i];
    }
  }

  /** "Russia's central bank and finance ministry": the state of a body coordinated before it. */
  private @Nullable String besideBody(int at) {
    Mention body = mentions.get(at);
    Token head = tokens(body.sentence()).get(body.head());
    if (!head.relation().equals("conj")) {
      return null;
    }
    for (int i : bySentence.in(body.sentence())) {
      Mention first = mentions.get(i);
      boolean coordinated = first.head() == head.head() && first.country() != null;
      if (coordinated && first.type() == EntityType.GOVERNMENT_BODY) {
        return first.country();
      }
    }
    return null;
  }

  /**
   * The only body of the concept that the report names with its state, before or soon after; null
   * if not one.
   */
  private @Nullable String only(int at, String concept) {
    Set<String> found = stated.getOrDefault(concept, Set.of());
    if (found.size() != 1) {
      return null;
    }
    String key = found.iterator().next();
    int last = mentions.get(at).sentence() + SOON;
    for (int i = 0; i < keys.length && mentions.get(i).sentence() <= last; i++) {
      if (key.equals(keys[i])) {
        return key;
      }
    }
    return null;
  }

  private static void add(Map<String, Set<String>> map, String key, String value) {
    map.computeIfAbsent(key, none -> new TreeSet<>()).add(value);
  }

  /**
   * The state of the subject last named before the body, groups of people passed over; else the
   * state last named.
   */
  private @Nullable String stateBefore(int at) {
    Mention body = mentions.get(at);
    String subject = subjectBefore(body, body.sentence(), body.head());
    return subject == null ? nearest(at) : subject;
  }

  /** The state of the last subject of a sentence before one of its tokens. */
  private @Nullable String subjectBefore(Mention body, int sentence, int end) {
    List<Token> tokens = tokens(sentence);
    for (int i = end - 1; i >= 0; i--) {
      if (isSubject(tokens, i, end)) {
        String state = state(body, sentence, i);
        if (state != null) {
          return state;
        }
      }
    }
    return null;
  }

  /**
   * A subject that acts (an ambassador is summoned to his hosts' ministry), or the noun that a
   * participle before the body hangs on.
   */
  private static boolean isSubject(List<Token> tokens, int at, int body) {
    String relation = tokens.get(at).deprel();
    if (relation.startsWith("nsubj")) {
      return !relation.endsWith(":pass");
    }
    for (int i = at + 1; i < body; i++) {
      if (tokens.get(i).head() == at && tokens.get(i).relation().equals("acl")) {
        return true;
      }
    }
    return false;
  }

  /** The state that a noun is, or that stands at it, or that a person or body belongs to. */
  private @Nullable String state(Mention body, int sentence, int noun) {
    List<Token> tokens = tokens(sentence);
    for (int i : bySentence.in(sentence)) {
      Mention mention = mentions.get(i);
      if (mention.country() == null || mention == body) {
        continue;
      }
      boolean holder = mention.type() == EntityType.PERSON || isState(mention);
      boolean itself = mention.head() == noun && holder;
      boolean modifier = isState(mention) && tokens.get(mention.head()).head() == noun;
      if (itself || modifier && !isGroup(sentence, noun)) {
        return mention.country();
      }
    }
    return null;
  }

  private static boolean isState(Mention mention) {
    return mention.type() == EntityType.COUNTRY || mention.type() == EntityType.GOVERNMENT_BODY;
  }

  /** "Chinese spies" do not act for the state whose parliament is meant. */
  private boolean isGroup(int sentence, int noun) {
    for (int i : bySentence.in(sentence)) {
      Mention mention = mentions.get(i);
      if (mention.head() == noun && mention.type() == EntityType.GROUP) {
        return true;
      }
    }
    return false;
  }

  private @Nullable String nearest(int at) {
    int sentence = mentions.get(at).sentence();
    for (int i = at - 1; i >= 0 && mentions.get(i).sentence() == sentence; i--) {
      Mention other = mentions.get(i);
      boolean named = other.type() == EntityType.COUNTRY || other.type() == EntityType.PERSON;
      if (named && other.country() != null) {
        return other.country();
      }
    }
    return null;
  }
}
