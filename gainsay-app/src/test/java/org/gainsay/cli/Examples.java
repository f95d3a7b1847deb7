package org.gainsay.cli;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the repository's own examples lie, whichever module's folder the tests run in. */
final class Examples {
  private Examples() {}

  static Path folder(String name) {
    Path here = Path.of("examples", name);
    return Files.isDirectory(here) ? here : Path.of("..", "examples", name);
  }
}
