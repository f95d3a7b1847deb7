package org.gainsay.compare;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gainsay.model.Period;
import org.gainsay.model.Span;
import org.gainsay.model.Text;
import org.jspecify.annotations.Nullable;

/**
 * The day in the address of a link in Markdown: a paper's or ministry's page says by it when what
 * is linked was said ({@code [said](https://example.org/2021/03/05/title)}).
 */
final class LinkedDay {
  /** How far the link's end may stand from the word, and how long an address is read. */
  private static final int REACH = 40;

  private static final int LONGEST = 300;

  /** A report may be added to for so many days after its date. */
  private static final int UPDATED = 3;

  private static final Pattern LINK =
      Pattern.compile("^[^\\[\\]()]{0,40}\\]\\((https?://[^)\\s]+)");

  private static final Pattern DAY =
      Pattern.compile("(?<!\\d)(20\\d\\d)[-/]?(0[1-9]|1[0-2])[-/]?(0[1-9]|[12]\\d|3[01])(?!\\d)");

  private LinkedDay() {}

  /**
   * The day of the link that a span of a report is the text of, if it is no later than the report.
   */
  static @Nullable Period after(Account account, Span span) {
    Text text = account.text();
    int end = Math.min(text.length(), span.end() + REACH + LONGEST);
    Matcher link = LINK.matcher(text.slice(new Span(lastWord(text, span), end)));
    if (!link.find() || isOwn(account, link.group(1))) {
      return null;
    }
    Matcher day = DAY.matcher(link.group(1));
    while (day.find()) {
      Period found = period(account, day);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** A paper's link to itself says when it wrote, not when others spoke. */
  private static boolean isOwn(Account account, String address) {
    String own = account.report().analysis().clean().metadata().address();
    return own != null && host(own).equals(host(address));
  }

  /** The site of an address, its host without what stands before the last two labels. */
  private static String host(String address) {
    String host = address.replaceFirst("^https?://", "").replaceFirst("[/?#:].*$", "");
    return host.replaceFirst("^.*\\.([^.]+\\.[^.]+)$", "$1");
  }

  private static int lastWord(Text text, Span span) {
    int bracket = text.slice(span).indexOf(']');
    return bracket < 0 ? span.end() : span.start() + text.slice(span).codePointCount(0, bracket);
  }

  private static @Nullable Period period(Account account, Matcher day) {
    try {
      String date = day.group(1) + "-" + day.group(2) + "-" + day.group(3);
      LocalDate found = LocalDate.parse(date);
      Days told = account.day();
      boolean later = told != null && found.isAfter(told.last().plusDays(UPDATED));
      return later ? null : Period.at(date);
    } catch (DateTimeException none) {
      return null;
    }
  }
}
