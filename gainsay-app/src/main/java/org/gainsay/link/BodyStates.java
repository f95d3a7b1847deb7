package org.gainsay.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gainsay.model.EntityType;
import org.gainsay.model.Mention;
import org.jspecify.annotations.Nullable;

/**
 * Whose a body is where its words name no state ("the foreign ministry", "Parliament"): that of the
 * only such body the report names with its state; else the state last named before it in its
 * sentence. Likewise an embassy without its town is the one with it.
 */
final class BodyStates {
  private static final String NONE = "body::";

  private final List<Mention> mentions;
  private final @Nullable String[] keys;

  BodyStates(List<Mention> mentions, @Nullable String[] keys) {
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

  private @Nullable String stateBefore(int at) {
    String state = null;
    int sentence = mentions.get(at).sentence();
    for (int i = at - 1; i >= 0 && mentions.get(i).sentence() == sentence; i--) {
      Mention other = mentions.get(i);
      boolean named = other.type() == EntityType.COUNTRY || other.type() == EntityType.PERSON;
      if (named && other.country() != null) {
        state = other.country();
        break;
      }
    }
    return state;
  }
}
