package org.gainsay.show;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Files beside this package. */
final class Resource {
  private Resource() {}

  static String text(String name) {
    try (InputStream in = Resource.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the program is incomplete: show/" + name + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The rows of a tab-separated table without its head and column names. Cells keep their blanks:
   * some words end in one.
   */
  static List<List<String>> rows(String name) {
    return text(name)
        .lines()
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .skip(1)
        .map(line -> Arrays.asList(line.split("\t", -1)))
        .toList();
  }
}
