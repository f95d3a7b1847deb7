package org.gainsay.annotate;

import java.util.Map;

/**
 * A rule's match in a sentence.
 *
 * @param from index of its first atom, to: index after its last
 * @param values what its classes bound, and the rule's own constants, by name
 */
record TimeMatch(TimeRule rule, int from, int to, Map<String, String> values) {
  TimeMatch {
    values = Map.copyOf(values);
  }

  boolean has(String name) {
    return values.containsKey(name);
  }

  String get(String name, String otherwise) {
    return values.getOrDefault(name, otherwise);
  }

  int number(String name, int otherwise) {
    String value = values.get(name);
    return value == null ? otherwise : Integer.parseInt(value);
  }
}
