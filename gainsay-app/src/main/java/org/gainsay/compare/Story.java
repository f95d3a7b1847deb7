package org.gainsay.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.gainsay.model.Cue;
import org.gainsay.model.Event;
import org.gainsay.model.EventType;
import org.gainsay.model.Grouping;
import org.gainsay.model.Span;
import org.jspecify.annotations.Nullable;

/** An affair as it is understood so far: its reports, what is said in them, the events told. */
final class Story {
  private final Entities entities;
  private final List<Account> accounts;
  private final List<Said> sayings;
  private final List<Deed> deeds;
  private final Origins origins;
  private final Map<Deed, String> ids = new IdentityHashMap<>();
  private final Map<String, Deed> byId = new HashMap<>();
  private final Map<Account, Share> shares = new IdentityHashMap<>();
  private final Map<Said, List<Deed>> told = new IdentityHashMap<>();

  /**
   * What one report has of the affair: what is said in it, by its index, and the deeds it tells.
   */
  private static final class Share {
    final List<Said> sayings = new ArrayList<>();
    final List<Telling> tellings = new ArrayList<>();
    final List<Deed> deeds = new ArrayList<>();

    void add(Deed deed, Telling telling) {
      deeds.add(deed);
      tellings.add(telling);
    }

    /** The deeds told inside what is said, each once. */
    List<Deed> toldIn(Said said) {
      Set<Deed> found = new LinkedHashSet<>();
      for (int i = 0; i < deeds.size(); i++) {
        if (said.holds(tellings.get(i).mention().span())) {
          found.add(deeds.get(i));
        }
      }
      return List.copyOf(found);
    }
  }

  Story(
      Entities entities,
      Topics topics,
      DeedWords words,
      List<Account> accounts,
      Grouping grouping,
      Ids ids) {
    this.entities = entities;
    this.accounts = accounts;
    this.sayings = Sayings.of(accounts, ids);
    this.deeds = new EventMerger(entities, topics, words).merge(accounts);
    this.origins = new Origins(grouping);
    for (Deed deed : deeds) {
      Telling first = deed.tellings().get(0);
      String kind = deed.type() + (deed.isUmbrella() ? "*" : "");
      String id = ids.of("v", first.account().id(), first.mention().span(), kind);
      this.ids.put(deed, id);
      byId.put(id, deed);
    }
    share();
  }

  private void share() {
    accounts.forEach(account -> shares.put(account, new Share()));
    sayings.forEach(said -> of(said.account()).sayings.add(said));
    for (Deed deed : deeds) {
      deed.tellings().forEach(telling -> of(telling.account()).add(deed, telling));
    }
    sayings.forEach(said -> told.put(said, of(said.account()).toldIn(said)));
  }

  private Share of(Account account) {
    return Objects.requireNonNull(shares.get(account));
  }

  Entities entities() {
    return entities;
  }

  List<Account> accounts() {
    return accounts;
  }

  List<Said> sayings() {
    return sayings;
  }

  List<Deed> deeds() {
    return deeds;
  }

  List<Deed> deeds(EventType type) {
    return deeds.stream().filter(deed -> deed.type() == type).toList();
  }

  Origins origins() {
    return origins;
  }

  String id(Deed deed) {
    return ids.getOrDefault(deed, "");
  }

  @Nullable Deed deed(String id) {
    return byId.get(id);
  }

  /** The saying that an attribution of a report became; null for -1. */
  @Nullable Said saying(Account account, int attribution) {
    return attribution < 0 ? null : of(account).sayings.get(attribution);
  }

  /** The accusation as an event, of which a claim is one telling; null where it is none. */
  @Nullable Deed act(Said accusation) {
    return deeds(EventType.ACCUSATION).stream()
        .filter(deed -> deed.tellings().stream().anyMatch(one -> isCueOf(accusation, one)))
        .findFirst()
        .orElse(null);
  }

  /** The claims that tell of an act of saying, in the order of the reports. */
  List<Said> tellersOf(Deed act) {
    return sayings.stream()
        .filter(said -> act.tellings().stream().anyMatch(one -> isCueOf(said, one)))
        .toList();
  }

  private static boolean isCueOf(Said said, Telling telling) {
    Cue cue = said.attribution().cue();
    return telling.account() == said.account()
        && cue != null
        && telling.mention().span().overlaps(cue.span());
  }

  /** The events told inside what is said, in the order of {@link #deeds()}. */
  List<Deed> toldIn(Said said) {
    return told.getOrDefault(said, List.of());
  }

  /** The attributions nested in what is said, at any depth. */
  List<Said> nestedIn(Said said) {
    List<Said> found = new ArrayList<>();
    for (Said other : of(said.account()).sayings) {
      for (int at = other.attribution().within(); other != said && at >= 0; ) {
        if (at == said.index()) {
          found.add(other);
          break;
        }
        at = said.account().attributions().get(at).within();
      }
    }
    return found;
  }

  /** Where an event is told, with the claim it is told in. */
  Event.Told told(Telling telling) {
    Span span = telling.mention().span();
    Said said = saying(telling.account(), telling.mention().claim());
    return new Event.Told(telling.account().id(), span, said == null ? null : said.ids().get(0));
  }
}
