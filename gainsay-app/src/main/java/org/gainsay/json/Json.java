package org.gainsay.json;

import java.util.List;
import java.util.Optional;

/** A JSON value (RFC 8259). */
public sealed interface Json
    permits JsonObject, JsonArray, JsonString, JsonNumber, JsonBoolean, JsonNull {

  /** The member of that name, where this is an object that has one. */
  default Optional<Json> member(String name) {
    return Optional.empty();
  }

  /** The elements, where this is an array; else none. */
  default List<Json> elements() {
    return List.of();
  }

  /** The characters, where this is a string. */
  default Optional<String> text() {
    return Optional.empty();
  }
}
