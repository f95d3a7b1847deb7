package org.gainsay.show;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.gainsay.model.Affair;
import org.gainsay.model.Problem;

/** The page's frame: head, contents, the sections of each affair, the reports, the problems. */
final class Page {
  private static final List<Section> SECTIONS =
      List.of(
          new PartiesSection(),
          new GraphSection(),
          new TimelineSection(),
          new DisputesSection(),
          new DiscrepanciesSection(),
          new ResponsesSection(),
          new ListedSection(),
          new CoverageSection());

  private final Html html;
  private final CaseView view;
  private final List<AffairView> affairs;

  Page(Html html, CaseView view) {
    this.html = html;
    this.view = view;
    List<Affair> found = view.affairs();
    List<AffairView> views = new ArrayList<>();
    for (Affair affair : found) {
      views.add(AffairView.of(view, affair, views.size() + 1, found.size() == 1 ? 2 : 3));
    }
    this.affairs = List.copyOf(views);
  }

  void write() {
    html.raw("<!DOCTYPE html>\n");
    html.open("html", "lang", html.first().language()).raw("\n");
    String script = Resource.text("page.js");
    head(script);
    html.open("body", "class", "first-" + html.first().language(), "id", "top").raw("\n");
    html.saying("a", "page.skip", "class", "skip", "href", "#contents");
    bar();
    html.open("div", "class", "frame").raw("\n");
    contents();
    html.open("main", "id", "contents", "tabindex", "-1").raw("\n");
    main();
    html.end("main").end("div");
    copyWords();
    html.raw("<script>").raw(script).raw("</script>\n").close("body").end("html");
  }

  /** The words of the script's buttons, in each language. */
  private void copyWords() {
    html.open("template", "id", "copy-words");
    for (Prose prose : html.languages()) {
      Words words = prose.words();
      html.open(
          "span",
          "lang",
          words.language(),
          "data-copy",
          words.text("citation.copy"),
          "data-copied",
          words.text("citation.copied"),
          "data-citation",
          words.text("citation", words.quoted("{0}"), "{1}"));
      html.close("span");
    }
    html.end("template");
  }

  /** Of each language of the interface, the rules that show it and hide the others. */
  private String languageRules() {
    StringBuilder rules = new StringBuilder();
    for (String shown : Words.LANGUAGES) {
      for (String hidden : Words.LANGUAGES) {
        if (!shown.equals(hidden)) {
          String rule =
              ".first-%1$s .%2$s { display: none; }\n"
                  + "body:has(#show-%1$s:checked) .%2$s { display: none; }\n";
          rules.append(rule.formatted(shown, hidden));
        }
      }
    }
    for (String shown : Words.LANGUAGES) {
      rules.append("body:has(#show-%1$s:checked) .%1$s { display: revert; }\n".formatted(shown));
    }
    return rules.toString();
  }

  private void head(String script) {
    html.raw("<head>\n<meta charset=\"utf-8\">\n");
    html.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    html.raw("<meta name=\"color-scheme\" content=\"light dark\">\n");
    html.raw("<meta name=\"referrer\" content=\"no-referrer\">\n");
    String policy =
        "default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-%s'; base-uri 'none';"
            + " form-action 'none'";
    html.open(
        "meta", "http-equiv", "Content-Security-Policy", "content", policy.formatted(hash(script)));
    html.raw("\n").element("title", title()).raw("\n");
    html.raw("<style>\n").raw(Resource.text("page.css")).raw(languageRules());
    html.raw("</style>\n").end("head");
  }

  private static String hash(String script) {
    try {
      byte[] bytes = script.getBytes(StandardCharsets.UTF_8);
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private String title() {
    return affairs.size() == 1 && !affairs.get(0).affair().title().isEmpty()
        ? affairs.get(0).affair().title()
        : html.first().text("page.overline");
  }

  /** The line at the top: what this is, and in which language. */
  private void bar() {
    html.open("header", "class", "masthead").raw("\n");
    html.open("span", "class", "brand").text("Gainsay").close("span");
    html.saying("span", "page.overline", "class", "overline");
    html.open("fieldset", "class", "language").open("legend", "class", "hidden");
    html.say("page.language").close("legend");
    for (Prose prose : html.languages()) {
      String code = prose.words().language();
      html.raw(
          "<input type=\"radio\" name=\"language\" id=\"show-"
              + code
              + "\" value=\""
              + code
              + "\"");
      html.raw(prose.words() == html.first() ? " checked>" : ">");
      html.element("label", prose.words().text("language"), "for", "show-" + code, "lang", code);
    }
    html.end("fieldset").end("header");
  }

  private void contents() {
    html.open("nav", "class", "contents", "aria-labelledby", "contents-title").raw("\n");
    html.open("details", "open", "").open("summary", "id", "contents-title");
    html.say("page.contents").close("summary").raw("\n").open("ol");
    if (affairs.size() == 1) {
      sections(affairs.get(0)).forEach(section -> entry(affairs.get(0), section));
    } else {
      affairs.forEach(this::entries);
    }
    entry("reports", "reports");
    if (!view.file().problems().isEmpty()) {
      entry("problems", "problems");
    }
    html.close("ol").close("details").end("nav");
  }

  /** An affair among several. */
  private void entries(AffairView affair) {
    html.open("li").element("a", title(affair), "href", "#" + affair.anchor()).end("li");
  }

  /** All sections of an affair alone; of one among several those that have something to show. */
  private List<Section> sections(AffairView affair) {
    boolean alone = affairs.size() == 1;
    return SECTIONS.stream()
        .filter(section -> alone && !section.isOptional() || section.speaks(affair))
        .toList();
  }

  private void entry(AffairView affair, Section section) {
    entry(affair.anchor(section.key()), section.key());
  }

  private void entry(String anchor, String key) {
    html.open("li").saying("a", "section." + key, "href", "#" + anchor).end("li");
  }

  private String title(AffairView affair) {
    String title = affair.affair().title();
    return title.isEmpty() ? html.first().text("page.untitled") : title;
  }

  private void main() {
    if (affairs.isEmpty()) {
      html.saying("h1", "page.overline").saying("p", "page.empty", "class", "none");
    } else if (affairs.size() > 1) {
      html.open("h1").count("page.affairs", affairs.size()).end("h1");
    }
    affairs.forEach(this::affair);
    if (!view.sources().isEmpty()) {
      html.open("section", "class", "reports", "aria-labelledby", "reports").raw("\n");
      html.saying("h2", "section.reports", "id", "reports");
      new ReportsSection(html, view, affairs).write();
      html.end("section");
    }
    problems();
    html.open("footer").say("page.made", view.file().generator()).text(" ");
    html.saying("a", "page.top", "href", "#top").end("footer");
  }

  private void affair(AffairView affair) {
    boolean alone = affairs.size() == 1;
    html.open("section", "class", "affair", "aria-labelledby", affair.anchor()).raw("\n");
    html.open("header", "class", "headline");
    html.open("p", "class", "overline")
        .each(prose -> new Answers(affair, prose).dates())
        .close("p");
    html.element(alone ? "h1" : "h2", title(affair), "id", affair.anchor()).raw("\n");
    html.open("p", "class", "lead").each(prose -> new Answers(affair, prose).paragraph()).end("p");
    figures(affair);
    html.saying("p", "page.refs", "class", "note").end("header");
    for (Section section : sections(affair)) {
      html.open("section", "class", section.key(), "aria-labelledby", affair.anchor(section.key()));
      html.raw("\n");
      affair.heading(html, section.key());
      section.write(html, affair);
      html.end("section");
    }
    html.end("section");
  }

  private void figures(AffairView affair) {
    html.open("ul", "class", "figures");
    figure("reports", affair.sources().size());
    figure("claims", affair.claims().size());
    figure("events", affair.events().size());
    figure("disputes", affair.affair().disputes().size());
    figure("discrepancies", affair.affair().discrepancies().size());
    html.end("ul");
  }

  private void figure(String key, int count) {
    html.open("li").open("b").each(prose -> prose.words().number(count)).close("b").text(" ");
    html.each(prose -> prose.words().plural("figure." + key, count)).close("li");
  }

  private void problems() {
    List<Problem> problems = view.file().problems();
    if (problems.isEmpty()) {
      return;
    }
    html.open("section", "class", "problems", "aria-labelledby", "problems");
    html.saying("h2", "section.problems", "id", "problems").open("ul", "class", "plain").raw("\n");
    for (Problem problem : problems) {
      html.open("li").element("code", problem.code()).text(" ").text(problem.message());
      if (problem.path() != null) {
        html.text(" ").element("span", problem.path(), "class", "fine");
      }
      html.end("li");
    }
    html.close("ul").end("section");
  }
}
