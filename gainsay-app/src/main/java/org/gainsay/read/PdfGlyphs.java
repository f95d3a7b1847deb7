package org.gainsay.read;

import java.io.IOException;
import java.io.StringWriter;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * The characters of a PDF's pages with their places; the library's own order of them is not used.
 */
final class PdfGlyphs extends PDFTextStripper {
  /**
   * A character, or several that are one shape.
   *
   * @param x left edge in points
   * @param y base line, from the top of the page
   * @param width in points
   * @param size of the font in points
   */
  record Glyph(String text, double x, double y, double width, double size) {
    double right() {
      return x + width;
    }
  }

  /** A page that draws itself over and over must end. */
  private static final int MOST_OPERATORS = 20_000_000;

  private final int mostGlyphs;
  private final List<List<Glyph>> pages = new ArrayList<>();
  private int operators;
  private int glyphs;

  private PdfGlyphs(int mostGlyphs) {
    this.mostGlyphs = mostGlyphs;
    setSortByPosition(false);
    setShouldSeparateByBeads(false);
  }

  /**
   * The characters of the first pages.
   *
   * @param mostGlyphs more are an exception
   */
  static List<List<Glyph>> of(PDDocument document, int lastPage, int mostGlyphs)
      throws IOException {
    PdfGlyphs glyphs = new PdfGlyphs(mostGlyphs);
    glyphs.setEndPage(lastPage);
    glyphs.writeText(document, new StringWriter());
    return glyphs.pages;
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    if (++operators > MOST_OPERATORS) {
      throw new IOException("too many operators");
    }
    super.processOperator(operator, operands);
  }

  @Override
  protected void processTextPosition(TextPosition text) {
    if (++glyphs > mostGlyphs) {
      throw new Budget.Exceeded(
          "read.too-large", "It holds more than " + mostGlyphs + " characters.");
    }
    super.processTextPosition(text);
  }

  /** Called at the end of each page. */
  @Override
  protected void writePage() {
    Map<Float, Integer> directions = new HashMap<>();
    charactersByArticle.forEach(
        list -> list.forEach(text -> directions.merge(text.getDir(), 1, Integer::sum)));
    float direction = 0;
    for (Map.Entry<Float, Integer> entry : directions.entrySet()) {
      int most = directions.getOrDefault(direction, 0);
      direction = entry.getValue() > most ? entry.getKey() : direction;
    }
    List<Glyph> page = new ArrayList<>();
    for (List<TextPosition> list : charactersByArticle) {
      for (TextPosition text : list) {
        // What stands across the page is a stamp or a water mark.
        if (text.getDir() == direction && text.getUnicode() != null) {
          page.add(glyph(text));
        }
      }
    }
    pages.add(page);
  }

  private static Glyph glyph(TextPosition text) {
    double size = Math.abs(text.getFontSizeInPt());
    double height = size > 1 ? size : Math.max(1, text.getHeightDir() * 1.4);
    return new Glyph(
        readable(text.getUnicode()),
        text.getXDirAdj(),
        text.getYDirAdj(),
        Math.max(0, text.getWidthDirAdj()),
        Math.min(height, 500));
  }

  /** Ligatures as letters; characters for private use and control, which say nothing, as none. */
  private static String readable(String text) {
    StringBuilder readable = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              int type = Character.getType(c);
              boolean ligature = c >= 0xFB00 && c <= 0xFB06;
              if (ligature) {
                readable.append(Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC));
              } else if (Character.isWhitespace(c) || c == 0xA0) {
                readable.append(' ');
              } else if (type != Character.CONTROL
                  && type != Character.PRIVATE_USE
                  && type != Character.SURROGATE) {
                readable.appendCodePoint(c);
              }
            });
    return readable.toString();
  }
}
