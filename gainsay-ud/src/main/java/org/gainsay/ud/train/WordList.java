package org.gainsay.ud.train;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.gainsay.ud.Conllu;
import org.gainsay.ud.UdSentence;
import org.gainsay.ud.UdWord;
import org.gainsay.ud.engine.Words;

/**
 * Words known beforehand, for those that a treebank is too small to show: inflected forms with what
 * they can be.
 */
record WordList(List<Entry> entries) {
  /**
   * One form.
   *
   * @param parts the universal parts of speech that words of these letters can have; empty where
   *     that is not known
   * @param part the part of speech that the features and the lemma belong to
   */
  record Entry(Set<String> parts, String part, String form, String features, String lemma) {}

  /**
   * Reads files of four columns parted by tabs: the parts of speech, parted by commas, the last of
   * them the one that features and lemma belong to, or {@code -} for a verb that may be other
   * things as well; the form; its features; its lemma. {@code #} begins a comment.
   *
   * @throws IllegalArgumentException if a line has other columns
   */
  static WordList read(List<Path> files) throws IOException {
    List<Entry> entries = new ArrayList<>();
    for (Path file : files) {
      for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
        if (!line.startsWith("#")) {
          entries.add(entry(line.split("\t", -1)));
        }
      }
    }
    return new WordList(List.copyOf(entries));
  }

  private static Entry entry(String[] columns) {
    if (columns.length != 4) {
      throw new IllegalArgumentException("not four columns: " + String.join("\t", columns));
    }
    boolean sure = !columns[0].equals("-");
    List<String> parts = sure ? List.of(columns[0].split(",")) : List.of("VERB");
    return new Entry(
        sure ? Set.copyOf(parts) : Set.of(),
        parts.get(parts.size() - 1),
        columns[1],
        columns[2],
        columns[3]);
  }

  /** From {@link Words#fold} to the parts of speech of a word, in alphabetical order. */
  Map<Integer, Set<String>> parts() {
    Map<Integer, Set<String>> parts = new TreeMap<>();
    for (Entry entry : entries) {
      if (!entry.parts().isEmpty()) {
        parts.computeIfAbsent(Words.fold(entry.form()), k -> new TreeSet<>()).addAll(entry.parts());
      }
    }
    return parts;
  }

  /** Each form as a sentence of its own, to learn lemmas from. */
  List<Conllu.Sentence> sentences() {
    return entries.stream().map(WordList::sentence).toList();
  }

  private static Conllu.Sentence sentence(Entry entry) {
    int end = entry.form().length();
    UdWord word =
        new UdWord(
            1, 0, end, entry.form(), entry.lemma(), entry.part(), entry.features(), 0, "root");
    return new Conllu.Sentence(
        List.of(), entry.form(), new UdSentence(0, end, List.of(word), List.of()));
  }
}
