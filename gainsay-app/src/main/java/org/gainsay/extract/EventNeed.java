package org.gainsay.extract;

import java.util.List;

/**
 * A condition of an event rule: {@code object=$asset|account}, {@code !subject=$any}, {@code
 * topic=cyber}.
 *
 * @param what a {@link Position}'s step, {@code governor}, {@code topic}, {@code determined} or
 *     {@code roles}
 * @param items lemmas, {@code $classes}, {@code #types} of mention, one of which must stand there
 * @param negated whether none of them may
 */
record EventNeed(String what, List<String> items, boolean negated) {
  static final String TOPIC = "topic";
  static final String DETERMINED = "determined";
  static final String ROLES = "roles";
  static final String GOVERNOR = "governor";
  static final String ANY = "any";

  static EventNeed parse(String text) {
    String need = text.strip();
    boolean negated = need.startsWith("!");
    int equals = need.indexOf('=');
    if (equals < 0) {
      throw new IllegalArgumentException("no condition: " + text);
    }
    return new EventNeed(
        need.substring(negated ? 1 : 0, equals),
        List.of(need.substring(equals + 1).split("\\|")),
        negated);
  }
}
