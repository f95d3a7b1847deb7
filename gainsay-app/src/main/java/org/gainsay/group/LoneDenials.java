package org.gainsay.group;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.gainsay.model.Attribution;
import org.gainsay.model.Certainty;
import org.gainsay.model.Entity;
import org.gainsay.model.EntityType;
import org.gainsay.model.EventMention;
import org.gainsay.model.EventType;
import org.gainsay.model.Link;
import org.gainsay.model.Linked;
import org.gainsay.model.Linking;
import org.gainsay.model.Stance;
import org.jspecify.annotations.Nullable;

/**
 * Joins a denial that stands alone to the accusation that it answers. A few lines ("Minsk rejected
 * the allegations") share no words with what they answer, but whose they are: they go to the only
 * affair in which the denier was accused in the days before, by whom they answer if they say it,
 * unless they tell of a deed or a victim unknown there.
 */
final class LoneDenials {
  /** Days after which an accusation is no longer answered. */
  private static final long LATEST = 7;

  private static final Set<EventType> SAID =
      EnumSet.of(EventType.ACCUSATION, EventType.DENIAL, EventType.DISCLOSURE);

  /** Who accuses whom: states, else entities. */
  private record Charge(String accuser, String accused) {}

  /** What the reports of a group say, as far as it tells what they answer. */
  private static final class Account {
    private final Map<Charge, List<LocalDate>> charges = new HashMap<>();
    private final Set<String> deniers = new TreeSet<>();
    private final Set<String> answered = new TreeSet<>();
    private final Set<EventType> deeds = EnumSet.noneOf(EventType.class);
    private final Set<String> victims = new TreeSet<>();
    private final List<LocalDate> days = new ArrayList<>();
  }

  private final Map<String, Entity> entities = new HashMap<>();
  private final Map<String, Linked> reports = new HashMap<>();
  private final Map<String, LocalDate> dates;

  LoneDenials(Linking linking, Map<String, LocalDate> dates) {
    linking.entities().forEach(entity -> entities.put(entity.id(), entity));
    linking.reports().forEach(report -> reports.put(report.analysis().document().id(), report));
    this.dates = dates;
  }

  /** The groups, those that only answer joined to those that they answer. */
  List<List<String>> joined(List<List<String>> groups) {
    List<Account> accounts = groups.stream().map(this::account).toList();
    List<List<String>> joined = new ArrayList<>();
    groups.forEach(group -> joined.add(new ArrayList<>(group)));
    for (int i = 0; i < groups.size(); i++) {
      int answered = answered(accounts, i);
      if (answered >= 0 && !joined.get(answered).isEmpty()) {
        joined.get(answered).addAll(joined.get(i));
        joined.get(i).clear();
      }
    }
    joined.removeIf(List::isEmpty);
    return joined;
  }

  /** The only group that another answers, or -1. */
  private static int answered(List<Account> accounts, int reply) {
    int found = -1;
    for (int i = 0; i < accounts.size(); i++) {
      if (i != reply && answers(accounts.get(reply), accounts.get(i))) {
        if (found >= 0) {
          return -1;
        }
        found = i;
      }
    }
    return found;
  }

  private static boolean answers(Account reply, Account charge) {
    boolean deeds = charge.deeds.containsAll(reply.deeds);
    boolean victims =
        reply.victims.isEmpty() || reply.victims.stream().anyMatch(charge.victims::contains);
    return deeds
        && victims
        && charge.charges.entrySet().stream()
            .anyMatch(one -> answers(reply, one.getKey(), one.getValue()));
  }

  private static boolean answers(Account reply, Charge charge, List<LocalDate> days) {
    boolean known = reply.answered.isEmpty() || reply.answered.contains(charge.accuser());
    boolean told = reply.charges.isEmpty() || reply.charges.containsKey(charge);
    return reply.deniers.contains(charge.accused())
        && known
        && told
        && days.stream().anyMatch(day -> reply.days.stream().allMatch(r -> isSoonAfter(day, r)));
  }

  private static boolean isSoonAfter(LocalDate charge, LocalDate reply) {
    long days = ChronoUnit.DAYS.between(charge, reply);
    return days >= 0 && days <= LATEST;
  }

  private Account account(List<String> group) {
    Account account = new Account();
    for (String id : group) {
      Linked report = reports.get(id);
      LocalDate day = dates.get(id);
      if (report != null && day != null) {
        account.days.add(day);
        read(report, day, account);
      }
    }
    return account;
  }

  private void read(Linked report, LocalDate day, Account account) {
    Map<Integer, String> byMention = new HashMap<>();
    for (Link link : report.links()) {
      byMention.put(link.mention(), link.entity());
    }
    for (Attribution claim : report.extraction().attributions()) {
      if (claim.certainty() != Certainty.NEGATED) {
        read(claim, day, byMention, account);
      }
    }
    for (EventMention event : report.extraction().events()) {
      if (!SAID.contains(event.type())) {
        account.deeds.add(event.type());
        account.victims.addAll(victims(event, byMention));
      }
    }
  }

  private void read(
      Attribution claim, LocalDate day, Map<Integer, String> byMention, Account account) {
    Set<String> speakers = parties(claim.speakers(), byMention);
    Set<String> addressees = parties(claim.addressees(), byMention);
    if (claim.stance() == Stance.DENY) {
      account.deniers.addAll(speakers);
      account.answered.addAll(addressees);
    } else if (claim.stance() == Stance.ACCUSE) {
      for (String speaker : speakers) {
        for (String accused : addressees) {
          Charge charge = new Charge(speaker, accused);
          account.charges.computeIfAbsent(charge, none -> new ArrayList<>()).add(day);
        }
      }
    }
  }

  private Set<String> victims(EventMention event, Map<Integer, String> byMention) {
    Set<String> victims = new TreeSet<>();
    for (int target : event.targets()) {
      Entity entity = entities.get(byMention.getOrDefault(target, ""));
      if (entity != null && entity.type() != EntityType.COUNTRY) {
        victims.add(entity.id());
      }
    }
    return victims;
  }

  /** The states of mentions; of one of no state the entity itself. */
  private Set<String> parties(List<Integer> mentions, Map<Integer, String> byMention) {
    Set<String> parties = new TreeSet<>();
    for (int mention : mentions) {
      Entity entity = entities.get(byMention.getOrDefault(mention, ""));
      if (entity != null) {
        String state = state(entity);
        parties.add(state == null ? entity.id() : state);
      }
    }
    return parties;
  }

  private @Nullable String state(Entity entity) {
    Entity at = entity;
    for (Set<String> seen = new TreeSet<>(); at != null && seen.add(at.id()); ) {
      if (at.type() == EntityType.COUNTRY) {
        return at.id();
      }
      String whole = at.partOf();
      if (whole == null && at.country() != null) {
        return "country-" + at.country().toLowerCase(Locale.ROOT);
      }
      at = whole == null ? null : entities.get(whole);
    }
    return null;
  }
}
