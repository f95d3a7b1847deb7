package org.gainsay.clean;

import java.util.List;
import java.util.Locale;
import org.gainsay.model.Document;
import org.gainsay.model.Title;
import org.jspecify.annotations.Nullable;

/**
 * The title of a document and the lines that say it again.
 *
 * @param line index of the line that is the title and stays in the report; -1 for none
 * @param text what it says; null where no title is known
 */
record Titles(int line, @Nullable String text) {
  private static final int MOST_WORDS = 30;
  private static final int FEWEST_WORDS = 3;

  /**
   * Finds the title: in a page the heading that its metadata names; in plain text the first line,
   * if it is no sentence and sentences follow; with front matter what that says, which is not part
   * of the report.
   */
  static Titles find(Document document, List<Line> lines, List<Look> looks) {
    Title known = document.metadata().title();
    if (!document.blocks().isEmpty()) {
      return new Titles(known == null ? -1 : at(document, known, lines), text(known));
    }
    if (known != null) {
      return new Titles(-1, known.text());
    }
    int first = nextReadable(lines, 0);
    while (first >= 0 && (looks.get(first) == Look.STAMP || looks.get(first) == Look.CREDIT)) {
      first = nextReadable(lines, first + 1);
    }
    boolean isTitle = first >= 0 && looksLikeOne(lines, looks, first);
    return isTitle ? new Titles(first, lines.get(first).visible()) : new Titles(-1, null);
  }

  private static @Nullable String text(@Nullable Title title) {
    return title == null ? null : title.text();
  }

  private static int at(Document document, Title title, List<Line> lines) {
    if (title.span() == null) {
      return -1;
    }
    int start = document.text().toUtf16(title.span().start());
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).start() == start) {
        return i;
      }
    }
    return -1;
  }

  private static boolean looksLikeOne(List<Line> lines, List<Look> looks, int first) {
    Line line = lines.get(first);
    Look look = looks.get(first);
    int words = Words.count(line.visible());
    boolean form = line.form() == Line.Form.PLAIN || line.form() == Line.Form.HEADING;
    boolean say =
        look == Look.SHORT || look == Look.PARTIAL || look == Look.HEADING || look == Look.PROSE;
    char last = line.visible().charAt(line.visible().length() - 1);
    if (!form || !say || words > MOST_WORDS || ".,;:".indexOf(last) >= 0) {
      return false;
    }
    int next = nextReadable(lines, first + 1);
    if (next < 0 || looks.subList(next, looks.size()).stream().noneMatch(Look.PROSE::equals)) {
      return false;
    }
    if (words < FEWEST_WORDS && !(next > first + 1 && isAllProse(lines, looks, next))) {
      return false;
    }
    // A line of a paragraph that is broken into lines goes on in small letters.
    char begin = lines.get(next).visible().charAt(0);
    return next > first + 1 || !Character.isLowerCase(begin);
  }

  /** Whether nothing but sentences follows: then a name alone ("Turla") is no menu's word. */
  private static boolean isAllProse(List<Line> lines, List<Look> looks, int from) {
    for (int i = from; i < lines.size(); i++) {
      if (!lines.get(i).visible().isEmpty() && looks.get(i) != Look.PROSE) {
        return false;
      }
    }
    return true;
  }

  private static int nextReadable(List<Line> lines, int from) {
    for (int i = from; i < lines.size(); i++) {
      if (!lines.get(i).visible().isEmpty()) {
        return i;
      }
    }
    return -1;
  }

  /** Marks the lines that say the title again. */
  void markRepeats(List<Line> lines, List<Look> looks) {
    String bare = text == null ? "" : bare(text);
    if (bare.length() < 8) {
      return;
    }
    for (int i = 0; i < lines.size(); i++) {
      if (i != line && !lines.get(i).isEmpty() && looks.get(i) != Look.FRONT_MATTER) {
        String visible = lines.get(i).visible();
        if (visible.length() < 2 * bare.length() + 20 && bare(visible).equals(bare)) {
          looks.set(i, Look.REPEAT);
        }
      }
    }
  }

  static String bare(String text) {
    StringBuilder bare = new StringBuilder();
    text.codePoints().filter(Character::isLetterOrDigit).forEach(bare::appendCodePoint);
    return bare.toString().toLowerCase(Locale.ROOT);
  }
}
