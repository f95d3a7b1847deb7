package org.gainsay.clean;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gainsay.json.Json;
import org.gainsay.json.JsonNumber;
import org.gainsay.json.JsonReader;
import org.gainsay.lexicon.Lexicons;
import org.gainsay.model.CleanText;
import org.gainsay.model.Document;
import org.gainsay.model.Problem;
import org.gainsay.model.Span;
import org.gainsay.read.Reader;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Boilerplate of the affairs marked by hand, which lie beside the repository, not in it. */
class CleanFloorTest {
  private static final double FLOOR = 0.97;

  @ParameterizedTest
  @ValueSource(strings = {"apt31-2024", "us-treasury-2024", "wikinews-fr-dev"})
  void boilerplateIsAsGoodAsItWas(String affair) throws IOException {
    Path folder = shared().resolve("affairs").resolve(affair);
    Assumptions.assumeTrue(Files.isDirectory(folder), "no " + folder + ": set -Dgainsay.shared");
    Map<String, BitSet> gold = gold(Files.readString(folder.resolve("gold.json")));
    int right = 0;
    int found = 0;
    int wanted = 0;
    for (CleanText clean : clean(folder.resolve("reports"))) {
      BitSet marked = new BitSet();
      clean.boilerplate().forEach(span -> marked.set(span.start(), span.end()));
      BitSet expected = Objects.requireNonNull(gold.get(name(clean.document())));
      found += marked.cardinality();
      wanted += expected.cardinality();
      marked.and(expected);
      right += marked.cardinality();
    }
    double f1 = 2.0 * right / (found + wanted);
    assertTrue(f1 >= FLOOR, affair + " " + f1);
  }

  /** The folder of gold data: a system property, else beside the repository. */
  private static Path shared() {
    String given = System.getProperty("gainsay.shared");
    return given != null ? Path.of(given) : Path.of("..", "..", "shared");
  }

  private static List<CleanText> clean(Path reports) {
    Cleaner cleaner = new Cleaner(Lexicons.bundled());
    List<CleanText> texts = new ArrayList<>();
    new Reader(Reader.Limits.DEFAULT)
        .read(
            List.of(reports.toString()),
            new Reader.Sink() {
              @Override
              public void document(Document document) {
                texts.add(cleaner.clean(document));
              }

              @Override
              public void problem(Problem problem) {
                throw new AssertionError(problem);
              }

              @Override
              public void again(String id, String path) {}

              @Override
              public void skipped(String path) {}
            });
    return texts;
  }

  private static String name(Document document) {
    return Path.of(Objects.requireNonNull(document.path())).getFileName().toString();
  }

  private static Map<String, BitSet> gold(String json) throws IOException {
    Map<String, BitSet> gold = new HashMap<>();
    Json root = JsonReader.strict(JsonReader.Limits.DEFAULT).read(json);
    for (Json document : root.member("documents").orElseThrow().elements()) {
      BitSet marked = new BitSet();
      for (Json mark : document.member("boilerplate").map(Json::elements).orElse(List.of())) {
        Span span = new Span(number(mark, "start"), number(mark, "end"));
        marked.set(span.start(), span.end());
      }
      String path = document.member("path").flatMap(Json::text).orElseThrow();
      gold.put(Path.of(path).getFileName().toString(), marked);
    }
    return gold;
  }

  private static int number(Json json, String name) {
    return (int) ((JsonNumber) json.member(name).orElseThrow()).longValue();
  }
}
