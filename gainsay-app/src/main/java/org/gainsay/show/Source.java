package org.gainsay.show;

import java.util.Collections;
import java.util.List;
import org.gainsay.model.Metadata;
import org.gainsay.model.Report;
import org.gainsay.model.Span;
import org.gainsay.model.Text;

/**
 * A report as the page cites it.
 *
 * @param number from 1, in the order of the case file
 * @param sentences spans in order, not overlapping
 * @param formats what is only format, in order
 */
record Source(Report report, int number, List<Span> sentences, List<Span> formats) {
  private static final int OPENING = 72;

  static Source of(Report report, int number) {
    List<Span> given = report.sentences();
    List<Span> sentences = given.isEmpty() ? SentenceCutter.cut(report.text()) : given;
    return new Source(report, number, sentences, LinkMarks.of(report.text()));
  }

  /**
   * The number, from 1, of the sentence that holds the position, else of the last before it; 1
   * where there is none.
   */
  int sentenceAt(int position) {
    int found = Collections.binarySearch(sentences, new Span(position, Integer.MAX_VALUE));
    int after = found >= 0 ? found + 1 : -found - 1;
    return Math.max(1, after);
  }

  /** The span of a sentence by its number; empty where there is none. */
  Span sentence(int number) {
    return number >= 1 && number <= sentences.size()
        ? clip(sentences.get(number - 1))
        : new Span(0, 0);
  }

  /** The part of the span that lies in the text: the text may have changed or be missing. */
  Span clip(Span span) {
    int length = report.text().length();
    return new Span(Math.min(span.start(), length), Math.min(span.end(), length));
  }

  /** What stands in the span, format left out, white space made one. */
  String words(Span span) {
    Text text = report.text();
    Span shown = clip(span);
    StringBuilder words = new StringBuilder();
    int at = shown.start();
    for (Span format : formats.subList(firstFormat(shown.start()), formats.size())) {
      if (format.start() >= shown.end()) {
        break;
      }
      words.append(text.slice(new Span(at, Math.max(at, format.start()))));
      at = Math.min(shown.end(), Math.max(at, format.end()));
    }
    words.append(text.slice(new Span(at, shown.end())));
    return words.toString().strip().replaceAll("\\s+", " ");
  }

  /** Index of the first format that ends behind the position. */
  private int firstFormat(int position) {
    int found = Collections.binarySearch(formats, new Span(position, position));
    int first = found >= 0 ? found : -found - 1;
    return first > 0 && formats.get(first - 1).end() > position ? first - 1 : first;
  }

  /** Who published it; where that is not known, its number. */
  String name(Words words) {
    String outlet = report.metadata().outlet();
    return outlet == null ? words.text("report.number", number) : outlet;
  }

  /** Its title; where it has none, how it begins, and where there is no text, its id. */
  String title() {
    Metadata metadata = report.metadata();
    if (metadata.title() != null) {
      return metadata.title().text();
    }
    return sentences.stream()
        .filter(span -> report.boilerplate().stream().noneMatch(span::overlaps))
        .findFirst()
        .map(span -> clipped(words(span), OPENING))
        .orElse(report.id());
  }

  /** At most about so many letters, cut between words. */
  static String clipped(String words, int most) {
    if (words.length() <= most) {
      return words;
    }
    int blank = words.lastIndexOf(' ', most);
    return words.substring(0, blank > most / 2 ? blank : most) + "\u00a0…";
  }

  /** The page's name for a sentence. */
  String anchor(int sentence) {
    return "d-" + report.id() + "-s" + sentence;
  }

  /** The page's name for the report. */
  String anchor() {
    return "d-" + report.id();
  }
}
