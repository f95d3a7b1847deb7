package org.gainsay.show;

import java.util.List;
import org.gainsay.model.Cut;
import org.gainsay.model.Edition;
import org.gainsay.model.Span;
import org.jspecify.annotations.Nullable;

/** What the page says of a report's text: cut off or whole, which version, what changed. */
final class EditionFacts {
  /** More changed sentences of a kind than these are counted. */
  private static final int SHOWN = 40;

  private final Html html;
  private final CaseView view;

  EditionFacts(Html html, CaseView view) {
    this.html = html;
    this.view = view;
  }

  /** Rows of the list of facts. */
  void rows(Source source) {
    Edition edition = source.report().metadata().edition();
    moment("report.modified", edition.modified());
    moment("report.fetched", edition.fetched());
    Cut cut = edition.cut();
    if (cut != null) {
      Span span = cut.span();
      html.saying("dt", "report.cut").open("dd", "class", "cut-off");
      if (span == null) {
        html.each(prose -> EditionNote.sign(prose.words(), cut));
      } else {
        html.open("a", "href", "#" + source.anchor(source.sentenceAt(span.start())));
        html.each(prose -> EditionNote.sign(prose.words(), cut)).close("a");
      }
      html.close("dd");
    }
    Changes changes = EditionNote.changes(view, source);
    if (changes != null) {
      version("report.version", changes.before(), source);
    }
    view.sources().stream()
        .filter(later -> later.report().version() != null)
        .filter(later -> isBefore(source, later))
        .forEach(later -> version("report.later", later, later));
  }

  private boolean isBefore(Source source, Source later) {
    Changes changes = EditionNote.changes(view, later);
    return changes != null && changes.before().number() == source.number();
  }

  private void moment(String key, @Nullable String moment) {
    if (moment != null) {
      String time = moment.length() > 16 ? ", " + moment.substring(11, 16) + " UTC" : "";
      String day = moment.length() > 16 ? moment.substring(0, 10) : moment;
      html.saying("dt", key).open("dd");
      html.each(prose -> prose.words().date(day)).text(time).close("dd");
    }
  }

  private void version(String key, Source to, Source later) {
    html.saying("dt", key).open("dd").open("a", "href", "#" + to.anchor());
    html.say("report.number", to.number()).close("a").text(" (");
    html.each(prose -> EditionNote.order(prose.words(), later.report())).text(")").close("dd");
  }

  /** The sentences that went and came. */
  void changes(Source source) {
    Changes changes = EditionNote.changes(view, source);
    if (changes == null) {
      return;
    }
    html.open("details", "class", "more changes").open("summary");
    html.say("report.changes", changes.before().number()).close("summary");
    if (changes.isNone()) {
      html.saying("p", "version.same", "class", "none");
    }
    sentences("report.removed", "del", changes.before(), changes.removed());
    sentences("report.added", "ins", changes.after(), changes.added());
    html.end("details");
  }

  private void sentences(String key, String tag, Source source, List<Integer> numbers) {
    if (numbers.isEmpty()) {
      return;
    }
    html.saying("p", key, "class", "label").open("ul", "class", "plain");
    for (int number : numbers.subList(0, Math.min(SHOWN, numbers.size()))) {
      html.open("li").open(tag, "lang", source.report().language());
      html.text(source.words(source.sentence(number))).close(tag).text(" ");
      String mark = source.number() + "." + number;
      html.element("a", mark, "class", "ref", "href", "#" + source.anchor(number)).end("li");
    }
    html.close("ul").raw("\n");
    if (numbers.size() > SHOWN) {
      html.open("p", "class", "fine").say("terminal.more", numbers.size() - SHOWN).end("p");
    }
  }
}
