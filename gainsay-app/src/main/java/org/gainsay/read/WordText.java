package org.gainsay.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The paragraphs of one part of a Word document (WordprocessingML). */
final class WordText {
  /** What is struck out or moved away, and the second form of what newer programs show. */
  private static final Set<String> LEFT_OUT = Set.of("del", "moveFrom", "Fallback", "rt");

  private static final Set<String> TITLES = Set.of("title", "titre", "heading1", "titre1");

  private static final class Paragraph {
    final StringBuilder words = new StringBuilder();
    final List<String> notes = new ArrayList<>();
    String style = "";
    boolean inTable;
  }

  private final List<Paragraph> paragraphs = new ArrayList<>();

  /** The paragraphs of each note, by the name that references say. */
  private final Map<String, List<Paragraph>> notes = new HashMap<>();

  private final Deque<Paragraph> open = new ArrayDeque<>();
  private int tables;
  private int runStart;
  private boolean hidden;
  private boolean inText;
  private String note = "";

  static WordText read(String xml, int nesting) throws XmlEvents.Refused {
    WordText text = new WordText();
    try (XmlEvents events = new XmlEvents(xml, nesting)) {
      while (events.next()) {
        if (events.isText()) {
          text.characters(events.text());
        } else if (events.isEnd()) {
          text.end(events.name());
        } else if (LEFT_OUT.contains(events.name())) {
          events.skip();
        } else if (events.namespace().contains("wordprocessingml")) {
          text.start(events.name(), events);
        }
      }
    }
    return text;
  }

  private void start(String name, XmlEvents events) {
    switch (name) {
      case "p" -> {
        Paragraph paragraph = new Paragraph();
        paragraph.inTable = tables > 0;
        open.push(paragraph);
      }
      case "tbl" -> tables++;
      case "r" -> {
        hidden = false;
        runStart = open.isEmpty() ? 0 : open.peek().words.length();
      }
      case "vanish" -> hidden = !Set.of("0", "false", "off").contains(events.attribute("val"));
      case "t" -> inText = true;
      case "tab", "br", "cr" -> append(name.equals("tab") ? " " : lineBreak(events));
      case "noBreakHyphen" -> append("-");
      case "pStyle" -> style(events.attribute("val"));
      case "footnoteReference", "endnoteReference" -> reference(name, events.attribute("id"));
      case "footnote", "endnote" -> note = name + events.attribute("id");
      default -> {}
    }
  }

  private static String lineBreak(XmlEvents events) {
    return events.attribute("type").isEmpty() ? "\n" : " ";
  }

  private void reference(String name, String id) {
    if (!open.isEmpty()) {
      open.peek().notes.add(name.replace("Reference", "") + id);
    }
  }

  private void style(String id) {
    if (!open.isEmpty()) {
      open.peek().style = id.toLowerCase(Locale.ROOT);
    }
  }

  private void end(String name) {
    switch (name) {
      case "p" -> close();
      case "tbl" -> tables = Math.max(0, tables - 1);
      case "t" -> inText = false;
      case "r" -> {
        if (hidden && !open.isEmpty()) {
          StringBuilder words = open.peek().words;
          words.setLength(Math.min(words.length(), runStart));
        }
      }
      default -> {}
    }
  }

  private void close() {
    if (!open.isEmpty()) {
      Paragraph paragraph = open.pop();
      if (note.isEmpty()) {
        paragraphs.add(paragraph);
      } else {
        notes.computeIfAbsent(note, id -> new ArrayList<>()).add(paragraph);
      }
    }
  }

  private void characters(String characters) {
    if (inText) {
      append(characters);
    }
  }

  private void append(String characters) {
    if (!open.isEmpty()) {
      open.peek().words.append(characters);
    }
  }

  /** The notes that this text refers to stand at its end, in the order of their marks. */
  void appendNotes(WordText other) {
    other.notes.forEach(notes::putIfAbsent);
  }

  /** Paragraphs with an empty line between; those of a table a line each. */
  String text() {
    StringBuilder text = new StringBuilder();
    boolean table = false;
    for (Paragraph paragraph : paragraphs) {
      table = append(paragraph, text, table);
    }
    for (Paragraph paragraph : paragraphs) {
      for (String mark : paragraph.notes) {
        for (Paragraph words : notes.getOrDefault(mark, List.of())) {
          table = append(words, text, table);
        }
      }
    }
    return text.toString();
  }

  private static boolean append(Paragraph paragraph, StringBuilder text, boolean table) {
    String words = paragraph.words.toString().strip();
    if (words.isEmpty()) {
      return table;
    }
    if (text.length() > 0) {
      text.append(table && paragraph.inTable ? "\n" : "\n\n");
    }
    text.append(words);
    return paragraph.inTable;
  }

  /** The first paragraph with the style of a title or of a first heading. */
  Optional<String> title() {
    return paragraphs.stream()
        .filter(paragraph -> TITLES.contains(paragraph.style))
        .map(paragraph -> paragraph.words.toString().strip())
        .filter(words -> !words.isEmpty())
        .findFirst();
  }
}
