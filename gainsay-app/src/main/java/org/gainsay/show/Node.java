package org.gainsay.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.gainsay.json.Json;
import org.gainsay.json.JsonArray;
import org.gainsay.json.JsonNull;
import org.gainsay.json.JsonNumber;
import org.gainsay.json.JsonObject;
import org.gainsay.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * A value of a JSON tree and where it stands.
 *
 * @param pointer JSON Pointer (RFC 6901) of the value
 */
record Node(Json json, String pointer) {
  /** The tree is not of the form asked for; the message says where. */
  static final class Malformed extends RuntimeException {
    private static final long serialVersionUID = 1;

    Malformed(String message) {
      super(message);
    }
  }

  static Node root(Json json) {
    return new Node(json, "");
  }

  Malformed malformed(String message) {
    return new Malformed(message + " at " + (pointer.isEmpty() ? "the root" : pointer));
  }

  /** The member of that name, where there is one that is not {@code null}. */
  Optional<Node> find(String name) {
    if (!(json instanceof JsonObject)) {
      throw malformed("an object is missing");
    }
    return json.member(name)
        .filter(value -> !(value instanceof JsonNull))
        .map(value -> new Node(value, pointer + "/" + name));
  }

  Node get(String name) {
    return find(name).orElseThrow(() -> malformed("\"" + name + "\" is missing"));
  }

  String text() {
    return json.text().orElseThrow(() -> malformed("a string is missing"));
  }

  String text(String name) {
    return get(name).text();
  }

  @Nullable String textOrNull(String name) {
    Optional<Node> found = find(name);
    return found.isPresent() ? found.get().text() : null;
  }

  /** The elements of a member that is an array; none where it is absent. */
  <T> List<T> list(String name, Function<Node, T> reading) {
    Optional<Node> found = find(name);
    return found.isPresent() ? found.get().elements(reading) : List.of();
  }

  List<String> texts(String name) {
    return list(name, Node::text);
  }

  <T> List<T> elements(Function<Node, T> reading) {
    if (!(json instanceof JsonArray)) {
      throw malformed("an array is missing");
    }
    List<T> values = new ArrayList<>();
    for (Json element : json.elements()) {
      values.add(reading.apply(new Node(element, pointer + "/" + values.size())));
    }
    return values;
  }

  /** The names of an object's members, in order. */
  List<String> names() {
    if (json instanceof JsonObject object) {
      return List.copyOf(object.members().keySet());
    }
    throw malformed("an object is missing");
  }

  double number() {
    if (json instanceof JsonNumber number) {
      return number.doubleValue();
    }
    throw malformed("a number is missing");
  }

  int integer(String name) {
    Node node = get(name);
    double value = node.number();
    if (value != Math.rint(value) || value < 0 || value > Integer.MAX_VALUE) {
      throw node.malformed("a whole number from 0 is missing");
    }
    return (int) value;
  }

  <E extends Enum<E>> E constant(String name, Class<E> type) {
    Node node = get(name);
    return Spelling.read(type, node.text())
        .orElseThrow(() -> node.malformed("\"" + node.text() + "\" is no known word"));
  }

  /** The span that {@code start} and {@code end} of this object give. */
  Span span() {
    int start = integer("start");
    int end = integer("end");
    if (end < start) {
      throw malformed("a span ends before it begins");
    }
    return new Span(start, end);
  }

  /** The same, null where the ends are. */
  @Nullable Span spanOrNull() {
    return find("start").isPresent() ? span() : null;
  }
}
