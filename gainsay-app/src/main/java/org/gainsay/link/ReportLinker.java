package org.gainsay.link;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.gainsay.model.Analysis;
import org.gainsay.model.EntityType;
import org.gainsay.model.ExternalId;
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
  private final Extraction extraction;
  private final List<Mention> mentions;
  private final Words words;
  private final Clusters clusters;
  private final List<Set<String>> reasons = new ArrayList<>();

  /** By mention: whether it stands for an entity at all. */
  private final boolean[] linked;

  /** By leader of a cluster: its id in a public scheme. */
  private final @Nullable String[] externals;

  /** By mention: the key it is known by, found by the tables or completed here. */
  private final @Nullable String[] keys;

  ReportLinker(Analysis analysis, Extraction extraction, Words words) {
    this.analysis = analysis;
    this.words = words;
    mentions = extraction.mentions();
    clusters = new Clusters(mentions.size());
    linked = new boolean[mentions.size()];
    keys = new String[mentions.size()];
    externals = new String[mentions.size()];
    for (int i = 0; i < mentions.size(); i++) {
      reasons.add(new LinkedHashSet<>());
      keys[i] = mentions.get(i).known();
      ExternalId external = mentions.get(i).external();
      externals[i] = external == null ? null : external.toString();
    }
    this.extraction = extraction;
  }

  List<Link> link() {
    new BodyStates(analysis, extraction, keys).complete();
    joinKeys();
    joinNames();
    joinShortNames();
    joinBrackets();
    joinAliases();
    Reading reading = Reading.of(analysis, mentions, words, this);
    new NamedDescriptions(reading).join();
    new DescriptionAnaphora(reading).resolve();
    joinDescriptions(new Unnamed(reading));
    new PronounAnaphora(reading, extraction).resolve();
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
          unite(other, i);
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
      String key = ShortNames.family(mention.type()) + Names.plain(mention.name());
      Integer other = first.putIfAbsent(key, i);
      if (other != null) {
        unite(other, i);
      }
    }
  }

  /** A surname or a company's first words, where only one longer name holds them. */
  private void joinShortNames() {
    ShortNames names = new ShortNames(mentions, keys);
    for (int i = 0; i < mentions.size(); i++) {
      if (mentions.get(i).kind() == Mention.Kind.NAME) {
        int longer = names.longer(i, clusters);
        boolean person = mentions.get(i).type() == EntityType.PERSON;
        if (longer >= 0) {
          String why = person ? "surname" : "short for";
          join(longer, i, why + " \"" + mentions.get(longer).name() + "\"");
        }
      }
    }
  }

  /** "Office of Foreign Assets Control (OFAC)": what stands in brackets is the same. */
  private void joinBrackets() {
    for (int i = 0; i + 1 < mentions.size(); i++) {
      Mention mention = mentions.get(i);
      Mention next = mentions.get(i + 1);
      boolean names = mention.kind() == Mention.Kind.NAME && next.kind() == Mention.Kind.NAME;
      boolean types = ShortNames.family(mention.type()).equals(ShortNames.family(next.type()));
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
    return externals[clusters.leader(at)];
  }

  private void unite(int one, int other) {
    String a = external(one);
    String b = external(other);
    clusters.join(one, other);
    externals[clusters.leader(one)] = a != null ? a : b;
  }

  /** Whether each is a person of a full name and the names share no word. */
  private boolean areTwoPersons(int one, int other) {
    Set<String> names = fullNames(clusters.leader(one));
    Set<String> others = fullNames(clusters.leader(other));
    return !names.isEmpty() && !others.isEmpty() && Collections.disjoint(names, others);
  }

  /** The words of the full names of persons in a cluster. */
  private Set<String> fullNames(int leader) {
    Set<String> found = new LinkedHashSet<>();
    for (int i = 0; i < mentions.size(); i++) {
      Mention mention = mentions.get(i);
      boolean person = mention.type() == EntityType.PERSON && mention.kind() == Mention.Kind.NAME;
      List<String> parts = Names.words(mention.name());
      if (person && parts.size() > 1 && clusters.leader(i) == leader) {
        found.addAll(parts);
      }
    }
    return found;
  }

  private void joinDescriptions(Unnamed unnamed) {
    Map<String, Integer> first = new HashMap<>();
    for (int i = 0; i < mentions.size(); i++) {
      Mention mention = mentions.get(i);
      if (mention.kind() != Mention.Kind.DESCRIPTION || linked[i]) {
        continue;
      }
      int state = unnamed.owner(mention);
      if (state >= 0) {
        join(state, i, "belongs to \"" + mentions.get(state).name() + "\"");
      } else if (!unnamed.isNobody(mention)) {
        String key = Descriptions.key(mention, analysis, words);
        keys[i] = key;
        Integer other = first.putIfAbsent(key, i);
        linked[i] = true;
        because(i, "description " + key);
        if (other != null) {
          unite(other, i);
        }
      }
    }
  }

  /** Ties a mention to the entity of another; a description makes no two persons one. */
  void join(int to, int mention, String reason) {
    if (areTwoPersons(to, mention)) {
      return;
    }
    unite(to, mention);
    linked[mention] = true;
    linked[to] = true;
    because(mention, reason);
    if (reasons.get(to).isEmpty()) {
      because(to, reason);
    }
  }

  /** Ties an anaphor; what it was held to be by its words alone is given up. */
  void point(int to, int anaphor, String reason) {
    if (areTwoPersons(to, anaphor)) {
      return;
    }
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
    Map<Integer, String> ids = ids();
    List<Link> links = new ArrayList<>();
    for (int i = 0; i < mentions.size(); i++) {
      if (linked[i]) {
        String id = ids.getOrDefault(clusters.leader(i), "");
        links.add(new Link(i, id, List.copyOf(reasons.get(i))));
      }
    }
    return links;
  }

  /** By leader: the key of a name, else of a description; of what has none, its first mention. */
  private Map<Integer, String> ids() {
    Map<Integer, String> ids = new HashMap<>();
    clusters.sets().forEach((leader, members) -> ids.put(leader, id(leader, members)));
    return ids;
  }

  private String id(int leader, List<Integer> members) {
    String described = null;
    int named = -1;
    for (int i : members) {
      boolean name = mentions.get(i).kind() == Mention.Kind.NAME;
      String key = keys[i];
      if (key != null && name) {
        return key;
      }
      named = named < 0 && name ? i : named;
      described = described == null ? key : described;
    }
    int first = named < 0 ? leader : named;
    String type = mentions.get(first).type().name().toLowerCase(Locale.ROOT);
    return described != null && named < 0 ? described : type + "#" + leader;
  }
}
