package org.gainsay.show;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.model.Cut;
import org.gainsay.model.Report;
import org.gainsay.model.Version;
import org.jspecify.annotations.Nullable;

/**
 * What is to be known of the text of a report before it is relied on: that it is cut off, or that
 * it is a later version of another.
 *
 * @param said without the report's name
 * @param shown numbers of the sentences that show it, in order
 */
record EditionNote(Source source, String said, List<Integer> shown) {
  /** Those of an affair's reports, in order. */
  static List<EditionNote> of(AffairView affair, Words words) {
    List<EditionNote> notes = new ArrayList<>();
    for (Source source : affair.sources()) {
      Cut cut = source.report().metadata().edition().cut();
      if (cut != null) {
        List<Integer> shown =
            cut.span() == null ? List.of() : List.of(source.sentenceAt(cut.span().start()));
        notes.add(new EditionNote(source, words.text("edition.cut", sign(words, cut)), shown));
      }
      Changes changes = changes(affair.view(), source);
      if (changes != null) {
        notes.add(new EditionNote(source, version(words, changes), changes.added()));
      }
    }
    return notes;
  }

  static String sign(Words words, Cut cut) {
    return words.text("cut." + Spelling.of(cut.sign()));
  }

  /** How it differs from the version before it; null where there is none. */
  static @Nullable Changes changes(CaseView view, Source source) {
    Report before = view.before(source.report());
    Source earlier = before == null ? null : view.source(before.id());
    return earlier == null ? null : Changes.between(earlier, source);
  }

  /** Which date tells that it is the later. */
  static String order(Words words, Report report) {
    Version version = report.version();
    Version.By by = version == null ? null : version.by();
    return words.text("version." + (by == null ? "unknown" : Spelling.of(by)));
  }

  private static String version(Words words, Changes changes) {
    String what =
        changes.isNone()
            ? words.text("version.same")
            : words.text(
                "version.changed",
                words.count("count.removed", changes.removed().size()),
                words.count("count.added", changes.added().size()));
    String order = order(words, changes.after().report());
    return words.text("edition.version", changes.before().number(), order, what);
  }
}
