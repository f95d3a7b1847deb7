package org.gainsay.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
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

  Story(Entities entities, Topics topics, List<Account> accounts, Grouping grouping, Ids ids) {
    this.entities = entities;
    this.accounts = accounts;
    this.sayings = Sayings.of(accounts, ids);
    this.deeds = new EventMerger(entities, topics).merge(accounts);
    this.origins = new Origins(grouping);
    for (Deed deed : deeds) {
      Telling first = deed.tellings().get(0);
      String kind = deed.type() + (deed.isUmbrella() ? "*" : "");
      String id = ids.of("v", first.account().id(), first.mention().span(), kind);
      this.ids.put(deed, id);
      byId.put(id, deed);
    }
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
    for (Said said : sayings) {
      if (said.account() == account && said.index() == attribution) {
        return said;
      }
    }
    return null;
  }

  /** The events told inside what is said, in the order of the text. */
  List<Deed> toldIn(Said said) {
    List<Deed> found = new ArrayList<>();
    for (Deed deed : deeds) {
      boolean told =
          deed.tellings().stream()
              .anyMatch(t -> t.account() == said.account() && said.holds(t.mention().span()));
      if (told) {
        found.add(deed);
      }
    }
    return found;
  }

  /** The attributions nested in what is said, at any depth. */
  List<Said> nestedIn(Said said) {
    List<Said> found = new ArrayList<>();
    for (Said other : sayings) {
      boolean inside = other != said && other.account() == said.account();
      for (int at = other.attribution().within(); inside && at >= 0; ) {
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
