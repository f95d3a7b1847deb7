package org.gainsay.group;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gainsay.model.Edition;
import org.gainsay.model.Linked;
import org.gainsay.model.Metadata;
import org.gainsay.model.Publication;
import org.gainsay.model.Version;
import org.jspecify.annotations.Nullable;

/**
 * Finds reports that are different texts of one address, and which is the later. Of the dates of
 * publication, of the last change and of taking in, the first counts that all of them have and not
 * all have alike; a report without a change is as it was published.
 */
final class Versions {
  /** A report of an address. */
  private record Edited(String id, Metadata metadata) {
    @Nullable String date(Version.By by) {
      Publication published = metadata.published();
      Edition edition = metadata.edition();
      return switch (by) {
        case PUBLISHED -> published == null ? null : published.date();
        case MODIFIED ->
            edition.modified() == null && published != null ? published.date() : edition.modified();
        case FETCHED ->
            edition.fetched() == null && metadata.address() != null
                ? Addresses.taken(metadata.address()).orElse(null)
                : edition.fetched();
      };
    }
  }

  private final SortedMap<String, List<Edited>> byAddress = new TreeMap<>();
  private final Map<String, String> addresses = new HashMap<>();

  Versions(List<Linked> reports, Addresses plain) {
    for (Linked report : reports) {
      String id = report.analysis().document().id();
      Metadata metadata = report.analysis().clean().metadata();
      String address = metadata.address();
      if (address != null) {
        plain
            .plain(address)
            .ifPresent(
                bare -> {
                  byAddress
                      .computeIfAbsent(bare, any -> new ArrayList<>())
                      .add(new Edited(id, metadata));
                  addresses.put(id, bare);
                });
      }
    }
  }

  /** Whether both are of one address. */
  boolean same(String one, String other) {
    String address = addresses.get(one);
    return address != null && address.equals(addresses.get(other));
  }

  /** By the later document's id. */
  SortedMap<String, Version> find() {
    SortedMap<String, Version> found = new TreeMap<>();
    for (List<Edited> edited : byAddress.values()) {
      List<Version.By> telling = telling(edited);
      List<Edited> ordered = edited.stream().sorted(order(telling)).toList();
      for (int i = 1; i < ordered.size(); i++) {
        Edited before = ordered.get(i - 1);
        found.put(
            ordered.get(i).id(), new Version(before.id(), by(before, ordered.get(i), telling)));
      }
    }
    return found;
  }

  /** The dates that all have. */
  private static List<Version.By> telling(List<Edited> edited) {
    return List.of(Version.By.values()).stream()
        .filter(by -> edited.stream().allMatch(one -> one.date(by) != null))
        .toList();
  }

  private static Comparator<Edited> order(List<Version.By> telling) {
    Comparator<Edited> order = Comparator.comparing(Edited::id);
    for (int i = telling.size() - 1; i >= 0; i--) {
      Version.By by = telling.get(i);
      order =
          Comparator.comparing((Edited one) -> String.valueOf(one.date(by))).thenComparing(order);
    }
    return order;
  }

  private static Version.@Nullable By by(Edited before, Edited after, List<Version.By> telling) {
    return telling.stream()
        .filter(by -> !String.valueOf(before.date(by)).equals(after.date(by)))
        .findFirst()
        .orElse(null);
  }

  /** The groups, those that hold versions of one address being one. */
  List<List<String>> united(List<List<String>> groups) {
    Map<String, List<String>> byKey = new TreeMap<>();
    List<List<String>> united = new ArrayList<>();
    for (List<String> group : groups) {
      List<String> whole = new ArrayList<>(group);
      for (String key : group.stream().map(addresses::get).distinct().toList()) {
        List<String> known = key == null ? null : byKey.get(key);
        if (known != null && united.remove(known)) {
          whole.addAll(known);
        }
      }
      united.add(whole);
      whole.stream()
          .map(addresses::get)
          .filter(key -> key != null)
          .forEach(key -> byKey.put(key, whole));
    }
    return united;
  }
}
