package org.gainsay.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gainsay.model.Affair;
import org.gainsay.model.CaseFile;
import org.gainsay.run.Pipeline;
import org.gainsay.run.Settings;
import org.gainsay.run.Tally;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Whole small affairs, from files to disputes, discrepancies and answers. */
class AffairsTest {
  private static final Pipeline PIPELINE = new Pipeline(Settings.DEFAULT);

  @TempDir private Path folder;

  @TestFactory
  Stream<DynamicTest> affairs() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (List<String> lines : read()) {
      String name = lines.get(0).substring(2);
      tests.add(DynamicTest.dynamicTest(name, () -> check(name, lines)));
    }
    return tests.stream();
  }

  @Test
  void allReadInOneRunStayTheAffairsTheyAre() throws IOException {
    Path reports = Files.createDirectory(folder.resolve("all"));
    Set<Set<String>> written = new HashSet<>();
    for (List<String> lines : read()) {
      String name = lines.get(0).substring(2).replace(' ', '-');
      Path own = Files.createDirectory(reports.resolve(name));
      int number = writeAll(own, lines);
      Set<String> affair = new HashSet<>();
      IntStream.range(0, number).forEach(i -> affair.add(name + "/" + i));
      written.add(affair);
    }
    CaseFile file = PIPELINE.run(List.of(reports.toString()), new Tally(), (done, all) -> {});
    Map<String, String> names = new HashMap<>();
    file.documents()
        .forEach(document -> names.put(document.id(), name(String.valueOf(document.path()))));
    Set<Set<String>> found = new HashSet<>();
    for (Affair affair : file.affairs()) {
      found.add(affair.documents().stream().map(names::get).collect(Collectors.toSet()));
    }
    assertEquals(written, found);
  }

  /** {@code stop/0} of {@code …/stop/0-en.txt}. */
  private static String name(String path) {
    String[] parts = path.split("/");
    return parts[parts.length - 2] + "/" + parts[parts.length - 1].charAt(0);
  }

  private static List<List<String>> read() throws IOException {
    List<List<String>> affairs = new ArrayList<>();
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                AffairsTest.class.getResourceAsStream("/org/gainsay/compare/affairs.txt"),
                StandardCharsets.UTF_8))) {
      for (String line : reader.lines().filter(text -> !text.startsWith("#")).toList()) {
        if (line.startsWith("* ")) {
          affairs.add(new ArrayList<>());
        }
        if (!affairs.isEmpty()) {
          affairs.get(affairs.size() - 1).add(line);
        }
      }
    }
    return affairs;
  }

  private void check(String name, List<String> lines) throws IOException {
    Path reports = Files.createDirectory(folder.resolve(name.replace(' ', '-')));
    writeAll(reports, lines);
    List<String> expected =
        lines.stream()
            .filter(line -> line.startsWith("= "))
            .map(line -> line.substring(2))
            .toList();
    CaseFile file = PIPELINE.run(List.of(reports.toString()), new Tally(), (done, all) -> {});
    Findings findings = new Findings(file);
    assertEquals(1, file.affairs().size(), "one affair");
    for (String expectation : expected) {
      assertTrue(findings.hold(expectation), () -> expectation + " in\n" + findings);
    }
  }

  /** Writes the reports of an affair, numbered from 0; how many there are. */
  private static int writeAll(Path reports, List<String> lines) throws IOException {
    StringBuilder text = new StringBuilder();
    String head = "";
    int number = 0;
    for (String line : lines.subList(1, lines.size())) {
      if (line.startsWith("+ ") || line.startsWith("= ")) {
        number += write(reports, number, head, text);
        head = line.startsWith("+ ") ? line : "";
        text.setLength(0);
      } else {
        text.append(line).append('\n');
      }
    }
    return number;
  }

  /** Writes a report with its side file; whether there was one. */
  private static int write(Path reports, int number, String head, StringBuilder text)
      throws IOException {
    if (head.isEmpty()) {
      return 0;
    }
    String[] parts = head.split(" ");
    String name = number + "-" + parts[1];
    Files.writeString(reports.resolve(name + ".txt"), text.toString().strip() + "\n");
    Files.writeString(
        reports.resolve(name + ".meta.json"), "{\"published\": \"" + parts[2] + "\"}");
    return 1;
  }
}
