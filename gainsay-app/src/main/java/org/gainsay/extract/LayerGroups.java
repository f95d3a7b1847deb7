package org.gainsay.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.gainsay.extract.Entry.Kind;
import org.gainsay.lexicon.Fold;
import org.gainsay.lexicon.Layer;
import org.gainsay.lexicon.Table;
import org.gainsay.model.EntityType;
import org.gainsay.model.ExternalId;
import org.jspecify.annotations.Nullable;

/**
 * The hacker groups of the user's layers over those of the bundled table. A layer's group is the
 * bundled one of its ATT&CK id, else of its name, else of the first of its names that the table
 * holds; else it is one of its own. A name that the table gives to another group, or to a state, a
 * body or a company, stays with that.
 */
final class LayerGroups {
  private static final String MITRE = "mitre-attack";

  private final Gazetteer<Entry> names;

  /** Keys of groups by plain name, and those that have an ATT&CK id. */
  private final Map<String, String> keys = new HashMap<>();

  private final Set<String> ids = new HashSet<>();
  private final Map<String, String> countries = new HashMap<>();

  /** States of groups that a layer gives; the last layer's word counts. */
  private final Map<String, String> given = new HashMap<>();

  /**
   * @param names the language's other names, states and bodies among them
   */
  LayerGroups(Gazetteer<Entry> names, Table bundled) {
    this.names = names;
    for (Table.Row row : bundled.rows()) {
      String key = row.get("key");
      if (!row.get("mitre").isEmpty()) {
        ids.add(key);
      }
      countries.put(key, row.get("country"));
      for (String column : List.of("names", "ambiguous", "common")) {
        row.list(column).forEach(name -> keys.putIfAbsent(plain(name), key));
      }
    }
  }

  /** Resolves the layers' groups, so that {@link #country} knows what they say. */
  void resolve(List<Layer> layers) {
    for (Layer layer : layers) {
      for (Layer.Entry entry : layer.entries()) {
        if (entry.type() == Layer.Type.THREAT_GROUP && !entry.countries().isEmpty()) {
          given.put(key(entry), entry.countries().get(0));
        }
      }
    }
  }

  /** The state of a group: a layer's word before the table's. */
  @Nullable String country(String key) {
    String country = given.getOrDefault(key, countries.getOrDefault(key, ""));
    return country.isEmpty() ? null : country;
  }

  void add(List<Layer> layers) {
    for (Layer layer : layers) {
      for (Layer.Entry entry : layer.entries()) {
        if (entry.type() == Layer.Type.THREAT_GROUP) {
          add(entry);
        }
      }
    }
  }

  private void add(Layer.Entry group) {
    String key = key(group);
    boolean known = ids.contains(key) || group.scheme().equals(MITRE);
    String id = ids.contains(key) ? key : group.id();
    ExternalId external = known && !id.isEmpty() ? new ExternalId(MITRE, id) : null;
    for (String name : group.names()) {
      boolean word = Words.of(name).size() == 1 || isSmall(name);
      add(name, entry(word ? Kind.WORD : Kind.THREAT, key, external));
    }
    for (String name : group.weak()) {
      add(name, entry(Kind.COMMON, key, external));
    }
  }

  private Entry entry(Kind kind, String key, @Nullable ExternalId external) {
    String known = "threat-group:" + key;
    return new Entry(kind, EntityType.THREAT_GROUP, known, country(key), external, "");
  }

  private void add(String name, Entry entry) {
    String other = keys.putIfAbsent(plain(name), key(entry));
    boolean taken = other != null && !other.equals(key(entry));
    if (!taken && !isHeld(name)) {
      names.add(isSmall(name) ? capital(name) : name, entry);
    }
  }

  private static String key(Entry entry) {
    return String.valueOf(entry.known()).substring("threat-group:".length());
  }

  /** Whether the tables hold the whole name for something, a group among them. */
  private boolean isHeld(String name) {
    Words words = Words.of(name);
    for (Gazetteer.Match<Entry> match :
        words.size() == 0 ? List.<Gazetteer.Match<Entry>>of() : names.at(words, 0)) {
      if (match.to() == words.size()) {
        return true;
      }
    }
    return false;
  }

  private String key(Layer.Entry group) {
    if (group.scheme().equals(MITRE) && ids.contains(group.id())) {
      return group.id();
    }
    String first = keys.get(plain(group.name()));
    for (String name : group.names()) {
      first = first == null ? keys.get(plain(name)) : first;
    }
    return first == null ? slug(group.name()) : first;
  }

  private static String plain(String name) {
    return Fold.of(name).replaceAll("[^\\p{L}\\p{N}]+", "");
  }

  private static String slug(String name) {
    return Fold.of(name).replaceAll("[^\\p{L}\\p{N}]+", "-");
  }

  private static boolean isSmall(String name) {
    return name.equals(name.toLowerCase(Locale.ROOT));
  }

  /** Names in small letters would be found in any: each word of theirs must have its capital. */
  private static String capital(String name) {
    StringBuilder out = new StringBuilder(name.length());
    boolean begins = true;
    for (int c : name.codePoints().toArray()) {
      out.appendCodePoint(begins ? Character.toTitleCase(c) : c);
      begins = !Character.isLetterOrDigit(c);
    }
    return out.toString();
  }
}
