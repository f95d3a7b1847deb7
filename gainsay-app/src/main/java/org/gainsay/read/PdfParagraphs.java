package org.gainsay.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Lines in reading order put together to paragraphs: a new one begins after a gap, at an indent,
 * after a short line that ends a sentence, at a change of size, at a mark of a list.
 */
final class PdfParagraphs {
  private static final Pattern ITEM =
      Pattern.compile(
          "(?:[•▪◦●‣–—-]\\s|\\(?(?:\\d{1,3}|[a-z]|[ivx]{1,5})[.)]\\s|\uE000(?:\\d{1,3}|[*†‡]+)\uE001).*");

  /** Of the usual distance of lines: a wider one parts paragraphs. */
  private static final double GAP = 1.3;

  /** Of the size: deeper is an indent. */
  private static final double INDENT = 0.7;

  /** Of the column's width: shorter is the last line of a paragraph. */
  private static final double SHORT = 0.85;

  /** Of the column's width: a line that ends so early before a capital is a heading or the like. */
  private static final double HEADING = 0.5;

  private final PdfWords words;
  private final List<String> paragraphs = new ArrayList<>();
  private final StringBuilder open = new StringBuilder();
  private @Nullable PdfLine last;
  private boolean lastShort;

  PdfParagraphs(PdfWords words) {
    this.words = words;
  }

  /** Puts the lines of a column, or a part of them, to what was there before. */
  void add(List<PdfLine> lines, PdfColumns.Column column) {
    double leading = leading(lines);
    for (int i = 0; i < lines.size(); i++) {
      PdfLine line = lines.get(i);
      boolean begins =
          i == 0 ? beginsColumn(line, column) : begins(line, i, lines, column, leading);
      if (begins || last == null) {
        close();
        open.append(line.text());
      } else {
        words.join(open, line.text());
      }
      last = line;
      lastShort = line.right() < column.left() + SHORT * (column.right() - column.left());
    }
  }

  /** A sentence goes on over the end of a column or page. */
  private boolean beginsColumn(PdfLine line, PdfColumns.Column column) {
    if (last == null || isResized(line, last)) {
      return true;
    }
    boolean indented = line.left() > column.left() + INDENT * line.size();
    boolean small = Character.isLowerCase(line.text().codePointAt(0));
    return !small && (lastShort || indented || endsSentence(last.text()));
  }

  private boolean begins(
      PdfLine line, int at, List<PdfLine> lines, PdfColumns.Column column, double leading) {
    PdfLine before = lines.get(at - 1);
    double usual = leading > 0 ? leading : 1.2 * line.size();
    if (line.y() - before.y() > GAP * usual || isResized(line, before)) {
      return true;
    }
    if (isCentred(line, column) && isCentred(before, column)) {
      return false;
    }
    double indent = INDENT * line.size();
    boolean deep = line.left() > column.left() + indent;
    // The lines under an item's first hang; else a step to the right is a paragraph's first line.
    boolean stepped = deep && line.left() > before.left() + indent && !isItem(before);
    boolean ended = lastShort && (deep || endsSentence(before.text()));
    double half = column.left() + HEADING * (column.right() - column.left());
    boolean heading = before.right() < half && !Character.isLowerCase(line.text().codePointAt(0));
    return ended || stepped || heading || isItem(line);
  }

  private static boolean isItem(PdfLine line) {
    return ITEM.matcher(line.text()).matches();
  }

  private static boolean isCentred(PdfLine line, PdfColumns.Column column) {
    double before = line.left() - column.left();
    double after = column.right() - line.right();
    return before > 2 * line.size() && Math.abs(before - after) < line.size();
  }

  private static boolean isResized(PdfLine line, PdfLine before) {
    return Math.abs(line.size() - before.size()) > 0.12 * before.size();
  }

  private static boolean endsSentence(String text) {
    String bare = text.replaceAll("[\uE000\uE001\\d*†‡]+$", "").stripTrailing();
    String words = bare.isEmpty() ? text : bare;
    return ".!?:;”»\"".indexOf(words.charAt(words.length() - 1)) >= 0;
  }

  /** The usual distance of base lines; 0 where there are too few to say. */
  private static double leading(List<PdfLine> lines) {
    double[] gaps = new double[Math.max(0, lines.size() - 1)];
    for (int i = 0; i < gaps.length; i++) {
      gaps[i] = lines.get(i + 1).y() - lines.get(i).y();
    }
    double[] sorted = Arrays.stream(gaps).filter(gap -> gap > 0).sorted().toArray();
    // The lower third: in a page of short paragraphs many gaps lie between these.
    return sorted.length < 3 ? 0 : sorted[sorted.length / 3];
  }

  private void close() {
    if (open.length() > 0) {
      paragraphs.add(open.toString());
      open.setLength(0);
    }
  }

  List<String> paragraphs() {
    close();
    return paragraphs;
  }
}
