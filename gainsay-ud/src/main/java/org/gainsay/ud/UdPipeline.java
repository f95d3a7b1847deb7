package org.gainsay.ud;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.gainsay.ud.engine.ModelFile;
import org.gainsay.ud.engine.Models;
import org.gainsay.ud.names.NameTagger;
import org.jspecify.annotations.Nullable;

/**
 * Reads text into Universal Dependencies: sentences, words with exact offsets, parts of speech,
 * features, lemmas, trees. Immutable; one instance may serve any number of threads.
 *
 * <p>Offsets are UTF-16 indices into the text given, half-open, on borders of code points always.
 * Any string is accepted; the time is linear in its length, since a sentence is cut at 400 tokens.
 */
public final class UdPipeline {
  private final Models models;
  private final @Nullable NameTagger names;

  private UdPipeline(Models models, @Nullable NameTagger names) {
    this.models = models;
    this.names = names;
  }

  /**
   * The bundled model of a language.
   *
   * @param language ISO 639-1 code
   * @throws IllegalArgumentException if there is none for it
   */
  public static UdPipeline load(String language) {
    String name = "models/" + language + ".ud";
    try (InputStream in =
        languages().contains(language) ? UdPipeline.class.getResourceAsStream(name) : null) {
      if (in == null) {
        throw new IllegalArgumentException("no bundled model for language " + language);
      }
      return new UdPipeline(Models.read(ModelFile.of(in.readAllBytes())), names(language));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static @Nullable NameTagger names(String language) throws IOException {
    try (InputStream in = UdPipeline.class.getResourceAsStream("models/" + language + ".names")) {
      return in == null ? null : NameTagger.read(in);
    }
  }

  /**
   * A model from a file; it finds no names.
   *
   * @throws IOException if it cannot be read or is no model
   */
  public static UdPipeline load(Path model) throws IOException {
    return new UdPipeline(Models.read(ModelFile.of(Files.readAllBytes(model))), null);
  }

  /**
   * A model from a file, with one of names.
   *
   * @throws IOException if they cannot be read or are no models
   */
  public static UdPipeline load(Path model, Path names) throws IOException {
    try (InputStream in = Files.newInputStream(names)) {
      return new UdPipeline(
          Models.read(ModelFile.of(Files.readAllBytes(model))), NameTagger.read(in));
    }
  }

  /** The same pipeline looking for no names. */
  public UdPipeline withoutNames() {
    return new UdPipeline(models, null);
  }

  /** The languages whose models are bundled, as ISO 639-1 codes. */
  public static SortedSet<String> languages() {
    SortedSet<String> found = new TreeSet<>();
    try (InputStream in = UdPipeline.class.getResourceAsStream("models/languages.txt")) {
      if (in != null) {
        new String(in.readAllBytes(), StandardCharsets.UTF_8)
            .lines()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .forEach(found::add);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found;
  }

  /** The model's language, an ISO 639-1 code. */
  public String language() {
    return models.language();
  }

  /** Reads a text: tokens, sentences, tags, lemmas, trees, names. */
  public List<UdSentence> parse(CharSequence text) {
    String fixed = text.toString();
    List<UdSentence> sentences = new Annotation(models).text(fixed);
    return names == null ? sentences : Naming.add(names, fixed, sentences);
  }

  /**
   * Keeps the words given and predicts the rest. The words' ids, spans and forms are kept; {@code
   * tokens} and {@code names} of the sentence too.
   */
  public UdSentence parseWords(UdSentence given) {
    return new Annotation(models).words(given);
  }

  /** Reads one sentence of words, which are taken to be parted by single spaces. */
  public UdSentence parseWords(List<String> forms) {
    return parseWords(Conllu.sentence(forms));
  }
}
