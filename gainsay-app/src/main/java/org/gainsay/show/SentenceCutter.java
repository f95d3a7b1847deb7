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
    if (ENDS.indexOf(here) < 0 && !(CLOSERS.indexOf(here) >= 0 && closes(string, at))) {
      return false;
    }
    if (at + 2 >= string.length() || !isBlank(string.charAt(at + 1))) {
      return false;
    }
    char next = string.charAt(at + 2);
    return next != '»' && !Character.isLowerCase(next) && !isInitial(string, at);
  }

  /** Whether an end stands before a closing mark, in French with a blank between. */
  private static boolean closes(String string, int at) {
    int before = at >= 2 && isBlank(string.charAt(at - 1)) ? at - 2 : at - 1;
    return before >= 0 && ENDS.indexOf(string.charAt(before)) >= 0;
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
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
    while (from < to && isBlank(string.charAt(from))) {
      from++;
    }
    while (to > from && isBlank(string.charAt(to - 1))) {
      to--;
    }
    if (from < to) {
      spans.add(text.span(from, to));
    }
  }
}
