package org.gainsay.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** The parts of an Office file (Open Packaging Conventions, ECMA-376 part 2). */
final class OfficePackage {
  static final String TYPES = "[Content_Types].xml";

  private final ZipFile zip;
  private final Map<String, ZipArchiveEntry> parts = new HashMap<>();
  private final Budget budget;

  OfficePackage(ZipFile zip, List<ZipArchiveEntry> entries, Budget budget) {
    this.zip = zip;
    this.budget = budget;
    for (ZipArchiveEntry entry : entries) {
      parts.putIfAbsent(entry.getName(), entry);
    }
  }

  /** Whether the zip is an Office file. */
  boolean isOne() {
    return parts.containsKey(TYPES);
  }

  /**
   * The part of that name, without leading slash.
   *
   * @param most more bytes are not given: the result has one more than this
   */
  Optional<byte[]> part(String name, int most) throws IOException {
    ZipArchiveEntry entry = parts.get(name);
    if (entry == null || !zip.canReadEntryData(entry)) {
      return Optional.empty();
    }
    try (InputStream in = budget.unpacked(zip.getInputStream(entry))) {
      return Optional.of(in.readNBytes(most + 1));
    }
  }
}
