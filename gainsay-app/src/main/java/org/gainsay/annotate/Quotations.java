package org.gainsay.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gainsay.annotate.QuotationMarks.Kind;
import org.gainsay.annotate.QuotationMarks.Mark;
import org.gainsay.annotate.QuotationMarks.Way;
import org.gainsay.model.Passage;
import org.gainsay.model.Quotation;
import org.gainsay.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Pairs quotation marks of all kinds over a report.
 *
 * <p>A quotation may run over sentences and paragraphs. Where each of its paragraphs begins with a
 * mark of its own and only the last one is closed, each paragraph is a quotation, the unclosed ones
 * up to their end; where only the first is marked, it is one quotation over all. A mark that pairs
 * with nothing holds to the end of its paragraph when it opens a quotation in double marks, else it
 * is no mark. Linear in the length of the text.
 */
final class Quotations {
  /** A quotation opened in one paragraph is looked for in at most that many further ones. */
  private static final int FURTHER_PARAGRAPHS = 3;

  /** Quotations nested deeper are not told apart; hostile text may open thousands. */
  private static final int DEEPEST = 8;

  private record Open(int passage, Mark mark) {}

  private final List<Passage> passages;
  private final List<List<Mark>> marks;
  private final List<Quotation> found = new ArrayList<>();
  private final List<Open> open = new ArrayList<>();

  private Quotations(List<Passage> passages) {
    this.passages = passages;
    this.marks = passages.stream().map(passage -> QuotationMarks.of(passage.text())).toList();
  }

  /** The quotations of a report, in order of their beginnings, outer before inner. */
  static List<Quotation> of(List<Passage> passages) {
    Quotations pairing = new Quotations(passages);
    for (int i = 0; i < passages.size(); i++) {
      pairing.pair(i);
      pairing.leave(i);
    }
    pairing.found.sort(
        Comparator.comparingInt((Quotation quotation) -> quotation.span().start())
            .thenComparingInt(quotation -> -quotation.span().end()));
    return List.copyOf(pairing.found);
  }

  private void pair(int passage) {
    List<Mark> here = marks.get(passage);
    for (int m = 0; m < here.size(); m++) {
      Mark mark = here.get(m);
      int partner = lastOpen(mark.kind());
      boolean closes = partner >= 0 && mark.way() != Way.OPENS && !defers(here, m, passage);
      if (closes) {
        close(partner, passage, mark);
      } else if (mark.way() != Way.CLOSES && open.size() < DEEPEST && opens(mark, passage)) {
        open.add(new Open(passage, mark));
      }
    }
  }

  private int lastOpen(Kind kind) {
    for (int i = open.size() - 1; i >= 0; i--) {
      if (open.get(i).mark().kind() == kind) {
        return i;
      }
    }
    return -1;
  }

  /**
   * A plural's apostrophe ("the hackers’ tools") leaves the closing to the next mark of its kind.
   */
  private boolean defers(List<Mark> here, int m, int passage) {
    Mark mark = here.get(m);
    if (mark.kind() != Kind.SINGLE || mark.at() == 0) {
      return false;
    }
    char before = passages.get(passage).text().charAt(mark.at() - 1);
    return before == 's'
        && m + 1 < here.size()
        && here.get(m + 1).kind() == Kind.SINGLE
        && here.get(m + 1).way() == Way.CLOSES;
  }

  /**
   * Single marks open only what the same paragraph closes; a straight mark that could do either
   * opens where nothing of its kind is open.
   */
  private boolean opens(Mark mark, int passage) {
    if (mark.kind() != Kind.SINGLE) {
      return mark.way() == Way.OPENS || !isMeasure(mark, passage);
    }
    List<Mark> here = marks.get(passage);
    return !here.isEmpty() && lastClosing(here) > mark.at();
  }

  /** Feet and inches follow a digit. */
  private boolean isMeasure(Mark mark, int passage) {
    return mark.at() > 0 && Character.isDigit(passages.get(passage).text().charAt(mark.at() - 1));
  }

  private static int lastClosing(List<Mark> here) {
    for (int i = here.size() - 1; i >= 0; i--) {
      if (here.get(i).kind() == Kind.SINGLE && here.get(i).way() == Way.CLOSES) {
        return here.get(i).at();
      }
    }
    return -1;
  }

  private void close(int partner, int passage, Mark mark) {
    Open opened = open.get(partner);
    while (open.size() > partner) {
      open.remove(open.size() - 1);
    }
    add(opened, passage, mark.at(), mark.at() + mark.length(), partner);
  }

  /** At the end of a paragraph: what goes on in the next ones stays open. */
  private void leave(int passage) {
    while (!open.isEmpty()) {
      Open last = open.get(open.size() - 1);
      if (open.size() == 1 && goesOn(last, passage)) {
        return;
      }
      open.remove(open.size() - 1);
      if (last.mark().kind() != Kind.SINGLE && last.passage() == passage) {
        int end = stripped(passages.get(passage).text());
        add(last, passage, end, end, open.size());
      } else if (last.passage() != passage) {
        int end = stripped(passages.get(last.passage()).text());
        add(last, last.passage(), end, end, open.size());
      }
    }
  }

  private boolean goesOn(Open last, int passage) {
    if (passage - last.passage() >= FURTHER_PARAGRAPHS || last.mark().kind() == Kind.SINGLE) {
      return false;
    }
    int limit = Math.min(passages.size(), last.passage() + 1 + FURTHER_PARAGRAPHS);
    for (int next = passage + 1; next < limit; next++) {
      Mark first = firstOf(last.mark().kind(), next);
      if (first != null) {
        return first.way() == Way.CLOSES;
      }
    }
    return false;
  }

  private @Nullable Mark firstOf(Kind kind, int passage) {
    for (Mark mark : marks.get(passage)) {
      if (mark.kind() == kind) {
        return mark;
      }
    }
    return null;
  }

  private void add(Open opened, int passage, int innerEnd, int end, int depth) {
    Passage from = passages.get(opened.passage());
    int start = opened.mark().at();
    int inner = start + opened.mark().length();
    if (opened.passage() == passage && innerEnd <= inner) {
      return;
    }
    Span first = from.origin(start, inner);
    Span last = passages.get(passage).origin(end - 1, end);
    Span inside = passages.get(passage).origin(innerEnd - 1, innerEnd);
    Span within = new Span(first.end(), Math.max(first.end(), inside.end()));
    found.add(new Quotation(first.cover(last), within, depth));
  }

  private static int stripped(String text) {
    int end = text.length();
    while (end > 1 && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }
}
