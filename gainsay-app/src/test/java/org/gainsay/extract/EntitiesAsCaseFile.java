package org.gainsay.extract;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gainsay.annotate.Annotator;
import org.gainsay.json.Json;
import org.gainsay.json.JsonNumber;
import org.gainsay.json.JsonReader;
import org.gainsay.lexicon.Lexicons;
import org.gainsay.link.Linker;
import org.gainsay.model.Analysis;
import org.gainsay.model.CaseFile;
import org.gainsay.model.CleanText;
import org.gainsay.model.Document;
import org.gainsay.model.Extraction;
import org.gainsay.model.Linked;
import org.gainsay.model.Linking;
import org.gainsay.model.Mention;
import org.gainsay.model.Metadata;
import org.gainsay.model.Passage;
import org.gainsay.model.Report;
import org.gainsay.model.Span;
import org.gainsay.model.Text;
import org.gainsay.show.JsonExporter;

/**
 * Writes the entities of an affair as a case file, for the scorers: {@code GOLD OUT}. The
 * boilerplate is gold's, so that nothing but steps 3 to 5 is measured.
 */
final class EntitiesAsCaseFile {
  private static final Pattern LINK = Pattern.compile("\\[([^\\[\\]\n]*)]\\([^()\\s]*\\)");

  private EntitiesAsCaseFile() {}

  public static void main(String[] arguments) throws Exception {
    Path gold = Path.of(arguments[0]);
    Lexicons lexicons = Lexicons.bundled();
    Annotator annotator = new Annotator(lexicons);
    Extractor extractor = new Extractor(lexicons);
    Linker linker = new Linker(lexicons);
    List<Linked> linked = new ArrayList<>();
    List<Report> reports = new ArrayList<>();
    long spent = 0;
    for (Json document :
        JsonReader.strict(JsonReader.Limits.DEFAULT)
            .read(Files.readString(gold))
            .member("documents")
            .orElseThrow()
            .elements()) {
      Analysis analysis =
          annotator.annotate(
              clean(document, gold.toAbsolutePath().resolveSibling("")), problem -> {});
      long start = System.nanoTime();
      Extraction extraction = extractor.extract(analysis);
      linked.add(linker.link(analysis, extraction));
      spent += System.nanoTime() - start;
      reports.add(report(analysis));
    }
    long start = System.nanoTime();
    Linking linking = linker.merge(linked);
    System.err.println(
        "mentions and links ms "
            + spent / 1000000
            + ", merge ms "
            + (System.nanoTime() - start) / 1000000);
    if (arguments.length > 2) {
      print(linking);
    }
    try (OutputStream out = Files.newOutputStream(Path.of(arguments[1]))) {
      new JsonExporter()
          .write(
              new CaseFile(
                  "gainsay",
                  reports,
                  linking.entities(),
                  List.of(),
                  List.of(),
                  List.of(),
                  List.of()),
              out);
    }
  }

  private static void print(Linking linking) {
    for (Linked report : linking.reports()) {
      for (org.gainsay.model.Link link : report.links()) {
        Mention mention = report.extraction().mentions().get(link.mention());
        System.err.println(
            mention.sentence()
                + "\t"
                + mention.kind()
                + "\t"
                + mention.name()
                + "\t"
                + link.entity()
                + "\t"
                + mention.title()
                + "\t"
                + link.reasons());
      }
    }
  }

  private static CleanText clean(Json gold, Path folder) throws IOException {
    Path path = Path.of(gold.member("path").orElseThrow().text().orElseThrow());
    Path file =
        Files.exists(folder.resolve(path))
            ? folder.resolve(path)
            : folder.resolve("reports").resolve(path.getFileName());
    String string = Files.readString(file);
    Text text = Text.of(string);
    Document document =
        new Document(
            Document.idOf(string),
            file.toString(),
            List.of(),
            text,
            true,
            Metadata.NONE,
            List.of());
    List<Span> boilerplate = new ArrayList<>();
    for (Json span : gold.member("boilerplate").map(Json::elements).orElse(List.of())) {
      boilerplate.add(new Span(number(span, "start"), number(span, "end")));
    }
    return new CleanText(
        document, Metadata.NONE, List.of(), boilerplate, passages(text, boilerplate));
  }

  private static int number(Json json, String name) {
    return json.member(name).map(n -> ((JsonNumber) n)).map(n -> (int) n.longValue()).orElse(0);
  }

  private static List<Passage> passages(Text text, List<Span> boilerplate) {
    List<Passage> passages = new ArrayList<>();
    int start = 0;
    for (Span span : boilerplate) {
      add(text, start, Math.max(start, span.start()), passages);
      start = span.end();
    }
    add(text, start, text.length(), passages);
    return passages;
  }

  private static void add(Text text, int from, int to, List<Passage> passages) {
    String part = text.slice(new Span(from, to));
    int at = 0;
    for (String line : part.split("\n", -1)) {
      if (!line.isBlank()) {
        passage(text, text.toUtf16(from) + at, line, passages);
      }
      at += line.length() + 1;
    }
  }

  private static void passage(Text text, int start, String line, List<Passage> passages) {
    StringBuilder plain = new StringBuilder();
    List<Passage.Piece> pieces = new ArrayList<>();
    Matcher matcher = LINK.matcher(line);
    int at = line.startsWith("#") ? line.indexOf(' ') + 1 : 0;
    while (matcher.find(at)) {
      piece(text, start, at, line.substring(at, matcher.start()), plain, pieces);
      piece(text, start, matcher.start(1), matcher.group(1), plain, pieces);
      at = matcher.end();
    }
    piece(text, start, at, line.substring(at), plain, pieces);
    if (!plain.toString().isBlank()) {
      passages.add(new Passage(Passage.Kind.PARAGRAPH, plain.toString(), pieces));
    }
  }

  private static void piece(
      Text text, int start, int at, String words, StringBuilder plain, List<Passage.Piece> pieces) {
    if (!words.isEmpty()) {
      pieces.add(new Passage.Piece(plain.length(), words.length(), text.toCodePoint(start + at)));
      plain.append(words);
    }
  }

  private static Report report(Analysis analysis) {
    Document document = analysis.document();
    return new Report(
        document.id(),
        document.path(),
        List.of(),
        document.metadata(),
        analysis.language(),
        List.of(),
        List.of(),
        List.of(),
        null,
        document.text(),
        true,
        List.of());
  }
}
