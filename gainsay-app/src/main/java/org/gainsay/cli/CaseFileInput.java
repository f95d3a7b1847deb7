package org.gainsay.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.gainsay.model.CaseFile;
import org.gainsay.model.Problem;
import org.gainsay.show.CaseFileReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads a case file named on the command line. The texts it leaves out are looked for where its
 * paths say, first from the folder the command runs in, then from the case file's own.
 *
 * <p>Problems besides those of {@link CaseFileReader}: {@code show.missing}, {@code
 * show.unreadable}.
 */
final class CaseFileInput {
  private CaseFileInput() {}

  /** The case file; empty where it cannot be read, which the problems say. */
  static Optional<CaseFile> read(Path file, Consumer<Problem> problems) {
    String name = file.toString();
    if (!Files.exists(file)) {
      problems.accept(Problem.of("show.missing", name, "There is no such case file."));
      return Optional.empty();
    }
    try {
      String json = Files.readString(file);
      return new CaseFileReader(path -> text(file, path)).read(json, name, problems);
    } catch (CharacterCodingException e) {
      problems.accept(Problem.of("show.unreadable", name, "It is no text in UTF-8."));
      return Optional.empty();
    } catch (IOException e) {
      String message = "It cannot be read: " + e.getMessage();
      problems.accept(Problem.of("show.unreadable", name, message));
      return Optional.empty();
    }
  }

  private static @Nullable String text(Path file, String path) {
    try {
      String here = text(Path.of(path));
      return here == null ? text(file.resolveSibling(path)) : here;
    } catch (InvalidPathException e) {
      // A path of another system is no path here.
      return null;
    }
  }

  private static @Nullable String text(Path path) {
    try {
      String text = Files.isRegularFile(path) ? Files.readString(path) : null;
      return text != null && text.startsWith("\ufeff") ? text.substring(1) : text;
    } catch (IOException e) {
      // Not to be had: the reader tells that the text is missing.
      return null;
    }
  }
}
