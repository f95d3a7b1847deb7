package org.gainsay.ud.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gainsay.ud.engine.Words;

/**
 * Words known beforehand to have one part of speech, for those that a treebank is too small to
 * show.
 *
 * @param parts from {@link Words#fold} to a universal part of speech
 */
record WordList(Map<Integer, String> parts) {
  /** Reads files of a part of speech and a word, tab-separated; {@code #} begins a comment. */
  static WordList read(List<Path> files) throws IOException {
    Map<Integer, String> parts = new TreeMap<>();
    for (Path file : files) {
      for (String line : Files.readAllLines(file)) {
        int tab = line.indexOf('\t');
        if (tab > 0 && !line.startsWith("#")) {
          parts.put(Words.fold(line.substring(tab + 1)), line.substring(0, tab));
        }
      }
    }
    return new WordList(parts);
  }
}
