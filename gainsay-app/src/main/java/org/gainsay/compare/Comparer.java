package org.gainsay.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gainsay.lexicon.Lexicons;
import org.gainsay.model.Affair;
import org.gainsay.model.Basis;
import org.gainsay.model.Claim;
import org.gainsay.model.Comparison;
import org.gainsay.model.Dispute;
import org.gainsay.model.Event;
import org.gainsay.model.Grouping;
import org.gainsay.model.Linked;
import org.gainsay.model.Linking;
import org.gainsay.model.Publication;
import org.gainsay.model.Span;

/**
 * Step 7: compares the reports of each affair. The result does not depend on the order in which the
 * reports were given.
 */
public final class Comparer {
  private final Counted counted;
  private final Media media;
  private final Set<String> openWords;
  private final DeedWords deedWords;

  public Comparer(Lexicons lexicons) {
    counted = new Counted(lexicons);
    media = new Media(lexicons);
    openWords = Topics.words(lexicons);
    deedWords = new DeedWords(lexicons);
  }

  public Comparison compare(Linking linking, Grouping grouping) {
    Map<String, Linked> reports = new HashMap<>();
    linking.reports().forEach(r -> reports.put(r.analysis().document().id(), r));
    Comparing comparing =
        new Comparing(
            new Entities(linking.entities(), media), openWords, deedWords, grouping, counted);
    for (List<String> documents : grouping.affairs()) {
      List<Linked> own = new ArrayList<>();
      for (String document : documents) {
        Linked report = reports.get(document);
        if (report != null) {
          own.add(report);
        }
      }
      comparing.add(own);
    }
    return comparing.result();
  }

  /** One comparison as it grows affair by affair. */
  private static final class Comparing {
    private final Entities entities;
    private final Topics topics;
    private final DeedWords deedWords;
    private final Grouping grouping;
    private final Counted counted;
    private final Ids ids = new Ids();
    private final List<Event> events = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();
    private final List<Affair> affairs = new ArrayList<>();
    private final SortedMap<String, Publication> inferred = new TreeMap<>();

    Comparing(
        Entities entities,
        Set<String> openWords,
        DeedWords deedWords,
        Grouping grouping,
        Counted counted) {
      this.entities = entities;
      this.deedWords = deedWords;
      this.topics = Topics.of(openWords, entities);
      this.grouping = grouping;
      this.counted = counted;
    }

    void add(List<Linked> reports) {
      if (reports.isEmpty()) {
        return;
      }
      PublicationDates dates = new PublicationDates(reports);
      SortedMap<String, Publication> published = new TreeMap<>();
      List<Account> accounts = new ArrayList<>();
      for (Linked report : reports) {
        accounts.add(account(report, dates, published));
      }
      accounts.sort(
          Comparator.comparing((Account a) -> dateOf(a, published)).thenComparing(Account::id));
      write(new Story(entities, topics, deedWords, accounts, grouping, ids), published);
    }

    private Account account(
        Linked report, PublicationDates dates, SortedMap<String, Publication> published) {
      SettledDates settled = dates.settling(report);
      Publication stated = report.analysis().clean().metadata().published();
      Publication found = stated == null ? dates.inferred(report, settled) : stated;
      Account account = new Account(report, settled, found);
      if (found != null) {
        published.put(account.id(), found);
        if (stated == null) {
          inferred.put(account.id(), found);
        }
      }
      return account;
    }

    private static String dateOf(Account account, SortedMap<String, Publication> published) {
      Publication publication = published.get(account.id());
      return publication == null ? "9999" : publication.date();
    }

    /** Dates reports that state no date no earlier than the acts they tell of; whether any was. */
    private boolean isLater(Story story, Times times, SortedMap<String, Publication> published) {
      boolean any = false;
      for (Account account : story.accounts()) {
        Publication found = inferred.get(account.id());
        LocalDate told = found == null ? null : times.latestTold(story, account);
        boolean later =
            told != null && found != null && told.toString().compareTo(found.date()) > 0;
        if (told != null && found != null && later) {
          Publication dated = new Publication(told.toString(), Basis.INFERRED, found.span());
          inferred.put(account.id(), dated);
          published.put(account.id(), dated);
          any = true;
        }
      }
      return any;
    }

    private void write(Story story, SortedMap<String, Publication> published) {
      Responses responses = new Responses(story);
      Times first = new Times(story, responses, published);
      Times times =
          isLater(story, first, published) ? new Times(story, responses, published) : first;
      Denials denials = new Denials(story);
      List<Event> ownEvents = new EventWriter(story, responses, times).events();
      List<Claim> ownClaims = new ClaimWriter(story, denials).claims();
      List<Dispute> disputes = new Disputes(story, denials).find();
      List<String> documents = story.accounts().stream().map(Account::id).toList();
      events.addAll(ownEvents);
      claims.addAll(ownClaims);
      affairs.add(
          new Affair(
              ids.of("a", documents.get(0), new Span(0, 0), "affair"),
              new Headline(story, disputes).title(),
              documents,
              ownEvents.stream().map(Event::id).toList(),
              ownClaims.stream().map(Claim::id).toList(),
              disputes,
              new Discrepancies(story, counted).find(),
              Timeline.of(ownEvents)));
    }

    Comparison result() {
      return new Comparison(events, claims, affairs, inferred);
    }
  }
}
