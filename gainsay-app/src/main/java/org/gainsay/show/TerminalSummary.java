package org.gainsay.show;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gainsay.model.Affair;
import org.gainsay.model.CaseFile;
import org.gainsay.model.Claim;
import org.gainsay.model.Discrepancy;
import org.gainsay.model.Entity;
import org.gainsay.model.Event;
import org.gainsay.model.Problem;
import org.gainsay.model.Stance;
import org.gainsay.model.Status;

/**
 * The case file on one screen: what is claimed and by whom, who denies it, what was done in
 * response, where the accounts part, what went wrong.
 */
public final class TerminalSummary {
  private static final int AFFAIRS = 3;
  private static final int CLAIMING = 4;
  private static final int DENYING = 3;
  private static final int DONE = 5;
  private static final int APART = 3;
  private static final int LISTED = 4;
  private static final int TEXTS = 4;
  private static final int PROBLEMS = 10;

  private final int columns;
  private final boolean colour;
  private final Words words;

  /**
   * @param columns width to write for, in columns, 40 at least
   * @param colour whether to write ANSI colours
   * @param language of the words, ISO 639-1: {@code en} or {@code fr}; English for any other
   */
  public TerminalSummary(int columns, boolean colour, String language) {
    this.columns = Math.max(40, columns);
    this.colour = colour;
    this.words = Words.of(language);
  }

  /**
   * Writes the summary.
   *
   * @throws IOException if {@code out} does not take it
   */
  public void write(CaseFile file, Appendable out) throws IOException {
    TerminalLines lines = new TerminalLines(out, columns, colour);
    CaseView view = new CaseView(file);
    Prose prose = new Prose(view, words);
    List<Affair> affairs = view.affairs();
    if (affairs.isEmpty()) {
      lines.paragraph(0, TerminalLines.Manner.PLAIN, words.text("page.empty"));
    }
    for (int i = 0; i < Math.min(affairs.size(), AFFAIRS); i++) {
      affair(AffairView.of(view, affairs.get(i), i + 1, 2), prose, lines);
    }
    for (Affair affair : affairs.stream().skip(AFFAIRS).toList()) {
      String count = words.count("count.reports", affair.documents().size());
      lines.paragraph(0, TerminalLines.Manner.HEADLINE, title(affair) + " (" + count + ")");
    }
    problems(file.problems(), lines);
  }

  private String title(Affair affair) {
    return affair.title().isEmpty() ? words.text("page.untitled") : affair.title();
  }

  private void affair(AffairView affair, Prose prose, TerminalLines lines) throws IOException {
    lines.paragraph(0, TerminalLines.Manner.HEADLINE, title(affair.affair()));
    lines.paragraph(0, TerminalLines.Manner.FINE, figures(affair, prose));
    lines.blank();
    said(affair, prose, Stance.ACCUSE, lines);
    said(affair, prose, Stance.DENY, lines);
    done(affair, prose, lines);
    apart(affair, prose, lines);
    listed(affair, prose, lines);
    texts(affair, lines);
    lines.blank();
  }

  private String figures(AffairView affair, Prose prose) {
    List<Source> sources = affair.sources();
    return Stream.of(
            words.count("count.reports", sources.size()),
            prose.languages(sources),
            new Answers(affair, prose).dates(),
            words.count("count.claims", affair.claims().size()),
            words.count("count.disputes", affair.affair().disputes().size()))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  /** Who accuses or denies, and the best sentence of each. */
  private void said(AffairView affair, Prose prose, Stance stance, TerminalLines lines)
      throws IOException {
    boolean denial = stance == Stance.DENY;
    String label = words.text(denial ? "terminal.denied" : "terminal.claimed");
    List<Parties.Party> parties =
        affair.parties().heard().stream()
            .filter(party -> !party.claims(stance).isEmpty())
            .sorted(Comparator.comparingInt(party -> -party.claims(stance).size()))
            .toList();
    if (parties.isEmpty()) {
      lines.labelled(label, indent(), TerminalLines.Manner.FINE, words.text("terminal.none"));
      return;
    }
    int most = denial ? DENYING : CLAIMING;
    for (int i = 0; i < Math.min(most, parties.size()); i++) {
      TerminalLines.Manner manner =
          denial ? TerminalLines.Manner.DENIED : TerminalLines.Manner.ACCUSED;
      Parties.Party party = parties.get(i);
      lines.labelled(i == 0 ? label : "", indent(), manner, who(affair, prose, party, stance));
      Optional<String> sentence = sentence(affair, party.claims(stance));
      if (sentence.isPresent()) {
        lines.paragraph(indent() + 2, TerminalLines.Manner.PLAIN, sentence.get());
      }
    }
    more(parties.size() - most, lines);
  }

  private String who(AffairView affair, Prose prose, Parties.Party party, Stance stance) {
    List<Claim> claims = party.claims(stance);
    Set<String> whom = new LinkedHashSet<>();
    claims.forEach(
        claim ->
            affair.view().entities(claim.addressees()).stream()
                .map(affair.parties()::root)
                .map(Entity::id)
                .filter(id -> !id.equals(party.entity().id()))
                .forEach(whom::add));
    long reports = claims.stream().map(Claim::document).distinct().count();
    String name = prose.naming().name(party.entity());
    String count = " (" + words.count("count.reports", (int) reports) + ")";
    return whom.isEmpty()
        ? name + count
        : words.text("party.toward", name, prose.parties(List.copyOf(whom))) + count;
  }

  /** The most telling sentence in at most two lines, and where it stands. */
  private Optional<String> sentence(AffairView affair, List<Claim> claims) {
    return claims.stream()
        .min(Ranking.CLAIMS)
        .flatMap(affair.view()::evidence)
        .map(
            evidence -> {
              String cited =
                  String.join(
                      words.text("list.comma"),
                      evidence.source().name(words),
                      words.text("citation.sentence", evidence.sentence()));
              int room = 2 * (columns - indent() - 4) - TerminalLines.width(cited);
              return Source.clipped(evidence.words(), Math.max(30, room)) + " [" + cited + "]";
            });
  }

  private void done(AffairView affair, Prose prose, TerminalLines lines) throws IOException {
    List<Event> events = affair.events().stream().filter(Answers::isResponse).toList();
    if (events.isEmpty()) {
      lines.labelled(
          words.text("terminal.done"),
          indent(),
          TerminalLines.Manner.FINE,
          words.text("terminal.none"));
    }
    for (int i = 0; i < Math.min(DONE, events.size()); i++) {
      Event event = events.get(i);
      String date = event.time() == null ? "" : " · " + words.period(event.time());
      String label = i == 0 ? words.text("terminal.done") : "";
      String status =
          event.status() == Status.OCCURRED
              ? ""
              : " · " + words.text("status." + Spelling.of(event.status()));
      lines.labelled(
          label, indent(), TerminalLines.Manner.PLAIN, prose.event(event) + status + date);
    }
    more(events.size() - DONE, lines);
  }

  private void apart(AffairView affair, Prose prose, TerminalLines lines) throws IOException {
    List<Discrepancy> conflicts =
        affair.affair().discrepancies().stream()
            .filter(discrepancy -> discrepancy.kind() == Discrepancy.Kind.CONFLICT)
            .toList();
    if (conflicts.isEmpty()) {
      String said = new Answers(affair, prose).apart();
      lines.labelled(
          words.text("terminal.apart"),
          indent(),
          TerminalLines.Manner.FINE,
          said.isEmpty() ? words.text("terminal.none") : said);
    }
    for (int i = 0; i < Math.min(APART, conflicts.size()); i++) {
      Discrepancy conflict = conflicts.get(i);
      Event event = affair.view().event(conflict.event());
      String what = event == null ? "" : " (" + prose.brief(event) + ")";
      String said =
          prose.attribute(conflict.attribute())
              + what
              + words.text("colon")
              + conflict.values().stream()
                  .map(value -> value(affair, prose, conflict, value))
                  .collect(Collectors.joining(" | "));
      String label = i == 0 ? words.text("terminal.apart") : "";
      lines.labelled(label, indent(), TerminalLines.Manner.PLAIN, said);
    }
    more(conflicts.size() - APART, lines);
  }

  /** Which names are like lines of the user's lists; nothing where none is. */
  private void listed(AffairView affair, Prose prose, TerminalLines lines) throws IOException {
    List<Entity> entities = Listings.listed(affair.view(), affair.affair().documents());
    for (int i = 0; i < Math.min(LISTED, entities.size()); i++) {
      Entity entity = entities.get(i);
      String said =
          entity.listed().stream()
              .map(listing -> listing.name() + " [" + Listings.place(listing) + "]")
              .collect(Collectors.joining(" | "));
      lines.labelled(
          i == 0 ? words.text("terminal.listed") : "",
          indent(),
          TerminalLines.Manner.PLAIN,
          prose.naming().name(entity) + " ~ " + said);
    }
    more(entities.size() - LISTED, lines);
  }

  /** Which reports are cut off or versions of another; nothing where none is. */
  private void texts(AffairView affair, TerminalLines lines) throws IOException {
    List<EditionNote> notes = EditionNote.of(affair, words);
    for (int i = 0; i < Math.min(TEXTS, notes.size()); i++) {
      EditionNote note = notes.get(i);
      String report = words.text("report.number", note.source().number());
      String outlet = note.source().report().metadata().outlet();
      String who = outlet == null ? report : report + " (" + outlet + ")";
      lines.labelled(
          i == 0 ? words.text("terminal.texts") : "",
          indent(),
          TerminalLines.Manner.PLAIN,
          who + words.text("colon") + note.said());
    }
    more(notes.size() - TEXTS, lines);
  }

  private String value(
      AffairView affair, Prose prose, Discrepancy conflict, Discrepancy.Value value) {
    List<String> names =
        value.mentions().stream()
            .map(place -> affair.view().source(place.document()))
            .flatMap(Stream::ofNullable)
            .map(source -> source.name(words))
            .distinct()
            .toList();
    return prose.value(conflict, value) + " [" + words.list(names) + "]";
  }

  private void problems(List<Problem> problems, TerminalLines lines) throws IOException {
    for (int i = 0; i < Math.min(PROBLEMS, problems.size()); i++) {
      Problem problem = problems.get(i);
      String path = problem.path() == null ? "" : problem.path() + words.text("colon");
      lines.labelled(
          i == 0 ? words.text("terminal.problems") : "",
          indent(),
          TerminalLines.Manner.PLAIN,
          path + problem.message() + " [" + problem.code() + "]");
    }
    more(problems.size() - PROBLEMS, lines);
  }

  private void more(int left, TerminalLines lines) throws IOException {
    if (left > 0) {
      lines.paragraph(
          indent(), TerminalLines.Manner.FINE, words.text("terminal.more", words.number(left)));
    }
  }

  /** Where the text begins: behind the longest label. */
  private int indent() {
    List<String> labels = new ArrayList<>();
    for (String key :
        List.of("claimed", "denied", "done", "apart", "listed", "texts", "problems")) {
      labels.add(words.text("terminal." + key));
    }
    return labels.stream().mapToInt(TerminalLines::width).max().orElse(0) + 2;
  }
}
