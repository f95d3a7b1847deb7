package org.gainsay.clean;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Hides paired marks of emphasis ({@code *}, {@code _}, and these doubled) and code ({@code `}) in
 * one paragraph. A mark opens before a word and closes after one; {@code _} not inside a word.
 */
final class Emphasis {
  /** A run of one mark. */
  private record Run(int start, int length) {}

  private final String text;
  private final BitSet hidden;
  private final List<Run> open = new ArrayList<>();

  Emphasis(String text, BitSet hidden) {
    this.text = text;
    this.hidden = hidden;
  }

  void hide() {
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '\n' && at + 1 < text.length() && text.charAt(at + 1) == '\n') {
        open.clear();
        at++;
      } else if ((c == '*' || c == '_' || c == '`') && !hidden.get(at)) {
        at = run(at, c);
      } else {
        at++;
      }
    }
  }

  private int run(int start, char mark) {
    int end = start;
    while (end < text.length() && text.charAt(end) == mark) {
      end++;
    }
    if (end - start > 3) {
      return end;
    }
    Run run = new Run(start, end - start);
    if (!(canClose(start, end, mark) && close(run, mark)) && canOpen(start, end, mark)) {
      open.add(run);
    }
    return end;
  }

  private boolean close(Run run, char mark) {
    // A line has few marks open at once; beyond these, older ones are no emphasis.
    for (int i = open.size() - 1; i >= Math.max(0, open.size() - 8); i--) {
      Run other = open.get(i);
      if (text.charAt(other.start()) == mark && other.length() == run.length()) {
        hidden.set(other.start(), other.start() + other.length());
        hidden.set(run.start(), run.start() + run.length());
        open.subList(i, open.size()).clear();
        return true;
      }
    }
    return false;
  }

  private boolean canOpen(int start, int end, char mark) {
    boolean before = start > 0 && Character.isLetterOrDigit(text.charAt(start - 1));
    boolean after = end < text.length() && !Character.isWhitespace(text.charAt(end));
    return after && !(mark == '_' && before);
  }

  private boolean canClose(int start, int end, char mark) {
    boolean before = start > 0 && !Character.isWhitespace(text.charAt(start - 1));
    boolean after = end < text.length() && Character.isLetterOrDigit(text.charAt(end));
    return before && !(mark == '_' && after);
  }
}
