package org.gainsay.show;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.gainsay.json.JsonReader;
import org.gainsay.model.CaseFile;
import org.gainsay.run.Format;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/**
 * A law of every format: any case file is written without exception, twice to the same bytes, and
 * what is written can be parsed. The case files hold what texts and hands can put into them.
 */
class HostileFormatsTest {
  private static final int CASES = 60;
  private static final Pattern NOTE = Pattern.compile("(?m)\\\\.|(^)?\\[\\^([0-9.]+)](:)?");

  @ParameterizedTest
  @EnumSource(Format.class)
  void takesAnyCaseFile(Format format) throws Exception {
    assertParses(format, CaseFiles.empty());
    assertParses(format, CaseFiles.harbour());
    for (int seed = 0; seed < CASES; seed++) {
      CaseFile file = new HostileCaseFiles(seed).caseFile();
      Map<String, String> once = assertParses(format, file);
      assertEquals(once, CaseFiles.formatted(file, format), "seed " + seed);
    }
  }

  private static Map<String, String> assertParses(Format format, CaseFile file) throws Exception {
    Map<String, String> written = CaseFiles.formatted(file, format);
    for (String text : written.values()) {
      switch (format) {
        case JSON, JSON_LD, MISP -> JsonReader.strict(JsonReader.Limits.DEFAULT).read(text);
        case STIX -> assertEquals(List.of(), StixRules.faults(text));
        case GRAPHML -> assertGraph(text);
        case CSV, EUREPOC -> assertTable(rows(text));
        case PLOVER -> assertTable(text.lines().map(row -> List.of(row.split("\t", -1))).toList());
        case MARKDOWN -> assertNotes(text);
        case HTML -> assertFalse(Jsoup.parse(text).body().text().isEmpty());
      }
    }
    return written;
  }

  private static void assertTable(List<List<String>> rows) {
    assertFalse(rows.isEmpty());
    for (List<String> row : rows) {
      assertEquals(rows.get(0).size(), row.size(), row.toString());
      for (String cell : row) {
        assertTrue(cell.isEmpty() || "=+-@\t\r＝＋－＠".indexOf(cell.charAt(0)) < 0, cell);
      }
    }
  }

  /** A reader of RFC 4180. */
  private static List<List<String>> rows(String csv) {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int at = 0; at < csv.length(); at++) {
      char c = csv.charAt(at);
      if (quoted && c == '"' && at + 1 < csv.length() && csv.charAt(at + 1) == '"') {
        cell.append(csv.charAt(++at));
      } else if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && (c == ',' || c == '\r')) {
        row.add(cell.toString());
        cell.setLength(0);
        if (c == '\r') {
          assertEquals('\n', csv.charAt(++at));
          rows.add(List.copyOf(row));
          row.clear();
        }
      } else {
        cell.append(c);
      }
    }
    assertFalse(quoted);
    assertTrue(row.isEmpty() && cell.isEmpty());
    return rows;
  }

  private static void assertGraph(String xml)
      throws ParserConfigurationException, SAXException, IOException {
    DocumentBuilder builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
    Document document =
        builder.parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    Set<String> nodes = new HashSet<>();
    var all = document.getElementsByTagName("node");
    for (int i = 0; i < all.getLength(); i++) {
      String id = all.item(i).getAttributes().getNamedItem("id").getNodeValue();
      assertTrue(nodes.add(id), "two nodes " + id);
    }
    var edges = document.getElementsByTagName("edge");
    for (int i = 0; i < edges.getLength(); i++) {
      var ends = edges.item(i).getAttributes();
      assertTrue(nodes.contains(ends.getNamedItem("source").getNodeValue()));
      assertTrue(nodes.contains(ends.getNamedItem("target").getNodeValue()));
    }
  }

  private static void assertNotes(String brief) {
    assertFalse(brief.isBlank());
    Set<String> used = new HashSet<>();
    Set<String> given = new HashSet<>();
    Matcher notes = NOTE.matcher(brief);
    while (notes.find()) {
      boolean gives = notes.group(1) != null && notes.group(3) != null;
      if (notes.group(2) != null) {
        (gives ? given : used).add(notes.group(2));
      }
    }
    assertEquals(used, given);
  }
}
