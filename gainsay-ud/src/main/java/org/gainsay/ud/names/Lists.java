package org.gainsay.ud.names;

import java.util.List;

/**
 * The lists of the gazetteer, by the name of their file in {@code training/gazetteer} and by
 * number.
 */
final class Lists {

  static final int GIVEN_NAME = 0;
  static final int TITLE = 1;
  static final int PREPOSITION = 2;
  static final int ORGANISATION_WORD = 3;

  static final List<String> NAMES =
      List.of(
          "given-names",
          "titles",
          "prepositions",
          "organisation-words",
          "countries",
          "cities",
          "regions",
          "place-words",
          "organisations",
          "demonyms",
          "dates",
          "surnames",
          "towns",
          "persons",
          "companies",
          "geography",
          "peoples");

  private Lists() {}
}
