package org.gainsay.clean;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.model.Span;
import org.gainsay.model.Text;

/** Gathers the stretches between what is kept. */
final class Gaps {
  private final Text text;
  private final List<Span> spans = new ArrayList<>();
  private int start = -1;
  private int end = -1;

  Gaps(Text text) {
    this.text = text;
  }

  /** A stretch that is not kept, in UTF-16 indices, after all before it. */
  void add(int from, int to) {
    String string = text.string();
    int first = from;
    int last = to;
    while (first < last && LineReader.isSpace(string.charAt(first))) {
      first++;
    }
    while (last > first && LineReader.isSpace(string.charAt(last - 1))) {
      last--;
    }
    if (first < last) {
      start = start < 0 ? first : start;
      end = last;
    }
  }

  /** Something that is kept stands here. */
  void keep() {
    if (start >= 0) {
      spans.add(text.span(start, end));
    }
    start = -1;
  }

  List<Span> spans() {
    keep();
    return List.copyOf(spans);
  }
}
