package org.gainsay.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Plain texts of a treebank, of about a report's length each: the {@code # text} lines, twenty a text, with blanks
 * between. The treebanks' folder is the system property {@code bench.data}.
 */
final class BenchTexts {

  private static final int SENTENCES = 20;

  private BenchTexts() {}

  static List<String> of(String language) {
    String file = language.equals("en") ? "en_gum-dev.conllu" : "fr_sequoia-dev.conllu";
    Path path = Path.of(System.getProperty("bench.data", "../shared/data/ud"), file);
    List<String> texts = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    int sentences = 0;
    try {
      for (String line : Files.readAllLines(path)) {
        if (line.startsWith("# text = ")) {
          text.append(line, 9, line.length()).append(' ');
          if (++sentences % SENTENCES == 0) {
            texts.add(text.toString());
            text.setLength(0);
          }
        }
      }
    } catch (IOException e) {
      throw new IllegalStateException("no treebank to read texts of: " + path, e);
    }
    texts.add(text.toString());
    return texts;
  }
}
