package org.gainsay.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Says of each line what it looks like. */
final class LineJudge {
  /** From this share of linked letters on, a line is its links. */
  private static final double LINKED = 0.75;

  private static final String SENTENCE_ENDS = ".!?…。！？";
  private static final String CLOSERS = "\"'”’»)]*_›」』 \u00A0\u202F";

  private final Phrases phrases;
  private final Calendar calendar;
  private final Credits credits;

  LineJudge(Phrases phrases, Calendar calendar, Credits credits) {
    this.phrases = phrases;
    this.calendar = calendar;
    this.credits = credits;
  }

  List<Look> judge(List<Line> lines) {
    List<Look> looks = new ArrayList<>(lines.size());
    for (Line line : lines) {
      looks.add(look(line));
    }
    return looks;
  }

  private Look look(Line line) {
    return switch (line.form()) {
      case EMPTY -> Look.EMPTY;
      case FRONT_MATTER -> Look.FRONT_MATTER;
      case MARKS -> Look.MARKS;
      default -> readable(line);
    };
  }

  private Look readable(Line line) {
    String text = line.visible();
    int words = Words.count(text);
    if (line.linked() >= LINKED) {
      return credits.isJointCredit(text) ? Look.CREDIT : Look.LINKS;
    }
    Look told = words <= 60 ? told(text, words) : Look.PROSE;
    if (told != Look.PROSE) {
      return told;
    }
    int unlinked = (int) Math.round(words * (1 - line.linked()));
    if (line.form() == Line.Form.HEADING && words <= 30) {
      return Look.HEADING;
    } else if (endsSentence(text) && unlinked >= 4) {
      return Look.PROSE;
    }
    return unlinked >= 12 || (unlinked >= 6 && CutSigns.isBroken(text, phrases))
        ? Look.PARTIAL
        : endsSentence(text) ? Look.PROSE : Look.SHORT;
  }

  /** What the words of a line say it is; {@link Look#PROSE} where they say nothing. */
  private Look told(String text, int words) {
    if (isId(text, words)) {
      return Look.ID;
    }
    Map<Phrases.Kind, Integer> kinds = phrases.in(text);
    boolean sentence = endsSentence(text) && words > 6;
    boolean dated =
        kinds.containsKey(Phrases.Kind.DATED) || kinds.containsKey(Phrases.Kind.CHANGED);
    if (words <= 14 && isStamp(text, dated)) {
      return Look.STAMP;
    } else if (words <= 12 && isCounter(text)) {
      return Look.COUNTER;
    } else if (words <= 8 && (credits.isCredit(text) || credits.isJointCredit(text))) {
      return Look.CREDIT;
    } else if (kinds.containsKey(Phrases.Kind.COMMENTS) && !sentence) {
      return Look.COMMENTS;
    } else if (kinds.containsKey(Phrases.Kind.END) && !sentence) {
      return Look.END;
    } else if (isCall(text, words, kinds)) {
      return Look.CALL;
    } else if (kinds.containsKey(Phrases.Kind.POINTER)) {
      return Look.POINTER;
    } else if (kinds.containsKey(Phrases.Kind.NOTICE) || (text.startsWith("©") && words <= 20)) {
      return Look.NOTICE;
    } else if (kinds.containsKey(Phrases.Kind.BYLINE) && isByline(text, words)) {
      return Look.BYLINE;
    } else if (kinds.containsKey(Phrases.Kind.CAPTION) && !sentence) {
      return Look.CAPTION;
    }
    return kinds.containsKey(Phrases.Kind.SELF) ? Look.SELF : Look.PROSE;
  }

  /** Somebody's words may hold such a phrase; a long line is a call only if much of it is. */
  private static boolean isCall(String text, int words, Map<Phrases.Kind, Integer> kinds) {
    boolean quoted = "\"“«„‘'".indexOf(text.charAt(0)) >= 0;
    int calls = kinds.getOrDefault(Phrases.Kind.CALL, 0) + kinds.getOrDefault(Phrases.Kind.WALL, 0);
    return !quoted && words <= 22 * calls;
  }

  private static boolean isId(String text, int words) {
    if (words != 1 || text.length() < 12) {
      return false;
    }
    long digits = text.chars().filter(Character::isDigit).count();
    return digits >= 6 && text.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '-');
  }

  private boolean isStamp(String text, boolean dated) {
    List<Calendar.Day> days = calendar.days(text);
    if (days.isEmpty()) {
      return false;
    }
    Words words = Words.of(text, 20);
    int strange = 0;
    for (int i = 0; i < words.size(); i++) {
      int start = words.starts().get(i);
      String word = words.words().get(i);
      boolean known =
          Character.isDigit(word.charAt(0))
              || calendar.isBeside(word)
              || days.stream().anyMatch(day -> day.start() <= start && start < day.end());
      strange += known ? 0 : 1;
    }
    boolean whole = days.stream().anyMatch(day -> day.date() != null);
    return strange <= (dated ? 3 : 0) || (whole && strange <= 3 && !endsSentence(text));
  }

  private boolean isCounter(String text) {
    Words words = Words.of(text, 20);
    boolean number = false;
    boolean unit = false;
    for (String word : words.words()) {
      boolean digits = Words.isNumber(word);
      boolean known = phrases.in(word).containsKey(Phrases.Kind.UNIT);
      if (!digits && !known) {
        return false;
      }
      number |= digits;
      unit |= known;
    }
    return number && (unit || words.size() <= 3);
  }

  /** "By" and names: what follows is in capitals, and no sentence. */
  private static boolean isByline(String text, int words) {
    if (words > 14 || endsSentence(text)) {
      return false;
    } else if (words <= 6) {
      return true;
    }
    int small = 0;
    int seen = 0;
    for (String word : text.split("[\\s,]+")) {
      boolean lower = !word.isEmpty() && Character.isLowerCase(word.charAt(0));
      small += lower && seen > 0 ? 1 : 0;
      seen++;
    }
    return small <= 2 + words / 6;
  }

  static boolean endsSentence(String text) {
    int end = text.length();
    while (end > 0 && CLOSERS.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > 0 && SENTENCE_ENDS.indexOf(text.charAt(end - 1)) >= 0;
  }
}
