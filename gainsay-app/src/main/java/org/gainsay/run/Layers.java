package org.gainsay.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.gainsay.layers.LayerFolder;
import org.gainsay.layers.LayerImporter;
import org.gainsay.lexicon.Layer;
import org.gainsay.lexicon.Lexicons;
import org.gainsay.model.Problem;
import org.jspecify.annotations.Nullable;

/** The user's own lexicon layers: made, listed, removed, found for a run. */
public final class Layers {
  private final LayerFolder folder;

  /**
   * @param folder of the layers; null for the user's usual one
   */
  public Layers(@Nullable Path folder) {
    this.folder = new LayerFolder(folder == null ? LayerFolder.usual() : folder);
  }

  /** What an import did. */
  public static final class Written {
    private final Path file;
    private final LayerImporter.Imported layer;

    Written(Path file, LayerImporter.Imported layer) {
      this.file = file;
      this.layer = layer;
    }

    public Path file() {
      return file;
    }

    /** {@code misp-galaxy} … */
    public String kind() {
      return layer.kind();
    }

    /** "12 person, 3 organisation; left out: 1 vessel". */
    public String counts() {
      return layer.counts();
    }
  }

  /** How a list is imported. */
  public static final class Wish {
    private final String name;
    private final String licence;
    private final Layer.Type type;
    private final LayerImporter.Limits limits;
    private final boolean replacing;

    /**
     * @param name of the layer
     * @param licence a note for its head, or empty
     * @param type what a table of names lists where it does not say so
     * @param replacing whether a layer of that name may be written over
     */
    public Wish(
        String name,
        String licence,
        Layer.Type type,
        LayerImporter.Limits limits,
        boolean replacing) {
      this.name = name;
      this.licence = licence;
      this.type = type;
      this.limits = limits;
      this.replacing = replacing;
    }
  }

  /** The name a layer of that file has where none is given. */
  public static String nameFor(Path file) {
    return LayerFolder.nameFor(file);
  }

  /**
   * Makes a layer of a list.
   *
   * @return empty where none could be made, which the problems say
   */
  public Optional<Written> bring(List<Path> files, Wish wish, Consumer<Problem> problems) {
    Path target = folder.file(wish.name);
    if (!LayerFolder.isName(wish.name)) {
      String sentence =
          "A layer's name is of letters, digits, full stops, hyphens and underscores.";
      problems.accept(Problem.of("lexicon.bad-name", wish.name, sentence));
      return Optional.empty();
    }
    if (Files.exists(target) && !wish.replacing) {
      String sentence = "There is a layer of that name; --replace writes over it.";
      problems.accept(Problem.of("lexicon.exists", target.toString(), sentence));
      return Optional.empty();
    }
    LayerImporter importer = new LayerImporter(Lexicons.bundled(), wish.limits, wish.type);
    Optional<LayerImporter.Imported> made = importer.read(files, wish.name, wish.licence, problems);
    return made.flatMap(layer -> write(wish.name, target, layer, problems));
  }

  private Optional<Written> write(
      String name, Path target, LayerImporter.Imported layer, Consumer<Problem> problems) {
    try {
      folder.write(name, layer.text());
      return Optional.of(new Written(target, layer));
    } catch (IOException e) {
      String sentence = "The layer cannot be written: " + e.getMessage();
      problems.accept(Problem.of("lexicon.not-written", target.toString(), sentence));
      return Optional.empty();
    }
  }

  /** The layers of the folder, those that can be read. */
  public List<Layer> list(Consumer<Problem> problems) {
    List<Layer> layers = new ArrayList<>();
    try {
      for (Path file : folder.files()) {
        LayerFolder.read(file, problems).ifPresent(layers::add);
      }
    } catch (IOException e) {
      problems.accept(Problem.of("lexicon.unreadable", null, "The folder cannot be listed."));
    }
    return layers;
  }

  /**
   * Removes a layer; whether there was one.
   *
   * @throws IOException if it cannot be removed
   */
  public boolean remove(String name) throws IOException {
    return folder.remove(name);
  }

  /**
   * The layers a run is told to use: files, folders, or names of layers in the folder. What cannot
   * be used is told to the tally, and so to the case file.
   */
  public List<Layer> find(List<String> named, Tally tally) {
    return folder.find(named, tally::add);
  }
}
