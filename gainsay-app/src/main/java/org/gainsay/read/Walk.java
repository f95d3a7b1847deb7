package org.gainsay.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.gainsay.model.Problem;

/** Finds the files that a path names. */
final class Walk {
  /** Is told the files in order. */
  interface Visitor {
    /**
     * A file to read.
     *
     * @param path how it is called: as given, or the given folder's name and the way from there
     */
    void file(String path, Path file);

    void skipped(String path);

    void problem(Problem problem);
  }

  private static final int DEEPEST = 64;

  private final Visitor visitor;

  /** Whether there was anything to read, or why not was said. */
  private boolean told;

  private Walk(Visitor visitor) {
    this.visitor = visitor;
  }

  static void of(String path, Path file, Visitor visitor) {
    if (!Files.exists(file)) {
      visitor.problem(Problem.of("read.missing", path, "There is no such file or folder."));
    } else if (Files.isDirectory(file)) {
      Walk walk = new Walk(visitor);
      walk.folder(path, file, 0);
      if (!walk.told) {
        String message = "There is no file in it whose name ends as a report's does.";
        visitor.problem(Problem.of("read.empty", path, message));
      }
    } else if (SideFile.isOne(name(file))) {
      visitor.skipped(path);
    } else {
      visitor.file(path, file);
    }
  }

  private void folder(String path, Path folder, int depth) {
    List<Path> entries;
    try (Stream<Path> listing = Files.list(folder)) {
      entries = listing.sorted((a, b) -> name(a).compareTo(name(b))).toList();
    } catch (IOException | UncheckedIOException e) {
      told = true;
      visitor.problem(Problem.of("read.unreadable", path, "The folder cannot be listed."));
      return;
    }
    for (Path entry : entries) {
      entry(path.endsWith("/") ? path + name(entry) : path + "/" + name(entry), entry, depth);
    }
  }

  private void entry(String path, Path entry, int depth) {
    String name = name(entry);
    if (name.startsWith(".")) {
      visitor.skipped(path);
    } else if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS) && depth < DEEPEST) {
      folder(path, entry, depth + 1);
    } else if (Files.isRegularFile(entry) && Endings.isReport(name)) {
      told = true;
      visitor.file(path, entry);
    } else if (!SideFile.isOne(name)) {
      visitor.skipped(path);
    }
  }

  private static String name(Path file) {
    Path name = file.getFileName();
    return name == null ? file.toString() : name.toString();
  }
}
