package org.gainsay.show;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gainsay.model.Claim;
import org.gainsay.model.Discrepancy;
import org.gainsay.model.Dispute;
import org.gainsay.model.Event;
import org.gainsay.model.Report;

/** A case file's nouns in a line each, with the place where they stand. */
final class DiffLines {
  private static final int LONGEST = 160;

  private final CaseView view;
  private final Words words;
  private final Prose prose;

  DiffLines(CaseView view, Words words) {
    this.view = view;
    this.words = words;
    this.prose = new Prose(view, words);
  }

  /** Each with its kind in front. */
  List<String> all(Difference difference) {
    return Stream.of(
            named("report", difference.reports(), this::report),
            named("event", difference.events(), this::event),
            named("claim", difference.claims(), this::claim),
            named("dispute", difference.disputes(), this::dispute),
            named("discrepancy", difference.discrepancies(), this::discrepancy))
        .flatMap(lines -> lines)
        .toList();
  }

  private <T> Stream<String> named(String kind, List<T> nouns, Function<T, String> line) {
    String lead = words.text("diff." + kind) + words.text("colon");
    return nouns.stream().map(noun -> lead + line.apply(noun));
  }

  private String report(Report report) {
    Source source = view.source(report.id());
    return source == null
        ? report.id()
        : source.title()
            + " ("
            + source.name(words)
            + words.text("list.comma")
            + EvidenceBlock.date(words, report)
            + ")";
  }

  private String event(Event event) {
    return prose.event(event) + " (" + state(event) + ")" + cited(view.evidence(event));
  }

  private String claim(Claim claim) {
    Source source = view.source(claim.document());
    String said = source == null ? "" : said(source, claim);
    return prose.speaker(claim)
        + " "
        + prose.stance(claim)
        + words.text("colon")
        + said
        + cited(view.evidence(claim));
  }

  private static String said(Source source, Claim claim) {
    String words = claim.content().stream().map(source::words).collect(Collectors.joining(" … "));
    return Source.clipped(words, LONGEST);
  }

  private String dispute(Dispute dispute) {
    return prose.matter(dispute)
        + " ("
        + words.text("diff.sides", names(dispute.asserted()), names(dispute.denied()))
        + ")";
  }

  private String names(Dispute.Side side) {
    return side.parties().isEmpty() ? words.text("unnamed") : prose.parties(side.parties());
  }

  private String discrepancy(Discrepancy one) {
    Event event = view.event(one.event());
    String values =
        one.values().stream()
            .map(value -> prose.value(one, value))
            .collect(Collectors.joining(" | "));
    return prose.attribute(one.attribute())
        + (event == null ? "" : " (" + prose.brief(event) + ")")
        + words.text("colon")
        + values;
  }

  private String cited(Optional<Evidence> evidence) {
    return evidence
        .map(one -> " [" + EvidenceBlock.citation(words, one.source(), one.sentence()) + "]")
        .orElse("");
  }

  /** An event's state before and after. */
  String changed(SameThing.Changed one) {
    return prose.event(one.after())
        + words.text("colon")
        + state(one.before())
        + " → "
        + state(one.after());
  }

  private String state(Event event) {
    String status = words.text("status." + Spelling.of(event.status()));
    return event.time() == null
        ? status
        : status + words.text("list.comma") + words.period(event.time());
  }
}
