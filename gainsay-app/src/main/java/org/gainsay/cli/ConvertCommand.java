package org.gainsay.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.gainsay.model.CaseFile;
import org.gainsay.model.Problem;
import org.gainsay.run.Format;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code gainsay convert}: a case file in another format. */
@Command(
    name = "convert",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Writes a case file in another format. The reports' texts are looked for where the case file says.",
      ""
    })
final class ConvertCommand implements Callable<Integer> {
  @Parameters(
      index = "0",
      paramLabel = "CASEFILE.json",
      description = "A case file, as read --json wrote it.")
  private Path input;

  @Option(
      names = "--to",
      required = true,
      paramLabel = "FORMAT",
      converter = Formats.class,
      completionCandidates = Formats.class,
      description = "${COMPLETION-CANDIDATES}.")
  private Format format;

  @Option(
      names = "--out",
      paramLabel = "PATH",
      defaultValue = Writing.STANDARD_OUTPUT,
      description = "The file, or folder for csv; - is standard output (default).")
  private String target = Writing.STANDARD_OUTPUT;

  @Option(
      names = "--language",
      paramLabel = "en|fr",
      defaultValue = "en",
      description = "Language of html and markdown (default: ${DEFAULT-VALUE}).")
  private Manner.Interface language = Manner.Interface.EN;

  @ParentCommand private Main gainsay;

  @Spec private CommandSpec spec;

  /** Picocli sets the fields. */
  @SuppressWarnings("NullAway.Init")
  ConvertCommand() {}

  /** The formats by their words. */
  static final class Formats implements ITypeConverter<Format>, Iterable<String> {
    private static final List<String> WORDS =
        Arrays.stream(Format.values()).map(Format::word).toList();

    @Override
    public Format convert(String word) {
      return Format.of(word)
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "there is no format '" + word + "', but " + String.join(", ", WORDS)));
    }

    @Override
    public Iterator<String> iterator() {
      return WORDS.iterator();
    }
  }

  @Override
  public Integer call() {
    if (format.isFolder() && target.equals(Writing.STANDARD_OUTPUT)) {
      throw new ParameterException(
          spec.commandLine(), "--to " + format.word() + " needs --out, a folder");
    }
    Set<Problem> problems = new LinkedHashSet<>();
    Optional<CaseFile> file = CaseFileInput.read(input, problems::add);
    int exit = Terminal.tell(problems, spec.commandLine().getErr());
    if (file.isEmpty()) {
      return Exit.NOTHING;
    }
    Format.Options options = new Format.Options(language.tag(), true);
    Writing writing = new Writing(gainsay.out(), spec.commandLine().getErr(), options);
    boolean written = writing.write(file.get(), format, target);
    return written ? exit : Exit.PROBLEMS;
  }
}
