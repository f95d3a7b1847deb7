package org.gainsay.ud.engine;

import java.util.Arrays;

/** The tokens of a text as spans, growing; offsets are UTF-16 indices, half-open. */
public final class Tokens {
  private int[] start = new int[256];
  private int[] end = new int[256];
  private boolean[] joined = new boolean[256];
  private int size;

  public int size() {
    return size;
  }

  public int start(int i) {
    return start[i];
  }

  public int end(int i) {
    return end[i];
  }

  /** Whether this word continues the surface token of the one before (English do + n't). */
  public boolean joined(int i) {
    return joined[i];
  }

  public void clear() {
    size = 0;
  }

  public void add(int from, int to, boolean continues) {
    if (size == start.length) {
      start = Arrays.copyOf(start, size * 2);
      end = Arrays.copyOf(end, size * 2);
      joined = Arrays.copyOf(joined, size * 2);
    }
    start[size] = from;
    end[size] = to;
    joined[size++] = continues;
  }

  /** Makes the last token end later. */
  void extendLast(int to) {
    end[size - 1] = to;
  }
}
