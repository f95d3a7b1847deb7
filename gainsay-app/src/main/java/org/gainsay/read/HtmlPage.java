package org.gainsay.read;

import java.util.List;
import java.util.Locale;
import org.gainsay.model.Block;
import org.gainsay.model.Metadata;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * An HTML page as read.
 *
 * @param text all that a browser would show and some that it would not, a line a block
 * @param blocks the lines
 * @param cutDepth whether elements lay deeper than the limit
 */
record HtmlPage(String text, List<Block> blocks, Metadata metadata, boolean cutDepth) {
  private static final int HEAD = 4096;

  /** Tags that begin a piece of a page saved without its head. */
  private static final List<String> FRAGMENTS =
      List.of("<article", "<section", "<main", "<div", "<p>", "<p ", "<h1", "<table", "<title");

  /** Whether a text is a page, by what stands in it. */
  static boolean isOne(String text) {
    String head = text.substring(0, Math.min(text.length(), HEAD)).toLowerCase(Locale.ROOT);
    String start = head.stripLeading();
    while (start.startsWith("<!--")) {
      int end = start.indexOf("-->");
      start = end < 0 ? "" : start.substring(end + 3).stripLeading();
    }
    if (!start.startsWith("<")) {
      return false;
    }
    boolean declared = start.startsWith("<!doctype html") || start.contains("<html");
    return declared
        || start.startsWith("<head")
        || start.startsWith("<body")
        || (FRAGMENTS.stream().anyMatch(start::startsWith) && text.indexOf("</") >= 0);
  }

  static HtmlPage parse(String source, int nesting) {
    // Two levels are those of html and body; one more shows that the limit was met.
    Document page = Jsoup.parse(source, "", Parser.htmlParser().setMaxDepth(nesting + 2));
    PageText text = PageText.of(page);
    Metadata metadata = new PageMetadata(page, text).read();
    return new HtmlPage(text.text(), text.blocks(), metadata, text.deepest() > nesting);
  }
}
