package org.gainsay.keep.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.gainsay.keep.Finder.Found;
import org.gainsay.model.CaseFile;
import org.gainsay.model.Certainty;
import org.gainsay.model.Claim;
import org.gainsay.model.Document;
import org.gainsay.model.Entity;
import org.gainsay.model.EntityType;
import org.gainsay.model.Metadata;
import org.gainsay.model.QuoteKind;
import org.gainsay.model.Report;
import org.gainsay.model.Span;
import org.gainsay.model.Stance;
import org.gainsay.model.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqlArchiveTest {
  private static final String TEXT = "L'Élysée a démenti toute implication.";

  @TempDir Path folder;

  @Test
  void whatWasKeptIsFoundAgain() throws IOException {
    Path file = folder.resolve("archive.db");
    try (SqlArchive archive = SqlArchive.open(file)) {
      archive.keep(caseFile());
    }
    try (SqlArchive archive = SqlArchive.open(file)) {
      Found expected =
          new Found(
              "c1", Document.idOf(TEXT), "a.txt", null, "Élysée", "deny", "toute implication");
      assertEquals(List.of(expected), archive.find("élysée IMPLICATION", 10));
      assertEquals(List.of(), archive.find("élysée aveu", 10));
      assertEquals(List.of(), archive.find("  ", 10));
    }
  }

  @Test
  void theSameClaimIsKeptOnce() throws IOException {
    try (SqlArchive archive = SqlArchive.open(folder.resolve("archive.db"))) {
      archive.keep(caseFile());
      archive.keep(caseFile());
      assertEquals(1, archive.find("implication", 10).size());
    }
  }

  @Test
  void whatIsNoArchiveIsSaid() throws IOException {
    Path file =
        Files.writeString(folder.resolve("text.db"), "no database, far from it ".repeat(50));
    assertThrows(IOException.class, () -> SqlArchive.open(file));
  }

  private static CaseFile caseFile() {
    String id = Document.idOf(TEXT);
    Report report =
        new Report(
            id,
            "a.txt",
            List.of(),
            Metadata.NONE,
            "fr",
            List.of(),
            List.of(),
            List.of(),
            null,
            null,
            Text.of(TEXT),
            true,
            List.of());
    Entity entity =
        new Entity(
            "e1",
            EntityType.GOVERNMENT_BODY,
            "Élysée",
            new TreeMap<>(),
            List.of(),
            null,
            "FR",
            List.of(),
            List.of());
    Claim claim =
        new Claim(
            "c1",
            id,
            new Claim.Source("e1", new Span(0, 8)),
            null,
            List.of(new Span(19, 36)),
            Stance.DENY,
            QuoteKind.INDIRECT,
            Certainty.ASSERTED,
            List.of(),
            List.of(),
            null,
            null);
    return new CaseFile(
        "gainsay test",
        List.of(report),
        List.of(entity),
        List.of(),
        List.of(claim),
        List.of(),
        List.of());
  }
}
