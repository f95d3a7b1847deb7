package org.gainsay.ud.train;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gainsay.ud.Conllu;
import org.gainsay.ud.UdPipeline;
import org.gainsay.ud.UdSentence;

/**
 * Writes what a model makes of a treebank's text, as CoNLL-U: {@code MODEL TREEBANK OUT words} with
 * the treebank's words kept, {@code MODEL TREEBANK OUT running} (or {@code lines}, {@code wrapped},
 * {@code paragraphs}) from its text laid out so. For the scoring script.
 */
public final class Annotate {
  private Annotate() {}

  public static void main(String[] args) throws IOException {
    UdPipeline pipeline = UdPipeline.load(Path.of(args[0]));
    List<Conllu.Sentence> gold = Treebank.read(List.of(Path.of(args[1])));
    try (BufferedWriter out = Files.newBufferedWriter(Path.of(args[2]))) {
      if (args[3].equals("words")) {
        for (Conllu.Sentence sentence : gold) {
          UdSentence parsed = pipeline.parseWords(sentence.sentence());
          Conllu.write(sentence.comments(), sentence.text(), parsed, out);
        }
      } else {
        Layout.Manner manner = Layout.Manner.valueOf(args[3].toUpperCase(java.util.Locale.ROOT));
        String text = Layout.of(gold, manner, 7).text();
        for (UdSentence sentence : pipeline.parse(text)) {
          Conllu.write(List.of(), text, sentence, out);
        }
      }
    }
  }
}
