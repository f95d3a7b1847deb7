package org.gainsay.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What stands around the text of a page: heads and feet that come again at the same height on other
 * pages (numbers in them aside), page numbers, and the numbers of lines in the margin of pleadings.
 */
final class PdfMargins {
  /** How many base lines from the top and the bottom may be a head or a foot. */
  private static final int REACH = 4;

  /** Points that a head may move from page to page. */
  private static final double BUCKET = 10;

  private static final Pattern PAGE =
      Pattern.compile(
          "[-–—|\\[(\\s]*(?:page|p\\.?|pages?)?\\s*(?:#+|[ivxlc]{1,6})\\s*(?:(?:/|of|sur|de|\\|)\\s*#+)?[-–—|\\])\\s]*");

  private static final int FEWEST_NUMBERS = 8;

  private PdfMargins() {}

  /** The pages' lines without them. */
  static List<List<PdfLine>> cut(List<List<PdfLine>> pages) {
    Map<String, Set<Integer>> seen = new HashMap<>();
    for (int page = 0; page < pages.size(); page++) {
      List<List<PdfLine>> rows = rows(pages.get(page));
      for (int i = 0; i < rows.size(); i++) {
        if (i < REACH || i >= rows.size() - REACH) {
          seen.computeIfAbsent(key(rows.get(i)), key -> new HashSet<>()).add(page);
        }
      }
    }
    int fewest = pages.size() < 4 ? 2 : 3;
    List<List<PdfLine>> cut = new ArrayList<>();
    for (List<PdfLine> lines : pages) {
      List<List<PdfLine>> rows = rows(lines);
      int first = 0;
      int last = rows.size();
      while (first < Math.min(REACH, last) && isMargin(rows.get(first), seen, fewest, lines)) {
        first++;
      }
      int floor = Math.max(first, rows.size() - REACH);
      while (last > floor && isMargin(rows.get(last - 1), seen, fewest, lines)) {
        last--;
      }
      List<PdfLine> kept = new ArrayList<>();
      rows.subList(first, last).forEach(kept::addAll);
      cut.add(withoutNumbers(kept));
    }
    return cut;
  }

  private static boolean isMargin(
      List<PdfLine> row, Map<String, Set<Integer>> seen, int fewest, List<PdfLine> page) {
    boolean again = seen.getOrDefault(key(row), Set.of()).size() >= fewest;
    return again || (row.size() < page.size() && PAGE.matcher(bare(words(row))).matches());
  }

  /** What stands on one base line, from top to bottom. */
  private static List<List<PdfLine>> rows(List<PdfLine> lines) {
    List<List<PdfLine>> rows = new ArrayList<>();
    double base = Double.NEGATIVE_INFINITY;
    for (PdfLine line : lines) {
      if (line.y() - base > 0.5 * line.size()) {
        rows.add(new ArrayList<>());
        base = line.y();
      }
      rows.get(rows.size() - 1).add(line);
    }
    return rows;
  }

  private static String words(List<PdfLine> row) {
    StringBuilder words = new StringBuilder();
    row.forEach(line -> words.append(line.text()).append(' '));
    return words.toString();
  }

  /** Its words, numbers in them aside, and its height on the page. */
  private static String key(List<PdfLine> row) {
    return Math.round(row.get(0).y() / BUCKET) + bare(words(row));
  }

  private static String bare(String text) {
    String plain = text.toLowerCase(Locale.ROOT).replaceAll("[\uE000\uE001]", "");
    return plain.replaceAll("\\d+", "#").replaceAll("\\s+", " ").strip();
  }

  /** Pleadings number their lines: 1, 2, 3 … below one another, left of everything. */
  private static List<PdfLine> withoutNumbers(List<PdfLine> lines) {
    List<PdfLine> numbers = new ArrayList<>();
    for (PdfLine line : lines) {
      boolean next = line.text().equals(String.valueOf(numbers.size() + 1));
      if (next && lines.stream().noneMatch(other -> other.left() < line.left() - line.size())) {
        numbers.add(line);
      }
    }
    if (numbers.size() < FEWEST_NUMBERS) {
      return lines;
    }
    List<PdfLine> kept = new ArrayList<>(lines);
    kept.removeAll(numbers);
    return kept;
  }
}
