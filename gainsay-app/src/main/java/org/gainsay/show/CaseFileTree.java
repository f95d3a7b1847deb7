package org.gainsay.show;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gainsay.model.Affair;
import org.gainsay.model.Basis;
import org.gainsay.model.CaseFile;
import org.gainsay.model.Copy;
import org.gainsay.model.Cut;
import org.gainsay.model.Discrepancy;
import org.gainsay.model.Dispute;
import org.gainsay.model.Document;
import org.gainsay.model.Edition;
import org.gainsay.model.Entity;
import org.gainsay.model.EntityType;
import org.gainsay.model.ExternalId;
import org.gainsay.model.Listing;
import org.gainsay.model.Metadata;
import org.gainsay.model.Place;
import org.gainsay.model.Problem;
import org.gainsay.model.Publication;
import org.gainsay.model.Report;
import org.gainsay.model.Role;
import org.gainsay.model.Span;
import org.gainsay.model.Text;
import org.gainsay.model.TimeExpression;
import org.gainsay.model.Title;
import org.gainsay.model.Version;
import org.jspecify.annotations.Nullable;

/** The nouns of a case file from its JSON tree. */
final class CaseFileTree {
  private final CaseFileReader.Texts texts;

  CaseFileTree(CaseFileReader.Texts texts) {
    this.texts = texts;
  }

  CaseFile read(Node root) {
    String generator = root.textOrNull("generator");
    return new CaseFile(
        generator == null ? "" : generator,
        root.list("documents", this::report),
        root.list("entities", CaseFileTree::entity),
        root.list("events", FindingsTree::event),
        root.list("claims", FindingsTree::claim),
        root.list("affairs", CaseFileTree::affair),
        root.list("problems", CaseFileTree::problem));
  }

  private Report report(Node node) {
    String path = node.textOrNull("path");
    String given = node.textOrNull("text");
    String found = given == null && path != null ? texts.at(path) : given;
    String language = node.textOrNull("language");
    return new Report(
        node.text("id"),
        path,
        node.texts("alsoAt"),
        metadata(node),
        language == null ? "und" : language,
        node.texts("credits"),
        node.list("boilerplate", Node::span),
        node.list("copies", CaseFileTree::copy),
        version(node.find("versionOf")),
        times(node),
        Text.of(found == null ? "" : found),
        given == null,
        sentences(node, found));
  }

  /** In order and apart; none where the text is not the one they were found in. */
  private static List<Span> sentences(Node node, @Nullable String text) {
    List<Span> sentences = node.list("sentences", Node::span);
    int end = 0;
    for (Span sentence : sentences) {
      if (sentence.start() < end) {
        throw node.malformed("sentences overlap");
      }
      end = sentence.end();
    }
    if (text == null || end > Text.of(text).length()) {
      return List.of();
    }
    return Document.idOf(text).equals(node.text("id")) ? sentences : List.of();
  }

  private static Metadata metadata(Node node) {
    return new Metadata(
        title(node.find("title")),
        node.textOrNull("address"),
        node.textOrNull("outlet"),
        null,
        published(node.find("published")),
        List.of(),
        new Edition(
            node.textOrNull("modified"), node.textOrNull("fetched"), cut(node.find("cut"))));
  }

  private static @Nullable Cut cut(Optional<Node> node) {
    return node.isEmpty()
        ? null
        : new Cut(node.get().constant("sign", Cut.Sign.class), span(node.get()));
  }

  private static @Nullable Version version(Optional<Node> node) {
    if (node.isEmpty()) {
      return null;
    }
    boolean told = node.get().find("by").isPresent();
    return new Version(
        node.get().text("document"), told ? node.get().constant("by", Version.By.class) : null);
  }

  private static @Nullable Title title(Optional<Node> node) {
    return node.isEmpty() ? null : new Title(node.get().text("text"), span(node.get()));
  }

  private static @Nullable Publication published(Optional<Node> node) {
    return node.isEmpty()
        ? null
        : new Publication(
            node.get().text("date"), node.get().constant("basis", Basis.class), span(node.get()));
  }

  private static @Nullable Span span(Node node) {
    Optional<Node> span = node.find("span");
    return span.isEmpty() ? null : span.get().span();
  }

  private static Copy copy(Node node) {
    return new Copy(node.text("document"), node.get("share").number());
  }

  private static @Nullable List<TimeExpression> times(Node node) {
    return node.find("times").isEmpty() ? null : node.list("times", CaseFileTree::time);
  }

  private static TimeExpression time(Node node) {
    String type = node.text("type");
    for (TimeExpression.Type known : TimeExpression.Type.values()) {
      if (known.name().equals(type)) {
        return new TimeExpression(node.span(), -1, known, node.text("value"), null);
      }
    }
    throw node.malformed("\"" + type + "\" is no type of time expression");
  }

  private static Entity entity(Node node) {
    SortedMap<String, List<String>> names = new TreeMap<>();
    Optional<Node> given = node.find("names");
    if (given.isPresent()) {
      given.get().names().forEach(language -> names.put(language, given.get().texts(language)));
    }
    return new Entity(
        node.text("id"),
        node.constant("type", EntityType.class),
        node.text("name"),
        names,
        node.list("roles", role -> new Role(role.text("title"), role.textOrNull("of"))),
        node.textOrNull("partOf"),
        node.textOrNull("country"),
        node.list("external", id -> new ExternalId(id.text("scheme"), id.text("id"))),
        node.list("mentions", CaseFileTree::place),
        node.list("listed", CaseFileTree::listing));
  }

  private static Listing listing(Node node) {
    return new Listing(
        node.text("layer"),
        node.integer("line"),
        node.text("source"),
        node.textOrNull("id"),
        node.text("name"),
        node.text("form"),
        node.get("score").number(),
        node.texts("reasons"),
        node.textOrNull("note"));
  }

  private static Place place(Node node) {
    return new Place(node.text("document"), node.span());
  }

  private static Affair affair(Node node) {
    return new Affair(
        node.text("id"),
        node.text("title"),
        node.texts("documents"),
        node.texts("events"),
        node.texts("claims"),
        node.list("disputes", CaseFileTree::dispute),
        node.list("discrepancies", CaseFileTree::discrepancy),
        node.texts("timeline"));
  }

  private static Dispute dispute(Node node) {
    return new Dispute(node.text("about"), side(node, "asserted"), side(node, "denied"));
  }

  private static Dispute.Side side(Node node, String side) {
    return new Dispute.Side(
        node.texts(side), node.get("parties").texts(side), node.get("origins").integer(side));
  }

  private static Discrepancy discrepancy(Node node) {
    return new Discrepancy(
        node.text("event"),
        node.text("attribute"),
        node.constant("kind", Discrepancy.Kind.class),
        node.list(
            "values",
            value ->
                new Discrepancy.Value(
                    value.text("value"), value.list("mentions", CaseFileTree::place))));
  }

  private static Problem problem(Node node) {
    return Problem.of(node.text("code"), node.textOrNull("path"), node.text("message"));
  }
}
