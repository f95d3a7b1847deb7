package org.gainsay.clean;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Chooses the lines of a plain text that are the report. */
final class PlainChooser {
  private static final int STANDFIRST_WORDS = 5;
  private static final int LEAD_WORDS = 8;
  private static final int SUBTITLE_WORDS = 6;
  private static final int REPEATABLE_WORDS = 8;
  private static final int STANDFIRST_REACH = 20;

  private final String text;
  private final List<Line> lines;
  private final List<Look> looks;
  private final Titles titles;

  PlainChooser(String text, List<Line> lines, List<Look> looks, Titles titles) {
    this.text = text;
    this.lines = lines;
    this.looks = looks;
    this.titles = titles;
  }

  Choice choose() {
    Choice choice = Choice.none(lines.size());
    Body body = Body.choose(lines, looks);
    Set<String> said = new HashSet<>();
    for (int i = body.first(); i <= body.last(); i++) {
      if (!lines.get(i).isEmpty()
          && looks.get(i).isOfReport()
          && !isSignature(i)
          && isNew(i, said)) {
        choice.keep(i, lines.get(i));
      }
    }
    if (titles.line() >= 0) {
      choice.keep(titles.line(), lines.get(titles.line()));
    }
    standfirst(body.first(), choice);
    cutMark(choice);
    return choice;
  }

  /** A line that is said again word for word is a caption, a summary or a slip of the page. */
  private boolean isNew(int index, Set<String> said) {
    String visible = lines.get(index).visible();
    return Words.count(visible) < REPEATABLE_WORDS || said.add(Titles.bare(visible));
  }

  /** A heading of words of its own between the title and the first sentence belongs to it. */
  private void standfirst(int first, Choice choice) {
    for (int i = first - 1; i >= Math.max(0, first - STANDFIRST_REACH); i--) {
      if (looks.get(i) == Look.REPEAT || looks.get(i) == Look.FRONT_MATTER) {
        return;
      }
      Line line = lines.get(i);
      subtitle(i, choice);
      boolean words = Words.count(line.visible()) >= STANDFIRST_WORDS && line.linked() < 0.3;
      if ((looks.get(i) == Look.HEADING && words && titleAbove(i)) || isUnderTitle(i)) {
        choice.keep(i, line);
        return;
      }
    }
  }

  /** A sentence right under the title, above by-line and picture. */
  private boolean isUnderTitle(int line) {
    boolean sentence =
        looks.get(line) == Look.PROSE && Words.count(lines.get(line).visible()) >= LEAD_WORDS;
    int above = line - 1;
    while (above >= 0 && lines.get(above).isEmpty()) {
      above--;
    }
    boolean title = above >= 0 && (above == titles.line() || looks.get(above) == Look.REPEAT);
    return sentence && title && lines.get(line).linked() < 0.3;
  }

  /** In a plain text, many words between the title and the first sentence say more of it. */
  private void subtitle(int line, Choice choice) {
    boolean many = Words.count(lines.get(line).visible()) >= SUBTITLE_WORDS;
    boolean plain = looks.get(line) == Look.SHORT || looks.get(line) == Look.PARTIAL;
    if (titles.line() >= 0
        && line > titles.line()
        && many
        && plain
        && lines.get(line).linked() == 0) {
      choice.keep(line, lines.get(line));
    }
  }

  private boolean titleAbove(int line) {
    return looks.subList(0, line).contains(Look.REPEAT)
        || (titles.line() >= 0 && titles.line() < line);
  }

  /** "— Name, office" under words that are lost: a dash, a few words, no sentence. */
  private boolean isSignature(int index) {
    Line line = lines.get(index);
    char first = line.visible().charAt(0);
    boolean dash = first == '—' || first == '–' || first == '―' || line.visible().startsWith("--");
    if (!dash || LineJudge.endsSentence(line.visible()) || Words.count(line.visible()) > 14) {
      return false;
    }
    int above = index - 1;
    while (above >= 0 && lines.get(above).isEmpty()) {
      above--;
    }
    if (above < 0 || lines.get(above).form() == Line.Form.QUOTE) {
      return false;
    }
    String before = lines.get(above).visible();
    return before.isEmpty() || "\"”»“".indexOf(before.charAt(before.length() - 1)) < 0;
  }

  /** The mark with which an archive shows that it cut the text off. */
  private void cutMark(Choice choice) {
    int last = choice.last();
    if (last < 0 || lines.get(last).end() < text.stripTrailing().length()) {
      return;
    }
    for (String mark : new String[] {"[...]", "[…]", "(...)", "(…)", "...", "…"}) {
      int at = choice.to()[last] - mark.length();
      if (at > choice.from()[last] && text.startsWith(mark, at)) {
        choice.to()[last] = at;
        return;
      }
    }
  }
}
