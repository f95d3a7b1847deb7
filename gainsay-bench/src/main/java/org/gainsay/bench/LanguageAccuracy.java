package org.gainsay.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gainsay.ud.LanguageIdentifier;

/**
 * Measures {@link LanguageIdentifier} on lines {@code language <TAB> text} (see {@code
 * quality/windows.py}): the share that is right, by language and of all, and what was said instead.
 */
public final class LanguageAccuracy {

  private LanguageAccuracy() {}

  /** Takes the file's path. */
  public static void main(String[] args) throws IOException {
    long start = System.nanoTime();
    LanguageIdentifier identifier = LanguageIdentifier.load();
    System.out.printf("loaded in %.1f ms%n", (System.nanoTime() - start) / 1e6);
    List<String> lines = Files.readAllLines(Path.of(args[0]), StandardCharsets.UTF_8);
    Map<String, Map<String, Integer>> said = new TreeMap<>();
    start = System.nanoTime();
    for (String line : lines) {
      int tab = line.indexOf('\t');
      String guess = identifier.identify(line.substring(tab + 1)).language();
      said.computeIfAbsent(line.substring(0, tab), gold -> new TreeMap<>())
          .merge(guess, 1, Integer::sum);
    }
    System.out.printf("%.1f us a text%n", (System.nanoTime() - start) / 1e3 / lines.size());
    said.forEach(LanguageAccuracy::print);
    int right =
        said.entrySet().stream().mapToInt(e -> e.getValue().getOrDefault(e.getKey(), 0)).sum();
    System.out.printf("SCORE language=%.4f%n", (double) right / lines.size());
  }

  private static void print(String gold, Map<String, Integer> guesses) {
    int all = guesses.values().stream().mapToInt(Integer::intValue).sum();
    System.out.printf("%s %.4f %s%n", gold, guesses.getOrDefault(gold, 0) / (double) all, guesses);
  }
}
