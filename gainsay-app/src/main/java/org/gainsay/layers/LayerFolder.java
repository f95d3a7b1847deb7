package org.gainsay.layers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gainsay.lexicon.Layer;
import org.gainsay.model.Problem;

/** A folder of layers, a file {@code NAME.tsv} each. */
public final class LayerFolder {
  private static final String ENDING = ".tsv";

  /** No path, no hidden file, nothing a shell would take apart. */
  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,99}");

  private final Path folder;

  public LayerFolder(Path folder) {
    this.folder = folder;
  }

  /** The user's own: {@code $XDG_DATA_HOME/gainsay/lexicon}, else under {@code ~/.local/share}. */
  public static Path usual() {
    String data = System.getenv("XDG_DATA_HOME");
    Path base =
        data == null || !Path.of(data).isAbsolute()
            ? Path.of(System.getProperty("user.home", "."), ".local", "share")
            : Path.of(data);
    return base.resolve("gainsay").resolve("lexicon");
  }

  /** Whether a layer may be called so. */
  public static boolean isName(String name) {
    return NAME.matcher(name).matches();
  }

  /** A name for the layer of a file: the file's own without its ending. */
  public static String nameFor(Path file) {
    String name = file.getFileName().toString().replaceFirst("\\.[^.]+$", "");
    String plain = name.replaceAll("[^\\p{L}\\p{N}._-]+", "-").replaceFirst("^[._-]+", "");
    return plain.isEmpty() ? "layer" : plain.substring(0, Math.min(100, plain.length()));
  }

  /** Where the layer of that name is, or would be. */
  public Path file(String name) {
    return folder.resolve(name + ENDING);
  }

  /**
   * Writes a layer, whole or not at all.
   *
   * @throws IOException if it cannot be written
   */
  public void write(String name, String text) throws IOException {
    Files.createDirectories(folder);
    Path part = Files.createTempFile(folder, "." + name, ".part");
    try {
      Files.writeString(part, text);
      Files.move(part, file(name), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  /**
   * The files of its layers in the order of their names; none where there is no folder.
   *
   * @throws IOException if it cannot be listed
   */
  public List<Path> files() throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().endsWith(ENDING))
          .filter(file -> !file.getFileName().toString().startsWith("."))
          .sorted()
          .toList();
    }
  }

  /**
   * Removes a layer; whether there was one.
   *
   * @throws IOException if it cannot be removed
   */
  public boolean remove(String name) throws IOException {
    return isName(name) && Files.deleteIfExists(file(name));
  }

  /**
   * Reads a layer.
   *
   * @return empty where it is none, which the problems say
   */
  public static Optional<Layer> read(Path file, Consumer<Problem> problems) {
    try {
      ListFile text = ListFile.read(file, LayerImporter.Limit.BYTES.usual());
      return Optional.of(LayerText.read(text, problems));
    } catch (LayerFault e) {
      problems.accept(e.problem());
      return Optional.empty();
    }
  }

  /**
   * The layers that a user names: a file, a folder of them, or one of this folder by its name. The
   * same file counts once; of two layers of one name the first counts, since results speak of them
   * by name.
   */
  public List<Layer> find(List<String> named, Consumer<Problem> problems) {
    List<Path> files = new ArrayList<>();
    for (String name : named) {
      find(name, files, problems);
    }
    Map<String, Layer> layers = new LinkedHashMap<>();
    for (Path file : files.stream().map(Path::normalize).distinct().toList()) {
      Optional<Layer> layer = read(file, problems);
      if (layer.isPresent() && layers.putIfAbsent(layer.get().name(), layer.get()) != null) {
        String sentence =
            "Another layer is called " + layer.get().name() + "; this one is left out.";
        problems.accept(Problem.of("lexicon.same-name", file.toString(), sentence));
      }
    }
    return List.copyOf(layers.values());
  }

  private void find(String name, List<Path> into, Consumer<Problem> problems) {
    try {
      Path path = Path.of(name);
      if (Files.isDirectory(path)) {
        into.addAll(new LayerFolder(path).files());
      } else if (Files.exists(path) || !isName(name) || !Files.exists(file(name))) {
        into.add(path);
      } else {
        into.add(file(name));
      }
    } catch (IOException | InvalidPathException e) {
      problems.accept(Problem.of("lexicon.unreadable", name, "It cannot be listed."));
    }
  }
}
