package org.gainsay.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.gainsay.keep.Archive;
import org.gainsay.keep.Finder.Found;
import org.gainsay.keep.sql.SqlArchive;
import org.gainsay.model.CaseFile;

/** Step 8 on the bundled kind of archive: one SQLite file. */
public final class Keeping {
  private Keeping() {}

  /**
   * Keeps a case file, making the archive where there is none.
   *
   * @throws IOException if the file cannot be opened as an archive
   */
  public static void keep(Path file, CaseFile found) throws IOException {
    try (Archive archive = SqlArchive.open(file)) {
      archive.keep(found);
    }
  }

  /**
   * The archive's claims that hold all the words.
   *
   * @throws IOException if the file cannot be opened as an archive
   */
  public static List<Found> find(Path file, String words, int limit) throws IOException {
    try (SqlArchive archive = SqlArchive.open(file)) {
      return archive.find(words, limit);
    }
  }
}
