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
import org.gainsay.model.Mention;

/**
 * Joins what several reports say of one entity: by the keys of the tables, by external ids, by the
 * same name, by a surname that one full name alone holds. Two external ids, or two full names of
 * persons, never meet. Reports are taken in order of their ids, so that the order given is nothing.
 */
final class Merger {
  private final Naming naming;

  Merger(Naming naming) {
    this.naming = naming;
  }

  Linking merge(List<Linked> reports) {
    List<Local> locals = locals(reports);
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
    Map<String, Map<String, String>> byReport = new TreeMap<>();
    ids.forEach(
        (local, id) ->
            byReport.computeIfAbsent(local.document(), none -> new TreeMap<>()).put(local.id, id));
    List<Linked> relinked = new ArrayList<>();
    for (Linked report : reports) {
      Map<String, String> mine =
          byReport.getOrDefault(report.analysis().document().id(), new TreeMap<>());
      List<Link> links = new ArrayList<>();
      for (Link link : report.links()) {
        String id = mine.get(link.entity());
        if (id != null) {
          links.add(new Link(link.mention(), id, link.reasons()));
        }
      }
      relinked.add(new Linked(report.analysis(), report.extraction(), links));
    }
    return relinked;
  }
}
