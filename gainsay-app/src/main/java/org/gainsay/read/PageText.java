package org.gainsay.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.gainsay.model.Block;
import org.gainsay.model.Span;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * The text of a page, a line a block element, in the order of the source. White space is collapsed
 * as in a browser, except in {@code pre}; {@code br} ends a line. Left out are scripts, styles,
 * forms' options, drawings and what else has no text to read.
 */
final class PageText implements NodeFilter {
  private static final Set<String> LEFT_OUT =
      Set.of(
          "script",
          "style",
          "template",
          "svg",
          "math",
          "iframe",
          "object",
          "embed",
          "select",
          "option",
          "datalist",
          "textarea",
          "audio",
          "video",
          "canvas",
          "map",
          "head",
          "title");

  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "body",
          "button",
          "caption",
          "center",
          "dd",
          "details",
          "dialog",
          "dir",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hgroup",
          "hr",
          "li",
          "main",
          "menu",
          "nav",
          "noscript",
          "ol",
          "p",
          "pre",
          "section",
          "summary",
          "table",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "tr",
          "ul");

  /** An open block element. */
  private record Open(Element element, Block.Kind kind, WithinWords within) {}

  private final StringBuilder text = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();
  private final List<Element> sources = new ArrayList<>();
  private final Deque<Open> open = new ArrayDeque<>();
  private final StringBuilder line = new StringBuilder();
  private int lineLinked;
  private int links;
  private int preformatted;
  private int deepest;

  /** How many open elements were open at the last block too. */
  private int shared;

  private int codePoints;

  private final Element page;

  private PageText(Element page) {
    this.page = page;
  }

  static PageText of(Element page) {
    PageText text = new PageText(page);
    NodeTraversor.filter(text, page);
    text.flush();
    return text;
  }

  String text() {
    return text.toString();
  }

  List<Block> blocks() {
    return blocks;
  }

  /** The element that each block comes from. */
  List<Element> sources() {
    return sources;
  }

  /** The depth of the deepest element below {@code body}. */
  int deepest() {
    return deepest;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode characters) {
      append(characters.getWholeText());
    } else if (node instanceof Element element) {
      deepest = Math.max(deepest, depth - 1);
      return enter(element);
    }
    return FilterResult.CONTINUE;
  }

  private FilterResult enter(Element element) {
    String name = element.normalName();
    if (LEFT_OUT.contains(name)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (name.equals("br")) {
      flush();
    } else if (name.equals("a")) {
      links++;
    } else if (BLOCKS.contains(name)) {
      flush();
      preformatted += name.equals("pre") ? 1 : 0;
      Open outer = open.peek();
      WithinWords around = outer == null ? WithinWords.NONE : outer.within();
      Block.Kind kind = kind(name, outer == null ? Block.Kind.OTHER : outer.kind());
      open.push(new Open(element, kind, around.with(element)));
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      String name = element.normalName();
      if (name.equals("a")) {
        links--;
      } else if (BLOCKS.contains(name)) {
        flush();
        preformatted -= name.equals("pre") ? 1 : 0;
        open.pop();
        shared = Math.min(shared, open.size());
      }
    }
    return FilterResult.CONTINUE;
  }

  private static Block.Kind kind(String name, Block.Kind outer) {
    return switch (name) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> Block.Kind.HEADING;
      case "li", "dt", "dd" -> Block.Kind.LIST_ITEM;
      case "blockquote" -> Block.Kind.QUOTE;
      case "td", "th" -> Block.Kind.TABLE_CELL;
      case "figcaption", "caption" -> Block.Kind.CAPTION;
      case "p", "pre" ->
          outer == Block.Kind.QUOTE || outer == Block.Kind.CAPTION ? outer : Block.Kind.PARAGRAPH;
      default -> outer == Block.Kind.CAPTION ? outer : Block.Kind.OTHER;
    };
  }

  private void append(String characters) {
    for (int i = 0; i < characters.length(); i++) {
      char c = characters.charAt(i);
      if (preformatted > 0 && c == '\n') {
        flush();
      } else if (c == ' ' || (c >= '\t' && c <= '\r')) {
        appendSpace();
      } else {
        line.append(c);
        lineLinked += links > 0 ? 1 : 0;
      }
    }
  }

  private void appendSpace() {
    if (line.length() > 0 && line.charAt(line.length() - 1) != ' ') {
      line.append(' ');
      lineLinked += links > 0 ? 1 : 0;
    }
  }

  private void flush() {
    int length = line.length();
    if (length > 0 && line.charAt(length - 1) == ' ') {
      line.setLength(--length);
    }
    if (!isBlank(line)) {
      emit();
    }
    line.setLength(0);
    lineLinked = 0;
  }

  private void emit() {
    if (text.length() > 0) {
      text.append('\n');
      codePoints++;
    }
    int end = codePoints + line.codePointCount(0, line.length());
    Open around = open.peek();
    double linked = Math.min(1.0, (double) lineLinked / line.length());
    Block.Kind kind = around == null ? Block.Kind.OTHER : around.kind();
    Set<String> within = around == null ? Set.of() : around.within().words();
    blocks.add(new Block(new Span(codePoints, end), kind, linked, within, open.size(), shared));
    sources.add(around == null ? page : around.element());
    shared = open.size();
    text.append(line);
    codePoints = end;
  }

  private static boolean isBlank(CharSequence line) {
    return line.chars().allMatch(c -> c <= ' ' || c == '\u00A0' || c == '\u200B' || c == '\uFEFF');
  }
}
