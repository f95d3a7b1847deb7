package org.gainsay.show;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.gainsay.json.Json;
import org.gainsay.json.JsonArray;
import org.gainsay.json.JsonException;
import org.gainsay.json.JsonNull;
import org.gainsay.json.JsonNumber;
import org.gainsay.json.JsonObject;
import org.gainsay.json.JsonReader;

/** Rules of STIX 2.1 that its JSON schemas do not hold or that need the whole bundle. */
final class StixRules {
  private static final Pattern ID =
      Pattern.compile(
          "([a-z-]+)--[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");
  private static final Pattern TIME =
      Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{3})?Z");

  private static final Map<String, List<String>> REQUIRED =
      Map.ofEntries(
          Map.entry("identity", List.of("name", "identity_class")),
          Map.entry("location", List.of()),
          Map.entry("intrusion-set", List.of("name")),
          Map.entry("threat-actor", List.of("name")),
          Map.entry("campaign", List.of("name")),
          Map.entry("incident", List.of("name")),
          Map.entry("note", List.of("content", "object_refs")),
          Map.entry("opinion", List.of("opinion", "object_refs")),
          Map.entry("report", List.of("name", "published", "object_refs")),
          Map.entry("relationship", List.of("relationship_type", "source_ref", "target_ref")),
          Map.entry(
              "extension-definition", List.of("name", "schema", "version", "extension_types")));

  /** The relationships of STIX's own tables that are written (section 4 and appendix B). */
  private static final Map<String, Set<String>> RELATIONS =
      Map.of(
          "attributed-to", Set.of("intrusion-set", "threat-actor"),
          "targets", Set.of("identity", "location", "intrusion-set"),
          "located-at", Set.of("location"),
          "part-of", Set.of("identity", "location", "intrusion-set"),
          "related-to", Set.of("identity", "location"),
          "derived-from", Set.of("report"));

  private final List<String> faults = new ArrayList<>();
  private final Map<String, Json> objects = new HashMap<>();

  private StixRules() {}

  /** What is wrong with the bundle, a line each. */
  static List<String> faults(String bundle) throws JsonException {
    StixRules rules = new StixRules();
    Json json = JsonReader.strict(JsonReader.Limits.DEFAULT).read(bundle);
    rules.bundle(json);
    return rules.faults;
  }

  private void bundle(Json bundle) {
    check(text(bundle, "type").equals("bundle"), "no bundle");
    check(ID.matcher(text(bundle, "id")).matches(), "the bundle's id");
    List<Json> all = bundle.member("objects").map(Json::elements).orElse(List.of());
    for (Json object : all) {
      check(objects.put(text(object, "id"), object) == null, "twice: " + text(object, "id"));
    }
    all.forEach(this::object);
  }

  private void object(Json object) {
    String id = text(object, "id");
    String type = text(object, "type");
    check(ID.matcher(id).matches() && id.startsWith(type + "--"), "id " + id);
    check(text(object, "spec_version").equals("2.1"), "version of " + id);
    List<String> required = REQUIRED.get(type);
    check(required != null, "type " + type);
    for (String name : required == null ? List.<String>of() : required) {
      check(object.member(name).isPresent(), name + " of " + id);
    }
    for (String name : List.of("created", "modified", "published", "first_seen", "last_seen")) {
      String time = text(object, name);
      check(time.isEmpty() || TIME.matcher(time).matches(), name + " of " + id);
    }
    check(text(object, "created").compareTo(text(object, "modified")) <= 0, "times of " + id);
    check(ordered(object), "first and last seen of " + id);
    values(object, id);
    byType(object, type, id);
  }

  private static boolean ordered(Json object) {
    String last = text(object, "last_seen");
    return last.isEmpty() || text(object, "first_seen").compareTo(last) <= 0;
  }

  private void byType(Json object, String type, String id) {
    switch (type) {
      case "location" ->
          check(
              object.member("country").isPresent() || object.member("region").isPresent(),
              "place of " + id);
      case "opinion" -> {
        check(
            Set.of("strongly-disagree", "agree").contains(text(object, "opinion")),
            "opinion of " + id);
        for (String ref : refs(object.member("object_refs"))) {
          Json attribution = objects.get(ref);
          check(
              attribution != null && text(attribution, "relationship_type").equals("attributed-to"),
              "opinion on no attribution: " + id);
        }
      }
      case "relationship" -> relationship(object, id);
      default -> {}
    }
  }

  private void relationship(Json object, String id) {
    String relation = text(object, "relationship_type");
    String target = text(object, "target_ref");
    Set<String> targets = RELATIONS.getOrDefault(relation, Set.of());
    check(
        targets.contains(target.substring(0, Math.max(0, target.indexOf("--")))),
        relation + " to " + target);
    if (relation.equals("attributed-to")) {
      check(text(object, "source_ref").startsWith("campaign--"), "source of " + id);
      check(object.member("confidence").isPresent(), "confidence of " + id);
    }
  }

  /** Everywhere: no nulls, no empty lists, references lead to objects of the bundle. */
  private void values(Json json, String id) {
    check(!(json instanceof JsonNull), "null in " + id);
    if (json instanceof JsonArray array) {
      check(!array.elements().isEmpty(), "empty list in " + id);
      array.elements().forEach(element -> values(element, id));
    } else if (json instanceof JsonObject object) {
      object
          .members()
          .forEach(
              (name, value) -> {
                if (name.endsWith("_ref") || name.endsWith("_refs")) {
                  refs(Optional.of(value))
                      .forEach(ref -> check(objects.containsKey(ref), name + " of " + id));
                }
                if (name.equals("confidence")) {
                  check(value instanceof JsonNumber, "confidence of " + id);
                }
                if (name.equals("extensions")) {
                  check(isDefined(value), "extension of " + id);
                }
                values(value, id);
              });
    }
  }

  private boolean isDefined(Json extensions) {
    return extensions instanceof JsonObject object
        && objects.keySet().containsAll(new HashSet<>(object.members().keySet()));
  }

  private static List<String> refs(Optional<Json> value) {
    List<String> refs = new ArrayList<>();
    value.ifPresent(
        json -> {
          json.text().ifPresent(refs::add);
          json.elements().forEach(element -> element.text().ifPresent(refs::add));
        });
    return refs;
  }

  private static String text(Json object, String name) {
    return object.member(name).flatMap(Json::text).orElse("");
  }

  private void check(boolean holds, String fault) {
    if (!holds) {
      faults.add(fault);
    }
  }
}
