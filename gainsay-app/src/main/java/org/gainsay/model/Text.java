package org.gainsay.model;

import java.util.Arrays;

/**
 * A document's text as read, addressed by Unicode code points. A lone surrogate is one code point.
 *
 * <p>Java strings count UTF-16 units; {@link #toUtf16} and {@link #toCodePoint} cross over in
 * constant time for text without supplementary characters, else in the logarithm of their number.
 */
public final class Text {
  private final String string;

  /** Code-point positions of the supplementary characters, ascending. */
  private final int[] supplementary;

  private Text(String string, int[] supplementary) {
    this.string = string;
    this.supplementary = supplementary;
  }

  public static Text of(String string) {
    int count = string.length() - string.codePointCount(0, string.length());
    int[] positions = new int[count];
    int found = 0;
    for (int at = 0, position = 0; found < count; position++) {
      int width = Character.charCount(string.codePointAt(at));
      if (width == 2) {
        positions[found++] = position;
      }
      at += width;
    }
    return new Text(string, positions);
  }

  /** The text as a Java string, in UTF-16 units. */
  public String string() {
    return string;
  }

  /** The number of code points. */
  public int length() {
    return string.length() - supplementary.length;
  }

  /** The whole text as a span. */
  public Span span() {
    return new Span(0, length());
  }

  /**
   * What stands in the span.
   *
   * @throws IndexOutOfBoundsException if the span leaves the text
   */
  public String slice(Span span) {
    return string.substring(toUtf16(span.start()), toUtf16(span.end()));
  }

  /** The UTF-16 index of a code-point position from 0 to {@link #length()}. */
  public int toUtf16(int codePoint) {
    return codePoint + before(codePoint);
  }

  /** The code-point position of a UTF-16 index; inside a surrogate pair, that of the pair. */
  public int toCodePoint(int utf16) {
    int low = 0;
    int high = supplementary.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (supplementary[middle] + middle + 1 < utf16) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    boolean inside = low < supplementary.length && supplementary[low] + low + 1 == utf16;
    return utf16 - low - (inside ? 1 : 0);
  }

  /** The span of {@code [start, end)} given in UTF-16 indices. */
  public Span span(int startUtf16, int endUtf16) {
    return new Span(toCodePoint(startUtf16), toCodePoint(endUtf16));
  }

  private int before(int codePoint) {
    if (supplementary.length == 0) {
      return 0;
    }
    int found = Arrays.binarySearch(supplementary, codePoint);
    return found < 0 ? -found - 1 : found;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Text text && text.string.equals(string);
  }

  @Override
  public int hashCode() {
    return string.hashCode();
  }

  @Override
  public String toString() {
    return string;
  }
}
