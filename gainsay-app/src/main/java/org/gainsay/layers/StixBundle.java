package org.gainsay.layers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gainsay.json.Json;
import org.gainsay.json.JsonBoolean;
import org.gainsay.lexicon.Layer;

/**
 * A STIX 2 bundle, MITRE ATT&CK's above all: {@code intrusion-set} and {@code threat-actor} with
 * their aliases; the state where a relationship {@code originates-from} leads to a location.
 */
final class StixBundle implements ListKind {
  private static final String MITRE = "mitre-attack";

  private final CountryCodes codes;

  StixBundle(CountryCodes codes) {
    this.codes = codes;
  }

  @Override
  public String word() {
    return "stix-2";
  }

  @Override
  public boolean is(Content content) {
    return JsonText.of(content.json(), "type").equals("bundle")
        && content.json().member("objects").isPresent();
  }

  @Override
  public void read(Content content, List<ListFile> others, Findings into) throws LayerFault {
    Map<String, Draft> groups = new LinkedHashMap<>();
    Map<String, String> places = new HashMap<>();
    List<Json> origins = new ArrayList<>(); // they may come before what they lead to
    String from = content.file().name() + "#/objects/";
    content.each(
        "objects",
        (object, at) -> {
          switch (JsonText.of(object, "type")) {
            case "location" ->
                places.put(JsonText.of(object, "id"), JsonText.of(object, "country"));
            case "intrusion-set", "threat-actor" -> group(object, from + at, groups, into);
            case "relationship" -> {
              if (JsonText.of(object, "relationship_type").equals("originates-from")) {
                origins.add(object);
              }
            }
            default -> {}
          }
        });
    origins.forEach(origin -> origin(origin, groups, places));
    for (Draft draft : groups.values()) {
      into.add(draft);
    }
  }

  private static void group(Json object, String source, Map<String, Draft> groups, Findings into) {
    if (isTrue(object, "revoked") || isTrue(object, "x_mitre_deprecated")) {
      into.leaveOut("revoked or deprecated");
      return;
    }
    Draft draft = new Draft(Layer.Type.THREAT_GROUP, source);
    draft.addName(JsonText.of(object, "name"));
    JsonText.texts(object, "aliases").forEach(draft::addName);
    draft.setId("stix", JsonText.of(object, "id"));
    for (Json reference : JsonText.list(object, "external_references")) {
      String scheme = JsonText.of(reference, "source_name");
      String id = JsonText.of(reference, "external_id");
      if (scheme.equals(MITRE) && id.matches("G\\d{4}")) {
        draft.setId(MITRE, id);
      }
    }
    String modified = JsonText.of(object, "modified");
    into.dated(modified.length() < 10 ? "" : modified.substring(0, 10));
    String key = JsonText.of(object, "id");
    groups.putIfAbsent(key.isEmpty() ? source : key, draft);
  }

  private static boolean isTrue(Json object, String member) {
    return object.member(member).filter(new JsonBoolean(true)::equals).isPresent();
  }

  private void origin(Json object, Map<String, Draft> groups, Map<String, String> places) {
    Draft draft = groups.get(JsonText.of(object, "source_ref"));
    String place = places.getOrDefault(JsonText.of(object, "target_ref"), "");
    if (draft != null) {
      codes.of(place).forEach(draft::addCountry);
    }
  }
}
