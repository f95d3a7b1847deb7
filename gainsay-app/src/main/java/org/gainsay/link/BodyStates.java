package org.gainsay.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gainsay.model.Analysis;
import org.gainsay.model.EntityType;
import org.gainsay.model.Mention;
import org.gainsay.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * Whose a body is where its words name no state ("the foreign ministry", "Parliament"): that of the
 * only such body the report names with its state; else the state last named before it in its
 * sentence. Likewise an embassy without its town is the one with it.
 */
final class BodyStates {
  private static final String NONE = "body::";

  private final Analysis analysis;
  private final List<Mention> mentions;
  private final @Nullable String[] keys;

  BodyStates(Analysis analysis, List<Mention> mentions, @Nullable String[] keys) {
    this.analysis = analysis;
    this.mentions = mentions;
    this.keys = keys;
  }

  void complete() {
    for (int i = 0; i < keys.length; i++) {
      String key = keys[i];
      if (key != null && key.startsWith(NONE)) {
        String concept = key.substring(NONE.length());
        String only = only(":" + concept);
        String state = only == null ? stateBefore(i) : null;
        keys[i] = only != null ? only : state != null ? "body:" + state + ":" + concept : key;
      }
    }
    for (int i = 0; i < keys.length; i++) {
      String key = keys[i];
      if (key != null && key.startsWith("body:") && !key.contains("@")) {
        String hosted = hosted(key + "@");
        keys[i] = hosted == null ? key : hosted;
      }
    }
  }

  /** The only key with a state that ends so; null if there is none or more than one. */
  private @Nullable String only(String end) {
    Set<String> found = new HashSet<>();
    for (Mention mention : mentions) {
      String key = mention.known();
      if (key != null && key.startsWith("body:") && !key.startsWith(NONE) && key.endsWith(end)) {
        found.add(key);
      }
    }
    return found.size() == 1 ? found.iterator().next() : null;
  }

  private @Nullable String hosted(String start) {
    Set<String> found = new HashSet<>();
    for (String key : new ArrayList<>(Arrays.asList(keys))) {
      if (key != null && key.startsWith(start)) {
        found.add(key);
      }
    }
    return found.size() == 1 ? found.iterator().next() : null;
  }

  /**
   * The state of the subject above, climbing from the body; in a clause whose subject is no state,
   * that of the clause above it. Else the state last named before.
   */
  private @Nullable String stateBefore(int at) {
    Mention body = mentions.get(at);
    List<Token> tokens = analysis.sentences().get(body.sentence()).tokens();
    int token = body.head();
    for (int steps = 0; token >= 0 && steps < tokens.size(); steps++) {
      String state = subject(body, tokens, token);
      if (state != null) {
        return state;
      }
      token = tokens.get(token).head();
    }
    return nearest(at);
  }

  private @Nullable String subject(Mention body, List<Token> tokens, int above) {
    if (tokens.get(above).relation().equals("acl")) {
      return state(body, tokens, tokens.get(above).head());
    }
    for (Token token : tokens) {
      if (token.head() == above && token.deprel().startsWith("nsubj")) {
        String state = state(body, tokens, token.index());
        if (state != null) {
          return state;
        }
      }
    }
    return null;
  }

  /** The state that a noun is, or that stands at it, or that a person or body belongs to. */
  private @Nullable String state(Mention body, List<Token> tokens, int noun) {
    for (Mention mention : mentions) {
      if (mention.sentence() != body.sentence() || mention.country() == null || mention == body) {
        continue;
      }
      boolean holder = mention.type() == EntityType.PERSON || isState(mention);
      boolean itself = mention.head() == noun && holder;
      boolean modifier = isState(mention) && tokens.get(mention.head()).head() == noun;
      if (itself || modifier && !isGroup(body.sentence(), noun)) {
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
    for (Mention mention : mentions) {
      if (mention.sentence() == sentence
          && mention.head() == noun
          && mention.type() == EntityType.GROUP) {
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
