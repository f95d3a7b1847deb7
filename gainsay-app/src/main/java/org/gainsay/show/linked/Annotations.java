package org.gainsay.show.linked;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gainsay.model.Affair;
import org.gainsay.model.Claim;
import org.gainsay.model.Dispute;
import org.gainsay.model.Event;
import org.gainsay.model.Place;
import org.gainsay.model.Report;
import org.gainsay.show.CaseView;

/**
 * Web Annotations: which claim or event stands where ({@code identifying}), and which claim denies
 * what ({@code replying}).
 */
final class Annotations {
  private final CaseView view;
  private final JsonLdWriter out;
  private final Map<String, Report> reports = new HashMap<>();

  Annotations(CaseView view, JsonLdWriter out) {
    this.view = view;
    this.out = out;
    view.reports().forEach(report -> reports.put(report.id(), report));
  }

  void write() throws IOException {
    for (Event event : view.events()) {
      List<Place> places =
          event.mentions().stream().map(told -> new Place(told.document(), told.span())).toList();
      identifying("event", event.id(), Things.event(event.id()), places);
    }
    for (Claim claim : view.claims()) {
      List<Place> places =
          claim.content().stream().map(span -> new Place(claim.document(), span)).toList();
      identifying("claim", claim.id(), Things.claim(claim.id()), places);
    }
    for (Affair affair : view.file().affairs()) {
      for (Dispute dispute : affair.disputes()) {
        replies(affair, dispute);
      }
    }
  }

  private void identifying(String kind, String id, String body, List<Place> all)
      throws IOException {
    List<Place> places =
        all.stream().filter(place -> reports.containsKey(place.document())).toList();
    if (places.isEmpty()) {
      return;
    }
    begin(kind + "-" + id, "identifying", body);
    out.json().name("target").beginArray();
    for (Place place : places) {
      Report report = reports.get(place.document());
      if (report != null) {
        out.resource(report, place.span());
      }
    }
    out.json().endArray();
    out.end();
  }

  private void replies(Affair affair, Dispute dispute) throws IOException {
    String about = Things.finding(view, dispute.about());
    if (about == null) {
      return;
    }
    for (Claim denial : view.claims(dispute.denied().claims())) {
      String name = "reply-" + affair.id() + "-" + dispute.about() + "-" + denial.id();
      begin(name, "replying", Things.claim(denial.id()));
      out.text("target", about);
      out.end();
    }
  }

  private void begin(String id, String motivation, String body) throws IOException {
    out.begin(JsonLdWriter.iri("annotation", id), "Annotation");
    out.text("motivation", motivation);
    out.text("body", body);
  }
}
