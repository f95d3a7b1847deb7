package org.gainsay.clean;

import java.util.List;

/**
 * Whether the paragraphs of a plain text are broken into lines of about one width, as in e-mail and
 * old archives. There a line goes on in the next where the next one's first word would not have
 * found room in it.
 *
 * @param width of the widest line; 0 where lines are paragraphs
 */
record Wrapping(int width) {
  static final Wrapping NONE = new Wrapping(0);

  private static final int WIDEST = 130;
  private static final int NARROWEST = 35;

  static Wrapping of(List<Line> lines, String text) {
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
    return wrapped && hasFullLines(lines, text, widest) ? new Wrapping(widest) : NONE;
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

  /** Whether the second line continues the paragraph of the first. */
  boolean joins(Line line, Line next) {
    if (width == 0 || next.isEmpty() || next.form() == Line.Form.HEADING) {
      return false;
    }
    boolean newItem = next.form() != Line.Form.PLAIN && next.form() != line.form();
    if (line.form() == Line.Form.HEADING || newItem || next.form() == Line.Form.LIST_ITEM) {
      return false;
    }
    int length = line.end() - line.start();
    int firstWord = next.visible().indexOf(' ');
    int needed = firstWord < 0 ? next.visible().length() : firstWord;
    boolean sentence = LineJudge.endsSentence(line.visible());
    return length + 1 + needed > width - 8 || (!sentence && length >= width / 2);
  }
}
