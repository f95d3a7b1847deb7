package org.gainsay.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.gainsay.model.Metadata;

/** PDF (ISO 32000): its text in reading order. Pictures of text are not recognised. */
final class PdfFormat implements Format {
  static {
    PdfFonts.install();
  }

  @Override
  public void read(Source source, Intake intake) throws IOException {
    byte[] bytes = intake.bytes(source);
    if (bytes == null) {
      return;
    }
    PdfDensity.measure(bytes, intake.budget());
    try (PDDocument document = Loader.loadPDF(bytes)) {
      read(source, document, intake);
    } catch (InvalidPasswordException | LinkageError e) {
      // Encryption for certain keys needs a library that is left out.
      intake.problem("read.encrypted", source.path(), "It is encrypted and asks for a password.");
    } catch (IOException e) {
      intake.problem("read.broken", source.path(), "It is a broken PDF.");
    } catch (OutOfMemoryError e) {
      // One allocation of the library's that no memory would hold; ours are given back.
      intake.problem("read.too-dense", source.path(), "It needs more memory than there is.");
    }
  }

  private static void read(Source source, PDDocument document, Intake intake) throws IOException {
    int most = intake.limit(Reader.Limit.PAGES);
    int pages = document.getNumberOfPages();
    if (pages > most) {
      String message = "It has " + pages + " pages; the first " + most + " are read.";
      intake.problem("read.too-many", source.path(), message);
    }
    PdfText text =
        PdfText.of(PdfGlyphs.of(document, Math.min(most, pages), intake.limit(Reader.Limit.BYTES)));
    String words = text.text();
    if (words.isBlank()) {
      String message = "It has no text: pictures of text are not recognised.";
      intake.problem("read.empty", source.path(), message);
      return;
    }
    TextFormat.plain(source, words, false, metadata(document, text, words), intake);
  }

  /** The day on which the file was made is no day of publication, its typist no author. */
  private static Metadata metadata(PDDocument document, PdfText text, String words) {
    List<String> titles = new ArrayList<>();
    PDDocumentInformation information = document.getDocumentInformation();
    if (information != null && information.getTitle() != null) {
      titles.add(information.getTitle().strip());
    }
    if (text.title() != null) {
      titles.add(text.title());
    }
    String language = Languages.code(document.getDocumentCatalog().getLanguage());
    return new Metadata(DocxFormat.title(titles, words), null, null, language, null, List.of());
  }
}
