package org.gainsay.clean;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;

/**
 * The inline marks of Markdown (CommonMark) in a plain text: which characters are only format and
 * which stand inside links. Links and images may run over lines; emphasis and code stay on one.
 * Indices are UTF-16. Linear in the length of the text.
 */
final class Markup {
  private static final int LONGEST_ADDRESS = 4_000;
  private static final int LONGEST_LABEL = 2_000;

  private final String text;
  private final BitSet hidden = new BitSet();
  private final BitSet linked = new BitSet();
  private final BitSet images = new BitSet();

  /** Up to here there is known to be no closing bracket that an address could end with. */
  private int noCloseBefore;

  private Markup(String text) {
    this.text = text;
  }

  /** A text in which nothing is format, as that of a page is. */
  static Markup none(String text) {
    return new Markup(text);
  }

  static Markup of(String text) {
    Markup markup = new Markup(text);
    markup.findLinks();
    new Emphasis(text, markup.hidden).hide();
    return markup;
  }

  /** Whether the character is format: a mark, an address, an image. */
  boolean isHidden(int index) {
    return hidden.get(index);
  }

  /** Makes {@code [start, end)} format. */
  void hide(int start, int end) {
    hidden.set(start, end);
  }

  boolean isLinked(int index) {
    return linked.get(index);
  }

  /** Whether {@code [start, end)} holds a part of an image. */
  boolean hasImage(int start, int end) {
    int next = images.nextSetBit(start);
    return next >= 0 && next < end;
  }

  private void findLinks() {
    Deque<Integer> open = new ArrayDeque<>();
    for (int at = nextBracket(0); at < text.length(); at = nextBracket(at)) {
      if (text.charAt(at) == '[') {
        open.push(at++);
      } else {
        Integer start = open.poll();
        int end = start == null || at - start > LONGEST_LABEL ? -1 : addressEnd(at + 1);
        if (start != null && end >= 0) {
          mark(start, at, end);
          at = end;
        } else {
          at++;
        }
      }
    }
  }

  private int nextBracket(int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) != '[' && text.charAt(at) != ']') {
      at++;
    }
    return at;
  }

  /** Marks {@code [label](address)}, {@code close} being where the label's bracket is. */
  private void mark(int open, int close, int end) {
    boolean image = open > 0 && text.charAt(open - 1) == '!';
    if (image) {
      hidden.set(open - 1, end);
      images.set(open - 1, end);
    } else {
      hidden.set(open);
      hidden.set(close, end);
      linked.set(open, end);
    }
  }

  /**
   * Where the address ends that begins with the round bracket at {@code at}, or -1. One cut off by
   * the end of the text ends there.
   */
  private int addressEnd(int at) {
    if (at >= text.length() || text.charAt(at) != '(' || at < noCloseBefore) {
      return -1;
    }
    int last = -1;
    int depth = 0;
    boolean title = false;
    int limit = Math.min(text.length(), at + LONGEST_ADDRESS);
    for (int i = at; i < limit; i++) {
      char c = text.charAt(i);
      if (c == '"') {
        title = !title;
      } else if (c == '(' && !title) {
        depth++;
      } else if (c == ')') {
        last = i + 1;
        if (!title && --depth == 0) {
          return last;
        }
      } else if (c == '\n' || (c == ' ' && !title && !text.startsWith(" \"", i))) {
        limit = i;
      }
    }
    if (last < 0) {
      noCloseBefore = limit;
    }
    return last < 0 && limit == text.length() ? limit : last;
  }
}
