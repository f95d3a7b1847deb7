package org.gainsay.layers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.gainsay.json.JsonException;
import org.gainsay.json.JsonNull;
import org.gainsay.json.JsonReader;
import org.gainsay.lexicon.Layer;
import org.gainsay.lexicon.Lexicons;
import org.gainsay.model.Problem;

/**
 * Makes a layer of a list: a STIX bundle, a MISP galaxy, OFAC's, the UK's or OpenSanctions' list,
 * or a table of names. The kind is told by what stands in the file.
 *
 * <p>Problems: {@code lexicon.missing}, {@code .unreadable}, {@code .not-text}, {@code .too-large},
 * {@code .too-many}, {@code .broken}, {@code .unknown-kind}, {@code .missing-columns}, {@code
 * .no-names}.
 */
public final class LayerImporter {
  /** What is bounded, with its default. */
  public enum Limit {
    /** Size of a file. */
    BYTES(200_000_000),
    /** Lines of the layer. */
    ENTRIES(1_000_000),
    /** Depth of JSON. */
    NESTING(100);

    private final int usual;

    Limit(int usual) {
      this.usual = usual;
    }

    public int usual() {
      return usual;
    }
  }

  /** The number for a limit. */
  @FunctionalInterface
  public interface Limits {
    Limits DEFAULT = Limit::usual;

    int of(Limit limit);
  }

  private final List<ListKind> kinds;
  private final Limits limits;

  /**
   * @param names what a table of names lists where it does not say so
   */
  public LayerImporter(Lexicons lexicons, Limits limits, Layer.Type names) {
    CountryCodes codes = new CountryCodes(lexicons);
    this.limits = limits;
    kinds =
        List.of(
            new StixBundle(codes),
            new MispGalaxy(codes),
            new OpenSanctions(codes),
            UkList.sanctions(codes),
            UkList.ofsi(codes),
            new OfacSdn(codes),
            new NamesTable(codes, names));
  }

  /** The text of a layer, and what to say of it. */
  public static final class Imported {
    private final String text;
    private final String kind;
    private final String counts;

    Imported(String text, String kind, String counts) {
      this.text = text;
      this.kind = kind;
      this.counts = counts;
    }

    public String text() {
      return text;
    }

    /** {@code misp-galaxy} … */
    public String kind() {
      return kind;
    }

    /** "12 person, 3 organisation; left out: 1 vessel". */
    public String counts() {
      return counts;
    }
  }

  /**
   * Makes a layer.
   *
   * @param files the list, and further files of the same list; OFAC's others are also looked for
   *     beside it
   * @param name of the layer
   * @param licence a note to keep in its head, or empty
   * @return empty where none can be made, which the problems say
   */
  public Optional<Imported> read(
      List<Path> files, String name, String licence, Consumer<Problem> problems) {
    try {
      return Optional.of(read(files, name, licence));
    } catch (LayerFault e) {
      problems.accept(e.problem());
      return Optional.empty();
    }
  }

  private Imported read(List<Path> paths, String name, String licence) throws LayerFault {
    List<ListFile> files = new ArrayList<>();
    for (Path path : paths) {
      files.add(ListFile.read(path, limits.of(Limit.BYTES)));
    }
    ListKind.Content content = content(files.get(0));
    ListKind kind = kind(content);
    if (kind instanceof OfacSdn && files.size() == 1) {
      for (Path beside : beside(paths.get(0))) {
        files.add(ListFile.read(beside, limits.of(Limit.BYTES)));
      }
    }
    if (!(kind instanceof OfacSdn) && files.size() > 1) {
      String sentence = "Only OFAC's list is of several files; import this one alone.";
      throw files.get(1).fault("lexicon.unknown-kind", sentence);
    }
    Findings found = new Findings(files.get(0), limits.of(Limit.ENTRIES));
    kind.read(content, files.subList(1, files.size()), found);
    if (found.drafts().isEmpty()) {
      throw files
          .get(0)
          .fault("lexicon.no-names", "There is nobody in it: " + LayerText.counts(found) + ".");
    }
    String text = LayerText.write(head(files, name, kind, found, licence), found);
    return new Imported(text, kind.word(), LayerText.counts(found));
  }

  private static List<String> head(
      List<ListFile> files, String name, ListKind kind, Findings found, String licence) {
    List<String> head = new ArrayList<>();
    head.add("layer: " + name);
    head.add("kind: " + kind.word());
    files.forEach(
        file -> head.add("source: " + Draft.plain(file.name()) + " sha256 " + file.digest()));
    if (!found.date.isEmpty()) {
      head.add("date: " + Draft.plain(found.date));
    }
    if (!found.version.isEmpty()) {
      head.add("version: " + Draft.plain(found.version));
    }
    if (!licence.isBlank()) {
      head.add("licence: " + Draft.plain(licence));
    }
    return head;
  }

  /** {@code alt.csv} and {@code add.csv} in the same folder. */
  private static List<Path> beside(Path sdn) throws LayerFault {
    Path folder = sdn.toAbsolutePath().getParent();
    if (folder == null) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(
              file ->
                  file.getFileName().toString().toLowerCase(Locale.ROOT).matches("(alt|add)\\.csv"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new LayerFault("lexicon.unreadable", folder.toString(), "It cannot be listed.");
    }
  }

  private ListKind.Content content(ListFile file) throws LayerFault {
    String text = file.text().stripLeading();
    int nesting = limits.of(Limit.NESTING);
    JsonReader reader = JsonReader.strict(new JsonReader.Limits(nesting, Integer.MAX_VALUE));
    if (!text.startsWith("{") && !text.startsWith("[")) {
      return new ListKind.Content(file, new JsonNull(), reader, Rows.first(file));
    }
    try {
      return new ListKind.Content(file, reader.sketch(file.text()), reader, List.of());
    } catch (JsonException e) {
      throw ListKind.Content.broken(file, e);
    }
  }

  private ListKind kind(ListKind.Content content) throws LayerFault {
    if (content.file().firstLine().equals(LayerText.MARK)) {
      String sentence = "This is a layer already: name it with gainsay read --lexicon.";
      throw content.file().fault("lexicon.unknown-kind", sentence);
    }
    for (ListKind kind : kinds) {
      boolean json = !(content.json() instanceof JsonNull);
      boolean fits = json == (kind instanceof StixBundle || kind instanceof MispGalaxy);
      if (fits && kind.is(content)) {
        return kind;
      }
    }
    String sentence =
        "No list known by its content: STIX bundle, MISP galaxy, OFAC sdn.csv, UK or OFSI list,"
            + " OpenSanctions targets.simple.csv, or a tab-separated table with a column name.";
    throw content.file().fault("lexicon.unknown-kind", sentence);
  }
}
