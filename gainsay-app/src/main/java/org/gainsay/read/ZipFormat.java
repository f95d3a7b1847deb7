package org.gainsay.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jspecify.annotations.Nullable;

/**
 * zip (APPNOTE 6.3), by its central directory; a zip that is a Word document is read as that. On
 * disk it may be of any size; in another archive it is held in memory and bounded as a document.
 */
final class ZipFormat implements Format {
  @Override
  public void read(Source source, Intake intake) throws IOException {
    Path file = source.depth() == 0 ? source.file() : null;
    byte[] bytes = file == null ? intake.bytes(source) : null;
    if (file == null && bytes == null) {
      return;
    }
    try (SeekableByteChannel channel = channel(file, bytes);
        ZipFile zip = ZipFile.builder().setSeekableByteChannel(channel).get()) {
      List<ZipArchiveEntry> entries = entries(zip);
      OfficePackage office = new OfficePackage(zip, entries, intake.budget());
      if (office.isOne()) {
        new DocxFormat(office).read(source, intake);
        return;
      }
      for (ZipArchiveEntry entry : entries) {
        intake.budget().record();
        if (!entry.isDirectory()) {
          entry(source, zip, entry, intake);
        }
      }
    } catch (IOException e) {
      intake.problem(
          "read.broken",
          source.path(),
          "It is a broken zip file, or cut off: its directory cannot be read.");
    }
  }

  private static SeekableByteChannel channel(@Nullable Path file, byte @Nullable [] bytes)
      throws IOException {
    return file != null
        ? Files.newByteChannel(file)
        : new SeekableInMemoryByteChannel(bytes == null ? new byte[0] : bytes);
  }

  /** In the order of names, as a folder; of several with one name, as they stand. */
  private static List<ZipArchiveEntry> entries(ZipFile zip) {
    List<ZipArchiveEntry> entries = new ArrayList<>();
    for (Enumeration<ZipArchiveEntry> all = zip.getEntries(); all.hasMoreElements(); ) {
      entries.add(all.nextElement());
    }
    entries.sort(Comparator.comparing(ZipArchiveEntry::getName));
    return entries;
  }

  private static void entry(Source source, ZipFile zip, ZipArchiveEntry entry, Intake intake) {
    EntryName name = new EntryName(entry.getName());
    if (!name.isAccepted(source, intake)) {
      return;
    }
    String path = source.path() + "!/" + name.text();
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      intake.problem("read.encrypted", path, "It is encrypted.");
      return;
    }
    if (!zip.canReadEntryData(entry)) {
      intake.problem("read.broken", path, "It is packed in a way that is not known.");
      return;
    }
    try (InputStream in = zip.getInputStream(entry)) {
      intake.read(source.inner(name.text(), intake.budget().unpacked(in)));
    } catch (IOException e) {
      intake.problem("read.broken", path, "It cannot be unpacked: " + e.getMessage() + ".");
    }
  }
}
