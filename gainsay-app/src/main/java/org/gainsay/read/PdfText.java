package org.gainsay.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The text of a PDF put together: heads and feet out, columns in order, lines joined to paragraphs
 * with an empty line between, words joined that a line's end parts, footnotes after the text.
 */
final class PdfText {
  private static final Pattern NOTE =
      Pattern.compile("\uE000?(\\d{1,3}|[*†‡]{1,3})\uE001?[.)]?\\s*(?=\\S)");
  private static final Pattern MARK = Pattern.compile("\uE000([^\uE001]*)\uE001");

  /** Of the usual size: footnotes are smaller. */
  private static final double SMALL = 0.93;

  /** Of the usual size: titles are larger. */
  private static final double LARGE = 1.15;

  private static final int LONGEST_TITLE = 300;

  private final double usualSize;
  private final PdfParagraphs body;
  private final PdfParagraphs notes;
  private final Set<String> noteMarks = new HashSet<>();
  private final @Nullable String title;

  private PdfText(double usualSize, PdfWords words, @Nullable String title) {
    this.usualSize = usualSize;
    this.body = new PdfParagraphs(words);
    this.notes = new PdfParagraphs(words);
    this.title = title;
  }

  static PdfText of(List<List<PdfGlyphs.Glyph>> pages) {
    List<List<PdfLine>> lines = new ArrayList<>();
    for (List<PdfGlyphs.Glyph> page : pages) {
      lines.add(page.isEmpty() ? List.of() : PdfLine.of(page));
    }
    lines = PdfMargins.cut(lines);
    double usual = usualSize(lines);
    PdfText text = new PdfText(usual, PdfWords.of(lines), title(lines, usual));
    for (List<PdfLine> page : lines) {
      text.page(page);
    }
    return text;
  }

  private void page(List<PdfLine> lines) {
    List<PdfColumns.Column> columns = PdfColumns.of(lines);
    for (PdfColumns.Column column : columns) {
      List<PdfLine> all = column.lines();
      int first = firstNote(all);
      body.add(all.subList(0, first), column);
      notes.add(all.subList(first, all.size()), column);
      for (PdfLine line : all.subList(first, all.size())) {
        Matcher mark = NOTE.matcher(line.text());
        if (mark.lookingAt()) {
          noteMarks.add(mark.group(1));
        }
      }
    }
  }

  /** Where the small lines at the foot of a column begin that begin with a mark. */
  private int firstNote(List<PdfLine> lines) {
    int first = lines.size();
    int at = lines.size() - 1;
    while (at > 0 && lines.get(at).size() < usualSize * SMALL) {
      if (NOTE.matcher(lines.get(at).text()).lookingAt()) {
        first = at;
      }
      at--;
    }
    return first;
  }

  /** Paragraphs with an empty line between; empty where there is no text. */
  String text() {
    List<String> paragraphs = new ArrayList<>(body.paragraphs());
    paragraphs.addAll(notes.paragraphs());
    StringBuilder text = new StringBuilder();
    for (String paragraph : paragraphs) {
      String words = unmarked(paragraph).strip();
      if (!words.isEmpty()) {
        text.append(text.length() > 0 ? "\n\n" : "").append(words);
      }
    }
    return text.toString();
  }

  /** The words in the largest letters at the top of the first page; null for none. */
  @Nullable String title() {
    return title == null ? null : unmarked(title);
  }

  /** A raised number that calls a note is none of the sentence; any other is. */
  private String unmarked(String paragraph) {
    Matcher mark = MARK.matcher(paragraph);
    StringBuilder text = new StringBuilder();
    while (mark.find()) {
      boolean note = mark.start() > 0 && noteMarks.contains(mark.group(1));
      mark.appendReplacement(text, note ? "" : Matcher.quoteReplacement(mark.group(1)));
    }
    mark.appendTail(text);
    return text.toString().replaceAll("[\uE000\uE001]", "");
  }

  /** The size that most characters have, to half a point. */
  private static double usualSize(List<List<PdfLine>> pages) {
    Map<Long, Integer> sizes = new HashMap<>();
    for (List<PdfLine> page : pages) {
      for (PdfLine line : page) {
        sizes.merge(Math.round(line.size() * 2), line.text().length(), Integer::sum);
      }
    }
    return sizes.entrySet().stream()
            .max(
                Map.Entry.<Long, Integer>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(Map.Entry::getKey)
            .orElse(20L)
        / 2.0;
  }

  private static @Nullable String title(List<List<PdfLine>> pages, double usual) {
    List<PdfLine> first = pages.isEmpty() ? List.of() : pages.get(0);
    double largest = first.stream().mapToDouble(PdfLine::size).max().orElse(0);
    if (largest < usual * LARGE) {
      return null;
    }
    List<String> words = new ArrayList<>();
    for (PdfLine line : first) {
      boolean large = line.size() > largest * 0.97;
      if (large) {
        words.add(line.text());
      } else if (!words.isEmpty()) {
        break;
      }
    }
    String title = String.join(" ", words);
    return title.length() > 8 && title.length() < LONGEST_TITLE && title.contains(" ")
        ? title
        : null;
  }
}
