package org.gainsay.read;

import java.util.Locale;
import java.util.Set;

/** Endings of names that reports and what holds them have; only folders and archives ask. */
final class Endings {
  private static final Set<String> REPORTS =
      Set.of(
          "txt",
          "text",
          "md",
          "markdown",
          "html",
          "htm",
          "xhtml",
          "xht",
          "pdf",
          "docx",
          "docm",
          "eml",
          "jsonl",
          "ndjson",
          "csv",
          "tsv",
          "rss",
          "atom",
          "xml",
          "warc",
          "arc",
          "zip",
          "tar",
          "tgz",
          "gz");

  private Endings() {}

  /** Whether a file of that name in a folder is read. */
  static boolean isReport(String name) {
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return name.indexOf('.') >= 0 && REPORTS.contains(ending);
  }
}
