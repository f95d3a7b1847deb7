package org.gainsay.read;

import java.io.IOException;
import java.util.List;
import org.gainsay.model.Document;
import org.gainsay.model.Metadata;
import org.jspecify.annotations.Nullable;

/** Plain text, Markdown and HTML pages, in any encoding the web has. */
final class TextFormat implements Format {
  @Override
  public void read(Source source, Intake intake) throws IOException {
    byte[] bytes = intake.bytes(source);
    if (bytes == null) {
      return;
    }
    Decoder.Result decoded = new Decoder(bytes, source.charset()).decode();
    if (decoded.fault() != null) {
      intake.problem("read.not-text", source.path(), decoded.fault());
    } else if (decoded.text().isBlank()) {
      intake.problem("read.empty", source.path(), "There is nothing in it.");
    } else if (isOtherXml(decoded.text())) {
      intake.problem("read.not-text", source.path(), "It is XML, but neither page nor feed.");
    } else if (HtmlPage.isOne(decoded.text())) {
      told(decoded, page(source, decoded.text(), Metadata.NONE, intake), intake);
    } else {
      boolean verbatim = decoded.verbatim() && source.depth() == 0;
      told(decoded, plain(source, decoded.text(), verbatim, Metadata.NONE, intake), intake);
    }
  }

  private static boolean isOtherXml(String text) {
    return text.stripLeading().startsWith("<?xml") && !Kind.rootElement(text).equals("html");
  }

  /**
   * A page.
   *
   * @param given goes before what the page says of itself
   */
  static @Nullable Document page(Source source, String html, Metadata given, Intake intake) {
    int nesting = intake.limit(Reader.Limit.NESTING);
    HtmlPage page = HtmlPage.parse(html, nesting);
    if (page.text().isBlank()) {
      intake.problem("read.empty", source.path(), "The page has no text.");
      return null;
    }
    if (page.cutDepth()) {
      intake.problem(
          "read.too-deep",
          source.path(),
          "Elements lie deeper than " + nesting + "; they are read as if at that depth.");
    }
    Metadata metadata = Merged.of(given, page.metadata());
    return intake.document(source, page.text(), false, metadata, page.blocks());
  }

  /**
   * A plain text.
   *
   * @param given goes before what its front matter says
   */
  static @Nullable Document plain(
      Source source, String text, boolean verbatim, Metadata given, Intake intake) {
    PlainLimits measured = PlainLimits.measure(text);
    int line = intake.limit(Reader.Limit.LINE);
    int nesting = intake.limit(Reader.Limit.NESTING);
    if (measured.longestLine() > line) {
      String message = "A line is longer than " + line + " characters.";
      intake.problem("read.too-long-line", source.path(), message);
      return null;
    }
    if (measured.deepestBracket() > nesting) {
      String message = "Brackets are nested deeper than " + nesting + ".";
      intake.problem("read.too-deep", source.path(), message);
      return null;
    }
    Metadata metadata = Merged.of(given, FrontMatter.read(text));
    return intake.document(source, text, verbatim, metadata, List.of());
  }

  /** Tells what was mended in decoding, once the document is known to be read. */
  private static void told(Decoder.Result decoded, @Nullable Document document, Intake intake) {
    if (document == null || document.path() == null) {
      return;
    }
    if (decoded.surrogates() > 0) {
      String message =
          decoded.surrogates() + " lone surrogates are no characters and stand as U+FFFD.";
      intake.problem("read.lone-surrogate", document.path(), message);
    }
    if (decoded.malformed() > 0) {
      String message =
          decoded.malformed() + " stretches of bytes are no characters and stand as U+FFFD.";
      intake.problem("read.malformed", document.path(), message);
    }
  }
}
