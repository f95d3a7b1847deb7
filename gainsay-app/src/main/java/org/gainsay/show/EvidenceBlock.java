package org.gainsay.show;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.model.Metadata;
import org.gainsay.model.Publication;
import org.gainsay.model.Report;
import org.gainsay.model.Span;

/** A sentence shown away from its report, and the citation that leads to it. */
final class EvidenceBlock {
  /** Longer sentences are shown around what is marked in them. Code points. */
  private static final int LONGEST = 420;

  private final Html html;

  EvidenceBlock(Html html) {
    this.html = html;
  }

  /** The sentence, what is meant marked, and under it the citation. */
  void write(Evidence evidence) {
    html.open("figure", "class", "evidence");
    html.open("blockquote", "lang", evidence.source().report().language());
    sentence(evidence);
    html.close("blockquote").open("figcaption");
    cite(evidence);
    html.close("figcaption").end("figure");
  }

  private void sentence(Evidence evidence) {
    Span shown = shown(evidence);
    List<Mark> marks = new ArrayList<>();
    evidence.marked().forEach(span -> marks.add(new Mark(span, "said")));
    evidence.source().formats().forEach(span -> marks.add(new Mark(span, "fmt")));
    html.text(shown.start() > evidence.span().start() ? "… " : "");
    new MarkedText(evidence.source(), marks).write(html, shown);
    html.text(shown.end() < evidence.span().end() ? " …" : "");
  }

  private static Span shown(Evidence evidence) {
    Span sentence = evidence.span();
    if (sentence.length() <= LONGEST) {
      return sentence;
    }
    int marked = evidence.marked().isEmpty() ? 0 : evidence.marked().get(0).start();
    int start =
        Math.max(sentence.start(), Math.min(marked - LONGEST / 4, sentence.end() - LONGEST));
    return new Span(start, Math.min(sentence.end(), start + LONGEST));
  }

  /** "Meridian, 4 March 2031, sentence 2", a link to the sentence. */
  void cite(Evidence evidence) {
    html.open("a", "class", "cite", "href", "#" + evidence.anchor());
    html.each(prose -> citation(prose.words(), evidence.source(), evidence.sentence()));
    html.close("a");
  }

  /** A short link: the report's number and the sentence's. */
  void shortCite(Evidence evidence) {
    html.open("a", "class", "ref", "href", "#" + evidence.anchor())
        .text(evidence.source().number() + "." + evidence.sentence())
        .close("a");
  }

  static String citation(Words words, Source source, int sentence) {
    return String.join(
        words.text("list.comma"),
        source.name(words),
        date(words, source.report()),
        words.text("citation.sentence", sentence));
  }

  /** The date of publication in words. */
  static String date(Words words, Report report) {
    Metadata metadata = report.metadata();
    Publication published = metadata.published();
    return published == null ? words.text("report.undated") : words.date(published.date());
  }
}
