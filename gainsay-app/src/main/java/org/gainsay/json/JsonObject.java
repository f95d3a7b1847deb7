package org.gainsay.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * An object.
 *
 * @param members in the order of the source; of members with one name the last counts
 */
public record JsonObject(Map<String, Json> members) implements Json {
  public JsonObject {
    members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
  }

  @Override
  public Optional<Json> member(String name) {
    return Optional.ofNullable(members.get(name));
  }
}
