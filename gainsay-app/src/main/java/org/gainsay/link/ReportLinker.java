package org.gainsay.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.gainsay.model.Analysis;
import org.gainsay.model.EntityType;
import org.gainsay.model.Extraction;
import org.gainsay.model.Link;
import org.gainsay.model.Mention;
import org.gainsay.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * Links the mentions of one report: keys of the tables first, then names, then what stands in
 * brackets or is called an alias, then bodies without a state, offices, descriptions and pronouns.
 */
final class ReportLinker {
  private final Analysis analysis;
  private final List<Mention> mentions;
  private final Words words;
  private final Clusters clusters;
  private final List<Set<String>> reasons = new ArrayList<>();

  /** By mention: whether it stands for an entity at all. */
  private final boolean[] linked;

  /** By mention: the key it is known by, found by the tables or completed here. */
  private final @Nullable String[] keys;

  ReportLinker(Analysis analysis, Extraction extraction, Words words) {
    this.analysis = analysis;
    this.words = words;
    mentions = extraction.mentions();
    clusters = new Clusters(mentions.size());
    linked = new boolean[mentions.size()];
    keys = new String[mentions.size()];
    for (int i = 0; i < mentions.size(); i++) {
      reasons.add(new LinkedHashSet<>());
      keys[i] = mentions.get(i).known();
    }
    this.extraction = extraction;
  }

  private final Extraction extraction;

  List<Link> link() {
    new BodyStates(analysis, mentions, keys).complete();
    joinKeys();
    joinNames();
    joinShortNames();
    joinBrackets();
    joinAliases();
    Anaphora anaphora = new Anaphora(analysis, extraction, words, this);
    anaphora.resolveDescriptions();
    joinDescriptions();
    anaphora.resolvePronouns();
    return links();
  }

  private void joinKeys() {
    Map<String, Integer> first = new HashMap<>();
    for (int i = 0; i < mentions.size(); i++) {
      String key = keys[i];
      if (key != null) {
        linked[i] = true;
        because(i, "lexicon " + key);
        Integer other = first.putIfAbsent(key, i);
        if (other != null) {
          clusters.join(other, i);
        }
      }
    }
  }

  private void joinNames() {
    Map<String, Integer> first = new HashMap<>();
    for (int i = 0; i < mentions.size(); i++) {
      Mention mention = mentions.get(i);
      if (mention.kind() != Mention.Kind.NAME || keys[i] != null) {
        continue;
      }
      linked[i] = true;
      because(i, "name \"" + mention.name() + "\"");
      String key = family(mention.type()) + Names.plain(mention.name());
      Integer other = first.putIfAbsent(key, i);
      if (other != null) {
        clusters.join(other, i);
      }
    }
  }

  /** Bodies and organisations are told apart by rules that may err: one name, one entity. */
  private static String family(EntityType type) {
    return type == EntityType.GOVERNMENT_BODY ? "ORGANISATION " : type + " ";
  }

  /** A surname or a company's first words, where only one longer name holds them. */
  private void joinShortNames() {
    for (int i = 0; i < mentions.size(); i++) {
      Mention mention = mentions.get(i);
      boolean person = mention.type() == EntityType.PERSON;
      boolean body = mention.type() == EntityType.GOVERNMENT_BODY;
      boolean organisation = mention.type() == EntityType.ORGANISATION;
      if (mention.kind() == Mention.Kind.NAME && (person || body || organisation)) {
        int longer = longer(i, person);
        if (longer >= 0 && !clusters.together(i, longer)) {
          join(
              longer,
              i,
              (person ? "surname \"" : "short for \"") + mentions.get(longer).name() + "\"");
        }
      }
    }
  }

  private int longer(int at, boolean person) {
    int found = -1;
    Mention mention = mentions.get(at);
    for (int i = 0; i < mentions.size(); i++) {
      Mention other = mentions.get(i);
      boolean same = family(other.type()).equals(family(mention.type()));
      if (other.kind() != Mention.Kind.NAME || !same || clusters.together(i, at)) {
        continue;
      }
      boolean holds =
          person
              ? Names.isPartOfPerson(mention.name(), other.name())
              : keysAgree(at, i)
                  && Names.isShortFor(mention.name(), other.name(), mention.country());
      if (holds && found >= 0 && !clusters.together(i, found)) {
        return -1;
      }
      found = holds ? i : found;
    }
    return found;
  }

  private boolean keysAgree(int one, int other) {
    String a = keys[one];
    String b = keys[other];
    return a == null || b == null || a.equals(b);
  }

  /** "Office of Foreign Assets Control (OFAC)": what stands in brackets is the same. */
  private void joinBrackets() {
    for (int i = 0; i + 1 < mentions.size(); i++) {
      Mention mention = mentions.get(i);
      Mention next = mentions.get(i + 1);
      boolean names = mention.kind() == Mention.Kind.NAME && next.kind() == Mention.Kind.NAME;
      boolean types = family(mention.type()).equals(family(next.type()));
      if (names && types && between(mention, next).equals("(") && compatible(i, i + 1)) {
        join(i, i + 1, "brackets after \"" + mention.name() + "\"");
      }
    }
  }

  /** What stands between two mentions of one sentence, by its tokens: markup is no part of it. */
  private String between(Mention one, Mention other) {
    if (one.sentence() != other.sentence()) {
      return "";
    }
    StringBuilder text = new StringBuilder();
    for (Token token : analysis.sentences().get(one.sentence()).tokens()) {
      boolean after = token.span().start() >= one.span().end();
      if (after && token.span().end() <= other.span().start()) {
        text.append(text.length() == 0 ? "" : " ").append(token.form());
      }
    }
    return text.toString();
  }

  /** "also known as", "tracked as", « alias »: the groups named after it are the one before. */
  private void joinAliases() {
    for (int i = 0; i < mentions.size(); i++) {
      Mention mention = mentions.get(i);
      if (mention.type() != EntityType.THREAT_GROUP || mention.kind() != Mention.Kind.NAME) {
        continue;
      }
      boolean called = false;
      for (int j = i + 1; j < mentions.size(); j++) {
        Mention next = mentions.get(j);
        if (next.sentence() != mention.sentence()) {
          break;
        }
        if (next.type() == EntityType.THREAT_GROUP && next.kind() == Mention.Kind.NAME) {
          called = called ? isList(mentions.get(j - 1), next) : isAlias(mention, next);
          if (!called) {
            break;
          }
          if (compatible(i, j)) {
            join(i, j, "alias of \"" + mention.name() + "\"");
          }
        }
      }
    }
  }

  private boolean isAlias(Mention one, Mention other) {
    String text = between(one, other);
    for (String word : text.split("[^\\p{L}]+")) {
      if (words.is("alias", word)) {
        return text.length() < 60;
      }
    }
    return false;
  }

  private boolean isList(Mention one, Mention other) {
    String text = between(one, other).strip().toLowerCase(Locale.ROOT);
    return text.matches("[,(\"'\u201c\u201d\u00ab\u00bb ]*(and|or|et|ou)?[\"'\u201c\u00ab ]*");
  }

  /** Two different ids of one scheme keep two names apart whatever else joins them. */
  private boolean compatible(int one, int other) {
    String a = external(one);
    String b = external(other);
    return a == null || b == null || a.equals(b);
  }

  private @Nullable String external(int at) {
    for (int i = 0; i < mentions.size(); i++) {
      if (clusters.together(i, at) && mentions.get(i).external() != null) {
        return String.valueOf(mentions.get(i).external());
      }
    }
    return null;
  }

  private void joinDescriptions() {
    Map<String, Integer> first = new HashMap<>();
    for (int i = 0; i < mentions.size(); i++) {
      Mention mention = mentions.get(i);
      if (mention.kind() == Mention.Kind.DESCRIPTION && !linked[i]) {
        String key = Descriptions.key(mention, analysis, words);
        keys[i] = key;
        Integer other = first.putIfAbsent(key, i);
        linked[i] = true;
        because(i, "description " + key);
        if (other != null) {
          clusters.join(other, i);
        }
      }
    }
  }

  /** Ties a mention to the entity of another. */
  void join(int to, int mention, String reason) {
    clusters.join(to, mention);
    linked[mention] = true;
    linked[to] = true;
    because(mention, reason);
  }

  /** Ties an anaphor; what it was held to be by its words alone is given up. */
  void point(int to, int anaphor, String reason) {
    reasons.get(anaphor).clear();
    join(to, anaphor, reason);
  }

  private void because(int mention, String reason) {
    reasons.get(mention).add(reason);
  }

  boolean together(int one, int other) {
    return clusters.together(one, other);
  }

  boolean isLinked(int mention) {
    return linked[mention];
  }

  int leader(int mention) {
    return clusters.leader(mention);
  }

  private List<Link> links() {
    List<Link> links = new ArrayList<>();
    for (int i = 0; i < mentions.size(); i++) {
      if (linked[i]) {
        links.add(new Link(i, id(clusters.leader(i)), List.copyOf(reasons.get(i))));
      }
    }
    return links;
  }

  /** The key of a name, else of a description; of what has none, its first mention. */
  private String id(int leader) {
    String described = null;
    for (int i = leader; i < mentions.size(); i++) {
      String key = clusters.leader(i) == leader ? keys[i] : null;
      if (key != null && mentions.get(i).kind() == Mention.Kind.NAME) {
        return key;
      }
      described = described == null ? key : described;
    }
    String type = mentions.get(leader).type().name().toLowerCase(Locale.ROOT);
    return described != null && !isNamed(leader) ? described : type + "#" + leader;
  }

  private boolean isNamed(int leader) {
    for (int i = leader; i < mentions.size(); i++) {
      if (clusters.leader(i) == leader && mentions.get(i).kind() == Mention.Kind.NAME) {
        return true;
      }
    }
    return false;
  }
}
