package org.gainsay.example;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gainsay.model.Affair;
import org.gainsay.model.Analysis;
import org.gainsay.model.Attribution;
import org.gainsay.model.CaseFile;
import org.gainsay.model.Claim;
import org.gainsay.model.CleanText;
import org.gainsay.model.Discrepancy;
import org.gainsay.model.Dispute;
import org.gainsay.model.Document;
import org.gainsay.model.Entity;
import org.gainsay.model.Event;
import org.gainsay.model.EventMention;
import org.gainsay.model.Extraction;
import org.gainsay.model.Linked;
import org.gainsay.model.Linking;
import org.gainsay.model.Metadata;
import org.gainsay.model.Passage;
import org.gainsay.model.Period;
import org.gainsay.model.Quantity;
import org.gainsay.model.Quotation;
import org.gainsay.model.Report;
import org.gainsay.model.Sentence;
import org.gainsay.model.Span;
import org.gainsay.model.Text;
import org.gainsay.model.TimeExpression;
import org.gainsay.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * The nouns of each step as lines for a person to read and to write: {@code [text of a span]},
 * parts set apart by bars.
 */
final class Rendering {
  private Rendering() {}

  static List<String> document(Document document) {
    Metadata known = document.metadata();
    return List.of(
        line(
            document.verbatim() ? "verbatim" : "converted",
            "title " + (known.title() == null ? "-" : known.title().text()),
            "outlet " + known.outlet(),
            "language " + known.language(),
            "published " + (known.published() == null ? null : known.published().date()),
            "address " + known.address(),
            "characters " + document.text().length()));
  }

  static List<String> clean(CleanText clean) {
    List<String> lines = new ArrayList<>();
    for (Passage passage : clean.passages()) {
      lines.add(line(word(passage.kind()), passage.text()));
    }
    for (Span span : clean.boilerplate()) {
      lines.add(line("boilerplate", "[" + flat(clean.document().text().slice(span)) + "]"));
    }
    Metadata known = clean.metadata();
    lines.add(
        line(
            "published " + (known.published() == null ? null : known.published().date()),
            "credits " + String.join(", ", clean.credits())));
    return lines;
  }

  static List<String> analysis(Analysis analysis) {
    Text text = analysis.document().text();
    List<String> lines = new ArrayList<>();
    for (Sentence sentence : analysis.sentences()) {
      lines.add(sentence.tokens().stream().map(Rendering::token).collect(Collectors.joining(" ")));
    }
    for (TimeExpression time : analysis.times()) {
      lines.add(
          line("time", "[" + text.slice(time.span()) + "]", time.type() + " " + time.value()));
    }
    for (Quotation quotation : analysis.quotations()) {
      lines.add(line("quotation", "[" + text.slice(quotation.span()) + "]"));
    }
    return lines;
  }

  private static String token(Token token) {
    return token.form() + "/" + token.upos() + "/" + token.deprel() + ">" + (token.head() + 1);
  }

  static List<String> extraction(Analysis analysis, Extraction found) {
    Text text = analysis.document().text();
    List<String> lines = new ArrayList<>();
    for (Attribution claim : found.attributions()) {
      lines.add(
          line(
              "claim",
              claim.source() == null ? "nobody" : "[" + text.slice(claim.source()) + "]",
              claim.cue() == null ? "-" : "[" + text.slice(claim.cue().span()) + "]",
              claim.content().stream()
                  .map(span -> "[" + text.slice(span) + "]")
                  .collect(Collectors.joining()),
              word(claim.stance()) + " " + word(claim.quote()) + " " + word(claim.certainty()),
              "to " + mentions(found, claim.addressees()),
              period(claim.time())));
    }
    for (EventMention event : found.events()) {
      lines.add(
          line(
              "event",
              word(event.type()),
              "[" + text.slice(event.span()) + "]",
              word(event.status()),
              mentions(found, event.actors()) + " > " + mentions(found, event.targets()),
              period(event.time()),
              quantities(event.quantities())));
    }
    return lines;
  }

  private static String mentions(Extraction found, List<Integer> indices) {
    return indices.isEmpty()
        ? "-"
        : indices.stream()
            .map(index -> found.mentions().get(index).name())
            .collect(Collectors.joining(", "));
  }

  private static String quantities(List<Quantity> quantities) {
    return quantities.isEmpty()
        ? "-"
        : quantities.stream()
            .map(quantity -> "[" + quantity.text() + "]")
            .distinct()
            .collect(Collectors.joining(", "));
  }

  static List<String> entities(Linking linking) {
    Map<String, String> shown = new TreeMap<>();
    linking.entities().forEach(entity -> shown.put(entity.id(), entity.name()));
    List<String> lines = new ArrayList<>();
    for (Entity entity : linking.entities()) {
      lines.add(
          line(
              word(entity.type()),
              entity.name(),
              entity.names().entrySet().stream()
                  .map(names -> names.getKey() + ": " + String.join(", ", names.getValue()))
                  .collect(Collectors.joining("; ")),
              "part of " + (entity.partOf() == null ? "-" : shown.get(entity.partOf())),
              entity.roles().stream()
                  .map(
                      role ->
                          role.title() + (role.of() == null ? "" : " of " + shown.get(role.of())))
                  .collect(Collectors.joining("; ", "roles ", ""))));
    }
    lines.sort(null);
    return lines;
  }

  static List<String> comparison(CaseFile file) {
    return new Affairs(file).lines();
  }

  /** Events, claims and affairs with names in place of ids. */
  private static final class Affairs {
    private final CaseFile file;
    private final Map<String, String> names = new TreeMap<>();
    private final Map<String, Text> texts = new TreeMap<>();
    private final Map<String, String> paths = new TreeMap<>();

    Affairs(CaseFile file) {
      this.file = file;
      file.entities().forEach(entity -> names.put(entity.id(), entity.name()));
      for (Report report : file.documents()) {
        texts.put(report.id(), report.text());
        paths.put(report.id(), name(report));
      }
      file.events().forEach(event -> names.put(event.id(), label(event)));
      file.claims().forEach(claim -> names.put(claim.id(), said(claim)));
    }

    private static String name(Report report) {
      String path = String.valueOf(report.path());
      return path.substring(path.lastIndexOf('/') + 1);
    }

    private String label(Event event) {
      return word(event.type()) + " " + all(event.actors()) + " > " + all(event.targets());
    }

    private String said(Claim claim) {
      Text text = texts.getOrDefault(claim.document(), Text.of(""));
      return paths.get(claim.document())
          + " "
          + claim.content().stream()
              .map(span -> "[" + text.slice(span) + "]")
              .collect(Collectors.joining());
    }

    private String all(List<String> ids) {
      return ids.isEmpty()
          ? "-"
          : ids.stream()
              .map(id -> names.getOrDefault(id, id))
              .sorted()
              .collect(Collectors.joining(", "));
    }

    List<String> lines() {
      List<String> lines = new ArrayList<>();
      for (Event event : file.events()) {
        lines.add(
            line(
                "event",
                label(event),
                word(event.status()),
                period(event.time()),
                "in response to " + all(event.inResponseTo()),
                event.mentions().stream().map(this::told).collect(Collectors.joining(" "))));
      }
      for (Affair affair : file.affairs()) {
        lines.add(
            line(
                "affair",
                affair.title(),
                affair.documents().stream()
                    .map(paths::get)
                    .sorted()
                    .collect(Collectors.joining(", "))));
        affair.disputes().forEach(dispute -> lines.add(dispute(dispute)));
        affair.discrepancies().forEach(discrepancy -> lines.add(discrepancy(discrepancy)));
        affair.timeline().forEach(id -> lines.add(line("timeline", names.get(id))));
      }
      return lines;
    }

    private String told(Event.Told mention) {
      Text text = texts.getOrDefault(mention.document(), Text.of(""));
      return paths.get(mention.document()) + " [" + text.slice(mention.span()) + "]";
    }

    private String dispute(Dispute dispute) {
      return line(
          "dispute",
          names.get(dispute.about()),
          "asserted by " + all(dispute.asserted().parties()) + " " + dispute.asserted().origins(),
          "denied by " + all(dispute.denied().parties()) + " " + dispute.denied().origins());
    }

    private String discrepancy(Discrepancy discrepancy) {
      return line(
          "discrepancy",
          names.get(discrepancy.event()),
          discrepancy.attribute(),
          word(discrepancy.kind()),
          discrepancy.values().stream()
              .map(value -> names.getOrDefault(value.value(), value.value()))
              .sorted()
              .collect(Collectors.joining(" / ")));
    }
  }

  static List<String> links(Linked linked) {
    return linked.links().stream()
        .map(
            link ->
                line(
                    "link",
                    linked.extraction().mentions().get(link.mention()).name(),
                    String.join("; ", link.reasons())))
        .toList();
  }

  private static String period(@Nullable Period period) {
    if (period == null) {
      return "-";
    }
    return Objects.equals(period.from(), period.to())
        ? String.valueOf(period.from())
        : period.from() + "/" + period.to();
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String flat(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  private static String line(String... parts) {
    return String.join(" | ", parts);
  }
}
