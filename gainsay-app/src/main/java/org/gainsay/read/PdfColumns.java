package org.gainsay.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The order in which a page's lines are read: a band of lines with a gutter down it is read column
 * by column, the rest from top to bottom (the recursive cut of Nagy and Seth, ICPR 1984, with bands
 * found from the top).
 */
final class PdfColumns {
  /** Lines that stand below one another, with the edges of their column. */
  record Column(List<PdfLine> lines, double left, double right) {
    static Column of(List<PdfLine> lines) {
      double left = lines.stream().mapToDouble(PdfLine::left).min().orElse(0);
      double right = lines.stream().mapToDouble(PdfLine::right).max().orElse(0);
      return new Column(lines, left, right);
    }
  }

  /** A page of more lines is no page of text; looking for columns in it would take too long. */
  private static final int MOST_LINES = 300;

  private static final int FEWEST_LINES = 3;

  /** Least width of a gutter, in sizes. */
  private static final double GUTTER = 0.9;

  /** Share of a line's length that a column's line has at least: what is shorter is a table. */
  private static final int FEWEST_CHARACTERS = 18;

  private final List<Column> columns = new ArrayList<>();

  private PdfColumns() {}

  /**
   * Columns in reading order.
   *
   * @param lines of one page, from top to bottom
   */
  static List<Column> of(List<PdfLine> lines) {
    PdfColumns order = new PdfColumns();
    if (lines.size() > MOST_LINES) {
      order.addRows(lines);
    } else {
      order.order(lines);
    }
    return order.columns;
  }

  private void order(List<PdfLine> lines) {
    int from = 0;
    while (from < lines.size()) {
      Band band = firstBand(lines, from);
      addRows(lines.subList(from, band.from()));
      if (band.from() < band.to()) {
        List<PdfLine> left = new ArrayList<>();
        List<PdfLine> right = new ArrayList<>();
        for (PdfLine line : lines.subList(band.from(), band.to())) {
          (line.right() <= band.gutter() ? left : right).add(line);
        }
        order(left);
        order(right);
      }
      from = band.to();
    }
  }

  /**
   * Lines with a gutter.
   *
   * @param gutter where it begins; without meaning where the band is empty
   */
  private record Band(int from, int to, double gutter) {}

  private static Band firstBand(List<PdfLine> lines, int start) {
    for (int from = start; from + 2 * FEWEST_LINES <= lines.size(); from++) {
      for (int to = lines.size(); to >= from + 2 * FEWEST_LINES; to--) {
        double gutter = gutter(lines.subList(from, to));
        if (gutter >= 0) {
          return new Band(from, to, gutter);
        }
      }
    }
    return new Band(lines.size(), lines.size(), -1);
  }

  /** Where the gutter of the lines begins; -1 for none. */
  private static double gutter(List<PdfLine> lines) {
    List<PdfLine> sorted = new ArrayList<>(lines);
    sorted.sort(Comparator.comparingDouble(PdfLine::left));
    double right = sorted.get(0).right();
    double best = -1;
    double widest = 0;
    for (int i = 1; i < sorted.size(); i++) {
      PdfLine line = sorted.get(i);
      double gap = line.left() - right;
      if (gap > widest
          && gap > GUTTER * line.size()
          && areColumns(sorted.subList(0, i), sorted.subList(i, sorted.size()))) {
        widest = gap;
        best = right;
      }
      right = Math.max(right, line.right());
    }
    return best;
  }

  /** Both sides are lines of text beside one another, no labels, numbers or cells. */
  private static boolean areColumns(List<PdfLine> left, List<PdfLine> right) {
    if (left.size() < FEWEST_LINES || right.size() < FEWEST_LINES) {
      return false;
    }
    double top = Math.max(top(left), top(right));
    double bottom = Math.min(bottom(left), bottom(right));
    double shorter = Math.min(bottom(left) - top(left), bottom(right) - top(right));
    return bottom - top >= 0.5 * shorter && isText(left) && isText(right);
  }

  private static boolean isText(List<PdfLine> lines) {
    long characters = 0;
    for (PdfLine line : lines) {
      characters += line.text().length();
    }
    return characters / lines.size() >= FEWEST_CHARACTERS;
  }

  private static double top(List<PdfLine> lines) {
    return lines.stream().mapToDouble(PdfLine::y).min().orElse(0);
  }

  private static double bottom(List<PdfLine> lines) {
    return lines.stream().mapToDouble(PdfLine::y).max().orElse(0);
  }

  /** Without columns: what stands on one base line is one line. */
  private void addRows(List<PdfLine> lines) {
    List<PdfLine> rows = new ArrayList<>();
    for (PdfLine line : lines) {
      PdfLine last = rows.isEmpty() ? null : rows.get(rows.size() - 1);
      if (last != null
          && Math.abs(last.y() - line.y()) < 0.3 * line.size()
          && line.left() > last.left()) {
        rows.set(rows.size() - 1, last.with(line));
      } else {
        rows.add(line);
      }
    }
    if (!rows.isEmpty()) {
      columns.add(Column.of(rows));
    }
  }
}
