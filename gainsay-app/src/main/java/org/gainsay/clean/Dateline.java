package org.gainsay.clean;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The stamp before a report's first sentence: "LONDON, March 26 (Reuters) - ", "19 mai 2016. – ".
 *
 * @param end UTF-16 index after it, in the text that was scanned
 * @param outlet a name in brackets that is no agency's; or null
 */
record Dateline(
    int end, Calendar.@Nullable Day day, List<String> credits, @Nullable String outlet) {

  /** Finds datelines. */
  static final class Finder {
    private static final int LONGEST = 100;
    private static final int MOST_PLACE_WORDS = 5;
    private static final String DASHES = "-–—‒―";

    private final Calendar calendar;
    private final Credits credits;
    private final Phrases phrases;

    Finder(Calendar calendar, Credits credits, Phrases phrases) {
      this.calendar = calendar;
      this.credits = credits;
      this.phrases = phrases;
    }

    /** The dateline that begins the text, or null. */
    @Nullable Dateline find(String text) {
      Scan scan = new Scan(text.substring(0, Math.min(text.length(), LONGEST)));
      int end = scan.run();
      if (end == 0 || !beginsSentence(text, end)) {
        return null;
      }
      Calendar.Day day = scan.day != null && scan.day.end() <= end ? scan.day : null;
      return new Dateline(end, day, credits.in(text.substring(0, end)), scan.outlet);
    }

    private static boolean beginsSentence(String text, int end) {
      int at = end;
      while (at < text.length() && LineReader.isSpace(text.charAt(at))) {
        at++;
      }
      return at < text.length()
          && (!Character.isLetter(text.charAt(at)) || !Character.isLowerCase(text.charAt(at)));
    }

    /** One reading from left to right. */
    private final class Scan {
      private final String text;
      private final List<Calendar.Day> days;
      private int at;
      private int placeWords;
      private boolean smallPlace;
      private boolean named;
      private Calendar.@Nullable Day day;
      private boolean dated;
      private @Nullable String outlet;

      Scan(String text) {
        this.text = text;
        this.days = calendar.days(text);
      }

      /** The end of the longest dateline; 0 for none. */
      int run() {
        int best = 0;
        while (at < text.length()) {
          char c = text.charAt(at);
          if (LineReader.isSpace(c) || ",./|:·".indexOf(c) >= 0) {
            at++;
            best = c == ':' && dated && named ? at : best;
          } else if (DASHES.indexOf(c) >= 0) {
            at = afterDashes();
            best = isStamp() && beginsSentence(text, at) ? at : best;
          } else if (c == '(' || c == '[') {
            if (!bracket(c == '(' ? ')' : ']')) {
              break;
            }
            best = dated ? at : best;
          } else if (!day() && !word()) {
            break;
          }
        }
        return best;
      }

      private int afterDashes() {
        int end = at;
        while (end < text.length() && DASHES.indexOf(text.charAt(end)) >= 0) {
          end++;
        }
        return end;
      }

      /** A place alone must be in capitals, as it could begin a sentence otherwise. */
      private boolean isStamp() {
        return dated || named || (placeWords > 0 && !smallPlace);
      }

      private boolean bracket(char close) {
        int end = text.indexOf(close, at);
        String inside = end < 0 ? "" : text.substring(at + 1, end).strip();
        if (close == ']' && isRegion(inside)) {
          at = end + 1;
          return true;
        }
        boolean credit = credits.isCredit(inside);
        boolean acronym = inside.length() <= 12 && inside.length() >= 2 && isCapitals(inside);
        if (!credit && !acronym) {
          return false;
        }
        named = true;
        outlet = credit ? outlet : inside;
        at = end + 1;
        return true;
      }

      /** "New Delhi [India]". */
      private boolean isRegion(String inside) {
        boolean few = inside.length() >= 4 && inside.length() <= 24;
        return few
            && Character.isUpperCase(inside.charAt(0))
            && inside.chars().allMatch(c -> Character.isLetter(c) || c == ' ' || c == '-');
      }

      private boolean day() {
        for (Calendar.Day found : days) {
          if (found.start() == at) {
            day = day == null && found.date() != null ? found : day;
            dated = true;
            at = found.end();
            return true;
          }
        }
        return false;
      }

      private boolean word() {
        int end = at;
        while (end < text.length() && isInWord(end)) {
          end++;
        }
        if (end == at) {
          return false;
        }
        String word = text.substring(at, end);
        if (credits.isCredit(word)) {
          named = true;
        } else if (!isLabel(word) && !isPlace(word)) {
          return false;
        }
        at = end;
        return true;
      }

      private boolean isInWord(int index) {
        char c = text.charAt(index);
        boolean joint = c == '\'' || c == '’' || c == '-';
        return Character.isLetter(c)
            || (joint && index + 1 < text.length() && Character.isLetter(text.charAt(index + 1)));
      }

      private boolean isLabel(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return (calendar.isBeside(lower) && (word.equals(lower) || word.length() > 3))
            || phrases.in(word).containsKey(Phrases.Kind.DATED);
      }

      private boolean isPlace(String word) {
        if (!Character.isUpperCase(word.charAt(0)) || ++placeWords > MOST_PLACE_WORDS) {
          return false;
        }
        smallPlace |= !isCapitals(word) || word.length() < 4;
        return true;
      }

      private static boolean isCapitals(String word) {
        return word.chars().allMatch(c -> Character.isUpperCase(c) || c == '/' || c == ' ');
      }
    }
  }
}
