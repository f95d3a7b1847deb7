package org.gainsay.show;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.gainsay.model.Affair;
import org.gainsay.model.CaseFile;
import org.gainsay.model.Claim;
import org.gainsay.model.Discrepancy;
import org.gainsay.model.Dispute;
import org.gainsay.model.Event;
import org.gainsay.model.Report;

/** What one case file has and another has not, each in the order of the case file. */
record Difference(
    List<Report> reports,
    List<Event> events,
    List<Claim> claims,
    List<Dispute> disputes,
    List<Discrepancy> discrepancies) {

  /** What {@code to} has and {@code from} has not. */
  static Difference between(CaseFile from, CaseFile to) {
    SameThing same = new SameThing(from, to);
    Map<String, String> ids = same.knownIds();
    Function<String, String> known = id -> ids.getOrDefault(id, id);
    return new Difference(
        added(from.documents(), to.documents(), Report::id, Report::id),
        to.events().stream().filter(event -> same.known(event) == null).toList(),
        added(from.claims(), to.claims(), Claim::id, Claim::id),
        added(
            of(from, Affair::disputes),
            of(to, Affair::disputes),
            Dispute::about,
            dispute -> known.apply(dispute.about())),
        added(
            of(from, Affair::discrepancies),
            of(to, Affair::discrepancies),
            one -> one.event() + " " + one.attribute(),
            one -> known.apply(one.event()) + " " + one.attribute()));
  }

  private static <T> List<T> of(CaseFile file, Function<Affair, List<T>> part) {
    return file.affairs().stream().map(part).flatMap(List::stream).toList();
  }

  /** What stands in {@code after} under a key that {@code before} has not, each key once. */
  private static <T> List<T> added(
      List<T> before, List<T> after, Function<T, String> keyBefore, Function<T, String> keyAfter) {
    Set<String> seen = new HashSet<>(before.stream().map(keyBefore).toList());
    return after.stream().filter(one -> seen.add(keyAfter.apply(one))).toList();
  }

  boolean isEmpty() {
    return reports.isEmpty()
        && events.isEmpty()
        && claims.isEmpty()
        && disputes.isEmpty()
        && discrepancies.isEmpty();
  }
}
