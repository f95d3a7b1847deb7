package org.gainsay.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gainsay.model.Entity;

/** Who accuses whom and who denies it, drawn for wide and for narrow screens, and as a table. */
final class GraphSection implements Section {
  /** A drawing's measures in its own units. */
  private record Form(String name, int width, int box, int letters) {}

  private static final List<Form> FORMS =
      List.of(new Form("wide", 760, 220, 24), new Form("narrow", 350, 120, 14));

  private static final double LABEL_AT = 0.17;

  @Override
  public String key() {
    return "graph";
  }

  @Override
  public boolean speaks(AffairView affair) {
    return !affair.parties().relations().isEmpty();
  }

  @Override
  public void write(Html html, AffairView affair) {
    List<Parties.Relation> relations = affair.parties().relations();
    if (relations.isEmpty()) {
      html.saying("p", "graph.none", "class", "none").raw("\n");
      return;
    }
    int leftOut = 0;
    html.open("figure", "class", "graph");
    for (Form form : FORMS) {
      GraphLayout layout = new GraphLayout(relations, entity -> lines(html, entity, form));
      leftOut = layout.leftOut();
      drawing(html, layout, form);
    }
    html.open("figcaption", "class", "note").say("graph.note").text(" ");
    if (leftOut > 0) {
      html.count("graph.rest", leftOut);
    }
    html.close("figcaption").end("figure");
    table(html, relations);
  }

  private static int lines(Html html, Entity entity, Form form) {
    return html.languages().stream()
        .mapToInt(prose -> wrapped(prose.naming().name(entity), form.letters()).size())
        .max()
        .orElse(1);
  }

  private static void drawing(Html html, GraphLayout layout, Form form) {
    String box = String.format(Locale.ROOT, "0 0 %d %d", form.width(), layout.height() + 4);
    html.open(
        "svg",
        "class",
        form.name(),
        "viewBox",
        box,
        "role",
        "img",
        "aria-label",
        html.first().text("graph.alt"));
    html.raw("\n");
    layout.relations().forEach(relation -> line(html, layout, relation, form));
    layout.boxes().forEach(one -> box(html, one, form));
    html.end("svg");
  }

  private static void box(Html html, GraphLayout.Box box, Form form) {
    int x = box.isLeft() ? 1 : form.width() - form.box() - 1;
    html.open(
        "rect",
        "class",
        "box",
        "x",
        Integer.toString(x),
        "y",
        Integer.toString(box.y() + 2),
        "width",
        Integer.toString(form.box()),
        "height",
        Integer.toString(box.height()),
        "rx",
        "3");
    html.close("rect");
    for (Prose prose : html.languages()) {
      List<String> lines = wrapped(prose.naming().name(box.entity()), form.letters());
      int y = box.middle() + 7 - (lines.size() - 1) * 19 / 2;
      html.open("text", "class", prose.words().language(), "text-anchor", "middle");
      for (int i = 0; i < lines.size(); i++) {
        html.element(
            "tspan",
            lines.get(i),
            "x",
            Integer.toString(x + form.box() / 2),
            "y",
            Integer.toString(y + i * 19));
      }
      html.close("text");
    }
  }

  private static void line(Html html, GraphLayout layout, Parties.Relation relation, Form form) {
    GraphLayout.Box from = layout.from(relation);
    GraphLayout.Box to = layout.to(relation);
    int startX = from.isLeft() ? form.box() + 2 : form.width() - form.box() - 2;
    int endX = to.isLeft() ? form.box() + 11 : form.width() - form.box() - 11;
    int startY = from.port(relation) + 2;
    int endY = to.port(relation) + 2;
    int bend = (form.width() - 2 * form.box()) * 45 / 100;
    int firstX = startX + (from.isLeft() ? bend : -bend);
    int secondX = endX + (to.isLeft() ? bend : -bend);
    String kind = relation.denial() ? "deny" : "accuse";
    String path =
        String.format(
            Locale.ROOT,
            "M%d %d C%d %d %d %d %d %d",
            startX,
            startY,
            firstX,
            startY,
            secondX,
            endY,
            endX,
            endY);
    html.open("path", "class", "line " + kind, "d", path).close("path");
    int tip = to.isLeft() ? endX - 9 : endX + 9;
    String head =
        String.format(Locale.ROOT, "%d,%d %d,%d %d,%d", tip, endY, endX, endY - 5, endX, endY + 5);
    html.open("polygon", "class", "head " + kind, "points", head).close("polygon");
    // Near its beginning, where the lines of one party still lie apart.
    label(html, relation, at(startX, firstX, secondX, endX), at(startY, startY, endY, endY));
  }

  /** A coordinate of a cubic Bézier curve at {@value #LABEL_AT} of its course. */
  private static int at(int start, int first, int second, int end) {
    double t = LABEL_AT;
    double u = 1 - t;
    return (int)
        Math.round(
            u * u * u * start + 3 * u * u * t * first + 3 * u * t * t * second + t * t * t * end);
  }

  /** How many reports carry the relation. */
  private static void label(Html html, Parties.Relation relation, int x, int y) {
    String count = Integer.toString(relation.documents().size());
    html.open(
        "circle", "class", "count", "cx", Integer.toString(x), "cy", Integer.toString(y), "r", "9");
    html.close("circle");
    html.element(
        "text",
        count,
        "class",
        "number",
        "x",
        Integer.toString(x),
        "y",
        Integer.toString(y + 4),
        "text-anchor",
        "middle");
    html.raw("\n");
  }

  /** The name in at most three lines of about so many letters. */
  static List<String> wrapped(String name, int letters) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : name.split("(?<=[- ])")) {
      if (line.length() > 0 && line.length() + word.strip().length() > letters) {
        lines.add(line.toString().strip());
        line.setLength(0);
      }
      line.append(clipped(word, letters));
    }
    lines.add(line.toString().strip());
    if (lines.size() <= 3) {
      return lines;
    }
    return List.of(
        lines.get(0), lines.get(1), clipped(lines.get(2) + " ".repeat(letters), letters));
  }

  private static String clipped(String word, int letters) {
    return word.length() <= letters ? word : word.substring(0, letters - 1).strip() + "…";
  }

  private static void table(Html html, List<Parties.Relation> relations) {
    html.open("details", "class", "more").saying("summary", "graph.table");
    html.open("div", "class", "scroll").open("table").open("thead").open("tr");
    for (String column : List.of("who", "does", "whom", "reports")) {
      html.saying("th", "table." + column, "scope", "col");
    }
    html.close("tr").close("thead").open("tbody");
    for (Parties.Relation relation : relations) {
      html.open("tr").open("td").each(prose -> prose.naming().name(relation.from())).close("td");
      html.saying("td", relation.denial() ? "stance.deny" : "stance.accuse");
      html.open("td").each(prose -> prose.naming().name(relation.to())).close("td");
      html.element("td", Integer.toString(relation.documents().size())).end("tr");
    }
    html.close("tbody").close("table").close("div").end("details");
  }
}
