package org.gainsay.clean;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.model.Block;
import org.gainsay.model.Document;
import org.jspecify.annotations.Nullable;

/** Takes a document apart into lines. */
final class LineReader {
  private static final String BULLETS = "*+-•■▪▫‣·●○◦►▶➤✓";

  private final String text;
  private final Markup markup;

  private LineReader(String text, Markup markup) {
    this.text = text;
    this.markup = markup;
  }

  static List<Line> read(Document document, Markup markup) {
    LineReader reader = new LineReader(document.text().string(), markup);
    return document.blocks().isEmpty()
        ? Wrapping.unwrap(reader.lines(), reader.text, markup)
        : reader.blocks(document);
  }

  private List<Line> blocks(Document document) {
    List<Line> lines = new ArrayList<>();
    for (Block block : document.blocks()) {
      int start = document.text().toUtf16(block.span().start());
      int end = document.text().toUtf16(block.span().end());
      Line.Form form =
          switch (block.kind()) {
            case HEADING -> Line.Form.HEADING;
            case LIST_ITEM -> Line.Form.LIST_ITEM;
            case QUOTE -> Line.Form.QUOTE;
            case TABLE_CELL -> Line.Form.TABLE;
            default -> Line.Form.PLAIN;
          };
      lines.add(line(start, end, start, form, block));
    }
    return lines;
  }

  private List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    int frontEnd = frontMatterEnd();
    int at = 0;
    while (at < text.length()) {
      int end = text.indexOf('\n', at);
      int next = end < 0 ? text.length() : end;
      lines.add(plain(at, next, at < frontEnd));
      at = next + 1;
    }
    return lines;
  }

  /** The index after the front matter, 0 where there is none. */
  private int frontMatterEnd() {
    if (!text.startsWith("---\n") && !text.startsWith("---\r\n")) {
      return 0;
    }
    int at = text.indexOf("\n---", 3);
    boolean hasKeys = at > 0 && text.substring(0, at).indexOf(':') > 0;
    return hasKeys && at < 20_000 ? at + 4 : 0;
  }

  private Line plain(int from, int to, boolean frontMatter) {
    int start = from;
    int end = to;
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    if (start == end) {
      return new Line(start, start, start, Line.Form.EMPTY, "", 0, false, null);
    } else if (frontMatter) {
      return line(start, end, start, Line.Form.FRONT_MATTER, null);
    }
    return marked(start, end);
  }

  private Line marked(int start, int end) {
    int content = start;
    Line.Form form = Line.Form.PLAIN;
    if (text.charAt(start) == '>') {
      form = Line.Form.QUOTE;
      content = skip(start, end, ">");
    } else if (text.charAt(start) == '#' && headingEnd(start, end) > start) {
      form = Line.Form.HEADING;
      content = headingEnd(start, end);
    } else if (bulletEnd(start, end) > start) {
      form = Line.Form.LIST_ITEM;
      content = bulletEnd(start, end);
    } else if (text.charAt(start) == '|') {
      form = Line.Form.TABLE;
    }
    return line(start, end, content, form, null);
  }

  private int skip(int start, int end, String marks) {
    int at = start;
    while (at < end && (marks.indexOf(text.charAt(at)) >= 0 || isSpace(text.charAt(at)))) {
      at++;
    }
    return at;
  }

  private int headingEnd(int start, int end) {
    int at = start;
    while (at < end && text.charAt(at) == '#') {
      at++;
    }
    boolean heading = at - start <= 6 && at < end && isSpace(text.charAt(at));
    return heading ? skip(at, end, "") : start;
  }

  private int bulletEnd(int start, int end) {
    int at = start;
    if (BULLETS.indexOf(text.charAt(at)) >= 0) {
      at++;
    } else {
      while (at < end && at - start < 2 && isDigit(text.charAt(at))) {
        at++;
      }
      boolean numbered =
          at > start && at < end && (text.charAt(at) == '.' || text.charAt(at) == ')');
      if (!numbered) {
        return start;
      }
      at++;
    }
    return at < end && isSpace(text.charAt(at)) ? skip(at, end, "") : start;
  }

  private Line line(int start, int end, int content, Line.Form form, @Nullable Block block) {
    StringBuilder visible = new StringBuilder(end - content);
    int readable = 0;
    int linked = 0;
    for (int i = content; i < end; i++) {
      if (!markup.isHidden(i)) {
        char c = text.charAt(i);
        visible.append(c);
        if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
          readable++;
          linked += markup.isLinked(i) ? 1 : 0;
        }
      }
    }
    double share = block != null ? block.linked() : readable == 0 ? 0 : (double) linked / readable;
    boolean nothing = readable == 0 && form != Line.Form.FRONT_MATTER;
    return new Line(
        start,
        end,
        content,
        nothing ? Line.Form.MARKS : form,
        visible.toString().strip(),
        share,
        markup.hasImage(start, end),
        block);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isSpace(char c) {
    return c <= ' '
        || c == '\u00A0'
        || c == '\u200B'
        || c == '\u202F'
        || c == '\uFEFF'
        || Character.isWhitespace(c);
  }
}
