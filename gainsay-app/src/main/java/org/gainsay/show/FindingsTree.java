package org.gainsay.show;

import java.util.Optional;
import org.gainsay.model.Basis;
import org.gainsay.model.Certainty;
import org.gainsay.model.Claim;
import org.gainsay.model.Codes;
import org.gainsay.model.Cue;
import org.gainsay.model.Event;
import org.gainsay.model.EventType;
import org.gainsay.model.Period;
import org.gainsay.model.Quantity;
import org.gainsay.model.QuoteKind;
import org.gainsay.model.Stance;
import org.gainsay.model.Status;
import org.jspecify.annotations.Nullable;

/** Events and claims from a case file's JSON tree. */
final class FindingsTree {
  private FindingsTree() {}

  static Event event(Node node) {
    return new Event(
        node.text("id"),
        node.constant("type", EventType.class),
        node.texts("actors"),
        node.texts("targets"),
        node.constant("status", Status.class),
        period(node.find("time")),
        node.find("basis").isEmpty() ? null : node.constant("basis", Basis.class),
        node.list("quantities", FindingsTree::quantity),
        node.textOrNull("place"),
        node.texts("inResponseTo"),
        codes(node.find("codes")),
        node.list("mentions", FindingsTree::told));
  }

  private static @Nullable Period period(Optional<Node> node) {
    return node.isEmpty()
        ? null
        : new Period(node.get().textOrNull("from"), node.get().textOrNull("to"));
  }

  private static Quantity quantity(Node node) {
    Optional<Node> value = node.find("value");
    return new Quantity(
        node.text("of"),
        value.isEmpty() ? null : (Double) value.get().number(),
        node.text("text"),
        node.text("document"),
        node.span());
  }

  private static Codes codes(Optional<Node> node) {
    return node.isEmpty()
        ? Codes.NONE
        : new Codes(node.get().textOrNull("plover"), node.get().textOrNull("eurepoc"));
  }

  private static Event.Told told(Node node) {
    return new Event.Told(node.text("document"), node.span(), node.textOrNull("claim"));
  }

  static Claim claim(Node node) {
    Node source = node.get("source");
    if (node.list("content", Node::span).isEmpty()) {
      throw node.malformed("\"content\" is empty");
    }
    return new Claim(
        node.text("id"),
        node.text("document"),
        new Claim.Source(source.textOrNull("entity"), source.spanOrNull()),
        cue(node.find("cue")),
        node.list("content", Node::span),
        node.constant("stance", Stance.class),
        node.constant("quote", QuoteKind.class),
        node.constant("certainty", Certainty.class),
        node.texts("addressees"),
        node.texts("about"),
        node.textOrNull("within"),
        period(node.find("time")));
  }

  private static @Nullable Cue cue(Optional<Node> node) {
    return node.isEmpty() ? null : new Cue(node.get().text("lemma"), node.get().span());
  }
}
