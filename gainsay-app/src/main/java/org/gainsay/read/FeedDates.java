package org.gainsay.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The dates of a feed's entries as written, in their order: the library gives moments, from which
 * the day at the place of publication cannot be told. In passing, documents that could harm the
 * library's parser are refused.
 */
final class FeedDates {
  private static final Set<String> ENTRIES = Set.of("item", "entry");

  /** From the surest to the least. */
  private static final List<String> DATES =
      List.of("pubDate", "published", "issued", "created", "date", "updated", "modified");

  private FeedDates() {}

  /**
   * A stamp an entry; empty for none.
   *
   * @throws XmlEvents.Refused if the document is broken, nested too deep, or has a document type
   */
  static List<String> of(String xml, int nesting) throws XmlEvents.Refused {
    List<String> stamps = new ArrayList<>();
    try (XmlEvents events = new XmlEvents(xml, nesting)) {
      String best = "";
      int rank = DATES.size();
      int inside = -1;
      int depth = 0;
      while (events.next()) {
        if (events.isStart()) {
          depth++;
          if (ENTRIES.contains(events.name()) && inside < 0) {
            inside = depth;
            best = "";
            rank = DATES.size();
          } else if (depth == inside + 1 && inside > 0) {
            int found = DATES.indexOf(events.name());
            if (found >= 0 && found < rank) {
              rank = found;
              best = content(events);
              depth--;
            }
          }
        } else if (events.isEnd()) {
          if (depth == inside) {
            stamps.add(best);
            inside = -1;
          }
          depth--;
        }
      }
    }
    return stamps;
  }

  /** The characters up to the end of the element. */
  private static String content(XmlEvents events) throws XmlEvents.Refused {
    StringBuilder content = new StringBuilder();
    int open = 1;
    while (open > 0 && events.next()) {
      open += events.isStart() ? 1 : events.isEnd() ? -1 : 0;
      content.append(events.isText() ? events.text() : "");
    }
    return content.toString().strip();
  }
}
