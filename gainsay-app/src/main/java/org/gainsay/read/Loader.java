package org.gainsay.read;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.gainsay.model.Block;
import org.gainsay.model.Document;
import org.gainsay.model.Metadata;
import org.gainsay.model.Problem;
import org.gainsay.model.Text;
import org.jspecify.annotations.Nullable;

/** Makes a document of a file's bytes, or says why it is none. */
final class Loader {
  private final Reader.Limits limits;
  private final String path;
  private final Consumer<Problem> problems;

  Loader(Reader.Limits limits, String path, Consumer<Problem> problems) {
    this.limits = limits;
    this.path = path;
    this.problems = problems;
  }

  /**
   * The document of the bytes.
   *
   * @param file where they come from, for its side file; null for none
   */
  Optional<Document> load(byte[] bytes, @Nullable Path file) {
    if (bytes.length > limits.bytes()) {
      return refuse("read.too-large", "It is larger than " + limits.bytes() + " bytes.");
    }
    Decoder.Result decoded = new Decoder(bytes).decode();
    if (decoded.fault() != null) {
      return refuse("read.not-text", decoded.fault());
    }
    if (decoded.text().isBlank()) {
      return refuse("read.empty", "There is nothing in it.");
    }
    return document(decoded).map(document -> dated(document, file)).map(told(decoded));
  }

  private Optional<Document> document(Decoder.Result decoded) {
    return HtmlPage.isOne(decoded.text()) ? page(decoded.text()) : plain(decoded);
  }

  private Optional<Document> page(String source) {
    HtmlPage page = HtmlPage.parse(source, limits.nesting());
    if (page.text().isBlank()) {
      return refuse("read.empty", "The page has no text.");
    }
    if (page.cutDepth()) {
      problems.accept(
          Problem.of(
              "read.too-deep",
              path,
              "Elements lie deeper than "
                  + limits.nesting()
                  + "; they are read as if at that depth."));
    }
    return Optional.of(make(page.text(), false, page.metadata(), page.blocks()));
  }

  private Optional<Document> plain(Decoder.Result decoded) {
    String text = decoded.text();
    PlainLimits measured = PlainLimits.measure(text);
    if (measured.longestLine() > limits.line()) {
      String message = "A line is longer than " + limits.line() + " characters.";
      return refuse("read.too-long-line", message);
    }
    if (measured.deepestBracket() > limits.nesting()) {
      String message = "Brackets are nested deeper than " + limits.nesting() + ".";
      return refuse("read.too-deep", message);
    }
    return Optional.of(make(text, decoded.verbatim(), FrontMatter.read(text), List.of()));
  }

  private Document make(String text, boolean verbatim, Metadata metadata, List<Block> blocks) {
    String id = Document.idOf(text);
    return new Document(id, path, List.of(), Text.of(text), verbatim, metadata, blocks);
  }

  private Document dated(Document document, @Nullable Path file) {
    return file == null ? document : SideFile.apply(document, file, problems);
  }

  /** Tells what was mended in decoding, once the document is known to be read. */
  private UnaryOperator<Document> told(Decoder.Result decoded) {
    return document -> {
      if (decoded.surrogates() > 0) {
        String message =
            decoded.surrogates() + " lone surrogates are no characters and stand as U+FFFD.";
        problems.accept(Problem.of("read.lone-surrogate", path, message));
      }
      if (decoded.malformed() > 0) {
        String message =
            decoded.malformed() + " stretches of bytes are no characters and stand as U+FFFD.";
        problems.accept(Problem.of("read.malformed", path, message));
      }
      return document;
    };
  }

  private Optional<Document> refuse(String code, @Nullable String message) {
    problems.accept(Problem.of(code, path, message == null ? code : message));
    return Optional.empty();
  }
}
