package org.gainsay.layers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gainsay.lexicon.Layer;
import org.gainsay.lexicon.Lexicons;
import org.gainsay.model.Problem;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Lists become layers; what is none is told. The names in the samples are invented. */
class LayerImporterTest {
  private static final Path SAMPLES = Path.of("src/test/resources/org/gainsay/layers");

  @TempDir Path folder;

  private final List<Problem> problems = new ArrayList<>();

  private Optional<LayerImporter.Imported> read(LayerImporter.Limits limits, Path... files) {
    return new LayerImporter(Lexicons.bundled(), limits, Layer.Type.THREAT_GROUP)
        .read(List.of(files), "test", "", problems::add);
  }

  private String layer(String name, String text) throws IOException {
    Path file = Files.writeString(folder.resolve(name), text);
    return read(LayerImporter.Limits.DEFAULT, file).map(LayerImporter.Imported::text).orElse("");
  }

  /** The code of the only problem with a file. */
  private String code(byte[] bytes) throws IOException {
    problems.clear();
    Path file = Files.write(folder.resolve("list"), bytes);
    Optional<LayerImporter.Imported> made = read(LayerImporter.Limits.DEFAULT, file);
    assertTrue(made.isEmpty(), "no layer is made");
    assertEquals(1, problems.size(), problems.toString());
    assertEquals(file.toString(), problems.get(0).path());
    return problems.get(0).code();
  }

  private String code(String text) throws IOException {
    return code(text.getBytes(StandardCharsets.UTF_8));
  }

  /** The pages of the documentation point at these files. */
  @TestFactory
  Stream<DynamicTest> samplesBecomeTheLayersBesideThem() {
    return Stream.of(
            "groups.stix.json",
            "groups.misp.json",
            "ofac/sdn.csv",
            "uk-sanctions-list.csv",
            "ofsi-conlist.csv",
            "targets.simple.csv",
            "names.tsv")
        .map(name -> DynamicTest.dynamicTest(name, () -> compare(SAMPLES.resolve(name))));
  }

  private void compare(Path list) throws IOException {
    LayerImporter importer =
        new LayerImporter(
            Lexicons.bundled(), LayerImporter.Limits.DEFAULT, Layer.Type.THREAT_GROUP);
    List<Problem> told = new ArrayList<>();
    String name = LayerFolder.nameFor(list);
    Optional<LayerImporter.Imported> made =
        importer.read(List.of(list), name, "invented names, no licence needed", told::add);
    assertEquals(List.of(), told);
    Path expected = SAMPLES.resolve("expected").resolve(name + ".tsv");
    assertEquals(Files.readString(expected), made.orElseThrow().text());
    Optional<Layer> layer = LayerFolder.read(expected, told::add);
    assertEquals(List.of(), told);
    assertEquals(name, layer.orElseThrow().name());
    assertFalse(layer.get().entries().isEmpty());
    layer
        .get()
        .entries()
        .forEach(
            entry ->
                assertTrue(
                    entry.source().startsWith(list.getFileName().toString()), entry.toString()));
  }

  @Test
  void namesStayOnTheirLineAndInTheirCell() throws IOException {
    String text =
        layer("a.csv", "id,schema,name,aliases,countries\nx,Person,\"Ann|\tBee\nCee\u202e\",,ru\n");
    assertEquals(
        "person\tAnn Bee Cee\tAnn Bee Cee\t\tRU\topensanctions\tx\t\ta.csv:2",
        text.lines().reduce((a, b) -> b).orElse(""));
  }

  @Test
  void ordinaryWordsAreWeakNamesOfGroups() {
    for (String word : List.of("Will", "lead", "CASTLE", "the lead", "Élan")) {
      assertTrue(Ordinary.mayBe(word), word);
    }
    for (String word : List.of("APT-51", "SilverFox", "Silver Fox", "admin@338", "TA 9")) {
      assertFalse(Ordinary.mayBe(word), word);
    }
  }

  @Test
  void listsInOldEncodingsAreRead() throws IOException {
    byte[] list =
        "id,schema,name,aliases,countries\nx,Person,Jos\u00e9 Pe\u00f1a,,es\n"
            .getBytes(Charset.forName("windows-1252"));
    Path file = Files.write(folder.resolve("old.csv"), list);
    String text = read(LayerImporter.Limits.DEFAULT, file).orElseThrow().text();
    assertTrue(text.contains("Jos\u00e9 Pe\u00f1a"), text);
  }

  @Test
  void theUkListsOlderFormOfColumnsIsTold() throws IOException {
    assertEquals("lexicon.missing-columns", code("Last Updated,04/03/2031\nName,Group\nA,B\n"));
    assertEquals("lexicon.missing-columns", code("Report Date: 04-Mar-2031\n"));
  }

  @Test
  void whatIsNoListIsTold() throws IOException {
    assertEquals("lexicon.unknown-kind", code(""));
    assertEquals("lexicon.unknown-kind", code("Norway accused Russia of an attack.\n"));
    assertEquals("lexicon.unknown-kind", code("{\"a\": 1}"));
    assertEquals("lexicon.unknown-kind", code("[]"));
    assertEquals("lexicon.unknown-kind", code("{\"type\": \"threat-actor\", \"values\": []}"));
    assertEquals("lexicon.unknown-kind", code(LayerText.MARK + "\ntype\tname\tnames\n"));
    assertEquals("lexicon.not-text", code(new byte[] {'P', 'K', 3, 4, 0, 0, 0}));
    assertEquals("lexicon.missing-columns", code("title\talias\nA\tB\n"));
    assertEquals("lexicon.missing-columns", code("id,schema,name\nx,Person,A\n"));
    assertEquals("lexicon.no-names", code("1,2,\"aka\",\"A B\",-0-\n"));
    assertEquals("lexicon.no-names", code("{\"type\": \"bundle\", \"objects\": [1, null, \"x\"]}"));
    assertEquals("lexicon.no-names", code("name\taliases\n-\t-\n"));
  }

  @Test
  void whatIsBrokenIsToldWithItsPlace() throws IOException {
    assertEquals("lexicon.broken", code("{\"type\": \"bundle\", \"objects\": [{"));
    assertTrue(problems.get(0).message().contains("line"), problems.toString());
    assertEquals("lexicon.broken", code("[".repeat(100_000)));
    assertTrue(problems.get(0).message().contains("depth"), problems.toString());
    assertEquals("lexicon.broken", code("name\ttype\nA B\tship\n"));
    assertTrue(problems.get(0).message().contains("Line 2"), problems.toString());
    String open = "id,schema,name,aliases,countries\nx,Person,\"" + "A ".repeat(1 << 20);
    assertEquals("lexicon.broken", code(open));
    assertTrue(problems.get(0).message().contains("line"), problems.toString());
  }

  @Test
  void jsonOfOtherShapesIsNoTrouble() throws IOException {
    String odd =
        "{\"type\": \"bundle\", \"objects\": [{\"type\": \"intrusion-set\", \"name\": 3,"
            + " \"aliases\": {}}, {\"type\": \"threat-actor\", \"name\": \"Grey Gannet\","
            + " \"aliases\": [null, 1, \"\"]}, {\"type\": \"relationship\", \"relationship_type\":"
            + " \"originates-from\"}]}";
    String text = layer("odd.json", odd);
    assertTrue(text.contains("threat-group\tGrey Gannet\tGrey Gannet\t"), text);
    assertTrue(text.contains("left out: 1 without a name"), text);
  }

  @Test
  void limitsAreMet() throws IOException {
    Path file = Files.writeString(folder.resolve("n.tsv"), "name\nAnn Bee\nCee Dee\n");
    assertTrue(read(LayerImporter.Limits.DEFAULT, file).isPresent());
    assertTrue(read(limit -> limit == LayerImporter.Limit.ENTRIES ? 1 : 99, file).isEmpty());
    assertEquals("lexicon.too-many", problems.get(0).code());
    problems.clear();
    assertTrue(read(limit -> limit == LayerImporter.Limit.BYTES ? 8 : 99, file).isEmpty());
    assertEquals("lexicon.too-large", problems.get(0).code());
    assertTrue(read(LayerImporter.Limits.DEFAULT, folder.resolve("none")).isEmpty());
    assertEquals("lexicon.missing", problems.get(1).code());
  }

  @Test
  void badLinesOfALayerAreToldAndTheOthersRead() throws IOException {
    String text =
        LayerText.MARK
            + "\n"
            + "# layer: mine\n"
            + "type\tname\tnames\n\n"
            + "ship\tA B\tA B\n"
            + "person\t\t\n"
            + "person\tAnn Bee\tAnn Bee\textra\n";
    Path file = Files.writeString(folder.resolve("mine.tsv"), text);
    Layer layer = LayerFolder.read(file, problems::add).orElseThrow();
    assertEquals(1, layer.entries().size());
    assertEquals(7, layer.entries().get(0).line());
    assertEquals(2, problems.size());
    assertEquals("lexicon.bad-line", problems.get(0).code());
    assertTrue(problems.get(0).message().startsWith("Line 5 "), problems.toString());
  }

  @Test
  void layersAreFoundByNameFileAndFolder() throws IOException {
    LayerFolder layers = new LayerFolder(folder.resolve("lexicon"));
    assertEquals(List.of(), layers.files());
    String text = LayerText.MARK + "\n# layer: mine\ntype\tname\tnames\nperson\tAnn Bee\tAnn Bee\n";
    layers.write("mine", text);
    layers.write("other", text);
    String file = layers.file("mine").toString();
    assertEquals(1, layers.find(List.of("mine", file), problems::add).size());
    assertEquals(List.of(), problems);
    assertEquals(
        1, layers.find(List.of(folder.resolve("lexicon").toString()), problems::add).size());
    assertEquals("lexicon.same-name", problems.get(0).code());
    assertEquals(0, layers.find(List.of("nobody", "../mine"), problems::add).size());
    assertEquals("lexicon.missing", problems.get(1).code());
    assertTrue(layers.remove("mine"));
    assertFalse(layers.remove("mine"));
    assertFalse(layers.remove("../lexicon/other"));
  }
}
