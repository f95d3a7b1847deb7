package org.gainsay.run;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.gainsay.model.Document;
import org.gainsay.model.Problem;
import org.gainsay.read.Reader;

/**
 * What the reader finds: the same text is the same document, kept under its first path by name, the
 * others in {@code alsoAt}. A text is held once.
 */
final class Arrivals implements Reader.Sink {
  private final Map<String, Document> byId = new TreeMap<>();
  private final Map<String, Collection<String>> paths = new TreeMap<>();
  private final Tally tally;

  Arrivals(Tally tally) {
    this.tally = tally;
  }

  @Override
  public void document(Document document) {
    again(document.id(), pathOf(document));
    byId.merge(
        document.id(),
        document,
        (one, other) -> pathOf(other).compareTo(pathOf(one)) < 0 ? other : one);
  }

  @Override
  public void again(String id, String path) {
    if (!path.isEmpty()) {
      paths.computeIfAbsent(id, key -> new TreeSet<>()).add(path);
    }
  }

  @Override
  public void problem(Problem problem) {
    tally.add(problem);
  }

  @Override
  public void skipped(String path) {
    tally.addSkipped(path);
  }

  /** By path, whatever the order in which they came. */
  List<Document> documents() {
    List<Document> documents = new ArrayList<>();
    for (Document document : byId.values()) {
      List<String> others = new ArrayList<>(paths.getOrDefault(document.id(), List.of()));
      others.remove(pathOf(document));
      documents.add(document.withAlsoAt(others));
    }
    documents.sort(Comparator.comparing(Arrivals::pathOf).thenComparing(Document::id));
    return documents;
  }

  private static String pathOf(Document document) {
    return document.path() == null ? "" : document.path();
  }
}
