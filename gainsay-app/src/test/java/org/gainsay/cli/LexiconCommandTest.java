package org.gainsay.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.gainsay.model.CaseFile;
import org.gainsay.model.Entity;
import org.gainsay.model.EntityType;
import org.gainsay.model.Listing;
import org.gainsay.show.CaseFileReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Layers from the command line: made, listed, used by read, removed. */
class LexiconCommandTest {
  private static final Path SAMPLES = Path.of("src/test/resources/org/gainsay/layers");

  @TempDir Path folder;

  private String out = "";
  private String err = "";

  private int run(Object... arguments) {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    ByteArrayOutputStream told = new ByteArrayOutputStream();
    String[] words = Arrays.stream(arguments).map(Object::toString).toArray(String[]::new);
    int code =
        Main.run(
            words,
            new PrintStream(printed, true, StandardCharsets.UTF_8),
            new PrintStream(told, true, StandardCharsets.UTF_8));
    out = printed.toString(StandardCharsets.UTF_8);
    err = told.toString(StandardCharsets.UTF_8);
    return code;
  }

  /** The case file of the sample report under layers, checked against the schema. */
  private CaseFile read(Object... more) throws IOException {
    Path json = folder.resolve("case.json");
    List<Object> arguments = new ArrayList<>(List.of("read", "--quiet", "--json", json));
    arguments.addAll(List.of(more));
    arguments.add(SAMPLES.resolve("report.txt"));
    run(arguments.toArray());
    String text = Files.readString(json);
    String schema =
        Files.readString(Path.of("src/main/resources/org/gainsay/show/casefile.schema.json"));
    assertEquals(
        Set.of(),
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(schema)
            .validate(text, InputFormat.JSON));
    return new CaseFileReader(path -> null).read(text, "case.json", problem -> {}).orElseThrow();
  }

  private static Entity named(CaseFile file, String name) {
    return file.entities().stream()
        .filter(entity -> entity.names().values().stream().anyMatch(names -> names.contains(name)))
        .findFirst()
        .orElseThrow(() -> new AssertionError(name + " in " + file.entities()));
  }

  private static Listing listing(CaseFile file, String name) {
    List<Listing> listed = named(file, name).listed();
    assertEquals(1, listed.size(), name + " " + listed);
    return listed.get(0);
  }

  @Test
  void listedNamesAreToldWithLayerLineScoreAndReasons() throws IOException {
    CaseFile file = read("--lexicon", SAMPLES.resolve("expected"));
    Listing gao = listing(file, "Gao Lantao");
    assertEquals("sdn", gao.layer());
    assertEquals(10, gao.line());
    assertEquals("sdn.csv:1", gao.source());
    assertEquals("9000101", gao.id());
    assertEquals("CYBER2", gao.note());
    assertEquals(List.of("same words in another order"), gao.reasons());
    String line = Files.readAllLines(SAMPLES.resolve("expected/sdn.tsv")).get(gao.line() - 1);
    assertTrue(line.contains("GAO, Lantao"), line);
    assertEquals(named(file, "Gao Lantao").id(), named(file, "Lantao Gao").id());
    Listing sorokin = listing(file, "Andrei Sorokin");
    assertTrue(sorokin.score() >= 0.9 && sorokin.score() < 1, sorokin.toString());
    assertTrue(sorokin.reasons().toString().contains("\"andrey\" ~ \"andrei\""));
    assertEquals("uk-sanctions-list", listing(file, "Muhammad el-Harithi").layer());
    assertEquals(List.of(), named(file, "Hussein al-Harithi").listed());
    assertEquals(List.of(), named(file, "Ingrid Solberg").listed());
    assertEquals("9000102", listing(file, "Lantern Harbour Technology").id());
  }

  @Test
  void groupsOfALayerHaveTheirNamesAndStates() throws IOException {
    CaseFile file = read("--lexicon", SAMPLES.resolve("expected"));
    Entity heron = named(file, "Silver Heron");
    assertEquals(EntityType.THREAT_GROUP, heron.type());
    assertEquals("IS", heron.country());
    assertEquals(heron.id(), named(file, "QuietHarbour").id());
    assertEquals("groups.stix", listing(file, "Silver Heron").layer());
    // The layer's names join the bundled group, which knows its state.
    Entity lantern = named(file, "Paper Lantern Crew");
    assertEquals("G0007", lantern.external().get(0).id());
    assertEquals("RU", lantern.country());
    assertTrue(
        file.entities().stream()
            .noneMatch(
                entity ->
                    entity.names().toString().contains("Will")
                        || entity.names().toString().contains("Lead")),
        file.entities().toString());
  }

  /** Even a layer that a hand has made takes no ordinary words, states or bodies for groups. */
  @Test
  void wordsAreGroupsOnlyWhereSyntaxAndCaseAllowIt() throws IOException {
    String layer =
        "# gainsay lexicon layer 1\ntype\tname\tnames\tweak\tcountry\n"
            + "threat-group\tWill\tWill|Lead\t\tIS\n"
            + "threat-group\tPuffin\tsilver puffin\tPuffin|NSA\tIS\n"
            + "threat-group\tChina\tChina|Microsoft|Foreign Ministry\t\tIS\n";
    Path file = Files.writeString(folder.resolve("hand.tsv"), layer);
    String plain =
        "Norway accuses hackers\n\n"
            + "\"Will you act?\" a reporter asked Norway's foreign ministry. Lead investigators"
            + " will decide whether a puffin or a silver puffin did it. Where there is a will there"
            + " is a way, and the lead is clear. China denied the accusation. Microsoft and the"
            + " Foreign Ministry said the NSA would help.\n\n"
            + "Will Smith, a lawyer, denied it.\n";
    assertEquals(List.of(), groups(plain, file));
    String called =
        "Norway accuses hackers\n\n"
            + "Norway's foreign ministry accused the hacking group Puffin of breaking into its"
            + " network. Puffin stole emails, the ministry said.\n";
    assertEquals(List.of("Puffin"), groups(called, file));
  }

  private List<String> groups(String text, Path layer) throws IOException {
    Path json = folder.resolve("groups.json");
    Path report = Files.writeString(folder.resolve("groups.txt"), text);
    assertEquals(
        Exit.DONE, run("read", "--quiet", report, "--json", json, "--lexicon", layer), err);
    return new CaseFileReader(path -> null)
            .read(Files.readString(json), "groups.json", problem -> {})
            .orElseThrow()
            .entities()
            .stream()
            .filter(entity -> entity.type() == EntityType.THREAT_GROUP)
            .map(Entity::name)
            .toList();
  }

  @Test
  void noLayerIsUsedThatIsNotNamed() throws IOException {
    CaseFile file = read();
    assertTrue(file.entities().stream().allMatch(entity -> entity.listed().isEmpty()));
    assertFalse(Files.readString(folder.resolve("case.json")).contains("\"listed\""));
  }

  @Test
  void aHigherScoreAsksForMore() throws IOException {
    CaseFile file = read("--lexicon", SAMPLES.resolve("expected"), "--name-score", "1");
    assertEquals(List.of(), named(file, "Andrei Sorokin").listed());
    assertEquals(1, named(file, "Gao Lantao").listed().size());
    assertEquals(Exit.USAGE, run("read", "--name-score", "1.5", "x"));
    assertEquals(Exit.USAGE, run("read", "--name-score", "NaN", "x"));
  }

  @Test
  void aLayerThatCannotBeUsedIsAProblem() throws IOException {
    CaseFile file =
        read("--lexicon", folder.resolve("none.tsv"), "--lexicon", SAMPLES.resolve("names.tsv"));
    assertEquals(
        List.of("lexicon.missing", "lexicon.not-layer"),
        file.problems().stream().map(problem -> problem.code()).sorted().toList());
  }

  @Test
  void theSameBytesComeOutAgain() throws IOException {
    read("--lexicon", SAMPLES.resolve("expected"), "--threads", 1);
    byte[] once = Files.readAllBytes(folder.resolve("case.json"));
    read("--lexicon", SAMPLES.resolve("expected"), "--threads", 2);
    assertArrayEquals(once, Files.readAllBytes(folder.resolve("case.json")));
    Path again = folder.resolve("again.json");
    run("convert", folder.resolve("case.json"), "--to", "json", "--out", again);
    assertTrue(Files.readString(again).contains("\"same words in another order\""));
  }

  @Test
  void importListRemove() throws IOException {
    Path own = folder.resolve("own");
    Object[] bring = {
      "lexicon", "import", SAMPLES.resolve("names.tsv"), "--to", own, "--name", "desk"
    };
    assertEquals(Exit.DONE, run(bring), err);
    assertTrue(out.contains("names, 1 threat-group, 1 organisation"), out);
    assertEquals(Exit.NOTHING, run(bring));
    assertTrue(err.contains("lexicon.exists"), err);
    Object[] again = Arrays.copyOf(bring, bring.length + 1);
    again[bring.length] = "--replace";
    assertEquals(Exit.DONE, run(again), err);
    assertEquals(Exit.DONE, run("lexicon", "list", "--in", own));
    assertTrue(out.startsWith("desk\n  kind: names\n  source: names.tsv sha256 "), out);
    assertEquals(Exit.DONE, run("lexicon", "remove", "desk", "--in", own));
    assertEquals(Exit.NOTHING, run("lexicon", "remove", "desk", "--in", own));
    assertTrue(err.contains("lexicon.missing"), err);
  }

  @Test
  void wrongUsageIsSaid() {
    Path names = SAMPLES.resolve("names.tsv");
    assertEquals(Exit.USAGE, run("lexicon"));
    assertEquals(Exit.USAGE, run("lexicon", "import"));
    assertEquals(Exit.USAGE, run("lexicon", "import", names, "--to", folder, "--type", "ship"));
    assertEquals(Exit.USAGE, run("lexicon", "import", names, "--to", folder, "--limit", "pages=3"));
    assertEquals(Exit.USAGE, run("lexicon", "import", names, "--to", folder, "--limit", "bytes=0"));
    assertEquals(Exit.NOTHING, run("lexicon", "import", names, "--to", folder, "--name", "../x"));
    assertTrue(err.contains("lexicon.bad-name"), err);
    assertEquals(
        Exit.NOTHING, run("lexicon", "import", names, "--to", folder, "--limit", "bytes=9"));
    assertTrue(err.contains("lexicon.too-large"), err);
  }

  @Test
  void theManualTellsOfTheCommandsBelow() {
    run("man");
    assertTrue(out.contains(".SS \"gainsay lexicon import FILE...\""), out);
    assertTrue(out.contains("\\-\\-replace"), out);
    run("completion");
    assertTrue(out.contains("lexicon_import"), "completion of the commands below");
  }
}
