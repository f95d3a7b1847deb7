package org.gainsay.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line from outside: what it writes, what it says, how it ends. */
class CommandLineTest {
  private static final String REPORT =
      "Norway accused Russia on Tuesday of a cyber attack on its parliament.\n\n"
          + "The Russian embassy in Oslo rejected the accusation.\n";

  /** The beginning of a PNG file. */
  private static final byte[] PICTURE = {
    (byte) 0x89,
    'P',
    'N',
    'G',
    '\r',
    '\n',
    0x1a,
    '\n',
    0,
    0,
    0,
    13,
    'I',
    'H',
    'D',
    'R',
    0,
    0,
    1,
    0,
    0,
    0,
    1,
    0,
    8
  };

  @TempDir Path folder;

  /** What a run gave. */
  private record Run(int code, String out, String err) {}

  private static Run run(Object... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    String[] words = Arrays.stream(arguments).map(Object::toString).toArray(String[]::new);
    int code = Main.run(words, stream(out), stream(err));
    return new Run(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  private Path file(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  private Path file(String name, String text) throws IOException {
    return file(name, text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void printsASummary() throws IOException {
    Run run = run("read", file("a.txt", REPORT));
    assertEquals(Exit.DONE, run.code(), run.err());
    assertTrue(run.out().contains("Norway"), run.out());
    assertTrue(run.out().contains("Russia"), run.out());
    assertFalse(run.out().contains("\033["), "no colour where there is no terminal");
  }

  @Test
  void aTextCutOffIsToldAndNoFailure() throws IOException {
    Run run = run("read", "--quiet", file("a.txt", REPORT + "\n\nSubscribe to continue reading\n"));
    assertTrue(run.err().contains("clean.cut-off"), run.err());
    assertEquals(Exit.DONE, run.code());
  }

  @Test
  void aFolderIsReadAndOtherFilesAreSkipped() throws IOException {
    file("a.txt", REPORT);
    file("picture.png", PICTURE);
    Run run = run("read", folder);
    assertEquals(Exit.DONE, run.code(), run.err());
    assertTrue(run.out().contains("picture.png"), run.out());
  }

  @Test
  void whatIsNamedOutrightIsTried() throws IOException {
    Path picture = file("picture.png", PICTURE);
    Run run = run("read", "--quiet", picture, file("a.txt", REPORT));
    assertEquals(Exit.PROBLEMS, run.code());
    assertTrue(run.err().contains("read.not-text"), run.err());
  }

  @Test
  void theRestIsDoneWhereAnInputIsMissing() throws IOException {
    Path json = folder.resolve("case.json");
    Run run =
        run("read", "--quiet", folder.resolve("none.txt"), file("a.txt", REPORT), "--json", json);
    assertEquals(Exit.PROBLEMS, run.code());
    assertTrue(run.err().contains("read.missing"), run.err());
    assertTrue(Files.readString(json).contains("read.missing"), "the case file tells it too");
  }

  @Test
  void nothingReadIsSaidByTheExitCode() {
    assertEquals(Exit.NOTHING, run("read", "--quiet", folder.resolve("none.txt")).code());
  }

  @Test
  void anEmptyFileIsAProblem() throws IOException {
    Run run = run("read", "--quiet", file("empty.txt", ""), file("a.txt", REPORT));
    assertEquals(Exit.PROBLEMS, run.code());
    assertTrue(run.err().contains("read.empty"), run.err());
  }

  @Test
  void aLineOfFiftyMegabytesIsAProblem() throws IOException {
    byte[] line = new byte[50_000_000];
    Arrays.fill(line, (byte) 'a');
    Run run = run("read", "--quiet", file("long.txt", line), file("a.txt", REPORT));
    assertEquals(Exit.PROBLEMS, run.code());
    assertTrue(run.err().contains("read.too-large"), run.err());
  }

  @Test
  void aLanguageNotReadIsKeptWithWhatIsKnown() throws IOException {
    String greek =
        "Η Νορβηγία κατηγόρησε τη Ρωσία για την επίθεση στο κοινοβούλιό της τον Αύγουστο. "
            + "Η πρεσβεία της Ρωσίας στο Όσλο απέρριψε την κατηγορία ως σοβαρή πρόκληση.\n";
    Path json = folder.resolve("case.json");
    Run run = run("read", "--quiet", file("el.txt", greek), "--json", json);
    assertEquals(Exit.PROBLEMS, run.code(), run.err());
    assertTrue(run.err().contains("annotate.language"), run.err());
    assertTrue(Files.readString(json).replace(" ", "").contains("\"language\":\"el\""));
  }

  @Test
  void nestedBracketsAreNoTrouble() throws IOException {
    String nested = "(".repeat(10_000) + "Norway accused Russia" + ")".repeat(10_000) + ".\n";
    Run text = run("read", "--quiet", file("nested.txt", nested), file("a.txt", REPORT));
    assertEquals(Exit.PROBLEMS, text.code());
    assertTrue(text.err().contains("read.too-deep"), text.err());
    String page =
        "<div>".repeat(10_000) + "Norway accused Russia of an attack." + "</div>".repeat(10_000);
    Run run = run("read", "--quiet", file("nested.html", page), file("a.txt", REPORT));
    assertTrue(run.code() <= Exit.PROBLEMS, run.err());
    assertFalse(run.err().contains("run.fault"), run.err());
  }

  @Test
  void aSentenceThatBreaksOffBehindItsVerbIsNoTrouble() throws IOException {
    Run run = run("read", "--quiet", file("a.txt", "The Deputy Mayor has said,\n\n" + REPORT));
    assertEquals(Exit.DONE, run.code(), run.err());
  }

  @Test
  void loneSurrogatesAreNoTrouble() throws IOException {
    byte[] utf16 = ("\ufeff" + REPORT + "\ud800 and \udc00.\n").getBytes(StandardCharsets.UTF_16LE);
    for (int i = 0; i + 1 < utf16.length; i++) {
      // The encoder writes U+FFFD for what it cannot; put the halves back by hand.
      if (utf16[i] == (byte) 0xfd && utf16[i + 1] == (byte) 0xff) {
        utf16[i] = 0;
        utf16[i + 1] = (byte) 0xd8;
      }
    }
    byte[] wtf8 = {'A', ' ', (byte) 0xed, (byte) 0xa0, (byte) 0x80, ' ', 'b', '.', '\n'};
    Path json = folder.resolve("case.json");
    Run run =
        run(
            "read",
            file("u.txt", utf16),
            file("w.txt", wtf8),
            file("a.txt", REPORT),
            "--json",
            json);
    assertTrue(run.code() <= Exit.PROBLEMS, run.err());
    assertFalse(run.err().contains("run.fault"), run.err());
    assertTrue(Files.size(json) > 0);
  }

  @Test
  void sameBytesWhateverTheOrderAndTheThreads() throws IOException {
    List<Path> reports = new ArrayList<>();
    try (Stream<Path> files = Files.list(Examples.folder("apt31"))) {
      files.filter(file -> !file.endsWith("README.md")).sorted().forEach(reports::add);
    }
    assertTrue(reports.size() >= 5);
    byte[] once = json(reports, 1);
    assertArrayEquals(once, json(reports, 1));
    assertArrayEquals(once, json(reports, 2));
    Collections.reverse(reports);
    assertArrayEquals(once, json(reports, 2));
  }

  private byte[] json(List<Path> reports, int threads) throws IOException {
    Path json = folder.resolve("case.json");
    List<Object> arguments = new ArrayList<>(List.of("read", "--quiet", "--threads", threads));
    arguments.addAll(List.of("--with", "times", "--json", json));
    arguments.addAll(reports);
    Run run = run(arguments.toArray());
    assertEquals(Exit.DONE, run.code(), run.err());
    return Files.readAllBytes(json);
  }

  @Test
  void wrongUsageIsSaid() {
    assertEquals(Exit.USAGE, run("read").code());
    assertEquals(Exit.USAGE, run("read", "--quiet", "--threads", "0", "x").code());
    assertEquals(Exit.USAGE, run("reed").code());
    assertEquals(Exit.USAGE, run().code());
  }

  @Test
  void helpAndVersion() {
    assertTrue(run("--version").out().startsWith("gainsay 0."));
    assertTrue(run("--help").out().contains("Exit codes"));
    assertTrue(run("read", "--help").out().contains("--json"));
  }

  @Test
  void conlluHasTenColumns() throws IOException {
    Run run = run("conllu", file("a.txt", REPORT));
    assertEquals(Exit.DONE, run.code(), run.err());
    List<String> words =
        run.out().lines().filter(line -> !line.isEmpty() && !line.startsWith("#")).toList();
    assertTrue(words.size() > 15);
    words.forEach(line -> assertEquals(10, line.split("\t", -1).length, line));
  }

  @Test
  void conlluKeepsTheWordsGiven() throws IOException {
    String given =
        "# sent_id = s\n1\tDon't\t_\t_\t_\t_\t_\t_\t_\t_\n2\tgo\t_\t_\t_\t_\t_\t_\t_\t_\n\n";
    Run run = run("conllu", "--tokenized", "--language", "en", file("a.conllu", given));
    assertEquals(Exit.DONE, run.code(), run.err());
    assertTrue(run.out().contains("1\tDon't\t"), run.out());
    assertTrue(run.out().contains("# sent_id = s"), run.out());
    assertEquals(Exit.USAGE, run("conllu", "--language", "xx", folder.resolve("a.conllu")).code());
  }

  @Test
  void anArchiveKeepsWhatWasFound() throws IOException {
    Path archive = folder.resolve("archive.db");
    run("read", "--quiet", "--archive", archive, file("a.txt", REPORT));
    Run run = run("find", "--archive", archive, "accusation");
    assertEquals(Exit.DONE, run.code(), run.err());
    assertTrue(run.out().contains("deny"), run.out());
    assertEquals(Exit.NOTHING, run("find", "--archive", folder.resolve("no.db"), "x").code());
  }

  @Test
  void aDifferenceIsToldInWordsAndAsJson() throws IOException {
    Path older = folder.resolve("old.json");
    Path newer = folder.resolve("new.json");
    Path report = file("a.txt", REPORT);
    run("read", "--quiet", "--json", older, report);
    Path later = file("b.txt", "Norway expelled a Russian diplomat on Friday.\n");
    run("read", "--quiet", "--json", newer, report, later);
    Run words = run("diff", older, newer);
    assertEquals(Exit.DONE, words.code(), words.err());
    assertTrue(words.out().contains("+ event: Expulsion: Norway"), words.out());
    assertEquals("Nothing is new.\n", run("diff", older, older).out());
    Run json = run("diff", "--json", older, newer);
    assertEquals(Exit.DONE, json.code(), json.err());
    assertTrue(json.out().startsWith("{\n  \"added\""), json.out());
  }

  @Test
  void aDifferenceOfWhatIsNoCaseFileIsRefused() throws IOException {
    Path older = folder.resolve("old.json");
    Path report = file("a.txt", REPORT);
    run("read", "--quiet", "--json", older, report);
    Run missing = run("diff", older, folder.resolve("none.json"));
    assertEquals(Exit.NOTHING, missing.code());
    assertTrue(missing.err().contains("show.missing"), missing.err());
    Run other = run("diff", file("x.json", "[1]"), older);
    assertEquals(Exit.NOTHING, other.code());
    assertTrue(other.err().contains("show.not-casefile"), other.err());
    assertEquals(Exit.USAGE, run("diff", older).code());
    Files.delete(report);
    Run textless = run("diff", older, older);
    assertEquals(Exit.PROBLEMS, textless.code());
    assertTrue(textless.err().contains("show.no-text"), textless.err());
  }

  @Test
  void whatIsConvertedIsWhatWasRead() throws IOException {
    Path report = file("a.txt", REPORT);
    Path json = folder.resolve("case.json");
    Path stix = folder.resolve("read.json");
    Path csv = folder.resolve("read-csv");
    Run read =
        run(
            "read",
            "--quiet",
            report,
            "--with",
            "sentences",
            "--json",
            json,
            "--stix",
            stix,
            "--csv",
            csv);
    assertEquals(Exit.DONE, read.code(), read.err());
    Run converted = run("convert", json, "--to", "stix");
    assertEquals(Exit.DONE, converted.code(), converted.err());
    assertEquals(Files.readString(stix), converted.out());
    Path again = folder.resolve("convert-csv");
    assertEquals(Exit.DONE, run("convert", json, "--to", "csv", "--out", again).code());
    for (String table : List.of("documents", "events", "claims")) {
      String name = table + ".csv";
      assertEquals(Files.readString(csv.resolve(name)), Files.readString(again.resolve(name)));
    }
    assertEquals(Files.readString(json), run("convert", json, "--to", "json").out());
  }

  @Test
  void aBriefIsConvertedInFrench() throws IOException {
    Path json = folder.resolve("case.json");
    run("read", "--quiet", file("a.txt", REPORT), "--json", json);
    Run brief = run("convert", json, "--to", "markdown", "--language", "fr");
    assertEquals(Exit.DONE, brief.code(), brief.err());
    assertTrue(brief.out().contains("Russie"), brief.out());
  }

  @Test
  void whatIsNoCaseFileIsAProblem() throws IOException {
    Run text = run("convert", file("a.txt", REPORT), "--to", "stix");
    assertEquals(Exit.NOTHING, text.code());
    assertTrue(text.err().startsWith("show.not-json"), text.err());
    Run other = run("convert", file("b.json", "{\"casefile\": \"9\"}"), "--to", "misp");
    assertEquals(Exit.NOTHING, other.code());
    assertTrue(other.err().startsWith("show.other-version"), other.err());
    assertTrue(other.out().isEmpty());
    Run none = run("convert", file("c.json", "{\"documents\": []}"), "--to", "json");
    assertTrue(none.err().startsWith("show.not-casefile"), none.err());
    assertTrue(run("convert", "no.json", "--to", "json").err().startsWith("show.missing"));
  }

  @Test
  void wrongConversionsAreWrongUsage() throws IOException {
    Path json = file("c.json", "{\"casefile\": \"1\"}");
    assertEquals(Exit.USAGE, run("convert", json, "--to", "docx").code());
    assertEquals(Exit.USAGE, run("convert", json).code());
    assertEquals(Exit.USAGE, run("convert", json, "--to", "csv").code());
    Path report = file("a.txt", REPORT);
    assertEquals(Exit.USAGE, run("read", report, "--json", "-", "--stix", "-").code());
  }

  @Test
  void whatCannotBeWrittenIsSaid() throws IOException {
    Path json = file("c.json", "{\"casefile\": \"1\"}");
    Run run = run("convert", json, "--to", "graphml", "--out", folder.resolve("none/x.graphml"));
    assertEquals(Exit.PROBLEMS, run.code());
    assertTrue(run.err().startsWith("show.not-written"), run.err());
    assertEquals(Exit.PROBLEMS, run("convert", json, "--to", "csv", "--out", json).code());
  }

  @Test
  void theManualPageNamesEveryCommandAndOption() {
    String page = run("man").out();
    String help = run("--help").out();
    for (String command : List.of("read", "convert", "diff", "find", "lexicon", "conllu")) {
      assertTrue(help.contains("  " + command), help);
      assertTrue(page.contains(".SS \"gainsay " + command), page);
      run(command, "--help")
          .out()
          .lines()
          .map(String::strip)
          .filter(line -> line.startsWith("--"))
          .map(line -> line.split("[=, ]")[0].replace("-", "\\-"))
          .forEach(option -> assertTrue(page.contains(option), option));
    }
    assertTrue(page.lines().allMatch(line -> !line.isBlank()), page);
  }

  @Test
  void completionIsPrintedForShells() {
    Run run = run("completion");
    assertEquals(Exit.DONE, run.code(), run.err());
    assertTrue(run.out().startsWith("#!"), run.out());
    assertTrue(run.out().contains("gainsay"), run.out());
    assertFalse(run.out().contains("\r"));
  }
}
