package org.gainsay.show;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.gainsay.model.Span;
import org.gainsay.model.Text;

/**
 * Finds what in a Markdown text is only format: brackets and addresses of inline links and pictures
 * (CommonMark 0.31, 6.3 and 6.4, of one line), and the signs before headings. The page does not
 * show them.
 */
final class LinkMarks {
  /** Longer addresses are left as they are. UTF-16 units. */
  private static final int LONGEST = 1_000;

  private LinkMarks() {}

  /** The marks in order, not overlapping. */
  static List<Span> of(Text text) {
    String string = text.string();
    List<Span> marks = new ArrayList<>();
    Deque<Integer> open = new ArrayDeque<>();
    for (int at = 0; at < string.length(); at++) {
      char here = string.charAt(at);
      if (here == '\n') {
        open.clear();
      } else if (here == '#' && (at == 0 || string.charAt(at - 1) == '\n')) {
        at = heading(text, at, marks);
      } else if (here == '[') {
        open.push(at > 0 && string.charAt(at - 1) == '!' ? at - 1 : at);
      } else if (here == ']' && !open.isEmpty()) {
        int start = open.pop();
        int end = address(string, at + 1);
        if (end > 0) {
          marks.add(text.span(start, start + (string.charAt(start) == '!' ? 2 : 1)));
          marks.add(text.span(at, end));
          at = end - 1;
        }
      }
    }
    return marks.stream().sorted().toList();
  }

  /** Marks one to six signs and a blank; gives the last position looked at. */
  private static int heading(Text text, int start, List<Span> marks) {
    String string = text.string();
    int end = start;
    while (end < string.length() && string.charAt(end) == '#') {
      end++;
    }
    boolean heading = end - start <= 6 && end < string.length() && string.charAt(end) == ' ';
    if (heading) {
      marks.add(text.span(start, end + 1));
    }
    return end - (heading ? 0 : 1);
  }

  /** Where the address in parentheses that begins here ends, or -1. */
  private static int address(String string, int start) {
    if (start >= string.length() || string.charAt(start) != '(') {
      return -1;
    }
    int depth = 0;
    int most = Math.min(string.length(), start + LONGEST);
    for (int at = start; at < most; at++) {
      char here = string.charAt(at);
      depth += here == '(' ? 1 : here == ')' ? -1 : 0;
      if (depth == 0) {
        return at + 1;
      } else if (here == '\n') {
        return -1;
      }
    }
    return -1;
  }
}
