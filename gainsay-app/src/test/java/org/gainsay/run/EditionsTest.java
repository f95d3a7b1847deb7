package org.gainsay.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.gainsay.model.CaseFile;
import org.gainsay.model.Dispute;
import org.gainsay.model.Problem;
import org.gainsay.model.Report;
import org.gainsay.model.Version;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Versions of one address and texts cut off, from files to case file. */
class EditionsTest {
  private static final String BODY =
      "The harbour master of Ardenia said on Monday that hackers of Norland had broken into the"
          + " port's servers in May 2023.\n\n"
          + "Norland denied the accusation on Tuesday. It called the claim of Ardenia baseless and"
          + " said that nobody had shown any proof of it.\n\n";
  private static final String OPENING = "The port will open again on Friday, the ministry said.\n";

  @TempDir private Path folder = Path.of("");

  private void write(String name, String address, String more, String body) throws IOException {
    String head = "---\ntitle: Norland denies break-in\nurl: " + address + "\n" + more + "---\n";
    Files.writeString(folder.resolve(name), head + "# Norland denies break-in\n\n" + body);
  }

  private CaseFile read() {
    return new Pipeline(Settings.DEFAULT)
        .run(List.of(folder.toString()), new Tally(), Progress.NONE);
  }

  private static Report report(CaseFile file, String name) {
    return file.documents().stream()
        .filter(report -> String.valueOf(report.path()).endsWith(name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void laterTextsOfOneAddressAreVersions() throws IOException {
    String date = "date: 2024-03-26\n";
    write("c.md", "https://www.pilot.example/port?utm_source=x", date, BODY + OPENING);
    write(
        "a.md",
        "https://web.archive.org/web/20240327120000/http://pilot.example/port/",
        date + "modified: 2024-03-27T09:00:00+02:00\n",
        BODY.replace("May", "June") + OPENING);
    write(
        "b.md",
        "https://m.pilot.example/port#top",
        date + "modified: 2024-03-28\n",
        BODY.replace("May", "June"));
    write("d.md", "https://quai.example/port", date, BODY + "The quay told it first, it says.\n");
    CaseFile file = read();
    String first = report(file, "c.md").id();
    String second = report(file, "a.md").id();
    assertNull(report(file, "c.md").version());
    assertEquals(new Version(first, Version.By.MODIFIED), report(file, "a.md").version());
    assertEquals(new Version(second, Version.By.MODIFIED), report(file, "b.md").version());
    assertNull(report(file, "d.md").version());
    assertEquals("2024-03-27T07:00:00Z", report(file, "a.md").metadata().edition().modified());
    for (String name : List.of("a.md", "b.md", "c.md")) {
      assertEquals(
          List.of(report(file, "d.md").id()),
          report(file, name).copies().stream().map(copy -> copy.document()).toList(),
          "versions are no copies of one another");
    }
    assertEquals(1, file.affairs().size());
  }

  @Test
  void versionsAreOneOrigin() throws IOException {
    write("a.md", "https://pilot.example/port", "date: 2024-03-26\n", BODY + OPENING);
    String rewritten =
        "Ardenia accused Norland on Monday of a break-in at its port. Norland denied that Monday's"
            + " accusation had any ground, and asked for an apology from Ardenia.\n";
    write("b.md", "https://pilot.example/port", "date: 2024-03-27\n", rewritten);
    CaseFile file = read();
    assertEquals(Version.By.PUBLISHED, version(file, "b.md").by());
    List<Integer> origins =
        file.affairs().stream()
            .flatMap(affair -> affair.disputes().stream())
            .flatMap(dispute -> List.of(dispute.asserted(), dispute.denied()).stream())
            .map(Dispute.Side::origins)
            .toList();
    assertTrue(origins.stream().allMatch(count -> count <= 1), origins.toString());
    assertEquals(1, file.affairs().size(), "versions of one report are of one affair");
  }

  private static Version version(CaseFile file, String name) {
    return Objects.requireNonNull(report(file, name).version());
  }

  @Test
  void whereNoDateTellsTheOrderItIsSaid() throws IOException {
    write("a.md", "https://pilot.example/port", "", BODY + OPENING);
    write("b.md", "https://pilot.example/port", "", BODY);
    List<Version> versions =
        read().documents().stream()
            .map(Report::version)
            .filter(Objects::nonNull)
            .collect(Collectors.toList());
    assertEquals(1, versions.size());
    assertNull(versions.get(0).by());
  }

  @Test
  void equalTextsAreOneDocumentAndHomePagesNoVersions() throws IOException {
    write("a.md", "https://pilot.example/", "", BODY);
    write("b.md", "https://pilot.example/", "", BODY);
    write("c.md", "https://pilot.example/", "", BODY + OPENING);
    CaseFile file = read();
    assertEquals(2, file.documents().size());
    assertTrue(file.documents().stream().allMatch(report -> report.version() == null));
    assertEquals(1, report(file, "a.md").alsoAt().size());
  }

  @Test
  void aCutIsToldAsAProblemWithItsPlace() throws IOException {
    write("a.md", "https://pilot.example/port", "", BODY + "Subscribe now to continue reading\n");
    CaseFile file = read();
    assertEquals(List.of("clean.cut-off"), file.problems().stream().map(Problem::code).toList());
    Problem problem = file.problems().get(0);
    assertTrue(problem.isNote());
    assertEquals(
        "Subscribe now to continue reading",
        file.documents().get(0).text().slice(Objects.requireNonNull(problem.span())));
  }
}
