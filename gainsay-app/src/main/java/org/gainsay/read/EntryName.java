package org.gainsay.read;

/**
 * The name of a file in an archive.
 *
 * @param text with {@code /} between folders
 */
record EntryName(String text) {
  private static final int LONGEST = 1_000;

  /** Whether the file of that name is to be read; if not, it is told as skipped or a problem. */
  boolean isAccepted(Source archive, Intake intake) {
    String path = archive.path() + "!/" + text;
    if (isUnsafe()) {
      intake.problem(
          "read.unsafe-name",
          archive.path(),
          "A file in it has a name that leads out of it, and is not read: " + shown());
      return false;
    }
    String[] parts = text.split("/");
    for (String part : parts) {
      // "__MACOSX" holds what the Finder adds to each file.
      if (part.startsWith(".") && !part.equals(".") || part.equals("__MACOSX")) {
        intake.skipped(path);
        return false;
      }
    }
    String last = parts.length == 0 ? "" : parts[parts.length - 1];
    if (!Endings.isReport(last)) {
      if (!SideFile.isOne(last)) {
        intake.skipped(path);
      }
      return false;
    }
    return true;
  }

  /** Absolute, on a drive, or up through a folder's parent: made to write where it should not. */
  private boolean isUnsafe() {
    String slashed = text.replace('\\', '/');
    boolean absolute = slashed.startsWith("/") || slashed.matches("[A-Za-z]:/.*");
    boolean control = text.chars().anyMatch(c -> c < ' ');
    boolean up = slashed.equals("..") || slashed.startsWith("../") || slashed.contains("/../");
    return absolute || control || up || slashed.endsWith("/..") || text.length() > LONGEST;
  }

  private String shown() {
    String bounded = text.substring(0, Math.min(text.length(), 100));
    return bounded.replaceAll("\\p{Cntrl}", "?");
  }
}
