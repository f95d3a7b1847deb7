package org.gainsay.ud;

/**
 * A name in a sentence.
 *
 * @param start first UTF-16 index in the text
 * @param end index behind the last
 * @param type what it names
 */
public record UdName(int start, int end, Type type) {
  /** What a name names. */
  public enum Type {
    PERSON,
    ORGANISATION,
    PLACE
  }
}
