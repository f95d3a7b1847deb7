package org.gainsay.show;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.model.Span;
import org.gainsay.model.Text;

/**
 * Cuts a text into sentences where the case file was read back from JSON, which does not hold them:
 * at line ends, and after a full stop, question or exclamation mark (and what closes after it) that
 * blank and a capital, digit or opening mark follow. Abbreviations are cut wrongly; places are not
 * touched by that.
 */
final class SentenceCutter {
  private static final String ENDS = ".!?…";
  private static final String CLOSERS = "”’\"')»]";

  private SentenceCutter() {}

  static List<Span> cut(Text text) {
    String string = text.string();
    List<Span> spans = new ArrayList<>();
    int start = 0;
    for (int at = 0; at < string.length(); at++) {
      if (string.charAt(at) == '\n' || isEnd(string, at)) {
        add(text, start, at + 1, spans);
        start = at + 1;
      }
    }
    add(text, start, string.length(), spans);
    return spans;
  }

  /** Whether a sentence ends with the character at {@code at}. */
  private static boolean isEnd(String string, int at) {
    char here = string.charAt(at);
    boolean closed =
        CLOSERS.indexOf(here) >= 0 && at > 0 && ENDS.indexOf(string.charAt(at - 1)) >= 0;
    if (ENDS.indexOf(here) < 0 && !closed) {
      return false;
    }
    if (at + 2 >= string.length() || !Character.isWhitespace(string.charAt(at + 1))) {
      return false;
    }
    char next = string.charAt(at + 2);
    return !Character.isLowerCase(next) && !isInitial(string, at);
  }

  /** Whether the full stop stands after a single capital: "J. Smith", "U.S. prosecutors". */
  private static boolean isInitial(String string, int at) {
    return at >= 1
        && Character.isUpperCase(string.charAt(at - 1))
        && (at == 1 || !Character.isLetterOrDigit(string.charAt(at - 2)));
  }

  private static void add(Text text, int start, int end, List<Span> spans) {
    String string = text.string();
    int from = start;
    int to = end;
    while (from < to && Character.isWhitespace(string.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(string.charAt(to - 1))) {
      to--;
    }
    if (from < to) {
      spans.add(text.span(from, to));
    }
  }
}
