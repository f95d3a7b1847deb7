package org.gainsay.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.gainsay.model.Attribution;
import org.gainsay.model.Entity;
import org.gainsay.model.EntityType;
import org.gainsay.model.EventMention;
import org.gainsay.model.Extraction;
import org.gainsay.model.Link;
import org.gainsay.model.Linked;
import org.gainsay.model.Linking;
import org.gainsay.model.Listing;
import org.gainsay.model.Mention;
import org.jspecify.annotations.Nullable;

/**
 * Joins what several reports say of one entity: by the keys of the tables, by external ids, by the
 * same name, by a surname that one full name alone holds. Two external ids, or two full names of
 * persons, never meet. Reports are taken in order of their ids, so that the order given is nothing.
 */
final class Merger {
  private final Naming naming;
  private final @Nullable Listings listings;

  Merger(Naming naming, @Nullable Listings listings) {
    this.naming = naming;
    this.listings = listings;
  }

  Linking merge(List<Linked> reports) {
    List<Local> locals = locals(reports);
    if (listings != null) {
      locals.forEach(local -> look(local, listings));
    }
    Clusters clusters = new Clusters(locals.size());
    joinKeys(locals, clusters);
    new LooseEnds(locals, clusters).join();
    List<List<Local>> groups = new ArrayList<>();
    for (List<Integer> members : clusters.sets().values()) {
      List<Local> group = members.stream().map(locals::get).toList();
      if (group.stream().anyMatch(local -> local.isNamed() || local.needed)) {
        groups.add(group);
      }
    }
    Entities entities = new EntityMaker(naming).make(groups);
    return new Linking(relink(reports, entities.ids()), entities.entities());
  }

  /** Where a layer has but one line like its names, others like that line are the same. */
  private static void look(Local local, Listings listings) {
    local.listed = listings.of(local);
    Map<String, List<Listing>> byLayer = new TreeMap<>();
    local.listed.forEach(
        one -> byLayer.computeIfAbsent(one.layer(), none -> new ArrayList<>()).add(one));
    byLayer.forEach(
        (layer, lines) -> {
          if (lines.size() == 1) {
            String type = ShortNames.family(local.type());
            local.keys.add("listed " + type + layer + ":" + lines.get(0).line());
          }
        });
  }

  /** Entities with the ids of what they are made of. */
  record Entities(List<Entity> entities, Map<Local, String> ids) {}

  private static List<Local> locals(List<Linked> reports) {
    List<Local> locals = new ArrayList<>();
    Set<String> seen = new TreeSet<>();
    reports.stream()
        .sorted(Comparator.comparing(report -> report.analysis().document().id()))
        .filter(report -> seen.add(report.analysis().document().id()))
        .forEach(report -> locals.addAll(locals(report)));
    return locals;
  }

  private static List<Local> locals(Linked report) {
    Map<String, Local> byId = new LinkedHashMap<>();
    for (Link link : report.links()) {
      Local local = byId.computeIfAbsent(link.entity(), id -> new Local(report, id));
      local.mentions.add(link.mention());
    }
    markNeeded(report, byId);
    List<Local> found = new ArrayList<>(byId.values());
    found.forEach(Merger::addKeys);
    return found;
  }

  /** What claims and events speak of. */
  private static void markNeeded(Linked report, Map<String, Local> byId) {
    Set<Integer> used = used(report.extraction());
    for (Link link : report.links()) {
      Local local = byId.get(link.entity());
      if (local != null && used.contains(link.mention())) {
        local.needed = true;
      }
    }
  }

  private static Set<Integer> used(Extraction extraction) {
    Set<Integer> used = new TreeSet<>();
    for (Attribution attribution : extraction.attributions()) {
      used.addAll(attribution.speakers());
      used.addAll(attribution.addressees());
    }
    for (EventMention event : extraction.events()) {
      used.addAll(event.actors());
      used.addAll(event.targets());
      used.add(event.place());
    }
    return used;
  }

  private static void addKeys(Local local) {
    if (!local.id.contains("#") && !local.id.startsWith("body::")) {
      local.keys.add(local.id);
    }
    for (Mention mention : local.names()) {
      if (mention.known() != null && !mention.known().startsWith("body:")) {
        local.keys.add(mention.known());
      }
      boolean full = mention.type() != EntityType.PERSON || Names.words(mention.name()).size() > 1;
      if (mention.known() == null && full) {
        String type =
            local.type() == EntityType.GOVERNMENT_BODY ? "ORGANISATION" : local.type().name();
        local.keys.add("name " + type + " " + Names.plain(mention.name()));
      }
    }
    if (!local.isNamed()) {
      local.keys.add(local.id);
    }
  }

  private static void joinKeys(List<Local> locals, Clusters clusters) {
    String[] externals = new String[locals.size()];
    for (int i = 0; i < locals.size(); i++) {
      externals[i] = external(locals.get(i));
    }
    Map<String, Integer> first = new HashMap<>();
    for (int i = 0; i < locals.size(); i++) {
      for (String key : locals.get(i).keys) {
        Integer other = first.putIfAbsent(key, i);
        if (other != null) {
          unite(clusters, externals, other, i);
        }
      }
    }
  }

  /** Two different ids of one scheme keep apart what shares a name. */
  private static void unite(Clusters clusters, String[] externals, int one, int other) {
    String a = externals[clusters.leader(one)];
    String b = externals[clusters.leader(other)];
    if (a.isEmpty() || b.isEmpty() || a.equals(b)) {
      clusters.join(one, other);
      externals[clusters.leader(one)] = a.isEmpty() ? b : a;
    }
  }

  private static String external(Local local) {
    for (Mention mention : local.names()) {
      if (mention.external() != null && local.type() == mention.type()) {
        return mention.external().toString();
      }
    }
    return "";
  }

  private static List<Linked> relink(List<Linked> reports, Map<Local, String> ids) {
    Map<String, Map<String, Local>> byReport = new TreeMap<>();
    for (Local local : ids.keySet()) {
      byReport.computeIfAbsent(local.document(), none -> new TreeMap<>()).put(local.id, local);
    }
    List<Linked> relinked = new ArrayList<>();
    for (Linked report : reports) {
      Map<String, Local> mine =
          byReport.getOrDefault(report.analysis().document().id(), new TreeMap<>());
      List<Link> links = new ArrayList<>();
      for (Link link : report.links()) {
        Local local = mine.get(link.entity());
        if (local != null) {
          links.add(new Link(link.mention(), ids.getOrDefault(local, ""), reasons(link, local)));
        }
      }
      relinked.add(new Linked(report.analysis(), report.extraction(), links));
    }
    return relinked;
  }

  private static List<String> reasons(Link link, Local local) {
    List<String> reasons = new ArrayList<>(link.reasons());
    for (Listing listing : local.listed) {
      if (listing.form().equals(local.mention(link.mention()).name())) {
        reasons.add(Listings.reason(listing));
      }
    }
    return reasons;
  }
}
