package org.gainsay.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The tables that come with the program, read when first asked for, and the user's layers over
 * them; safe to share between threads.
 */
public final class Lexicons {
  /** The folder of tables that serve every language. */
  public static final String ANY = "any";

  private final Map<String, Optional<Table>> tables;
  private final List<Layer> layers;

  private Lexicons(Map<String, Optional<Table>> tables, List<Layer> layers) {
    this.tables = tables;
    this.layers = List.copyOf(layers);
  }

  public static Lexicons bundled() {
    return new Lexicons(new ConcurrentHashMap<>(), List.of());
  }

  /** The same tables under other layers. */
  public Lexicons with(List<Layer> others) {
    return new Lexicons(tables, others);
  }

  /** The user's layers, in the order given. */
  public List<Layer> layers() {
    return layers;
  }

  /** The languages that have a folder of tables, in order: {@code any/languages.tsv} lists them. */
  public List<String> languages() {
    return table(ANY, "languages").rows().stream().map(row -> row.get("language")).toList();
  }

  /**
   * A table that must be there.
   *
   * @param language ISO 639-1 or {@link #ANY}
   * @throws IllegalArgumentException if there is none
   */
  public Table table(String language, String name) {
    return find(language, name)
        .orElseThrow(() -> new IllegalArgumentException("no table " + language + "/" + name));
  }

  /** A table that a language may lack. */
  public Optional<Table> find(String language, String name) {
    return tables.computeIfAbsent(language + "/" + name, Lexicons::load);
  }

  private static Optional<Table> load(String path) {
    try (InputStream in = Lexicons.class.getResourceAsStream(path + ".tsv")) {
      if (in == null) {
        return Optional.empty();
      }
      return Optional.of(
          Table.read(path, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))));
    } catch (IOException e) {
      throw new UncheckedIOException("a table of the program itself cannot be read: " + path, e);
    }
  }
}
