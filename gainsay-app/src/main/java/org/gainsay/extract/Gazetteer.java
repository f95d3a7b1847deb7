package org.gainsay.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Forms of names, found in a sentence by their first piece. Letter case must be that of the form:
 * capitals where it has capitals ("US" is not "us"), anything where it has small letters.
 */
final class Gazetteer<E> {
  /** Acronyms of at least this many letters may also be written like words ("Interpol"). */
  private static final int LONG_ACRONYM = 5;

  /**
   * A form found.
   *
   * @param from first piece, to: after the last
   */
  record Match<E>(int from, int to, E entry) {
    int length() {
      return to - from;
    }
  }

  private record Form<E>(Words words, boolean acronym, E entry) {}

  private final Map<String, List<Form<E>>> byFirst = new HashMap<>();

  void add(String form, E entry) {
    Words words = Words.of(form.startsWith("The ") ? "the " + form.substring(4) : form);
    if (words.size() == 0) {
      return;
    }
    boolean acronym = words.size() == 1 && words.get(0).casing() == Words.Case.UPPER;
    byFirst
        .computeIfAbsent(words.key(0), key -> new ArrayList<>(2))
        .add(new Form<>(words, acronym, entry));
  }

  /** The forms that begin at a piece. */
  List<Match<E>> at(Words words, int from) {
    return at(words, from, NO_SLOT);
  }

  /** Gives where the words go on after a slot at a piece; that piece itself where there is none. */
  interface Slot {
    int after(int piece);
  }

  private static final Slot NO_SLOT = piece -> piece;

  /**
   * The forms that begin at a piece, one slot left out of account after any piece but the last: «
   * ministère chinois des Affaires étrangères » is « ministère des Affaires étrangères ».
   */
  List<Match<E>> at(Words words, int from, Slot slot) {
    List<Form<E>> forms = byFirst.get(words.key(from));
    if (forms == null) {
      return List.of();
    }
    List<Match<E>> found = new ArrayList<>(2);
    for (Form<E> form : forms) {
      int to = end(form, words, from, slot);
      if (to > 0) {
        found.add(new Match<>(from, to, form.entry()));
      }
    }
    return found;
  }

  private int end(Form<E> form, Words words, int from, Slot slot) {
    int at = from;
    boolean open = true;
    for (int i = 0; i < form.words().size(); i++, at++) {
      if (open && i > 0 && at < words.size() && !fits(form, i, words, at)) {
        int after = slot.after(at);
        open = after == at;
        at = after;
      }
      if (at >= words.size() || !fits(form, i, words, at)) {
        return -1;
      }
    }
    return at;
  }

  private boolean fits(Form<E> form, int i, Words words, int at) {
    Words.Piece wanted = form.words().get(i);
    Words.Piece piece = words.get(at);
    return wanted.key().equals(piece.key())
        && (i == 0 || gapFits(wanted, piece))
        && caseFits(form, wanted, piece);
  }

  private static boolean gapFits(Words.Piece wanted, Words.Piece piece) {
    char mine = loose(wanted.gap());
    char theirs = loose(piece.gap());
    if (mine == theirs) {
      return true;
    }
    boolean digits =
        Character.isDigit(wanted.text().charAt(0)) || Character.isDigit(piece.text().charAt(0));
    return digits && isLoose(mine) && isLoose(theirs);
  }

  private static char loose(char gap) {
    return gap == Words.HYPHEN ? Words.SPACE : gap;
  }

  private static boolean isLoose(char gap) {
    return gap == Words.NONE || gap == Words.SPACE;
  }

  private static boolean caseFits(Form<?> form, Words.Piece wanted, Words.Piece piece) {
    return switch (wanted.casing()) {
      case LOWER -> true;
      case CAPITAL -> piece.isCapital();
      case UPPER ->
          piece.casing() == Words.Case.UPPER
              || (piece.isCapital() && (!form.acronym() || wanted.text().length() >= LONG_ACRONYM));
    };
  }
}
