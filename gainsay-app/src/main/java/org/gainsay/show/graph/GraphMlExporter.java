package org.gainsay.show.graph;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gainsay.model.CaseFile;
import org.gainsay.model.Citation;
import org.gainsay.model.Claim;
import org.gainsay.model.Copy;
import org.gainsay.model.Cut;
import org.gainsay.model.Entity;
import org.gainsay.model.Event;
import org.gainsay.model.Publication;
import org.gainsay.model.Report;
import org.gainsay.show.CaseView;
import org.gainsay.show.Dates;
import org.gainsay.show.Exporter;
import org.gainsay.show.Listings;
import org.gainsay.show.Prose;
import org.gainsay.show.Spelling;
import org.gainsay.show.States;
import org.jspecify.annotations.Nullable;

/**
 * GraphML 1.0: documents, entities, events and claims are nodes; who acts, suffers, says, is
 * addressed, and what is about, within, told in, in response to or copied from what, are directed
 * edges. As Gephi, yEd, Cytoscape and NetworkX read it.
 */
public final class GraphMlExporter implements Exporter {
  private static final List<String> NODE_KEYS =
      List.of(
          "kind",
          "type",
          "label",
          "date",
          "end",
          "status",
          "country",
          "language",
          "cut",
          "listed",
          "sentence");

  @Override
  public void write(CaseFile file, OutputStream out) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    new Graph(file, writer).write();
    writer.flush();
  }

  /** One graph in the making. */
  private static final class Graph {
    private final CaseView view;
    private final Prose prose;
    private final States states;
    private final Writer out;
    private int edges;

    Graph(CaseFile file, Writer out) {
      this.view = new CaseView(file);
      this.prose = Prose.english(view);
      this.states = new States(view, prose.naming());
      this.out = out;
    }

    void write() throws IOException {
      line("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
      line("<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">");
      for (String key : NODE_KEYS) {
        line("<key id=\"%s\" for=\"node\" attr.name=\"%s\" attr.type=\"string\"/>", key, key);
      }
      line("<key id=\"relation\" for=\"edge\" attr.name=\"relation\" attr.type=\"string\"/>");
      line("<graph id=\"casefile\" edgedefault=\"directed\">");
      nodes();
      edges();
      line("</graph>");
      line("</graphml>");
    }

    private void nodes() throws IOException {
      for (Report report : view.reports()) {
        Publication published = report.metadata().published();
        Map<String, @Nullable Object> data = data("document", "report", view.title(report));
        data.put("date", published == null ? null : published.date());
        data.put("language", report.language());
        Cut cut = report.metadata().edition().cut();
        data.put("cut", cut == null ? null : Spelling.of(cut.sign()));
        node("d:" + report.id(), data);
      }
      for (Entity entity : view.entities()) {
        String name = prose.naming().name(entity);
        Map<String, @Nullable Object> data = data("entity", Spelling.of(entity.type()), name);
        data.put("country", states.name(entity));
        List<String> listed = entity.listed().stream().map(Listings::words).toList();
        data.put("listed", listed.isEmpty() ? null : String.join("; ", listed));
        node("e:" + entity.id(), data);
      }
      for (Event event : view.events()) {
        String name = prose.event(event);
        Map<String, @Nullable Object> data = data("event", Spelling.of(event.type()), name);
        data.put("status", Spelling.of(event.status()));
        dates(data, Dates.first(event.time()), Dates.last(event.time()));
        data.put("sentence", view.cite(event).map(Citation::words).orElse(null));
        node("v:" + event.id(), data);
      }
      for (Claim claim : view.claims()) {
        String name = prose.speaker(claim) + ' ' + prose.stance(claim);
        Map<String, @Nullable Object> data = data("claim", Spelling.of(claim.stance()), name);
        data.put("status", Spelling.of(claim.certainty()));
        dates(data, Dates.first(claim.time()), Dates.last(claim.time()));
        data.put("sentence", view.cite(claim).map(Citation::words).orElse(null));
        node("c:" + claim.id(), data);
      }
    }

    private static Map<String, @Nullable Object> data(String kind, String type, String label) {
      Map<String, @Nullable Object> data = new TreeMap<>();
      data.put("kind", kind);
      data.put("type", type);
      data.put("label", label);
      return data;
    }

    private static void dates(
        Map<String, @Nullable Object> data, @Nullable LocalDate first, @Nullable LocalDate last) {
      data.put("date", first);
      data.put("end", last);
    }

    private void node(String id, Map<String, @Nullable Object> data) throws IOException {
      line("<node id=\"%s\">", id);
      for (String key : NODE_KEYS) {
        Object value = data.get(key);
        if (value != null) {
          line("<data key=\"%s\">%s</data>", key, value.toString());
        }
      }
      line("</node>");
    }

    private void edges() throws IOException {
      for (Report report : view.reports()) {
        for (Copy copy : report.copies()) {
          edge("d:" + report.id(), "copies", document(copy.document()));
        }
        Report before = view.before(report);
        edge("d:" + report.id(), "version-of", before == null ? null : document(before.id()));
      }
      for (Entity entity : view.entities()) {
        edge("e:" + entity.id(), "part-of", entity(entity.partOf()));
      }
      for (Event event : view.events()) {
        edges(event);
      }
      for (Claim claim : view.claims()) {
        edges(claim);
      }
    }

    private void edges(Event event) throws IOException {
      String node = "v:" + event.id();
      for (Entity actor : view.entities(event.actors())) {
        edge("e:" + actor.id(), "actor-of", node);
      }
      for (Entity target : view.entities(event.targets())) {
        edge(node, "target", "e:" + target.id());
      }
      edge(node, "place", entity(event.place()));
      for (Event answered : view.events(event.inResponseTo())) {
        edge(node, "in-response-to", "v:" + answered.id());
      }
      for (String document :
          event.mentions().stream().map(Event.Told::document).distinct().toList()) {
        edge(node, "told-in", document(document));
      }
    }

    private void edges(Claim claim) throws IOException {
      String node = "c:" + claim.id();
      String source = entity(claim.source().entity());
      if (source != null) {
        edge(source, "source-of", node);
      }
      for (Entity addressee : view.entities(claim.addressees())) {
        edge(node, "addressee", "e:" + addressee.id());
      }
      for (String id : claim.about()) {
        edge(node, "about", finding(id));
      }
      Claim outer = view.claim(claim.within());
      edge(node, "within", outer == null ? null : "c:" + outer.id());
      edge(node, "told-in", document(claim.document()));
    }

    private @Nullable String document(String id) {
      return view.isReport(id) ? "d:" + id : null;
    }

    private @Nullable String entity(@Nullable String id) {
      return view.entity(id) == null ? null : "e:" + id;
    }

    private @Nullable String finding(String id) {
      return view.event(id) != null ? "v:" + id : view.claim(id) != null ? "c:" + id : null;
    }

    /** Writes an edge, if it leads anywhere. */
    private void edge(String source, String relation, @Nullable String target) throws IOException {
      if (target != null) {
        line("<edge id=\"%s\" source=\"%s\" target=\"%s\">", "r" + ++edges, source, target);
        line("<data key=\"relation\">%s</data>", relation);
        line("</edge>");
      }
    }

    /** A line; what is put in is escaped. */
    private void line(String form, String... values) throws IOException {
      int from = 0;
      for (String value : values) {
        int at = form.indexOf("%s", from);
        out.append(form, from, at).append(escaped(value));
        from = at + 2;
      }
      out.append(form, from, form.length()).append('\n');
    }

    /** As XML 1.0 holds it: characters that it cannot hold become U+FFFD. */
    private static String escaped(String text) {
      StringBuilder escaped = new StringBuilder();
      text.codePoints()
          .forEach(
              c -> {
                switch (c) {
                  case '<' -> escaped.append("&lt;");
                  case '>' -> escaped.append("&gt;");
                  case '&' -> escaped.append("&amp;");
                  case '"' -> escaped.append("&quot;");
                  case '\n', '\r', '\t' -> escaped.append("&#").append(c).append(';');
                  default -> escaped.appendCodePoint(isXml(c) ? c : 0xFFFD);
                }
              });
      return escaped.toString();
    }

    private static boolean isXml(int c) {
      return (c >= 0x20 && c <= 0xD7FF) || (c >= 0xE000 && c <= 0xFFFD) || c >= 0x10000;
    }
  }
}
