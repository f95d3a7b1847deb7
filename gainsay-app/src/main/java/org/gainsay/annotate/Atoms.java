package org.gainsay.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gainsay.model.Sentence;
import org.gainsay.model.Span;
import org.gainsay.model.Text;
import org.gainsay.model.Token;

/**
 * Cuts a sentence's words into {@link Atom}s, so that patterns do not depend on how a treebank cuts
 * "mid-1990s" or « aujourd’hui ».
 */
final class Atoms {
  private final List<Atom> atoms = new ArrayList<>();

  private Atoms() {}

  static List<Atom> of(Sentence sentence, Text text) {
    Atoms result = new Atoms();
    int end = -1;
    for (Token token : sentence.tokens()) {
      if (token.span().start() >= end && token.span().length() > 0) {
        String slice = text.slice(token.span());
        result.cut(slice, token.span().start(), end, token.upos(), token.index());
        end = token.span().end();
      }
    }
    return result.atoms;
  }

  /** The lower-case texts of the atoms of a pattern's literal or a lexicon's form. */
  static List<String> texts(String literal) {
    Atoms result = new Atoms();
    result.cut(literal, 0, 0, "", 0);
    return result.atoms.stream().map(Atom::lower).toList();
  }

  private void cut(String slice, int origin, int before, String upos, int token) {
    int end = before;
    int position = origin;
    for (int at = 0; at < slice.length(); ) {
      int next = endOf(slice, at);
      int length = slice.codePointCount(at, next);
      if (!Character.isWhitespace(slice.codePointAt(at))) {
        String text = plain(slice.substring(at, next));
        Span span = new Span(position, position + length);
        atoms.add(
            new Atom(text, text.toLowerCase(Locale.ROOT), span, position == end, upos, token));
        end = position + length;
      }
      position += length;
      at = next;
    }
  }

  private static int endOf(String slice, int at) {
    int first = slice.codePointAt(at);
    if (Character.isDigit(first)) {
      return endOfNumber(slice, at);
    }
    int end = at + Character.charCount(first);
    while (Character.isLetter(first)
        && end < slice.length()
        && Character.isLetter(slice.codePointAt(end))) {
      end += Character.charCount(slice.codePointAt(end));
    }
    return end;
  }

  /** A number may hold groups of three digits or decimals: 40,000 and 2.5, but not 25,. */
  private static int endOfNumber(String slice, int at) {
    int end = at;
    while (end < slice.length()
        && (Character.isDigit(slice.charAt(end)) || isSeparator(slice, end))) {
      end++;
    }
    return end;
  }

  private static boolean isSeparator(String slice, int at) {
    boolean mark = slice.charAt(at) == ',' || slice.charAt(at) == '.';
    return mark && at + 1 < slice.length() && Character.isDigit(slice.charAt(at + 1));
  }

  private static String plain(String text) {
    return switch (text) {
      case "’", "‘", "ʼ", "`" -> "'";
      case "–", "—", "‐", "‑", "−" -> "-";
      default -> text;
    };
  }
}
