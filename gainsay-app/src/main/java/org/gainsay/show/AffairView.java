package org.gainsay.show;

import java.util.Comparator;
import java.util.List;
import org.gainsay.model.Affair;
import org.gainsay.model.Claim;
import org.gainsay.model.Event;

/**
 * An affair as its sections see it.
 *
 * @param anchor the page's name for it
 * @param level of its sections' headings, 2 or 3
 */
record AffairView(CaseView view, Affair affair, Parties parties, String anchor, int level) {
  static AffairView of(CaseView view, Affair affair, int number, int level) {
    return new AffairView(view, affair, new Parties(view, affair), "a-" + number, level);
  }

  /** Its reports, by number. */
  List<Source> sources() {
    return view.sources(affair.documents()).stream()
        .sorted(Comparator.comparingInt(Source::number))
        .toList();
  }

  List<Event> events() {
    return view.events(affair.events());
  }

  List<Claim> claims() {
    return view.claims(affair.claims());
  }

  /** The heading of one of its sections. */
  void heading(Html html, String key) {
    html.saying("h" + level, "section." + key, "id", anchor(key)).raw("\n");
  }

  String anchor(String key) {
    return anchor + "-" + key;
  }
}
