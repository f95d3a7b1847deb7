package org.gainsay.compare;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import org.gainsay.model.Grouping;

/**
 * Counts independent origins: reports that hold half of one another's sentences are one, versions
 * of one report too.
 */
final class Origins {
  private static final double COPIED = 0.5;

  private final Map<String, String> root = new HashMap<>();

  Origins(Grouping grouping) {
    grouping
        .copies()
        .forEach(
            (document, copies) ->
                copies.stream()
                    .filter(copy -> copy.share() >= COPIED)
                    .forEach(copy -> join(document, copy.document())));
    grouping.versions().forEach((document, version) -> join(document, version.document()));
  }

  private void join(String one, String other) {
    String first = find(one);
    String second = find(other);
    if (!first.equals(second)) {
      boolean before = first.compareTo(second) < 0;
      root.put(before ? second : first, before ? first : second);
    }
  }

  private String find(String document) {
    String at = document;
    while (root.containsKey(at)) {
      at = root.get(at);
    }
    return at;
  }

  int count(Collection<String> documents) {
    TreeSet<String> roots = new TreeSet<>();
    documents.forEach(document -> roots.add(find(document)));
    return roots.size();
  }
}
