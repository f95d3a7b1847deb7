package org.gainsay.clean;

import java.lang.Character.UnicodeScript;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.gainsay.model.Cut;
import org.gainsay.model.Document;
import org.jspecify.annotations.Nullable;

/**
 * Tells from how a report ends, and from what stands under it, whether it is cut off: by a paywall,
 * an archive, a service that gives beginnings only. No outlet is known here.
 */
final class CutSigns {
  /** How many readable lines under the report are looked at. */
  private static final int BELOW = 6;

  /** A call may stand above the last line that is kept, where the call's own words are kept. */
  private static final int ABOVE = 2;

  /** A last line with fewer words may be a name, a place, a sum. */
  private static final int LEAST_WORDS = 6;

  /** A count of what is left out stands in so many characters at the end. */
  private static final int COUNT_REACH = 60;

  private static final List<String> ELLIPSES =
      List.of("[...]", "[…]", "(...)", "(…)", "...", "…", ". . .");

  /** Scripts that end sentences with a mark that is known here. */
  private static final Set<UnicodeScript> MARKED =
      EnumSet.of(UnicodeScript.LATIN, UnicodeScript.CYRILLIC, UnicodeScript.GREEK);

  private final Document document;
  private final String text;
  private final List<Line> lines;
  private final List<Look> looks;
  private final Choice choice;
  private final Phrases phrases;

  CutSigns(Document document, List<Line> lines, List<Look> looks, Choice choice, Phrases phrases) {
    this.document = document;
    this.text = document.text().string();
    this.lines = lines;
    this.looks = looks;
    this.choice = choice;
    this.phrases = phrases;
  }

  /** The surest sign; null for none. */
  @Nullable Cut find() {
    int last = choice.last();
    Cut told = document.metadata().edition().cut();
    if (last < 0) {
      return told;
    }
    boolean open = ellipsis(last) != null || isOpen(last);
    return Stream.of(told, count(last), call(last, open), ellipsis(last), amidSentence(last))
        .filter(Objects::nonNull)
        .min(Comparator.comparing(Cut::sign))
        .orElse(null);
  }

  private Cut cut(Cut.Sign sign, int from, int to) {
    return new Cut(sign, document.text().span(from, to));
  }

  private int end(int line) {
    return lines.get(line).end();
  }

  /** "… [+1234 chars]" at the end of the last line. */
  private @Nullable Cut count(int last) {
    int from = Math.max(lines.get(last).content(), end(last) - COUNT_REACH);
    String tail = text.substring(from, end(last));
    if (!isCounted(tail, phrases)) {
      return null;
    }
    int open = Math.max(tail.lastIndexOf('['), tail.lastIndexOf('('));
    return open < 0 ? null : cut(Cut.Sign.COUNT, from + open, end(last));
  }

  /** Whether a line ends with how much is left out, in brackets. */
  static boolean isCounted(String line, Phrases phrases) {
    if (!line.endsWith("]") && !line.endsWith(")")) {
      return false;
    }
    String tail = line.substring(Math.max(0, line.length() - COUNT_REACH));
    return phrases.in(tail).containsKey(Phrases.Kind.COUNT);
  }

  /** Whether a line's last words show that it goes on elsewhere. */
  static boolean isBroken(String line, Phrases phrases) {
    String tail = line.substring(Math.max(0, line.length() - COUNT_REACH));
    return phrases.in(tail).containsKey(Phrases.Kind.OPEN) || isCounted(line, phrases);
  }

  /** A call to pay or log in; one to read the rest, where what is above it is open. */
  private @Nullable Cut call(int last, boolean open) {
    int seen = 0;
    for (int i = Math.max(choice.first() + 1, last - ABOVE);
        i < lines.size() && seen < BELOW;
        i++) {
      Line line = lines.get(i);
      if (line.isEmpty() || line.form() == Line.Form.MARKS) {
        continue;
      }
      seen += i > last ? 1 : 0;
      if (looks.get(i) == Look.END || looks.get(i) == Look.COMMENTS) {
        return null;
      }
      if (!isKeptProse(i) && isCall(line, open && i > last)) {
        return cut(Cut.Sign.CALL, line.start(), line.end());
      }
    }
    return null;
  }

  private boolean isKeptProse(int line) {
    return choice.isKept(line) && looks.get(line) == Look.PROSE;
  }

  private boolean isCall(Line line, boolean open) {
    Set<Phrases.Kind> kinds = phrases.in(line.visible()).keySet();
    return kinds.contains(Phrases.Kind.WALL) || (open && kinds.contains(Phrases.Kind.REST));
  }

  /** The mark of an omission that ends the last line, unless it trails off in somebody's words. */
  private @Nullable Cut ellipsis(int last) {
    if (!isOfSentences(last)) {
      return null;
    }
    String line = text.substring(lines.get(last).content(), end(last));
    for (String mark : ELLIPSES) {
      if (line.endsWith(mark)) {
        return cut(Cut.Sign.ELLIPSIS, end(last) - mark.length(), end(last));
      }
    }
    return null;
  }

  private boolean isOfSentences(int line) {
    boolean prose = looks.get(line) == Look.PROSE || looks.get(line) == Look.PARTIAL;
    boolean running =
        lines.get(line).form() == Line.Form.PLAIN || lines.get(line).form() == Line.Form.QUOTE;
    return prose && running && Words.count(lines.get(line).visible()) >= LEAST_WORDS;
  }

  /** Whether the last line does not end as a sentence does, and is no address or footnote. */
  private boolean isOpen(int last) {
    String visible = lines.get(last).visible();
    if (looks.get(last) != Look.PARTIAL || lines.get(last).form() != Line.Form.PLAIN) {
      return false;
    }
    int end = visible.codePointBefore(visible.length());
    boolean letter = Character.isLetterOrDigit(end) || isPause(end);
    boolean marked = visible.codePoints().anyMatch(c -> MARKED.contains(UnicodeScript.of(c)));
    String word = visible.substring(visible.lastIndexOf(' ') + 1);
    boolean address = word.matches(".*\\w[./@]\\w.*");
    return letter && marked && !address && !visible.startsWith("[") && !visible.startsWith("(");
  }

  private static boolean isPause(int end) {
    return end == ',' || end == '-' || end == '–' || end == '—';
  }

  /**
   * A plain text that ends so is cut; a page may end in a caption or a heading, so there a word
   * must show that more was to come.
   */
  private @Nullable Cut amidSentence(int last) {
    if (!isOpen(last)) {
      return null;
    }
    Line line = lines.get(last);
    boolean plain = document.blocks().isEmpty() && line.end() == text.stripTrailing().length();
    boolean pause = isPause(line.visible().codePointBefore(line.visible().length()));
    String tail = line.visible().substring(Math.max(0, line.visible().length() - 40));
    boolean sure = plain || pause || phrases.in(tail).containsKey(Phrases.Kind.OPEN);
    return sure ? amid(last) : null;
  }

  /** From behind the last sentence that ends. */
  private Cut amid(int last) {
    int from = lines.get(last).content();
    for (int i = from; i + 2 < end(last); i++) {
      boolean ends = ".!?".indexOf(text.charAt(i)) >= 0 && text.charAt(i + 1) == ' ';
      from = ends ? i + 2 : from;
    }
    return cut(Cut.Sign.SENTENCE, from, end(last));
  }
}
