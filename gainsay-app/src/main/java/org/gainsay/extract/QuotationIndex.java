package org.gainsay.extract;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.model.Quotation;
import org.gainsay.model.Span;
import org.jspecify.annotations.Nullable;

/** The quotations of a report, found by place. */
final class QuotationIndex {
  /** By depth, in order; those of one depth do not overlap. */
  private final List<List<Quotation>> levels = new ArrayList<>();

  QuotationIndex(List<Quotation> quotations) {
    for (Quotation quotation : quotations) {
      while (levels.size() <= quotation.depth()) {
        levels.add(new ArrayList<>());
      }
      levels.get(quotation.depth()).add(quotation);
    }
  }

  /** The quotations of a depth in order. */
  List<Quotation> level(int depth) {
    return depth < levels.size() ? levels.get(depth) : List.of();
  }

  /** The quotation of a depth that holds the position, marks included, or null. */
  @Nullable Quotation at(int depth, int position) {
    List<Quotation> level = level(depth);
    int low = firstEndingAfter(level, position);
    return low < level.size() && level.get(low).span().contains(position) ? level.get(low) : null;
  }

  /** In how many quotations the position stands. */
  int depth(int position) {
    int depth = 0;
    while (depth < levels.size() && at(depth, position) != null) {
      depth++;
    }
    return depth;
  }

  /** The quotations of a depth that share a position with the span. */
  List<Quotation> touching(int depth, Span span) {
    List<Quotation> level = level(depth);
    List<Quotation> found = new ArrayList<>();
    for (int i = firstEndingAfter(level, span.start()); i < level.size(); i++) {
      if (level.get(i).span().start() >= span.end()) {
        break;
      }
      found.add(level.get(i));
    }
    return found;
  }

  private static int firstEndingAfter(List<Quotation> level, int position) {
    int low = 0;
    int high = level.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (level.get(middle).span().end() > position) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
