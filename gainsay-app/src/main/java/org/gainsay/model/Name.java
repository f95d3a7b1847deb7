package org.gainsay.model;

/**
 * A name that the language engine found.
 *
 * @param sentence index of its sentence
 * @param from index of its first token, to: index after its last
 */
public record Name(int sentence, int from, int to, Span span, Type type) {
  /** Types of name. */
  public enum Type {
    PERSON,
    ORGANISATION,
    PLACE
  }
}
