package org.gainsay.show;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.gainsay.model.Span;

/**
 * A stretch of a report with marks that may nest and cross. It is written flat, as a row of pieces
 * each of which carries the styles of all marks over it, so that the markup is sound whatever the
 * spans.
 */
final class MarkedText {
  private final Source source;
  private final List<Mark> marks;

  MarkedText(Source source, List<Mark> marks) {
    this.source = source;
    this.marks =
        marks.stream()
            .filter(mark -> mark.span().length() > 0)
            .sorted(Comparator.comparing(Mark::span))
            .toList();
  }

  /** Writes what stands in the region. */
  void write(Html html, Span region) {
    Span shown = source.clip(region);
    PriorityQueue<Mark> open =
        new PriorityQueue<>(Comparator.comparingInt((Mark mark) -> mark.span().end()));
    int next = first(shown);
    List<Integer> cuts = cuts(shown);
    for (int i = 0; i + 1 < cuts.size(); i++) {
      Span piece = new Span(cuts.get(i), cuts.get(i + 1));
      while (next < marks.size() && marks.get(next).span().start() <= piece.start()) {
        open.add(marks.get(next++));
      }
      while (!open.isEmpty() && open.peek().span().end() <= piece.start()) {
        open.remove();
      }
      write(html, piece, open);
    }
  }

  /**
   * The first mark that can reach into the region; those before it end too early or are looked
   * over.
   */
  private int first(Span shown) {
    int first = 0;
    while (first < marks.size() && marks.get(first).span().end() <= shown.start()) {
      first++;
    }
    return first;
  }

  private List<Integer> cuts(Span shown) {
    TreeSet<Integer> cuts = new TreeSet<>(List.of(shown.start(), shown.end()));
    for (Mark mark : marks) {
      if (mark.span().start() >= shown.end()) {
        break;
      }
      if (mark.span().overlaps(shown)) {
        cuts.add(Math.max(mark.span().start(), shown.start()));
        cuts.add(Math.min(mark.span().end(), shown.end()));
      }
    }
    return new ArrayList<>(cuts);
  }

  private void write(Html html, Span piece, PriorityQueue<Mark> open) {
    String words = source.report().text().slice(piece);
    if (open.isEmpty()) {
      html.text(words);
      return;
    }
    String styles =
        open.stream().map(Mark::style).distinct().sorted().collect(Collectors.joining(" "));
    html.element("span", words, "class", styles);
  }
}
