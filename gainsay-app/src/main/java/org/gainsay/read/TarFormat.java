package org.gainsay.read;

import java.io.EOFException;
import java.io.IOException;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** tar (POSIX.1-2001 pax, ustar, GNU), read in one pass. */
final class TarFormat implements Format {
  @Override
  public void read(Source source, Intake intake) throws IOException {
    TarArchiveInputStream tar = new TarArchiveInputStream(source.in());
    try {
      TarArchiveEntry entry = tar.getNextEntry();
      while (entry != null) {
        intake.budget().record();
        if (entry.isFile()) {
          entry(source, entry, tar, intake);
        }
        entry = tar.getNextEntry();
      }
    } catch (EOFException e) {
      intake.problem("read.truncated", source.path(), "It is cut off; what is whole is read.");
    } catch (IOException e) {
      boolean cut = String.valueOf(e.getMessage()).contains("Truncated");
      intake.problem(
          cut ? "read.truncated" : "read.broken",
          source.path(),
          cut ? "It is cut off; what is whole is read." : "It is a broken tar file.");
    }
  }

  private static void entry(
      Source source, TarArchiveEntry entry, TarArchiveInputStream tar, Intake intake)
      throws IOException {
    EntryName name = new EntryName(entry.getName());
    if (name.isAccepted(source, intake)) {
      intake.read(source.inner(name.text(), new Unclosed(tar)));
    }
  }
}
