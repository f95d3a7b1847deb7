package org.gainsay.clean;

import java.util.ArrayList;
import java.util.List;

/**
 * Paragraphs of a plain text that are broken into lines of about one width, as in e-mail and old
 * archives, put together again. A line goes on in the next where that begins in small letters amid
 * a sentence, or, in a text broken so throughout, where the next one's first word would not have
 * found room in it.
 */
final class Wrapping {
  private static final int WIDEST = 130;
  private static final int NARROWEST = 35;
  private static final int SHORTEST = 20;

  private final String text;
  private final Markup markup;

  /** Of the widest line; 0 where most lines are paragraphs. */
  private final int width;

  private Wrapping(String text, Markup markup, int width) {
    this.text = text;
    this.markup = markup;
    this.width = width;
  }

  /**
   * The lines, those of one paragraph as one. The marks and the white space that begin a line which
   * is put to another become format.
   */
  static List<Line> unwrap(List<Line> lines, String text, Markup markup) {
    return new Wrapping(text, markup, width(lines, text)).joined(lines);
  }

  private List<Line> joined(List<Line> lines) {
    List<Line> joined = new ArrayList<>(lines.size());
    int i = 0;
    while (i < lines.size()) {
      int first = i++;
      while (i < lines.size() && goesOn(lines.get(first), lines.get(i - 1), lines.get(i))) {
        i++;
      }
      joined.add(i - first == 1 ? lines.get(first) : together(lines.subList(first, i)));
    }
    return joined;
  }

  private Line together(List<Line> parts) {
    Line first = parts.get(0);
    Line last = parts.get(parts.size() - 1);
    StringBuilder visible = new StringBuilder();
    double linked = 0;
    boolean image = false;
    for (Line part : parts) {
      if (part != first) {
        visible.append('\n');
        markup.hide(text.lastIndexOf('\n', part.start()) + 1, part.content());
      }
      visible.append(part.visible());
      linked += part.linked() * part.visible().length();
      image |= part.image();
    }
    double share = linked / Math.max(1, visible.length());
    return new Line(
        first.start(),
        last.end(),
        first.content(),
        first.form(),
        visible.toString(),
        share,
        image,
        null);
  }

  private boolean goesOn(Line first, Line line, Line next) {
    boolean quote = first.form() == Line.Form.QUOTE && next.form() == Line.Form.QUOTE;
    boolean item = first.form() == Line.Form.LIST_ITEM || first.form() == Line.Form.PLAIN;
    if (!quote && !(item && next.form() == Line.Form.PLAIN)) {
      return false;
    }
    int length = line.end() - line.start();
    if (length > WIDEST || length < SHORTEST || next.visible().isEmpty()) {
      return false;
    }
    boolean small = Character.isLowerCase(next.visible().charAt(0));
    if (small && !LineJudge.endsSentence(line.visible())) {
      return true;
    }
    int space = next.visible().indexOf(' ');
    int word = space < 0 ? next.visible().length() : space;
    return width > 0 && length + 1 + word > width;
  }

  private static int width(List<Line> lines, String text) {
    int readable = 0;
    int wide = 0;
    int widest = 0;
    for (Line line : lines) {
      int length = line.end() - line.start();
      if (line.isEmpty() || line.form() == Line.Form.FRONT_MATTER) {
        continue;
      }
      readable++;
      wide += length > WIDEST ? 1 : 0;
      widest = length <= WIDEST ? Math.max(widest, length) : widest;
    }
    boolean wrapped = readable >= 3 && wide * 10 <= readable && widest >= NARROWEST;
    return wrapped && hasFullLines(lines, text, widest) ? widest : 0;
  }

  /** Many lines must be nearly full and stop amid a sentence. */
  private static boolean hasFullLines(List<Line> lines, String text, int widest) {
    int pairs = 0;
    int broken = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      Line line = lines.get(i);
      Line next = lines.get(i + 1);
      if (!line.isEmpty() && !next.isEmpty() && line.form() == Line.Form.PLAIN) {
        pairs++;
        boolean full = line.end() - line.start() >= 0.6 * widest;
        boolean goesOn = Character.isLowerCase(text.charAt(next.start()));
        broken += full && goesOn ? 1 : 0;
      }
    }
    return broken >= 2 && broken * 5 >= pairs;
  }
}
