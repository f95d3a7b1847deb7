package org.gainsay.clean;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.gainsay.model.Basis;
import org.gainsay.model.Document;
import org.gainsay.model.Metadata;
import org.gainsay.model.Publication;
import org.gainsay.model.Span;
import org.gainsay.model.Title;
import org.jspecify.annotations.Nullable;

/** Completes the metadata by what the lines around the report say. */
final class Facts {
  /** How many readable lines before the report and after it are looked at. */
  private static final int BEFORE = 16;

  private static final int AFTER = 10;

  /** Up to so many sentences into the report, stamps are looked for between its lines. */
  private static final int HEAD = 3;

  private static final int LONGEST = 300;

  /** An archive takes a report in at most so many days after it was published. */
  private static final int LATEST_ARCHIVED = 60;

  private final Document document;
  private final List<Line> lines;
  private final List<Look> looks;
  private final Choice choice;
  private final Calendar calendar;
  private final Phrases phrases;

  Facts(
      Document document,
      List<Line> lines,
      List<Look> looks,
      Choice choice,
      Calendar calendar,
      Phrases phrases) {
    this.document = document;
    this.lines = lines;
    this.looks = looks;
    this.choice = choice;
    this.calendar = calendar;
    this.phrases = phrases;
  }

  Metadata complete(Titles titles, @Nullable Stamped stamped) {
    Metadata metadata = document.metadata();
    if (metadata.title() == null && titles.line() >= 0) {
      Line line = lines.get(titles.line());
      Span span = document.text().span(choice.from()[titles.line()], choice.to()[titles.line()]);
      metadata = metadata.withTitle(new Title(line.visible(), span));
    }
    if (metadata.outlet() == null && stamped != null && stamped.dateline().outlet() != null) {
      metadata = metadata.withOutlet(stamped.dateline().outlet());
    }
    return metadata.withPublished(published(metadata, titles, stamped));
  }

  private @Nullable Publication published(
      Metadata metadata, Titles titles, @Nullable Stamped stamped) {
    Publication given = metadata.published();
    if (given != null && given.span() == null) {
      return given;
    }
    List<Found> found = new ArrayList<>();
    if (stamped != null && stamped.dateline().day() != null) {
      found.add(new Found(stamped.dateline().day(), stamped.from()));
    }
    gather(titles, found);
    for (Found day : found) {
      Publication publication = day.against(given);
      if (publication != null) {
        return publication;
      }
    }
    if (given == null) {
      given = fromAddress(metadata.address());
    }
    return given != null ? given : fromTitle(titles.line());
  }

  /** "Regular Press Conference on March 26, 2024". */
  private @Nullable Publication fromTitle(int line) {
    if (line < 0 || !document.blocks().isEmpty()) {
      return null;
    }
    int from = lines.get(line).start();
    String text = document.text().string().substring(from, lines.get(line).end());
    for (Calendar.Day day : calendar.days(text)) {
      if (day.date() != null) {
        return new Found(day, from).against(null);
      }
    }
    return null;
  }

  /** Days in stamps near the report; those of a change only where no other is. */
  private void gather(Titles titles, List<Found> found) {
    List<Found> changed = new ArrayList<>();
    int first = choice.firstAfter(titles.line());
    for (int i = first, sentences = 0; i >= 0 && i < lines.size() && sentences < HEAD; i++) {
      sentences += choice.isKept(i) && looks.get(i) == Look.PROSE ? 1 : 0;
      addDays(i, true, found, changed);
    }
    for (int i = first - 1, seen = 0; i >= 0 && seen < BEFORE; i--) {
      seen += lines.get(i).isEmpty() ? 0 : 1;
      addDays(i, false, found, changed);
    }
    int last = choice.last();
    for (int i = Math.max(0, last + 1), seen = 0; i < lines.size() && seen < AFTER; i++) {
      seen += lines.get(i).isEmpty() ? 0 : 1;
      addDays(i, true, found, changed);
    }
    found.addAll(changed);
  }

  private void addDays(int index, boolean onlyStamps, List<Found> found, List<Found> changed) {
    Line line = lines.get(index);
    if (choice.isKept(index) || line.isEmpty() || looks.get(index) == Look.FRONT_MATTER) {
      return;
    }
    if (line.end() - line.start() > LONGEST || line.linked() > 0.9) {
      return;
    }
    String text = document.text().string().substring(line.start(), line.end());
    boolean dated = phrases.in(line.visible()).containsKey(Phrases.Kind.DATED);
    if (onlyStamps && !dated && looks.get(index) != Look.STAMP) {
      return;
    }
    int before = 0;
    for (Calendar.Day day : calendar.days(text)) {
      String label = text.substring(before, day.start());
      boolean change = phrases.in(label).containsKey(Phrases.Kind.CHANGED);
      if (day.date() != null) {
        (change ? changed : found).add(new Found(day, line.start()));
      }
      before = day.end();
    }
  }

  /** A day found at a place. */
  private final class Found {
    private final Calendar.Day day;
    private final int offset;

    Found(Calendar.Day day, int offset) {
      this.day = day;
      this.offset = offset;
    }

    /**
     * The publication, if the day agrees with the archive's: not after it and not long before. A
     * year that is a slip is put right, and the date is then inferred.
     */
    @Nullable Publication against(@Nullable Publication archived) {
      Span span = document.text().span(offset + day.start(), offset + day.end());
      LocalDate said = day.date();
      if (said == null) {
        return null;
      }
      if (archived == null) {
        return new Publication(said.toString(), Basis.STATED, span);
      }
      LocalDate latest = LocalDate.parse(archived.date());
      if (agrees(said, latest)) {
        return new Publication(said.toString(), Basis.STATED, span);
      }
      for (int years : new int[] {-1, 1}) {
        if (agrees(said.plusYears(years), latest)) {
          return new Publication(said.plusYears(years).toString(), Basis.INFERRED, span);
        }
      }
      return null;
    }

    private static boolean agrees(LocalDate said, LocalDate latest) {
      long days = ChronoUnit.DAYS.between(said, latest);
      return days >= -1 && days <= LATEST_ARCHIVED;
    }
  }

  /** "/2024/03/26/" in the address. */
  private @Nullable Publication fromAddress(@Nullable String address) {
    if (address == null || address.length() > 1_000) {
      return null;
    }
    for (Calendar.Day day : calendar.days(address)) {
      if (day.date() != null && Character.isDigit(address.charAt(day.start() + 3))) {
        return new Publication(day.date().toString(), Basis.STATED, null);
      }
    }
    return null;
  }
}
