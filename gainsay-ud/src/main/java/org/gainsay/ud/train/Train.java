package org.gainsay.ud.train;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gainsay.ud.Conllu;
import org.gainsay.ud.engine.Lexicon;
import org.gainsay.ud.engine.ModelFile;
import org.gainsay.ud.engine.Scorer;
import org.gainsay.ud.engine.Tagset;
import org.gainsay.ud.engine.TokenLexicon;
import org.gainsay.ud.engine.Tokenizer;

/**
 * Trains a model from treebanks: {@code --language LL --train FILE… --dev FILE… --out FILE}. The
 * same input gives the same bytes. Prints the scores on each dev file.
 */
public final class Train {
  private final PrintStream log;

  private Train(PrintStream log) {
    this.log = log;
  }

  public static void main(String[] args) throws IOException {
    Map<String, List<String>> options = new TreeMap<>();
    String name = "";
    for (String arg : args) {
      if (arg.startsWith("--")) {
        name = arg.substring(2);
      } else {
        options.computeIfAbsent(name, k -> new ArrayList<>()).add(arg);
      }
    }
    new Train(System.out).run(options);
  }

  private static List<Path> paths(Map<String, List<String>> options, String name) {
    return options.getOrDefault(name, List.of()).stream().map(Path::of).toList();
  }

  private static int number(Map<String, List<String>> options, String name, int otherwise) {
    return Integer.parseInt(options.getOrDefault(name, List.of("" + otherwise)).get(0));
  }

  private void run(Map<String, List<String>> options) throws IOException {
    List<Conllu.Sentence> sentences = Treebank.read(paths(options, "train"));
    Path out = paths(options, "out").get(0);
    ModelFile file = new ModelFile();
    file.put("language", options.getOrDefault("language", List.of("und")).subList(0, 1));
    long begin = System.nanoTime();
    Map<Integer, Integer> clusters = Map.of();
    Lexicon lexicon = Gold.lexicon(sentences, clusters);
    lexicon.write(file);
    new TokenTrainer().train(sentences, 6, file);
    Tokenizer tokenizer = new Tokenizer(TokenTrainer.scorer(file), TokenLexicon.read(file));
    new SplitTrainer(tokenizer, lexicon).train(sentences, 8, file);
    new ContractionTrainer().train(sentences, 10, file);
    say(begin, "tokens and sentences");
    Tagset tagset = Gold.tagset(sentences);
    file.put("tag.classes", tagset.classes());
    TagTrainer tags = new TagTrainer(tagset, number(options, "tag-epochs", 8));
    Scorer tagger = tags.train(sentences, lexicon);
    file.put("tag.weights", (org.gainsay.ud.engine.LinearModel) tagger);
    say(begin, "tags");
    new LemmaTrainer(tagset, lexicon).train(sentences, 6, file);
    say(begin, "lemmas");
    int[][] guessed = tags.jackknife(sentences, clusters, number(options, "folds", 5));
    say(begin, "tags for the parser");
    List<String> relations = Gold.relations(sentences);
    file.put("parse.relations", relations);
    List<ParseTrainer.Example> examples = new ArrayList<>();
    for (int i = 0; i < guessed.length; i++) {
      examples.add(new ParseTrainer.Example(sentences.get(i), guessed[i]));
    }
    ParseTrainer parser = new ParseTrainer(relations, tagset, number(options, "parse-epochs", 10));
    file.put("parse.weights", parser.train(examples, lexicon));
    say(begin, "trees");
    try (OutputStream stream = Files.newOutputStream(out)) {
      file.write(stream);
    }
    log.printf("%s: %,d bytes%n", out, Files.size(out));
    for (Path dev : paths(options, "dev")) {
      log.println(dev.getFileName() + "\t" + Evaluate.of(out, dev));
    }
  }

  private void say(long begin, String what) {
    log.printf("%4d s  %s%n", (System.nanoTime() - begin) / 1_000_000_000, what);
  }
}
