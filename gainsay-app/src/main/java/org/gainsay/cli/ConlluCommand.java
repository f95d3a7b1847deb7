package org.gainsay.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.gainsay.ud.Conllu;
import org.gainsay.ud.LanguageIdentifier;
import org.gainsay.ud.UdPipeline;
import org.gainsay.ud.UdSentence;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gainsay conllu}: the language engine alone. */
@Command(
    name = "conllu",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {"Prints texts as CoNLL-U: sentences, words, tags, lemmas, dependencies.", ""})
final class ConlluCommand implements Callable<Integer> {
  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "Texts in UTF-8, or CoNLL-U with --tokenized.")
  private List<Path> files;

  @Option(
      names = "--language",
      paramLabel = "CODE",
      description = "Language of the files, ISO 639-1 (default: found from each text).")
  private @Nullable String language;

  @Option(
      names = "--tokenized",
      description = "The files are CoNLL-U: keep the sentences and words given, predict the rest.")
  private boolean tokenized;

  @Spec private CommandSpec spec;

  private final Map<String, UdPipeline> pipelines = new TreeMap<>();

  /** Picocli sets the fields. */
  @SuppressWarnings("NullAway.Init")
  ConlluCommand() {}

  @Override
  public Integer call() {
    if (language != null && !UdPipeline.languages().contains(language)) {
      throw new ParameterException(
          spec.commandLine(),
          "--language: there are models for " + String.join(", ", UdPipeline.languages()));
    }
    int done = 0;
    for (Path file : files) {
      done += file(file) ? 1 : 0;
    }
    spec.commandLine().getOut().flush();
    if (done == 0) {
      return Exit.NOTHING;
    }
    return done == files.size() ? Exit.DONE : Exit.PROBLEMS;
  }

  /** Prints one file; whether that could be done. */
  private boolean file(Path file) {
    try {
      if (tokenized) {
        words(file);
        return true;
      }
      return text(file);
    } catch (NoSuchFileException e) {
      return problem("read.missing", file, "There is no such file.");
    } catch (CharacterCodingException e) {
      return problem("read.not-text", file, "This is no text in UTF-8.");
    } catch (IOException e) {
      return problem("read.unreadable", file, String.valueOf(e.getMessage()));
    }
  }

  private boolean text(Path file) throws IOException {
    String text = Files.readString(file);
    String found =
        language != null ? language : LanguageIdentifier.load().identify(text).language();
    if (!UdPipeline.languages().contains(found)) {
      return problem("annotate.language", file, "No model for the language of this text: " + found);
    }
    PrintWriter out = spec.commandLine().getOut();
    out.println("# newdoc id = " + file.getFileName());
    int number = 0;
    for (UdSentence sentence : pipeline(found).parse(text)) {
      String words = text.substring(sentence.start(), sentence.end());
      List<String> comments =
          List.of("# sent_id = " + ++number, "# text = " + words.replaceAll("\\s+", " "));
      Conllu.write(comments, text, sentence, out);
    }
    return true;
  }

  private void words(Path file) throws IOException {
    UdPipeline pipeline = pipeline(language != null ? language : "en");
    PrintWriter out = spec.commandLine().getOut();
    try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      Conllu.read(
          in,
          given -> {
            try {
              Conllu.write(
                  given.comments(), given.text(), pipeline.parseWords(given.sentence()), out);
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private UdPipeline pipeline(String code) {
    return pipelines.computeIfAbsent(code, UdPipeline::load);
  }

  private boolean problem(String code, Path file, String message) {
    spec.commandLine().getErr().println(code + ": " + file + ": " + message);
    return false;
  }
}
