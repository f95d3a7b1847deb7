package org.gainsay.clean;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Lines and ends of lines that only name the agencies a report is from. */
final class Credits {
  /** Words beside agencies' names in credits, in any language; all short and closed. */
  private static final Set<String> BESIDE =
      Set.of(
          "with",
          "from",
          "and",
          "by",
          "inputs",
          "input",
          "agency",
          "agencies",
          "source",
          "sources",
          "news",
          "via",
          "wire",
          "the",
          "avec",
          "et",
          "par",
          "agence",
          "agences",
          "de",
          "presse",
          "con",
          "y",
          "agencia",
          "agencias",
          "mit",
          "und",
          "contributed",
          "report",
          "to",
          "this");

  private static final Set<String> JOINING = Set.of("with", "avec", "et", "and", "con", "mit");

  private static final int LONGEST = 60;
  private static final int MOST_WORDS = 7;

  private final Agencies agencies;

  Credits(Agencies agencies) {
    this.agencies = agencies;
  }

  List<String> in(String text) {
    return agencies.in(text);
  }

  /** Whether the text names agencies and says nothing else. */
  boolean isCredit(String text) {
    if (text.length() > LONGEST) {
      return false;
    }
    boolean named = false;
    int at = 0;
    while (at < text.length()) {
      if (!Character.isLetterOrDigit(text.charAt(at))) {
        at++;
        continue;
      }
      int end = agencies.longest(text, at);
      named |= end > at;
      if (end == at) {
        end = wordEnd(text, at);
        if (!BESIDE.contains(text.substring(at, end).toLowerCase(Locale.ROOT))) {
          return false;
        }
      }
      at = end;
    }
    return named;
  }

  /** Whether the text is a few words that end in "with" an agency: "The Pilot with Reuters". */
  boolean isJointCredit(String text) {
    Words words = Words.of(text, MOST_WORDS + 1);
    if (text.length() > LONGEST || words.size() > MOST_WORDS) {
      return false;
    }
    for (int i = 1; i < words.size(); i++) {
      int at = words.starts().get(i);
      int end = JOINING.contains(words.words().get(i - 1)) ? agencies.longest(text, at) : at;
      if (end > at && end >= words.ends().get(words.size() - 1)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Where the credit begins that ends the text after a full sentence: "(With X Agency)", "(AFP)",
   * "— Reuters"; the text's length where there is none.
   */
  int suffix(String text) {
    int end = text.length();
    if (end == 0) {
      return end;
    }
    char last = text.charAt(end - 1);
    int open = last == ')' ? text.lastIndexOf('(') : last == ']' ? text.lastIndexOf('[') : -1;
    if (open > 0 && (isCredit(text.substring(open)) || isJointCredit(text.substring(open)))) {
      return open;
    }
    for (int at = end - 1; at > 0 && end - at < 40; at--) {
      char c = text.charAt(at);
      boolean dash = c == '—' || c == '–' || c == '-' || c == '/';
      boolean apart = dash && text.charAt(at - 1) == ' ' && isCredit(text.substring(at));
      if (apart && LineJudge.endsSentence(text.substring(0, at).strip())) {
        return at;
      }
    }
    return end;
  }

  private static int wordEnd(String text, int at) {
    int end = at;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }
}
