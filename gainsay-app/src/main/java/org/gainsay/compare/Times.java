package org.gainsay.compare;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.gainsay.model.Basis;
import org.gainsay.model.EntityType;
import org.gainsay.model.EventType;
import org.gainsay.model.Period;
import org.gainsay.model.Publication;
import org.gainsay.model.Status;
import org.jspecify.annotations.Nullable;

/**
 * When the events were: as told; else, of an answer to a dated event, between that and the first
 * report that tells it.
 */
final class Times {
  /** Reports so many days apart leave open when an act between them was. */
  private static final int FRESH = 30;

  /** Two times of one length differ by a slip only if one is farther away by so many days. */
  private static final int YEARS = 300;

  /** A time and how it is known. */
  record Known(Period period, Basis basis) {}

  private final Map<Deed, Known> known = new IdentityHashMap<>();

  Times(Story story, Responses responses, SortedMap<String, Publication> published) {
    for (Deed deed : story.deeds()) {
      Period told = told(deed);
      if (told != null) {
        known.put(deed, new Known(told, Basis.STATED));
      }
    }
    for (Deed deed : story.deeds()) {
      if (!known.containsKey(deed) && isWords(deed.type())) {
        onOneOccasion(story, deed);
      }
    }
    for (Deed deed : story.deeds()) {
      if (!known.containsKey(deed) && isAnswer(deed.type())) {
        infer(deed, causes(story, responses, deed), published);
      }
      if (!known.containsKey(deed) && isPublicAct(deed.type())) {
        betweenReports(story, deed, published);
      }
    }
  }

  @Nullable Known of(Deed deed) {
    return known.get(deed);
  }

  /**
   * The narrowest time told that the others do not gainsay; of equals that nearest to its report,
   * since what is told is news, and a slip of the year at New Year's is not rare. Where no time has
   * two ends, the first with one.
   */
  private static @Nullable Period told(Deed deed) {
    Period best = null;
    long length = Long.MAX_VALUE;
    long distance = Long.MAX_VALUE;
    for (Telling telling : deed.tellings()) {
      Days days = telling.days();
      Days report = telling.account().day();
      long away = days == null || report == null ? 0 : days.gap(report);
      boolean nearer = days != null && days.length() == length && away + YEARS < distance;
      if (days != null && (days.length() < length || nearer)) {
        best = telling.time();
        length = days.length();
        distance = away;
      }
    }
    return best == null ? openEnded(deed) : best;
  }

  private static @Nullable Period openEnded(Deed deed) {
    return deed.tellings().stream()
        .map(Telling::time)
        .filter(time -> time != null && (time.from() == null) != (time.to() == null))
        .findFirst()
        .orElse(null);
  }

  private static boolean isPublicAct(EventType type) {
    return isAnswer(type) || type == EventType.ACCUSATION || type == EventType.DISCLOSURE;
  }

  /** An act told as fresh lies between the report before and the first that tells it. */
  private void betweenReports(Story story, Deed deed, SortedMap<String, Publication> published) {
    LocalDate first = firstReport(deed, published);
    LocalDate before = null;
    String teller = deed.tellings().get(0).account().id();
    for (Account account : story.accounts()) {
      LocalDate day = day(published.get(account.id()));
      if (day == null || first == null || day.isAfter(first) || account.id().equals(teller)) {
        continue;
      }
      before = before == null || day.isAfter(before) ? day : before;
    }
    if (first != null && before != null && before.plusDays(FRESH).isAfter(first)) {
      known.put(deed, new Known(new Period(before.toString(), first.toString()), Basis.INFERRED));
    }
  }

  private static boolean isWords(EventType type) {
    return type == EventType.ACCUSATION || type == EventType.DENIAL;
  }

  /** What one person says in one report he says on one occasion, if another of it is dated. */
  private void onOneOccasion(Story story, Deed deed) {
    for (Deed other : story.deeds()) {
      Known time = known.get(other);
      Days days = time == null || time.basis() != Basis.STATED ? null : Days.of(time.period());
      boolean person =
          deed.actors().stream()
              .anyMatch(
                  id ->
                      story.entities().type(id) == EntityType.PERSON
                          && other.actors().contains(id));
      boolean day = days != null && days.length() == 1;
      if (person && day && time != null && isWords(other.type()) && areToldTogether(deed, other)) {
        known.put(deed, new Known(time.period(), Basis.INFERRED));
        return;
      }
    }
  }

  private static boolean isAnswer(EventType type) {
    return switch (type) {
      case DENIAL, SUMMONS, PROTEST, SANCTION, EXPULSION, INDICTMENT -> true;
      default -> false;
    };
  }

  /** The dated acts that an answer follows; a measure follows its own side's accusations. */
  private static List<Deed> causes(Story story, Responses responses, Deed deed) {
    if (deed.type() == EventType.DENIAL || deed.type() == EventType.PROTEST) {
      return responses.causes(deed);
    }
    Entities entities = story.entities();
    return story.deeds(EventType.ACCUSATION).stream()
        .filter(
            act ->
                !Collections.disjoint(
                    entities.voices(act.actors()), entities.voices(deed.actors())))
        .filter(act -> areToldTogether(act, deed))
        .toList();
  }

  private static boolean areToldTogether(Deed one, Deed other) {
    return one.tellings().stream()
        .anyMatch(a -> other.tellings().stream().anyMatch(b -> a.account() == b.account()));
  }

  private void infer(Deed deed, List<Deed> causes, SortedMap<String, Publication> published) {
    LocalDate from = null;
    for (Deed cause : causes) {
      Known time = known.get(cause);
      Days days = time == null ? null : Days.of(time.period());
      if (days != null && (from == null || days.first().isBefore(from))) {
        from = days.first();
      }
    }
    LocalDate to = firstReport(deed, published);
    if (from != null && to != null && !to.isBefore(from) && from.plusDays(FRESH).isAfter(to)) {
      known.put(deed, new Known(new Period(from.toString(), to.toString()), Basis.INFERRED));
    }
  }

  /** The first report that has it done, without one the first that tells of it at all. */
  private static @Nullable LocalDate firstReport(
      Deed deed, SortedMap<String, Publication> published) {
    List<Telling> done =
        deed.tellings().stream().filter(t -> t.mention().status() == Status.OCCURRED).toList();
    LocalDate first = null;
    for (Telling telling : done.isEmpty() ? deed.tellings() : done) {
      LocalDate day = day(published.get(telling.account().id()));
      if (day != null && (first == null || day.isBefore(first))) {
        first = day;
      }
    }
    return first;
  }

  /**
   * The latest day of a public act, dated by other reports, that a report without a date tells of:
   * it was published no earlier.
   */
  @Nullable LocalDate latestTold(Story story, Account account) {
    LocalDate latest = null;
    for (Deed deed : story.deeds()) {
      Known time = known.get(deed);
      Days days = time == null || time.basis() != Basis.STATED ? null : Days.of(time.period());
      boolean day = isPublicAct(deed.type()) && days != null && days.length() == 1;
      boolean told =
          deed.tellings().stream()
              .anyMatch(t -> t.account() == account && t.mention().status() == Status.OCCURRED);
      if (day && told && days != null && (latest == null || days.first().isAfter(latest))) {
        latest = days.first();
      }
    }
    return latest;
  }

  private static @Nullable LocalDate day(@Nullable Publication publication) {
    try {
      return publication == null ? null : LocalDate.parse(publication.date());
    } catch (DateTimeException partial) {
      return null;
    }
  }
}
