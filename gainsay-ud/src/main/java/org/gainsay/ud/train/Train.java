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
import org.gainsay.ud.engine.HashTable;
import org.gainsay.ud.engine.Lexicon;
import org.gainsay.ud.engine.LinearModel;
import org.gainsay.ud.engine.ModelFile;
import org.gainsay.ud.engine.Tagset;
import org.gainsay.ud.engine.TokenLexicon;
import org.gainsay.ud.engine.Tokenizer;

/**
 * Trains a model from treebanks: {@code --language LL --train FILE… --dev FILE… --out FILE}. The
 * same input gives the same bytes. Prints the scores on each dev file. {@code --steps order --seed
 * N --order FILE} learns trees in one order alone, several side by side; {@code --steps mean
 * --orders FILE…} makes the parser their mean. {@code --mixed} learns where sentences end on other
 * neighbours too.
 */
public final class Train {
  private static final List<String> STEPS =
      List.of("tokens", "tags", "clitics", "lemmas", "jackknife", "trees");

  private final PrintStream log;
  private final Map<String, List<String>> options;
  private final long begin = System.nanoTime();

  private Train(PrintStream log, Map<String, List<String>> options) {
    this.log = log;
    this.options = options;
  }

  public static void main(String[] args) throws IOException {
    Map<String, List<String>> options = new TreeMap<>();
    String name = "";
    for (String arg : args) {
      if (arg.startsWith("--")) {
        name = arg.substring(2);
        options.putIfAbsent(name, new ArrayList<>());
      } else {
        options.computeIfAbsent(name, k -> new ArrayList<>()).add(arg);
      }
    }
    new Train(System.out, options).run();
  }

  private List<Path> paths(String name) {
    return options.getOrDefault(name, List.of()).stream().map(Path::of).toList();
  }

  private int whole(String name, int otherwise) {
    return Integer.parseInt(options.getOrDefault(name, List.of("" + otherwise)).get(0));
  }

  private void run() throws IOException {
    List<Conllu.Sentence> sentences = Treebank.read(paths("train"));
    List<String> steps = options.getOrDefault("steps", STEPS);
    ModelFile file = new ModelFile();
    if (options.containsKey("reuse")) {
      file = ModelFile.of(Files.readAllBytes(paths("reuse").get(0)));
    }
    file.put("language", options.getOrDefault("language", List.of("und")).subList(0, 1));
    for (String step : steps) {
      switch (step) {
        case "tokens" -> tokens(sentences, file);
        case "clitics" -> clitics(sentences, file);
        case "sentences" -> sentences(sentences, file);
        case "tags" -> tags(sentences, file);
        case "lemmas" -> lemmas(sentences, file);
        case "jackknife" -> jackknife(sentences, file);
        case "trees" -> trees(sentences, file);
        case "order" -> order(sentences, file);
        case "mean" -> mean(sentences, file);
        case "prune" -> prune(file);
        default -> throw new IllegalArgumentException("no such step: " + step);
      }
      say(step);
    }
    finish(file);
  }

  private void tokens(List<Conllu.Sentence> sentences, ModelFile file) throws IOException {
    new TokenTrainer().train(sentences, CliticForms.NONE, 1, 6, file);
    Tokenizer tokenizer = new Tokenizer(TokenTrainer.scorer(file), TokenLexicon.read(file));
    Lexicon lexicon = Gold.lexicon(sentences, listed(), clusters(sentences, tokenizer));
    lexicon.write(file);
    new ContractionTrainer().train(sentences, 10, file);
    sentences(sentences, file);
  }

  /**
   * Where the treebank writes pronouns on hyphens, makes the tokeniser anew with them, in several
   * orders, and the splitter after it; the word classes stay, and with them all that learnt by
   * them.
   */
  private void clitics(List<Conllu.Sentence> sentences, ModelFile file) throws IOException {
    CliticForms clitics = CliticForms.of(sentences, listed());
    if (!clitics.forms().isEmpty()) {
      Tagset tagset = new Tagset(file.lines("tag.classes"));
      HashTable certain = HashTable.read(file.section("tag.certain"));
      file.put("tag.certain", tagTrainer(tagset).certain(clitics, certain));
      new TokenTrainer().train(sentences, clitics, 8, 6, file);
      sentences(sentences, file);
    }
  }

  private void sentences(List<Conllu.Sentence> sentences, ModelFile file) throws IOException {
    Tokenizer tokenizer = new Tokenizer(TokenTrainer.scorer(file), TokenLexicon.read(file));
    new SplitTrainer(tokenizer, Lexicon.read(file))
        .train(sentences, whole("split-epochs", 8), options.containsKey("mixed"), file);
  }

  private void tags(List<Conllu.Sentence> sentences, ModelFile file) throws IOException {
    Lexicon lexicon = Lexicon.read(file);
    Tagset tagset = Gold.tagset(sentences);
    file.put("tag.classes", tagset.classes());
    TagTrainer tags = tagTrainer(tagset);
    file.put("tag.certain", tags.certain(sentences, lexicon));
    file.put("tag.weights", tags.train(sentences, lexicon, whole("tag-seeds", 3)));
  }

  private void lemmas(List<Conllu.Sentence> sentences, ModelFile file) throws IOException {
    Tagset tagset = new Tagset(file.lines("tag.classes"));
    new LemmaTrainer(tagset, Lexicon.read(file)).train(sentences, listed(), 6, file);
  }

  private void jackknife(List<Conllu.Sentence> sentences, ModelFile file) throws IOException {
    Tagset tagset = new Tagset(file.lines("tag.classes"));
    TagTrainer tags = tagTrainer(tagset);
    TagFile.write(
        tags.jackknife(sentences, Lexicon.read(file), listed(), whole("folds", 5)), tagsPath());
  }

  private TagTrainer tagTrainer(Tagset tagset) {
    return new TagTrainer(tagset, whole("tag-epochs", 8), options.containsKey("patient"));
  }

  private WordList listed() throws IOException {
    return WordList.read(paths("words"));
  }

  private Path tagsPath() {
    return Path.of(options.getOrDefault("out", List.of("model.ud")).get(0) + ".tags");
  }

  private Map<Integer, Integer> clusters(List<Conllu.Sentence> sentences, Tokenizer tokenizer)
      throws IOException {
    RawWords raw = new RawWords(tokenizer);
    sentences.forEach(sentence -> raw.add(sentence.sentence()));
    RawText.read(paths("raw")).forEach(raw::add);
    say("read " + raw.count() + " words of text");
    Clustering clustering = new Clustering(whole("clusters", 320), whole("cluster-least", 4));
    Map<Integer, Integer> clusters = clustering.cluster(raw.sentences(), 12);
    say("clusters of " + clusters.size() + " words");
    return clusters;
  }

  private void trees(List<Conllu.Sentence> sentences, ModelFile file) throws IOException {
    List<ParseTrainer.Example> examples = examples(sentences, file);
    WeightMean mean = new WeightMean();
    for (int seed = 1; seed <= whole("seeds", 3); seed++) {
      train(examples, seed, file, mean);
    }
    freeze(mean, file);
  }

  /** Learns trees in one order alone, so that several can be learnt side by side. */
  private void order(List<Conllu.Sentence> sentences, ModelFile file) throws IOException {
    WeightMean mean = new WeightMean();
    train(examples(sentences, file), whole("seed", 1), file, mean);
    mean.write(paths("order").get(0));
  }

  /** Makes the parser the mean of orders learnt side by side. */
  private void mean(List<Conllu.Sentence> sentences, ModelFile file) throws IOException {
    file.put("parse.relations", Gold.relations(sentences));
    WeightMean mean = new WeightMean();
    for (Path order : paths("orders")) {
      mean.add(order);
    }
    freeze(mean, file);
  }

  private List<ParseTrainer.Example> examples(List<Conllu.Sentence> sentences, ModelFile file)
      throws IOException {
    int[][] guessed = TagFile.read(options.containsKey("tags") ? paths("tags").get(0) : tagsPath());
    file.put("parse.relations", Gold.relations(sentences));
    List<ParseTrainer.Example> examples = new ArrayList<>();
    for (int i = 0; i < guessed.length; i++) {
      examples.add(new ParseTrainer.Example(sentences.get(i).sentence(), guessed[i]));
    }
    return examples;
  }

  private void train(List<ParseTrainer.Example> examples, int seed, ModelFile file, WeightMean mean)
      throws IOException {
    new ParseTrainer(file.lines("parse.relations"), file, whole("parse-epochs", 10))
        .train(examples, seed, mean);
    say("trees in order " + seed);
  }

  private void freeze(WeightMean mean, ModelFile file) throws IOException {
    file.put(
        "parse.weights", mean.freezeWithin(ParseTrainer.SCALE, whole("parse-bytes", 7_000_000)));
  }

  /** Makes a trained model smaller by dropping small weights. */
  private void prune(ModelFile file) throws IOException {
    prune(file, "parse.weights", whole("parse-bytes", 7_000_000));
    prune(file, "tag.weights", whole("tag-bytes", 4_500_000));
  }

  private static void prune(ModelFile file, String section, int most) throws IOException {
    LinearModel weights = LinearModel.read(file.section(section));
    for (int least = 2; weights.size() > most; least++) {
      weights = weights.pruned(least);
    }
    file.put(section, weights);
  }

  private void finish(ModelFile file) throws IOException {
    if (!options.containsKey("out")) {
      return;
    }
    Path out = paths("out").get(0);
    try (OutputStream stream = Files.newOutputStream(out)) {
      file.write(stream);
    }
    log.printf("%s: %,d bytes%n", out, Files.size(out));
    for (Path dev : paths("dev")) {
      log.println(dev.getFileName() + "\t" + Evaluate.of(out, dev));
    }
  }

  private void say(String what) {
    log.printf("%4d s  %s%n", (System.nanoTime() - begin) / 1_000_000_000, what);
  }
}
