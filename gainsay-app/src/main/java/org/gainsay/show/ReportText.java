package org.gainsay.show;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.gainsay.model.Certainty;
import org.gainsay.model.Claim;
import org.gainsay.model.Span;

/** A report's text with its claims marked in place and noted in the margin. */
final class ReportText {
  /** A run of boilerplate longer than this is folded away. Code points. */
  private static final int FOLDED = 240;

  private final Html html;
  private final CaseView view;
  private final Source source;
  private final MarkedText marked;
  private final List<List<Claim>> claims;

  /** The claims by the position at which they are noted. */
  private final NavigableMap<Integer, List<List<Claim>>> byPosition = new TreeMap<>();

  ReportText(Html html, CaseView view, Source source, ReportMarks marks) {
    this.html = html;
    this.view = view;
    this.source = source;
    List<Mark> all = new ArrayList<>(marks.marks(source));
    source.formats().forEach(span -> all.add(new Mark(span, "fmt")));
    this.marked = new MarkedText(source, all);
    this.claims = marks.claims(source);
    claims.forEach(
        same ->
            byPosition
                .computeIfAbsent(anchor(same.get(0)), position -> new ArrayList<>())
                .add(same));
  }

  void write() {
    List<Paragraphs.Paragraph> cuts = new ArrayList<>();
    for (Paragraphs.Paragraph paragraph : Paragraphs.of(source)) {
      if (paragraph.boilerplate()) {
        cuts.add(paragraph);
      } else {
        cut(cuts);
        paragraph(paragraph);
      }
    }
    cut(cuts);
  }

  /** Writes a run of paragraphs that are no part of the report. */
  private void cut(List<Paragraphs.Paragraph> cuts) {
    int length = cuts.stream().mapToInt(cut -> cut.span().length()).sum();
    if (length > FOLDED) {
      html.open("details", "class", "cut").open("summary");
      html.each(prose -> prose.words().text("report.cuts", prose.words().number(length)));
      html.close("summary");
    }
    cuts.forEach(this::paragraph);
    if (length > FOLDED) {
      html.end("details");
    }
    cuts.clear();
  }

  private void paragraph(Paragraphs.Paragraph paragraph) {
    html.open("div", "class", "row").open("p", "lang", source.report().language());
    int at = paragraph.span().start();
    for (int number = paragraph.first(); number < paragraph.next(); number++) {
      Span sentence = source.sentence(number);
      marked.write(html, new Span(Math.min(at, sentence.start()), sentence.start()));
      sentence(number, sentence);
      at = sentence.end();
    }
    marked.write(html, new Span(Math.min(at, paragraph.span().end()), paragraph.span().end()));
    html.close("p");
    notes(paragraph.span());
    html.end("div");
  }

  private void sentence(int number, Span sentence) {
    String anchor = source.anchor(number);
    html.open("span", "class", "s", "id", anchor);
    html.element("a", Integer.toString(number), "class", "n", "href", "#" + anchor);
    marked.write(html, sentence);
    html.close("span");
  }

  /** The claims whose words of saying, or else content, begin in the paragraph. */
  private void notes(Span paragraph) {
    var here = byPosition.subMap(paragraph.start(), paragraph.end());
    if (here.isEmpty()) {
      return;
    }
    html.open("ul", "class", "notes");
    here.values().forEach(some -> some.forEach(this::note));
    html.close("ul");
  }

  private static int anchor(Claim claim) {
    return claim.cue() == null ? claim.content().get(0).start() : claim.cue().span().start();
  }

  private void note(List<Claim> same) {
    Claim claim = same.get(0);
    String stance = Spelling.of(claim.stance());
    html.open("li", "class", stance + (claim.within() == null ? "" : " within"));
    html.open("b").each(prose -> prose.words().list(speakers(prose, same))).close("b").text(" ");
    html.open("span", "class", "stance");
    html.each(prose -> prose.stance(claim, speakers(prose, same).size())).close("span");
    if (!view.entities(claim.addressees()).isEmpty()) {
      html.open("span", "class", "toward");
      html.each(prose -> prose.parties(claim.addressees()));
      html.close("span");
    }
    if (claim.certainty() != Certainty.ASSERTED) {
      html.text(" ");
      html.saying("i", "certainty." + Spelling.of(claim.certainty()), "class", "certainty");
    }
    html.text(" ");
    int sentence = source.sentenceAt(anchor(claim));
    html.element(
        "a", Integer.toString(sentence), "class", "ref", "href", "#" + source.anchor(sentence));
    html.end("li");
  }

  private static List<String> speakers(Prose prose, List<Claim> same) {
    return same.stream().map(prose::speaker).distinct().toList();
  }

  /** Every sentence that bears a claim, as a citation to copy. */
  void citations() {
    List<Integer> numbers =
        claims.stream()
            .map(same -> source.sentenceAt(anchor(same.get(0))))
            .distinct()
            .sorted()
            .toList();
    if (numbers.isEmpty() || source.sentences().isEmpty()) {
      return;
    }
    html.open("details", "class", "more citations").saying("summary", "report.citations");
    html.open("ul", "class", "plain");
    for (int number : numbers) {
      html.open("li");
      html.each(prose -> citation(prose.words(), number)).end("li");
    }
    html.close("ul").end("details");
  }

  private String citation(Words words, int number) {
    String quoted = words.quoted(source.words(source.sentence(number)));
    return words.text("citation", quoted, EvidenceBlock.citation(words, source, number));
  }
}
