package org.gainsay.show;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.model.Span;

/**
 * Cuts a report into paragraphs for the page: at line ends, save where a sentence runs across one.
 * Blank lines are left out.
 */
final class Paragraphs {
  /**
   * A paragraph.
   *
   * @param boilerplate whether nothing of it belongs to the report
   * @param first number of its first sentence, from 1; next: number after its last
   */
  record Paragraph(Span span, boolean boilerplate, int first, int next) {}

  private Paragraphs() {}

  static List<Paragraph> of(Source source) {
    List<Paragraph> paragraphs = new ArrayList<>();
    String string = source.report().text().string();
    int sentence = 1;
    int start = 0;
    while (start < string.length()) {
      int end = start;
      int next = sentence;
      do {
        int line = string.indexOf('\n', end);
        end = line < 0 ? string.length() : line + 1;
        while (next <= source.sentences().size() && startOf(source, next) < end) {
          next++;
        }
      } while (end < string.length() && next > 1 && endOf(source, next - 1) > end);
      if (!string.substring(start, end).isBlank()) {
        paragraphs.add(paragraph(source, start, end, sentence, next));
      }
      sentence = next;
      start = end;
    }
    return paragraphs;
  }

  private static Paragraph paragraph(Source source, int start, int end, int first, int next) {
    String string = source.report().text().string();
    int from = start;
    int to = end;
    while (Character.isWhitespace(string.charAt(from))) {
      from++;
    }
    while (Character.isWhitespace(string.charAt(to - 1))) {
      to--;
    }
    Span span = source.report().text().span(from, to);
    boolean boilerplate =
        source.report().boilerplate().stream().anyMatch(cut -> cut.contains(span));
    return new Paragraph(span, boilerplate, first, next);
  }

  /** UTF-16 index at which a sentence begins. */
  private static int startOf(Source source, int sentence) {
    return source.report().text().toUtf16(source.sentence(sentence).start());
  }

  private static int endOf(Source source, int sentence) {
    return source.report().text().toUtf16(source.sentence(sentence).end());
  }
}
