package org.gainsay.show;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.TreeMap;
import java.util.TreeSet;
import org.gainsay.model.Span;

/**
 * A stretch of a report with marks that may nest and cross. It is written flat, as a row of pieces
 * each of which carries the styles of all marks over it, so that the markup is sound whatever the
 * spans.
 */
final class MarkedText {
  private final Source source;
  private final List<Mark> marks;

  /** The furthest end of the marks up to each, by which a region finds its first. */
  private final int[] reach;

  MarkedText(Source source, List<Mark> marks) {
    this.source = source;
    this.marks =
        marks.stream()
            .filter(mark -> mark.span().length() > 0)
            .sorted(Comparator.comparing(Mark::span))
            .toList();
    this.reach = new int[this.marks.size()];
    int furthest = 0;
    for (int i = 0; i < reach.length; i++) {
      furthest = Math.max(furthest, this.marks.get(i).span().end());
      reach[i] = furthest;
    }
  }

  /** The marks over the place that is being written. */
  private static final class Open {
    private final PriorityQueue<Mark> marks =
        new PriorityQueue<>(Comparator.comparingInt((Mark mark) -> mark.span().end()));
    private final TreeMap<String, Integer> styles = new TreeMap<>();

    void add(Mark mark) {
      marks.add(mark);
      styles.merge(mark.style(), 1, Integer::sum);
    }

    void closeUpTo(int position) {
      for (Mark first = marks.peek(); first != null; first = marks.peek()) {
        if (first.span().end() > position) {
          return;
        }
        marks.remove();
        styles.computeIfPresent(first.style(), (style, count) -> count == 1 ? null : count - 1);
      }
    }
  }

  /** Writes what stands in the region. */
  void write(Html html, Span region) {
    Span shown = source.clip(region);
    if (shown.length() == 0) {
      return;
    }
    Open open = new Open();
    int next = first(shown.start());
    List<Integer> cuts = cuts(shown, next);
    for (int i = 0; i + 1 < cuts.size(); i++) {
      Span piece = new Span(cuts.get(i), cuts.get(i + 1));
      while (next < marks.size() && marks.get(next).span().start() <= piece.start()) {
        open.add(marks.get(next++));
      }
      open.closeUpTo(piece.start());
      write(html, piece, open);
    }
  }

  /** The first mark that reaches beyond the position. */
  private int first(int position) {
    int low = 0;
    int high = reach.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (reach[middle] > position) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  private List<Integer> cuts(Span shown, int first) {
    TreeSet<Integer> cuts = new TreeSet<>(List.of(shown.start(), shown.end()));
    for (int i = first; i < marks.size(); i++) {
      Span span = marks.get(i).span();
      if (span.start() >= shown.end()) {
        break;
      }
      if (span.overlaps(shown)) {
        cuts.add(Math.max(span.start(), shown.start()));
        cuts.add(Math.min(span.end(), shown.end()));
      }
    }
    return new ArrayList<>(cuts);
  }

  private void write(Html html, Span piece, Open open) {
    String words = source.report().text().slice(piece);
    if (open.styles.isEmpty()) {
      html.text(words);
    } else {
      html.element("span", words, "class", String.join(" ", open.styles.keySet()));
    }
  }
}
