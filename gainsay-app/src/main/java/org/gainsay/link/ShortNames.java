package org.gainsay.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gainsay.model.EntityType;
import org.gainsay.model.Mention;
import org.jspecify.annotations.Nullable;

/** Which longer name of a report a surname, a company's first words or an acronym stands for. */
final class ShortNames {
  /** Names that share a word; with more of them a word tells nothing. */
  private static final int MOST = 64;

  private final List<Mention> mentions;
  private final @Nullable String[] keys;

  /** Distinct names by family and word, and by family and initials: the first mention of each. */
  private final Map<String, List<Integer>> byWord = new HashMap<>();

  ShortNames(List<Mention> mentions, @Nullable String[] keys) {
    this.mentions = mentions;
    this.keys = keys;
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < mentions.size(); i++) {
      Mention mention = mentions.get(i);
      if (mention.kind() == Mention.Kind.NAME && isShortened(mention.type())) {
        String family = family(mention.type());
        if (seen.add(family + Names.plain(mention.name()) + keys[i])) {
          add(family, mention, i);
        }
      }
    }
  }

  private void add(String family, Mention mention, int at) {
    List<String> words = Names.words(mention.name());
    for (String word : new LinkedHashSet<>(words)) {
      byWord.computeIfAbsent(family + word, none -> new ArrayList<>(2)).add(at);
    }
    if (mention.type() != EntityType.PERSON && words.size() > 1) {
      for (String initials : Names.initials(words)) {
        byWord.computeIfAbsent(family + initials, none -> new ArrayList<>(2)).add(at);
      }
    }
  }

  private static boolean isShortened(EntityType type) {
    return type == EntityType.PERSON
        || type == EntityType.ORGANISATION
        || type == EntityType.GOVERNMENT_BODY;
  }

  /** Bodies and organisations are told apart by rules that may err: one name, one entity. */
  static String family(EntityType type) {
    return type == EntityType.GOVERNMENT_BODY ? "ORGANISATION " : type + " ";
  }

  /** The mention of the only longer name, or -1. */
  int longer(int at, Clusters clusters) {
    Mention mention = mentions.get(at);
    List<String> words = Names.words(mention.name());
    if (words.isEmpty() || !isShortened(mention.type())) {
      return -1;
    }
    List<Integer> candidates =
        byWord.getOrDefault(family(mention.type()) + words.get(0), List.of());
    int found = -1;
    for (int i : candidates.size() > MOST ? List.<Integer>of() : candidates) {
      if (!clusters.together(i, at) && isLonger(at, i)) {
        if (found >= 0 && !clusters.together(i, found)) {
          return -1;
        }
        found = i;
      }
    }
    return found;
  }

  private boolean isLonger(int at, int other) {
    Mention mention = mentions.get(at);
    if (mention.type() == EntityType.PERSON) {
      return Names.isPartOfPerson(mention.name(), mentions.get(other).name());
    }
    String a = keys[at];
    String b = keys[other];
    boolean agree = a == null || b == null || a.equals(b);
    return agree && Names.isShortFor(mention.name(), mentions.get(other).name(), mention.country());
  }
}
