package org.gainsay.show;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Lines for a terminal of a given width: words are wrapped under a hanging indent, control
 * characters of what the reports say never reach the terminal.
 */
final class TerminalLines {
  /** Manners of writing, as ANSI escape sequences (ECMA-48, SGR). */
  enum Manner {
    PLAIN(""),
    HEADLINE("\u001b[1m"),
    LABEL("\u001b[1m"),
    ACCUSED("\u001b[31m"),
    DENIED("\u001b[34m"),
    FINE("\u001b[2m"),
    ADDED("\u001b[32m"),
    REMOVED("\u001b[31m"),
    CHANGED("\u001b[33m");

    private final String start;

    Manner(String start) {
      this.start = start;
    }
  }

  private static final String RESET = "\u001b[0m";

  private final Appendable out;
  private final int columns;
  private final boolean colour;

  TerminalLines(Appendable out, int columns, boolean colour) {
    this.out = out;
    this.columns = columns;
    this.colour = colour;
  }

  /** A paragraph, all its lines beginning at {@code indent}. */
  void paragraph(int indent, Manner manner, String text) throws IOException {
    for (String line : wrapped(clean(text), columns - indent)) {
      out.append(" ".repeat(indent));
      styled(manner, line);
      out.append('\n');
    }
  }

  /** A paragraph whose first line bears a label in front. */
  void labelled(String label, int indent, Manner manner, String text) throws IOException {
    hanging(Manner.LABEL, label, indent, manner, text);
  }

  /** A paragraph behind a sign, which alone is coloured. */
  void signed(Manner manner, String sign, String text) throws IOException {
    hanging(manner, sign, width(sign) + 1, Manner.PLAIN, text);
  }

  private void hanging(Manner leading, String label, int indent, Manner manner, String text)
      throws IOException {
    List<String> lines = wrapped(clean(text), columns - indent);
    for (int i = 0; i < lines.size(); i++) {
      String lead = i == 0 ? label : "";
      styled(leading, lead);
      out.append(" ".repeat(Math.max(0, indent - width(lead))));
      styled(manner, lines.get(i));
      out.append('\n');
    }
  }

  void blank() throws IOException {
    out.append('\n');
  }

  private void styled(Manner manner, String text) throws IOException {
    if (!colour || manner == Manner.PLAIN || text.isEmpty()) {
      out.append(text);
    } else {
      out.append(manner.start).append(text).append(RESET);
    }
  }

  /** The text without anything that commands a terminal. */
  static String clean(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT ? ' ' : c)
        .forEach(clean::appendCodePoint);
    return clean.toString();
  }

  /** The text in lines of at most so many columns; longer words are cut. */
  static List<String> wrapped(String text, int columns) {
    int most = Math.max(8, columns);
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.strip().split(" +")) {
      String rest = word;
      while (width(rest) > most) {
        flush(line, lines);
        String head = head(rest, most);
        lines.add(head);
        rest = rest.substring(head.length());
      }
      if (line.length() > 0 && width(line.toString()) + 1 + width(rest) > most) {
        flush(line, lines);
      }
      line.append(line.length() > 0 && !rest.isEmpty() ? " " : "").append(rest);
    }
    flush(line, lines);
    return lines.isEmpty() ? List.of("") : lines;
  }

  private static void flush(StringBuilder line, List<String> lines) {
    if (line.length() > 0) {
      lines.add(line.toString());
      line.setLength(0);
    }
  }

  /** As much of a word as fits, at least one character. */
  private static String head(String word, int columns) {
    int end = 0;
    int used = 0;
    while (end < word.length()) {
      int c = word.codePointAt(end);
      used += width(c);
      if (used > columns && end > 0) {
        break;
      }
      end += Character.charCount(c);
    }
    return word.substring(0, end);
  }

  static int width(String text) {
    return text.codePoints().map(TerminalLines::width).sum();
  }

  /** Columns of a character: two for the wide scripts of East Asia and pictures, none for marks. */
  private static int width(int c) {
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
      return 0;
    }
    boolean wide =
        (c >= 0x1100 && c <= 0x115f)
            || (c >= 0x2e80 && c <= 0xa4cf)
            || (c >= 0xac00 && c <= 0xd7a3)
            || (c >= 0xf900 && c <= 0xfaff)
            || (c >= 0xfe30 && c <= 0xfe6f)
            || (c >= 0xff00 && c <= 0xff60)
            || (c >= 0x1f300 && c <= 0x3fffd);
    return wide ? 2 : 1;
  }
}
