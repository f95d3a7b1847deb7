package org.gainsay.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A stretch of characters on one base line without a wide gap: a line, a column's line, a cell.
 *
 * @param text raised numbers between {@link #RAISED} and {@link #LOWERED}
 * @param left edge in points
 * @param right edge
 * @param y base line, from the top of the page
 * @param size that most of its characters have
 */
record PdfLine(String text, double left, double right, double y, double size) {
  /** Stands before a raised number; no PDF's own, as these characters are taken out of it. */
  static final char RAISED = '\uE000';

  static final char LOWERED = '\uE001';

  /** Of the size: a wider gap parts lines. */
  private static final double WIDE = 1.6;

  /** Of the size: a wider gap parts words. */
  private static final double NARROW = 0.18;

  private static final Pattern MARK = Pattern.compile("\\d{1,3}|[*†‡]{1,3}");

  /** The page's lines, from top to bottom, those of one height from left to right. */
  static List<PdfLine> of(List<PdfGlyphs.Glyph> page) {
    List<PdfGlyphs.Glyph> sorted = new ArrayList<>(page);
    sorted.removeIf(glyph -> glyph.text().isEmpty());
    sorted.sort(Comparator.comparingDouble(PdfGlyphs.Glyph::y));
    List<PdfLine> lines = new ArrayList<>();
    for (List<PdfGlyphs.Glyph> row : rows(sorted)) {
      row.sort(Comparator.comparingDouble(PdfGlyphs.Glyph::x));
      split(row, lines);
    }
    return lines;
  }

  /** Characters whose base lines lie within half a size; raised ones belong to the line below. */
  private static List<List<PdfGlyphs.Glyph>> rows(List<PdfGlyphs.Glyph> sorted) {
    List<List<PdfGlyphs.Glyph>> rows = new ArrayList<>();
    List<PdfGlyphs.Glyph> row = new ArrayList<>();
    double last = 0;
    double size = 0;
    for (PdfGlyphs.Glyph glyph : sorted) {
      double reach = 0.45 * Math.max(size, row.isEmpty() ? 0 : glyph.size());
      if (!row.isEmpty() && glyph.y() - last > reach) {
        rows.add(row);
        row = new ArrayList<>();
        size = 0;
      }
      // The base line is that of the first of the largest characters.
      if (row.isEmpty() || glyph.size() > size * 1.1) {
        last = glyph.y();
        size = glyph.size();
      }
      row.add(glyph);
    }
    if (!row.isEmpty()) {
      rows.add(row);
    }
    return rows;
  }

  /** Parts a row at its wide gaps; spaces are no characters for this. */
  private static void split(List<PdfGlyphs.Glyph> row, List<PdfLine> lines) {
    List<PdfGlyphs.Glyph> line = new ArrayList<>();
    double right = Double.NaN;
    double size = 0;
    for (PdfGlyphs.Glyph glyph : row) {
      boolean blank = glyph.text().isBlank();
      if (!blank && glyph.x() - right > WIDE * Math.max(size, glyph.size())) {
        lines.add(line(line));
        line = new ArrayList<>();
        right = Double.NaN;
      }
      if (!blank) {
        right = Double.isNaN(right) ? glyph.right() : Math.max(right, glyph.right());
        size = glyph.size();
      }
      if (!blank || !line.isEmpty()) {
        line.add(glyph);
      }
    }
    if (!line.isEmpty()) {
      lines.add(line(line));
    }
  }

  private static PdfLine line(List<PdfGlyphs.Glyph> glyphs) {
    double size = usualSize(glyphs);
    double y = baseLine(glyphs, size);
    StringBuilder text = new StringBuilder();
    double right = glyphs.get(0).x();
    boolean raised = false;
    boolean space = false;
    for (PdfGlyphs.Glyph glyph : glyphs) {
      if (glyph.text().isBlank()) {
        space = true;
        continue;
      }
      boolean up = isRaised(glyph, size, y);
      text.append(raised && !up ? String.valueOf(LOWERED) : "");
      boolean apart = space || glyph.x() - right > NARROW * size;
      text.append(apart && text.length() > 0 ? " " : "");
      text.append(up && !raised ? String.valueOf(RAISED) : "");
      text.append(glyph.text().strip());
      raised = up;
      space = false;
      right = Math.max(right, glyph.right());
    }
    text.append(raised ? String.valueOf(LOWERED) : "");
    return new PdfLine(text.toString(), glyphs.get(0).x(), right, y, size);
  }

  private static double baseLine(List<PdfGlyphs.Glyph> glyphs, double size) {
    return glyphs.stream()
        .filter(glyph -> glyph.size() >= size * 0.9)
        .mapToDouble(PdfGlyphs.Glyph::y)
        .max()
        .orElse(0);
  }

  private static boolean isRaised(PdfGlyphs.Glyph glyph, double size, double y) {
    boolean small = glyph.size() < size * 0.8;
    return small && y - glyph.y() > size * 0.15 && MARK.matcher(glyph.text().strip()).matches();
  }

  private static double usualSize(List<PdfGlyphs.Glyph> glyphs) {
    double[] sizes = glyphs.stream().mapToDouble(PdfGlyphs.Glyph::size).sorted().toArray();
    return sizes[sizes.length / 2];
  }

  double width() {
    return right - left;
  }

  /** With what stands to the right of it on the same base line. */
  PdfLine with(PdfLine next) {
    return new PdfLine(
        text + " " + next.text, left, Math.max(right, next.right), Math.max(y, next.y), size);
  }
}
