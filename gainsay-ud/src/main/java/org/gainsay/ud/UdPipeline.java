package org.gainsay.ud;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.gainsay.ud.engine.ModelFile;
import org.gainsay.ud.engine.Models;

/**
 * Reads text into Universal Dependencies: sentences, words with exact offsets, parts of speech,
 * features, lemmas, trees. Immutable; one instance may serve any number of threads.
 *
 * <p>Offsets are UTF-16 indices into the text given, half-open, on borders of code points always.
 * Any string is accepted; the time is linear in its length, since a sentence is cut at 400 tokens.
 */
public final class UdPipeline {
  private static final List<String> BUNDLED = List.of("en", "fr");

  private final Models models;

  private UdPipeline(Models models) {
    this.models = models;
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
        BUNDLED.contains(language) ? UdPipeline.class.getResourceAsStream(name) : null) {
      if (in == null) {
        throw new IllegalArgumentException("no bundled model for language " + language);
      }
      return new UdPipeline(Models.read(ModelFile.of(in.readAllBytes())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A model from a file.
   *
   * @throws IOException if it cannot be read or is no model
   */
  public static UdPipeline load(Path model) throws IOException {
    return new UdPipeline(Models.read(ModelFile.of(Files.readAllBytes(model))));
  }

  /** The languages whose models are bundled, as ISO 639-1 codes. */
  public static SortedSet<String> languages() {
    SortedSet<String> found = new TreeSet<>();
    for (String language : BUNDLED) {
      if (UdPipeline.class.getResource("models/" + language + ".ud") != null) {
        found.add(language);
      }
    }
    return found;
  }

  /** The model's language, an ISO 639-1 code. */
  public String language() {
    return models.language();
  }

  /** Reads a text: tokens, sentences, tags, lemmas, trees. */
  public List<UdSentence> parse(CharSequence text) {
    return new Annotation(models).text(text.toString());
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
