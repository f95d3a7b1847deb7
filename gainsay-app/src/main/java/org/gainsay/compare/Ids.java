package org.gainsay.compare;

import java.util.HashSet;
import java.util.Set;
import org.gainsay.model.Document;
import org.gainsay.model.Span;

/**
 * Makes ids of claims, events and affairs from the document and span they stand in first, so that
 * they keep them from run to run: a letter and ten hex digits.
 */
final class Ids {
  private static final int DIGITS = 10;

  private final Set<String> given = new HashSet<>();

  /**
   * @param letter {@code c}, {@code v} or {@code a}
   * @param kind what tells apart two that stand in one span
   */
  String of(String letter, String document, Span span, String kind) {
    String name = document + ":" + span.start() + "-" + span.end() + ":" + kind;
    String id = id(letter, name);
    for (int twin = 2; !given.add(id); twin++) {
      id = id(letter, name + "#" + twin);
    }
    return id;
  }

  private static String id(String letter, String name) {
    return letter + Document.idOf(name).substring(0, DIGITS);
  }
}
