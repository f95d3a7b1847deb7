package org.gainsay.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.gainsay.lexicon.Lexicons;
import org.gainsay.model.CleanText;
import org.gainsay.model.Cut;
import org.gainsay.model.Document;
import org.gainsay.model.Metadata;
import org.gainsay.model.Passage;
import org.gainsay.model.Problem;
import org.gainsay.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Step 2: finds what of a document is no part of the report, and gives the rest as passages freed
 * of format. From features of lines and blocks, never from lists of outlets; safe to share between
 * threads.
 *
 * <p>Laws: every character of a passage stands in the document where its piece says; passages and
 * boilerplate share no position; boilerplate begins and ends with a character that is not white
 * space.
 */
public final class Cleaner {
  private static final int DATELINE_REACH = 3;

  private final Calendar calendar;
  private final Phrases phrases;
  private final Credits credits;
  private final LineJudge judge;
  private final Dateline.Finder datelines;
  private final PageWords pageWords;

  public Cleaner(Lexicons lexicons) {
    this.calendar = new Calendar(lexicons);
    this.phrases = new Phrases(lexicons);
    this.credits = new Credits(new Agencies(lexicons));
    this.judge = new LineJudge(phrases, calendar, credits);
    this.pageWords = new PageWords(lexicons);
    this.datelines = new Dateline.Finder(calendar, credits, phrases);
  }

  /** The report in the document; never fails. */
  public CleanText clean(Document document) {
    return clean(document, problem -> {});
  }

  /**
   * The report in the document; never fails.
   *
   * @param problems is told {@code clean.cut-off} where the text shows that the report goes on
   */
  public CleanText clean(Document document, Consumer<Problem> problems) {
    String text = document.text().string();
    boolean plain = document.blocks().isEmpty();
    Markup markup = plain ? Markup.of(text) : Markup.none(text);
    List<Line> lines = LineReader.read(document, markup);
    List<Look> looks = judge.judge(lines);
    Titles titles = Titles.find(document, lines, looks);
    titles.markRepeats(lines, looks);
    Captions.mark(lines, looks, text);
    Choice choice =
        plain
            ? new PlainChooser(text, lines, looks, titles).choose()
            : new PageChooser(lines, looks, titles, pageWords).choose();
    if (choice.first() < 0) {
      keepReadable(lines, looks, choice);
    }
    Cut cut = new CutSigns(document, lines, looks, choice, phrases).find();
    leaveOutCount(document, choice, cut);
    Stamped stamped = cutDateline(text, lines, titles, choice);
    List<String> agencies = credits(text, lines, looks, choice, stamped);
    Metadata metadata =
        new Facts(document, lines, looks, choice, calendar, phrases).complete(titles, stamped);
    metadata = metadata.withEdition(metadata.edition().withCut(cut));
    tell(document, cut, problems);
    List<Passage> passages =
        new PassageMaker(document, markup, lines, choice, titles.line()).make();
    return new CleanText(
        document, metadata, agencies, boilerplate(document, lines, choice), passages);
  }

  /** Where no stretch looks like a report, all that does not look like anything else is it. */
  private static void keepReadable(List<Line> lines, List<Look> looks, Choice choice) {
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isEmpty() && looks.get(i).isOfReport()) {
        choice.keep(i, lines.get(i));
      }
    }
  }

  /** The number of characters left out is no word of the report's. */
  private static void leaveOutCount(Document document, Choice choice, @Nullable Cut cut) {
    if (cut != null && cut.sign() == Cut.Sign.COUNT && cut.span() != null) {
      int last = choice.last();
      int from = choice.from()[last];
      int to = Math.max(from, document.text().toUtf16(cut.span().start()));
      String kept = document.text().string().substring(from, to);
      choice.to()[last] =
          from + kept.replaceFirst("[\\s\\u00A0]*(?:…|\\.\\.\\.)?[\\s\\u00A0]*$", "").length();
    }
  }

  private static void tell(Document document, @Nullable Cut cut, Consumer<Problem> problems) {
    String how =
        cut == null
            ? ""
            : switch (cut.sign()) {
              case COUNT -> "it says how much is left out";
              case CALL -> "it asks to pay, to log in or to go elsewhere for the rest";
              case NOT_FREE -> "its page says that it is not free to read";
              case ELLIPSIS -> "it ends in an ellipsis";
              case SENTENCE -> "it ends amid a sentence";
              case ARCHIVE -> ""; // told when it was read
            };
    if (cut != null && !how.isEmpty()) {
      String message = "The report may be cut off: " + how + ".";
      problems.accept(new Problem(Problem.CUT_OFF, document.path(), cut.span(), message));
    }
  }

  private @Nullable Stamped cutDateline(
      String text, List<Line> lines, Titles titles, Choice choice) {
    int seen = 0;
    for (int i = 0; i < lines.size() && seen < DATELINE_REACH; i++) {
      if (!choice.isKept(i) || i == titles.line()) {
        continue;
      }
      seen++;
      int from = choice.from()[i];
      Dateline dateline = datelines.find(text.substring(from, choice.to()[i]));
      if (dateline != null) {
        choice.from()[i] = from + dateline.end();
        return new Stamped(dateline, from);
      }
    }
    return null;
  }

  /** The agencies that the stamps around the report name; cuts the credits at its lines' ends. */
  private List<String> credits(
      String text, List<Line> lines, List<Look> looks, Choice choice, @Nullable Stamped stamped) {
    List<String> found =
        new ArrayList<>(stamped == null ? List.of() : stamped.dateline().credits());
    for (int i = 0; i < lines.size(); i++) {
      String credit = "";
      if (choice.isKept(i)) {
        String kept = text.substring(choice.from()[i], choice.to()[i]);
        int at = credits.suffix(kept);
        credit = kept.substring(at);
        choice.to()[i] = choice.from()[i] + kept.substring(0, at).stripTrailing().length();
      } else if (looks.get(i) == Look.CREDIT || looks.get(i) == Look.BYLINE) {
        credit = lines.get(i).visible();
      }
      for (String agency : credits.in(credit)) {
        if (!found.contains(agency)) {
          found.add(agency);
        }
      }
    }
    return found;
  }

  /** What no line keeps, without white space at its ends; pieces with only that between are one. */
  private static List<Span> boilerplate(Document document, List<Line> lines, Choice choice) {
    Gaps gaps = new Gaps(document.text());
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (choice.isKept(i)) {
        // Marks that begin a kept line are format.
        int head = choice.from()[i] == line.content() ? line.content() : line.start();
        gaps.add(head, choice.from()[i]);
        gaps.keep();
        gaps.add(choice.to()[i], line.end());
      } else {
        gaps.add(line.start(), line.end());
      }
    }
    return gaps.spans();
  }
}
