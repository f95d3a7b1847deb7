package org.gainsay.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Real web archives, where they lie beside the repository. */
class SharedWebArchivesTest {
  private static final Path FOLDER = Path.of("../../shared/data/warc");

  private static Gathered read(String name) {
    Path file = FOLDER.resolve(name);
    assumeTrue(Files.isRegularFile(file), "there is no " + file);
    Gathered gathered = new Gathered();
    new Reader(Reader.Limits.DEFAULT).read(List.of(file.toString()), gathered);
    return gathered;
  }

  @Test
  void oneCrawlInFourFormsGivesTheSame() {
    String name = "IAH-20080430204825-00000-blackbook-truncated.";
    Set<String> texts = null;
    for (String ending : List.of("warc", "warc.gz", "arc", "arc.gz")) {
      Gathered gathered = read(name + ending);
      assertEquals(52, gathered.documents.size(), ending);
      Set<String> found = new TreeSet<>(gathered.texts());
      assertEquals(texts == null ? found : texts, found, ending);
      texts = found;
    }
  }

  @Test
  void readsWhatSeveralProgramsWrote() {
    for (String name :
        List.of(
            "IAH-urls-wget.warc.gz",
            "sopa-wikipedia-homepage.warc.gz",
            "main-page.warc.gz",
            "post-blackout.warc.gz",
            "cc.warc.gz")) {
      Gathered gathered = read(name);
      assertFalse(gathered.documents.isEmpty(), name);
      assertEquals(List.of(), gathered.told(), name);
      assertTrue(
          gathered.documents.stream().allMatch(document -> document.metadata().address() != null));
    }
    assertEquals(List.of(), read("gzip_extra_sl.warc.gz").told());
  }
}
