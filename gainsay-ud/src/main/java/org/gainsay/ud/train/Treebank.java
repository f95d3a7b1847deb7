package org.gainsay.ud.train;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.gainsay.ud.Conllu;

/** The sentences of CoNLL-U files, plain or compressed. */
final class Treebank {
  private Treebank() {}

  static List<Conllu.Sentence> read(List<Path> files) throws IOException {
    List<Conllu.Sentence> sentences = new ArrayList<>();
    for (Path file : files) {
      try (InputStream raw = Files.newInputStream(file);
          InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
          BufferedReader reader =
              new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
        Conllu.read(reader, sentences::add);
      }
    }
    return sentences;
  }

  /** Whether a sentence begins a paragraph by the treebank's comments. */
  static boolean beginsParagraph(Conllu.Sentence sentence) {
    return sentence.comments().stream()
        .anyMatch(line -> line.startsWith("# newpar") || line.startsWith("# newdoc"));
  }

  /** What a sentence's identifier says before its number, or nothing. */
  static String source(Conllu.Sentence sentence) {
    return sentence.comments().stream()
        .filter(line -> line.startsWith("# sent_id"))
        .findFirst()
        .map(line -> line.replaceFirst("[_-]\\d+$", ""))
        .orElse("");
  }
}
