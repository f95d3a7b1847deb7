package org.gainsay.clean;

import java.util.Arrays;

/**
 * What of a document is the report: lines, and of some lines only a part.
 *
 * @param from for each line the UTF-16 index where the report begins in it
 * @param to for each line the UTF-16 index where the report ends in it; not after {@code from}
 *     where the line is no part of the report
 */
record Choice(int[] from, int[] to) {

  static Choice none(int lines) {
    return new Choice(new int[lines], new int[lines]);
  }

  void keep(int line, Line what) {
    from[line] = what.content();
    to[line] = what.end();
  }

  void drop(int line) {
    to[line] = from[line];
  }

  boolean isKept(int line) {
    return from[line] < to[line];
  }

  int first() {
    return firstAfter(-1);
  }

  /** The first line after that one which is kept; -1 for none. */
  int firstAfter(int line) {
    for (int i = line + 1; i < from.length; i++) {
      if (isKept(i)) {
        return i;
      }
    }
    return -1;
  }

  int last() {
    for (int i = from.length - 1; i >= 0; i--) {
      if (isKept(i)) {
        return i;
      }
    }
    return -1;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Choice choice
        && Arrays.equals(choice.from, from)
        && Arrays.equals(choice.to, to);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(from) * 31 + Arrays.hashCode(to);
  }

  @Override
  public String toString() {
    return Arrays.toString(from) + Arrays.toString(to);
  }
}
