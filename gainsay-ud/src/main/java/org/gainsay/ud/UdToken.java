package org.gainsay.ud;

/**
 * A multi-word token, CoNLL-U's {@code 3-4} lines: one token on the surface that holds several
 * words.
 *
 * @param first id of its first word
 * @param last id of its last word, included
 * @param start first UTF-16 index in the text
 * @param end index behind the last
 * @param form as written
 */
public record UdToken(int first, int last, int start, int end, String form) {}
