package org.gainsay.show;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gainsay.model.CaseFile;
import org.gainsay.model.Claim;
import org.gainsay.model.Discrepancy;
import org.gainsay.model.Dispute;
import org.gainsay.model.Entity;
import org.gainsay.model.Event;
import org.gainsay.model.Listing;
import org.gainsay.model.Place;
import org.gainsay.model.Stance;

/**
 * A brief in Markdown (CommonMark with footnotes as GitHub and Pandoc know them): every line of it
 * bears a footnote with the sentence, its outlet and its date. Format of the reports is escaped.
 */
public final class MarkdownExporter implements Exporter {
  private static final int SENTENCES = 3;
  private static final int REPORTS = 5;

  private final String language;

  /**
   * @param language of the brief, ISO 639-1: {@code en} or {@code fr}; English for any other
   */
  public MarkdownExporter(String language) {
    this.language = language;
  }

  @Override
  public void write(CaseFile file, OutputStream out) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    new Brief(file, Words.of(language)).write(writer);
    writer.flush();
  }

  /** One brief in the making. */
  private static final class Brief {
    private final StringBuilder text = new StringBuilder();
    private final Map<String, Evidence> notes = new LinkedHashMap<>();
    private final CaseView view;
    private final Prose prose;
    private final Words words;

    Brief(CaseFile file, Words words) {
      this.view = new CaseView(file);
      this.words = words;
      this.prose = new Prose(view, words);
    }

    /** Writes affair by affair; only where the footnotes lead is kept to the end. */
    void write(Writer out) throws IOException {
      int number = 0;
      for (var affair : view.affairs()) {
        affair(AffairView.of(view, affair, ++number, 2));
        release(out);
      }
      if (number == 0) {
        line("# " + words.text("page.overline"));
        line(words.text("page.empty"));
      }
      for (Map.Entry<String, Evidence> note : notes.entrySet()) {
        note(note.getKey(), note.getValue());
        release(out);
      }
      release(out);
    }

    private void release(Writer out) throws IOException {
      out.append(text);
      text.setLength(0);
    }

    private void affair(AffairView affair) {
      String title = affair.affair().title();
      line("# " + escaped(title.isEmpty() ? words.text("page.untitled") : title));
      line(escaped(new Answers(affair, prose).paragraph()));
      parties(affair);
      timeline(affair);
      disputes(affair);
      discrepancies(affair);
      listed(affair);
      texts(affair);
    }

    /** Which names are like lines of the user's lists; no section where none is. */
    private void listed(AffairView affair) {
      List<String> documents = affair.affair().documents();
      List<Entity> entities = Listings.listed(view, documents);
      if (entities.isEmpty()) {
        return;
      }
      heading("listed");
      line(escaped(words.text("listed.note")));
      for (Entity entity : entities) {
        String where =
            entity.mentions().stream()
                .filter(place -> documents.contains(place.document()))
                .flatMap(place -> note(place).stream())
                .distinct()
                .limit(SENTENCES)
                .collect(Collectors.joining());
        String lines = entity.listed().stream().map(this::said).collect(Collectors.joining(" | "));
        item(
            "**"
                + escaped(prose.naming().name(entity))
                + "**"
                + where
                + words.text("colon")
                + lines);
      }
      end();
    }

    private String said(Listing listing) {
      String why = String.join("; ", listing.reasons());
      String score = words.text("listed.score") + " " + words.number(listing.score());
      String note = listing.note() == null ? "" : " · " + listing.note();
      String place = " · " + Listings.place(listing) + " (" + listing.source() + ")";
      return escaped(listing.name() + " · " + score + " · " + why + note + place);
    }

    /** Which reports are cut off or versions of another; no section where none is. */
    private void texts(AffairView affair) {
      List<EditionNote> editions = EditionNote.of(affair, words);
      if (editions.isEmpty()) {
        return;
      }
      heading("texts");
      for (EditionNote edition : editions) {
        Source source = edition.source();
        String shown =
            edition.shown().stream()
                .limit(SENTENCES)
                .map(number -> Evidence.of(source, source.sentence(number)))
                .flatMap(Stream::ofNullable)
                .map(this::note)
                .collect(Collectors.joining());
        String report = words.text("report.number", source.number());
        String outlet = source.report().metadata().outlet();
        item(
            escaped(outlet == null ? report : report + " (" + outlet + ")")
                + words.text("colon")
                + escaped(edition.said())
                + shown);
      }
      end();
    }

    private void parties(AffairView affair) {
      heading("parties");
      for (Parties.Party party : affair.parties().heard()) {
        String said =
            Stream.of(Stance.values())
                .filter(stance -> !party.claims(stance).isEmpty())
                .map(stance -> position(party.claims(stance), stance))
                .collect(Collectors.joining("; "));
        item("**" + escaped(prose.naming().name(party.entity())) + "** " + said);
      }
      end();
    }

    private String position(List<Claim> claims, Stance stance) {
      String notes =
          claims.stream()
              .sorted(Ranking.CLAIMS)
              .map(view::evidence)
              .flatMap(Optional::stream)
              .map(this::note)
              .distinct()
              .limit(SENTENCES)
              .collect(Collectors.joining());
      return words.text("stance." + Spelling.of(stance)) + notes;
    }

    private void timeline(AffairView affair) {
      heading("timeline");
      for (Event event : affair.view().events(affair.affair().timeline())) {
        String status = words.text("status." + Spelling.of(event.status()));
        item(
            words.period(event.time())
                + " – "
                + escaped(prose.event(event))
                + " ("
                + status
                + ")"
                + told(event));
      }
      end();
    }

    /** A footnote for the first sentence of each of the first reports. */
    private String told(Event event) {
      Map<String, Evidence> first = new LinkedHashMap<>();
      for (Event.Told told : event.mentions()) {
        Evidence evidence = Evidence.of(view.source(told.document()), told.span());
        if (evidence != null) {
          first.putIfAbsent(told.document(), evidence);
        }
      }
      return first.values().stream()
          .limit(REPORTS)
          .map(this::note)
          .distinct()
          .collect(Collectors.joining());
    }

    private void disputes(AffairView affair) {
      heading("disputes");
      for (Dispute dispute : affair.affair().disputes()) {
        item(
            "**"
                + escaped(prose.matter(dispute))
                + "**"
                + words.text("colon")
                + side(dispute.asserted(), "dispute.asserted", Stance.ACCUSE)
                + "; "
                + side(dispute.denied(), "dispute.denied", Stance.DENY));
      }
      end();
    }

    private String side(Dispute.Side side, String key, Stance stance) {
      String notes =
          view.claims(side.claims()).stream()
              .sorted(Ranking.ofStance(stance).thenComparing(Ranking.CLAIMS))
              .map(view::evidence)
              .flatMap(Optional::stream)
              .map(this::note)
              .distinct()
              .limit(SENTENCES)
              .collect(Collectors.joining());
      String who = escaped(words.list(prose.naming().names(side.parties())));
      return words.text(key)
          + " ("
          + who
          + ", "
          + words.count("count.origins", side.origins())
          + ")"
          + notes;
    }

    private void discrepancies(AffairView affair) {
      heading("discrepancies");
      for (Discrepancy discrepancy : affair.affair().discrepancies()) {
        Event event = view.event(discrepancy.event());
        String about = event == null ? "" : " (" + prose.event(event) + ")";
        String values =
            discrepancy.values().stream()
                .map(value -> escaped(prose.value(discrepancy, value)) + told(value))
                .collect(Collectors.joining(" | "));
        String kind = words.text("kind." + Spelling.of(discrepancy.kind()));
        item(
            escaped(prose.attribute(discrepancy.attribute()) + about)
                + ", "
                + kind
                + words.text("colon")
                + values);
      }
      end();
    }

    private String told(Discrepancy.Value value) {
      return value.mentions().stream()
          .flatMap(place -> note(place).stream())
          .distinct()
          .limit(REPORTS)
          .collect(Collectors.joining());
    }

    private Optional<String> note(Place place) {
      return Optional.ofNullable(Evidence.of(view.source(place.document()), place.span()))
          .map(this::note);
    }

    private String note(Evidence evidence) {
      String label = evidence.source().number() + "." + evidence.sentence();
      notes.putIfAbsent(label, evidence);
      return "[^" + label + "]";
    }

    private void note(String label, Evidence evidence) {
      String address = evidence.source().report().metadata().address();
      String citation = EvidenceBlock.citation(words, evidence.source(), evidence.sentence());
      text.append("[^").append(label).append("]: ");
      text.append(escaped(words.text("citation", words.quoted(evidence.words()), citation)));
      text.append(address == null ? "" : ", " + escaped(address)).append('\n');
    }

    private void heading(String section) {
      line("## " + words.text("section." + section));
    }

    private void item(String item) {
      text.append("- ").append(item).append('\n');
    }

    private void end() {
      text.append('\n');
    }

    private void line(String line) {
      text.append(line).append("\n\n");
    }

    /** The text with everything that Markdown or HTML in it could mean taken literally. */
    private static String escaped(String text) {
      StringBuilder escaped = new StringBuilder();
      for (int at = 0; at < text.length(); at++) {
        char here = text.charAt(at);
        if ("\\`*_{}[]<>#|~&$^!".indexOf(here) >= 0) {
          escaped.append('\\');
        }
        escaped.append(Character.isISOControl(here) ? ' ' : here);
      }
      return escaped.toString();
    }
  }
}
