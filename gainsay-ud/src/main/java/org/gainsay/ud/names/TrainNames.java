package org.gainsay.ud.names;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.gainsay.ud.UdPipeline;
import org.gainsay.ud.UdSentence;
import org.gainsay.ud.UdWord;

/**
 * Trains a model of names: {@code --language LL --pipeline FILE.ud --gazetteer FOLDER --train
 * SOURCE… --dev SOURCE… --out FILE}. A source is a CoNLL-U file of GUM or {@code FOLDER:PREFIX} of
 * brat files. {@code --train-pipeline} may give other pipelines for the training texts, one a
 * source (the last one for all further sources): such as were not themselves trained on them, so
 * that their tags err there as they do on new texts. {@code --passes 2} trains a second pass. The
 * same input gives the same bytes. Prints precision, recall and F1 of the dev sources.
 */
public final class TrainNames {

  private static final Pattern PARTS = Pattern.compile(" |(?<=-)|(?=-)|(?<=\\b[dlDL]')|(?='s\\b)");

  private final PrintStream log;
  private final Map<String, List<String>> options = new TreeMap<>();

  private TrainNames(PrintStream log, String[] args) {
    this.log = log;
    String name = "";
    for (String arg : args) {
      if (arg.startsWith("--")) {
        name = arg.substring(2);
      }
      List<String> values = options.computeIfAbsent(name, key -> new ArrayList<>());
      if (!arg.startsWith("--")) {
        values.add(arg);
      }
    }
  }

  public static void main(String[] args) throws IOException {
    new TrainNames(System.out, args).run();
  }

  private List<String> values(String name) {
    return options.getOrDefault(name, List.of());
  }

  private void run() throws IOException {
    UdPipeline pipeline = UdPipeline.load(Path.of(values("pipeline").get(0)));
    Gazetteer gazetteer = gazetteer(Path.of(values("gazetteer").get(0)), values("language").get(0));
    log.printf("gazetteer: %,d entries%n", gazetteer.size());
    PassTrainer trainer = new PassTrainer(chosen(), gazetteer);
    List<PassTrainer.Example> examples = examples();
    NameModel first = trainer.first(examples);
    NameModel second = number("passes", 1) == 2 ? trainer.second(examples) : null;
    Path out = Path.of(values("out").get(0));
    try (OutputStream stream = Files.newOutputStream(out);
        DeflaterOutputStream deflated =
            new DeflaterOutputStream(stream, new Deflater(Deflater.BEST_COMPRESSION));
        DataOutputStream data = new DataOutputStream(new BufferedOutputStream(deflated))) {
      first.write(data);
      if (second != null) {
        second.write(data);
      }
    }
    log.printf("%s: %,d bytes%n", out, Files.size(out));
    for (String source : values("dev")) {
      measure(source, new NameTagger(first, second), pipeline);
    }
  }

  /** The training texts, each read by its source's pipeline. */
  private List<PassTrainer.Example> examples() throws IOException {
    List<String> pipelines = options.getOrDefault("train-pipeline", values("pipeline"));
    List<PassTrainer.Example> examples = new ArrayList<>();
    for (int source = 0; source < values("train").size(); source++) {
      String model = pipelines.get(Math.min(source, pipelines.size() - 1));
      UdPipeline pipeline = UdPipeline.load(Path.of(model));
      for (NameCorpus.Document document : NameCorpus.read(values("train").get(source))) {
        NameText text = text(document.text(), pipeline);
        examples.add(new PassTrainer.Example(text, labels(text, document.marks())));
      }
    }
    return examples;
  }

  private NameTrainer.Options chosen() {
    NameTrainer.Options standard = NameTrainer.Options.STANDARD;
    return new NameTrainer.Options(
        (int) number("rounds", standard.rounds()),
        (float) number("rate", standard.rate()),
        (float) number("penalty", standard.penalty()),
        number("left-out", standard.leftOut()),
        (int) number("fewest", standard.fewest()),
        (float) number("miss", standard.miss()));
  }

  private double number(String name, double standard) {
    return options.containsKey(name) ? Double.parseDouble(values(name).get(0)) : standard;
  }

  static NameText text(String text, UdPipeline pipeline) {
    NameText result = new NameText(text);
    for (UdSentence sentence : pipeline.parse(text)) {
      for (UdWord word : sentence.words()) {
        int head = word.head();
        result.addToken(
            word.start(),
            word.end(),
            word.upos().hashCode(),
            word.deprel().hashCode(),
            head == 0 ? -1 : sentence.words().get(head - 1).start());
      }
      result.endSentence();
    }
    return result;
  }

  /** Files LIST.any.txt and LIST.LL.txt, a phrase a line. */
  private static Gazetteer gazetteer(Path folder, String language) throws IOException {
    Gazetteer gazetteer = new Gazetteer();
    for (int list = 0; list < Lists.NAMES.size(); list++) {
      for (String suffix : List.of("any", language)) {
        Path file = folder.resolve(Lists.NAMES.get(list) + "." + suffix + ".txt");
        if (Files.exists(file)) {
          try (Stream<String> lines = Files.lines(file)) {
            for (String line : lines.filter(line -> !line.startsWith("#")).toList()) {
              gazetteer.add(tokens(line), list);
            }
          }
        }
      }
    }
    return gazetteer;
  }

  /** The hashes of a phrase's tokens, parted at blanks, hyphens and apostrophes alone. */
  private static int[] tokens(String phrase) {
    return PARTS
        .splitAsStream(phrase)
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .mapToInt(Hashes::ofLower)
        .toArray();
  }

  /**
   * BILOU labels of tokens; a name that does not begin and end with a token takes those it touches.
   */
  static byte[] labels(NameText text, List<NameCorpus.Mark> marks) {
    byte[] labels = new byte[text.tokens];
    int token = 0;
    for (NameCorpus.Mark mark : marks) {
      if (mark.type() == NameCorpus.OTHER) {
        continue;
      }
      while (token < text.tokens && text.ends[token] <= mark.start()) {
        token++;
      }
      int from = token;
      while (token < text.tokens && text.starts[token] < mark.end()) {
        token++;
      }
      label(labels, from, token, mark.type());
    }
    return labels;
  }

  private static void label(byte[] labels, int from, int to, int type) {
    for (int i = from; i < to; i++) {
      labels[i] =
          (byte)
              (to - from == 1
                  ? Labels.unit(type)
                  : i == from
                      ? Labels.begin(type)
                      : i == to - 1 ? Labels.last(type) : Labels.inside(type));
    }
  }

  private void measure(String source, NameTagger tagger, UdPipeline pipeline) throws IOException {
    int[][] counts = new int[3][4];
    Map<String, Integer> errors = new TreeMap<>();
    for (NameCorpus.Document document : NameCorpus.read(source)) {
      NameText text = text(document.text(), pipeline);
      Set<NameCorpus.Mark> gold = new HashSet<>(document.marks());
      List<NameCorpus.Mark> found = new ArrayList<>();
      tagger.tag(text, (start, end, type) -> found.add(new NameCorpus.Mark(start, end, type)));
      found.removeIf(mark -> !gold.contains(mark) && inOther(mark, document.marks()));
      Function<NameCorpus.Mark, String> shown =
          mark -> mark.type() + " " + document.text().substring(mark.start(), mark.end());
      for (NameCorpus.Mark mark : found) {
        counts[mark.type()][0]++;
        counts[mark.type()][1] += gold.contains(mark) ? 1 : 0;
        if (!gold.contains(mark)) {
          errors.merge("+ " + shown.apply(mark), 1, Integer::sum);
        }
      }
      for (NameCorpus.Mark mark : document.marks()) {
        if (mark.type() != NameCorpus.OTHER) {
          counts[mark.type()][2]++;
          if (!found.contains(mark)) {
            errors.merge("- " + shown.apply(mark), 1, Integer::sum);
          }
        }
      }
    }
    int[] all = new int[3];
    for (int type = 0; type < 3; type++) {
      print(List.of("person", "organisation", "place").get(type), counts[type]);
      for (int i = 0; i < 3; i++) {
        all[i] += counts[type][i];
      }
    }
    print(source, all);
    if (options.containsKey("errors")) {
      errors.forEach((error, count) -> log.println(count + "\t" + error));
    }
  }

  private static boolean inOther(NameCorpus.Mark mark, List<NameCorpus.Mark> marks) {
    return marks.stream()
        .anyMatch(
            other ->
                other.type() == NameCorpus.OTHER
                    && other.start() <= mark.start()
                    && mark.end() <= other.end());
  }

  private void print(String name, int[] counts) {
    double precision = (double) counts[1] / counts[0];
    double recall = (double) counts[1] / counts[2];
    log.printf(
        "%-14s P %.3f R %.3f F1 %.4f of %d%n",
        name, precision, recall, 2 * precision * recall / (precision + recall), counts[2]);
  }
}
