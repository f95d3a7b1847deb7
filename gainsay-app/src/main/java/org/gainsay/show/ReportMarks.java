package org.gainsay.show;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gainsay.model.CaseFile;
import org.gainsay.model.Claim;
import org.gainsay.model.Entity;
import org.gainsay.model.Place;
import org.gainsay.model.Report;

/** What is marked in each report, and the claims each holds. */
final class ReportMarks {
  private final Map<String, List<Mark>> marks = new LinkedHashMap<>();
  private final Map<String, Map<List<Object>, List<Claim>>> claims = new LinkedHashMap<>();

  ReportMarks(CaseFile file) {
    for (Entity entity : file.entities()) {
      for (Place place : entity.mentions()) {
        add(place.document(), new Mark(place.span(), "ent"));
      }
    }
    for (Report report : file.documents()) {
      report.boilerplate().forEach(span -> add(report.id(), new Mark(span, "boiler")));
    }
    file.claims().forEach(this::add);
  }

  private void add(String document, Mark mark) {
    marks.computeIfAbsent(document, id -> new ArrayList<>()).add(mark);
  }

  private void add(Claim claim) {
    String document = claim.document();
    if (claim.source().span() != null) {
      add(document, new Mark(claim.source().span(), "src"));
    }
    if (claim.cue() != null) {
      add(document, new Mark(claim.cue().span(), "cue"));
    }
    String style = "say " + Spelling.of(claim.stance());
    claim.content().forEach(span -> add(document, new Mark(span, style)));
    List<Object> same = List.of(claim.content(), Objects.toString(claim.cue()), claim.stance());
    claims
        .computeIfAbsent(document, id -> new LinkedHashMap<>())
        .computeIfAbsent(same, key -> new ArrayList<>())
        .add(claim);
  }

  List<Mark> marks(Source source) {
    return marks.getOrDefault(source.report().id(), List.of());
  }

  /** The report's claims; those of a joint source, which share their spans, are together. */
  List<List<Claim>> claims(Source source) {
    return List.copyOf(claims.getOrDefault(source.report().id(), Map.of()).values());
  }
}
