package org.gainsay.ud.names;

/**
 * The labels of tokens, BILOU (Ratinov and Roth 2009): 0 outside; of each type four: the first, an
 * inner, the last token of a name, and a name of one token.
 */
final class Labels {

  static final int TYPES = 3;
  static final int COUNT = 1 + 4 * TYPES;
  static final int OUTSIDE = 0;

  private Labels() {}

  static int begin(int type) {
    return 1 + 4 * type;
  }

  static int inside(int type) {
    return 2 + 4 * type;
  }

  static int last(int type) {
    return 3 + 4 * type;
  }

  static int unit(int type) {
    return 4 + 4 * type;
  }

  /** The type of a label that is not {@link #OUTSIDE}. */
  static int type(int label) {
    return (label - 1) / 4;
  }

  private static boolean opens(int label) {
    return label != OUTSIDE && ((label - 1) & 3) < 2;
  }

  private static boolean closes(int label) {
    return label != OUTSIDE && ((label - 1) & 3) >= 2;
  }

  static boolean isBegin(int label) {
    return label != OUTSIDE && ((label - 1) & 3) == 0;
  }

  static boolean isUnit(int label) {
    return label != OUTSIDE && ((label - 1) & 3) == 3;
  }

  /**
   * Whether a name goes on after this label, so that only the same type's inner or last token may
   * follow.
   */
  static boolean mayFollow(int before, int after) {
    boolean continued = after != OUTSIDE && (((after - 1) & 3) == 1 || ((after - 1) & 3) == 2);
    return opens(before) ? continued && type(before) == type(after) : !continued;
  }

  static boolean mayStart(int label) {
    return mayFollow(OUTSIDE, label);
  }

  static boolean mayEnd(int label) {
    return label == OUTSIDE || closes(label);
  }
}
