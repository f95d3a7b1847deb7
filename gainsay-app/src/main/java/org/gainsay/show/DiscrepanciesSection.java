package org.gainsay.show;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gainsay.model.Discrepancy;
import org.gainsay.model.Event;
import org.gainsay.model.Place;

/** Where the reports give other values for the same thing: conflicts first. */
final class DiscrepanciesSection implements Section {
  @Override
  public String key() {
    return "discrepancies";
  }

  @Override
  public boolean speaks(AffairView affair) {
    return !affair.affair().discrepancies().isEmpty();
  }

  @Override
  public void write(Html html, AffairView affair) {
    List<Discrepancy> all =
        affair.affair().discrepancies().stream()
            .sorted(Comparator.comparing(Discrepancy::kind))
            .toList();
    if (all.isEmpty()) {
      html.saying("p", "discrepancy.none", "class", "none").raw("\n");
      return;
    }
    html.open("table", "class", "discrepancies").open("thead").open("tr");
    html.saying("th", "table.event", "scope", "col").saying("th", "table.values", "scope", "col");
    html.close("tr").close("thead").open("tbody").raw("\n");
    all.forEach(discrepancy -> row(html, affair, discrepancy));
    html.close("tbody").end("table");
    html.saying("p", "kind.note", "class", "note").raw("\n");
  }

  private static void row(Html html, AffairView affair, Discrepancy discrepancy) {
    String kind = Spelling.of(discrepancy.kind());
    html.open("tr", "class", kind).open("th", "scope", "row");
    html.open("span", "class", "attribute");
    html.each(prose -> prose.attribute(discrepancy.attribute())).close("span").text(" ");
    html.saying("span", "kind." + kind, "class", "kind");
    Event event = affair.view().event(discrepancy.event());
    html.open("span", "class", "fine");
    html.each(prose -> event == null ? discrepancy.event() : prose.event(event));
    html.close("span").close("th").open("td").open("dl", "class", "values");
    discrepancy.values().forEach(value -> value(html, affair, discrepancy, value));
    html.close("dl").close("td").end("tr");
  }

  private static void value(
      Html html, AffairView affair, Discrepancy discrepancy, Discrepancy.Value value) {
    html.open("div").open("dt").each(prose -> prose.value(discrepancy, value)).close("dt");
    Map<String, Evidence> places = new LinkedHashMap<>();
    for (Place place : value.mentions()) {
      Evidence evidence = Evidence.of(affair.view().source(place.document()), place.span());
      if (evidence != null) {
        places.putIfAbsent(evidence.anchor(), evidence);
      }
    }
    List<Evidence> told = List.copyOf(places.values());
    html.open("dd");
    told.stream().limit(1).forEach(new EvidenceBlock(html)::write);
    if (told.size() > 1) {
      html.open("p", "class", "refs").saying("span", "discrepancy.also", "class", "label");
      for (Evidence evidence : told.subList(1, told.size())) {
        html.text(" ");
        new EvidenceBlock(html).shortCite(evidence);
      }
      html.close("p");
    }
    html.close("dd");
    html.end("div");
  }
}
