package org.gainsay.compare;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.gainsay.model.Affair;
import org.gainsay.model.CaseFile;
import org.gainsay.model.Discrepancy;
import org.gainsay.model.Dispute;
import org.gainsay.model.Event;
import org.gainsay.model.Period;
import org.jspecify.annotations.Nullable;

/** What a case file of one affair says, in the words of the test's expectations. */
final class Findings {
  private final CaseFile file;
  private final Affair affair;
  private final Map<String, String> names = new HashMap<>();
  private final Map<String, Event> events = new HashMap<>();

  Findings(CaseFile file) {
    this.file = file;
    this.affair = file.affairs().get(0);
    file.entities().forEach(entity -> names.put(entity.id(), entity.name()));
    file.events().forEach(event -> events.put(event.id(), event));
  }

  boolean hold(String expectation) {
    String rest = expectation.substring(expectation.indexOf(' ') + 1);
    return switch (expectation.substring(0, expectation.indexOf(' '))) {
      case "disputes" -> affair.disputes().size() == Integer.parseInt(rest);
      case "discrepancies" -> affair.discrepancies().size() == Integer.parseInt(rest);
      case "dispute" -> affair.disputes().stream().anyMatch(one -> written(one).equals(rest));
      case "discrepancy" ->
          affair.discrepancies().stream().anyMatch(one -> written(one).equals(rest));
      case "event" -> file.events().stream().anyMatch(one -> written(one).startsWith(rest));
      case "answers" -> file.events().stream().anyMatch(one -> answers(one).contains(rest));
      case "title" -> affair.title().equals(rest);
      case "no" -> isNoParty(rest.substring("party ".length()));
      default -> throw new IllegalArgumentException(expectation);
    };
  }

  private boolean isNoParty(String name) {
    return !toString().contains(name);
  }

  private String written(Dispute dispute) {
    Event about = events.get(dispute.about());
    return (about == null ? "claim" : type(about))
        + ": "
        + names(dispute.asserted().parties())
        + " / "
        + names(dispute.denied().parties())
        + " "
        + dispute.asserted().origins()
        + "/"
        + dispute.denied().origins();
  }

  private String written(Discrepancy discrepancy) {
    return type(events.get(discrepancy.event()))
        + " "
        + discrepancy.attribute()
        + " "
        + discrepancy.kind().name().toLowerCase(Locale.ROOT);
  }

  private String written(Event event) {
    Period time = event.time();
    String when = "";
    if (time != null && time.from() != null) {
      when = " " + (time.from().equals(time.to()) ? time.from() : time.from() + "/" + time.to());
    }
    return type(event) + ": " + names(event.actors()) + " / " + names(event.targets()) + when;
  }

  private List<String> answers(Event event) {
    return event.inResponseTo().stream()
        .map(cause -> type(event) + " to " + type(events.get(cause)))
        .toList();
  }

  private static String type(@Nullable Event event) {
    return event == null ? "" : event.type().name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private String names(Collection<String> ids) {
    return ids.stream().map(names::get).sorted().collect(Collectors.joining(", "));
  }

  @Override
  public String toString() {
    StringBuilder out = new StringBuilder("title " + affair.title());
    file.events().forEach(one -> out.append("\nevent ").append(written(one)));
    file.events().forEach(one -> out.append("\nanswers ").append(answers(one)));
    affair.disputes().forEach(one -> out.append("\ndispute ").append(written(one)));
    affair.discrepancies().forEach(one -> out.append("\ndiscrepancy ").append(written(one)));
    return out.toString();
  }
}
