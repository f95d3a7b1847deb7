package org.gainsay.ud.engine;

/**
 * Hashing of features to 32 bits. Trainer and runtime must agree on it bit for bit, so a change
 * here makes every model file useless.
 */
public final class Hash {
  private Hash() {}

  /** One value under a template's number. */
  public static int of(int template, int a) {
    return finish(a * 0x9E3779B1 + template * 0x85EBCA6B);
  }

  /** Two values, in this order, under a template's number. */
  public static int of(int template, int a, int b) {
    return of(template, join(a, b));
  }

  /** Three values, in this order, under a template's number. */
  public static int of(int template, int a, int b, int c) {
    return of(template, join(join(a, b), c));
  }

  /** Four values, in this order, under a template's number. */
  public static int of(int template, int a, int b, int c, int d) {
    return of(template, join(join(a, b), join(c, d)));
  }

  /** One number out of two, the order counts. */
  public static int join(int a, int b) {
    return (Integer.rotateLeft(a * 0xCC9E2D51, 15) ^ b) * 0x1B873593 + 0x52DCE729;
  }

  /** The hash of a string as the dictionaries of a model file use it. */
  public static int of(CharSequence text) {
    int h = 17;
    for (int i = 0; i < text.length(); i++) {
      h = h * 0x01000193 + text.charAt(i);
    }
    return finish(h);
  }

  private static int finish(int h) {
    h ^= h >>> 16;
    h *= 0x7FEB352D;
    h ^= h >>> 15;
    h *= 0x846CA68B;
    return h ^ (h >>> 16);
  }
}
