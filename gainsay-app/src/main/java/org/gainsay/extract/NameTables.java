package org.gainsay.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gainsay.extract.Entry.Kind;
import org.gainsay.lexicon.Fold;
import org.gainsay.lexicon.Lexicons;
import org.gainsay.lexicon.Table;
import org.gainsay.model.EntityType;
import org.gainsay.model.ExternalId;

/** The name tables of one language, made ready for finding. */
final class NameTables {
  /** The user-assigned code under which alliances' bodies stand in the tables: no state. */
  private static final String UNION = "EU";

  /** A title: its kind, and the body and state it is held in where the words alone say so. */
  record Title(String kind, String concept, String country) {}

  /** A noun that describes: its kind, and the types it may point back to. */
  record Group(String kind, List<String> refers) {}

  private final Gazetteer<Entry> names = new Gazetteer<>();
  private final Gazetteer<Title> titles = new Gazetteer<>();
  private final Set<String> titleModifiers = new HashSet<>();
  private final Map<String, List<Group>> groups = new HashMap<>();
  private final Set<String> bodyHeads = new HashSet<>();
  private final Map<String, Set<String>> words = new HashMap<>();
  private final Map<String, List<String>> topics = new LinkedHashMap<>();
  private final Map<String, String> topicCountry = new HashMap<>();

  NameTables(Lexicons lexicons, String language) {
    lexicons.find(language, "countries").ifPresent(this::addCountries);
    lexicons.find(language, "bodies").ifPresent(this::addBodies);
    lexicons.find(language, "titles").ifPresent(this::addTitles);
    lexicons.find(language, "groups").ifPresent(this::addGroups);
    addOrganisations(lexicons.table(Lexicons.ANY, "organisations"));
    lexicons.find(language, "organisations").ifPresent(this::addOrganisations);
    lexicons.find(language, "name-words").ifPresent(this::addWords);
    Table groups = lexicons.table(Lexicons.ANY, "threat-groups");
    LayerGroups layers = new LayerGroups(names, groups);
    layers.resolve(lexicons.layers());
    addThreatGroups(groups, layers);
    layers.add(lexicons.layers());
  }

  private void addCountries(Table table) {
    for (Table.Row row : table.rows()) {
      String code = row.get("code");
      addState(Kind.STATE, code, List.of(row.get("name")));
      addState(Kind.STATE, code, row.list("names"));
      addState(Kind.SEAT, code, row.list("seats"));
      addState(Kind.ADJECTIVE, code, row.list("adjectives"));
      if (table.columns().contains("people")) {
        addState(Kind.PEOPLE, code, row.list("people"));
      }
    }
  }

  private void addState(Kind kind, String code, List<String> forms) {
    Entry entry = state(kind, code);
    for (String form : forms) {
      names.add(form, entry);
    }
  }

  static Entry state(Kind kind, String code) {
    return new Entry(
        kind, EntityType.COUNTRY, "country:" + code, code, new ExternalId("iso-3166", code), "");
  }

  private void addBodies(Table table) {
    for (Table.Row row : table.rows()) {
      List<String> forms = row.list("forms");
      switch (row.get("kind")) {
        case "topic" -> addTopic(row.get("concept"), row.get("country"), forms);
        case "frame" -> addFrames(row.get("country"), forms);
        case "body" -> addBody(Kind.BODY, row, forms);
        case "stated" -> addBody(Kind.STATED, row, forms);
        case "named" -> addBody(Kind.NAMED, row, forms);
        case "head" -> forms.forEach(form -> bodyHeads.add(Fold.of(form)));
        default -> throw new IllegalArgumentException("no such kind: " + row);
      }
    }
  }

  private void addTopic(String concept, String country, List<String> forms) {
    String key = country.isEmpty() ? concept : concept + "@" + country;
    topicCountry.put(key, country);
    topics.computeIfAbsent(key, none -> new ArrayList<>()).addAll(forms);
  }

  private void addFrames(String country, List<String> frames) {
    topics.forEach(
        (key, forms) -> {
          String own = topicCountry.getOrDefault(key, "");
          String state = own.isEmpty() ? country : own;
          Entry entry = body(Kind.BODY, key.replaceFirst("@.*", ""), state);
          for (String frame : frames) {
            forms.forEach(form -> names.add(frame.replace("{}", form), entry));
          }
        });
  }

  private void addBody(Kind kind, Table.Row row, List<String> forms) {
    Entry entry = body(kind, row.get("concept"), row.get("country"));
    forms.forEach(form -> names.add(form, entry));
  }

  private static Entry body(Kind kind, String concept, String country) {
    boolean none = country.isEmpty() || country.equals(UNION);
    String known = kind == Kind.NAMED ? Entry.bodyKey(country, concept) : null;
    return new Entry(kind, EntityType.GOVERNMENT_BODY, known, none ? null : country, null, concept);
  }

  private void addTitles(Table table) {
    for (Table.Row row : table.rows()) {
      if (row.get("kind").equals("modifier")) {
        row.list("forms").forEach(form -> titleModifiers.add(Fold.of(form)));
        continue;
      }
      for (String form : row.list("forms")) {
        if (form.contains("{}")) {
          addTopicTitles(row, form);
        } else {
          titles.add(form, new Title(row.get("kind"), row.get("concept"), row.get("country")));
        }
      }
    }
  }

  private void addTopicTitles(Table.Row row, String frame) {
    topics.forEach(
        (key, forms) -> {
          Title title =
              new Title(
                  row.get("kind"), key.replaceFirst("@.*", ""), topicCountry.getOrDefault(key, ""));
          forms.forEach(form -> titles.add(frame.replace("{}", form), title));
        });
  }

  private void addGroups(Table table) {
    for (Table.Row row : table.rows()) {
      String refers = row.get("refers");
      Group group =
          new Group(row.get("kind"), refers.isEmpty() ? List.of() : List.of(refers.split(" ")));
      for (String lemma : row.list("lemmas")) {
        groups.computeIfAbsent(Fold.of(lemma), none -> new ArrayList<>(2)).add(group);
      }
    }
  }

  private void addOrganisations(Table table) {
    for (Table.Row row : table.rows()) {
      String country = row.get("country");
      Entry entry =
          new Entry(
              Kind.ORGANISATION,
              EntityType.ORGANISATION,
              "organisation:" + row.get("key"),
              country.isEmpty() ? null : country,
              null,
              row.get("kind"));
      row.list("names").forEach(form -> names.add(form, entry));
    }
  }

  private void addThreatGroups(Table table, LayerGroups layers) {
    for (Table.Row row : table.rows()) {
      String mitre = row.get("mitre");
      Entry safe =
          new Entry(
              Kind.THREAT,
              EntityType.THREAT_GROUP,
              "threat-group:" + row.get("key"),
              layers.country(row.get("key")),
              mitre.isEmpty() ? null : new ExternalId("mitre-attack", mitre),
              "");
      row.list("names").forEach(form -> names.add(form, safe));
      row.list("ambiguous").forEach(form -> names.add(form, safe));
      Entry common =
          new Entry(Kind.COMMON, safe.type(), safe.known(), safe.country(), safe.external(), "");
      row.list("common").forEach(form -> names.add(form, common));
    }
  }

  private void addWords(Table table) {
    for (Table.Row row : table.rows()) {
      if (row.get("kind").equals("regions")) {
        row.list("words").forEach(form -> names.add(form, place()));
        continue;
      }
      Set<String> kind = words.computeIfAbsent(row.get("kind"), none -> new HashSet<>());
      row.list("words").forEach(word -> kind.add(Fold.of(word)));
    }
  }

  private static Entry place() {
    return new Entry(Kind.PLACE, EntityType.PLACE, null, null, null, "");
  }

  Gazetteer<Entry> names() {
    return names;
  }

  Gazetteer<Title> titles() {
    return titles;
  }

  boolean isTitleModifier(String key) {
    return titleModifiers.contains(key);
  }

  /** What a noun describes, by its lemma; none for other words. */
  List<Group> groups(String lemma) {
    return groups.getOrDefault(Fold.of(lemma), List.of());
  }

  boolean describes(String lemma, String kind) {
    for (Group group : groups(lemma)) {
      if (group.kind().equals(kind)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a capitalised word makes a run of capitalised words the name of a body. */
  boolean isBodyHead(String key) {
    return bodyHeads.contains(key);
  }

  /** Whether a folded word is of a kind of name-words.tsv. */
  boolean is(String kind, String key) {
    return words.getOrDefault(kind, Set.of()).contains(key);
  }
}
