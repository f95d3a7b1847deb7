package org.gainsay.clean;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.model.Block;
import org.gainsay.model.Document;
import org.gainsay.model.Passage;

/** Writes the passages of the report, freed of format, with their way back to the document. */
final class PassageMaker {
  private final Document document;
  private final String text;
  private final Markup markup;
  private final List<Line> lines;
  private final Choice choice;
  private final int title;

  PassageMaker(Document document, Markup markup, List<Line> lines, Choice choice, int title) {
    this.document = document;
    this.text = document.text().string();
    this.markup = markup;
    this.lines = lines;
    this.choice = choice;
    this.title = title;
  }

  List<Passage> make() {
    List<Passage> passages = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (choice.isKept(i)) {
        PassageWriter writer = new PassageWriter();
        append(writer, i);
        writer.passage(kind(i), document.text()).ifPresent(passages::add);
      }
    }
    return passages;
  }

  private void append(PassageWriter writer, int line) {
    for (int i = choice.from()[line]; i < choice.to()[line]; i++) {
      if (!markup.isHidden(i)) {
        writer.append(text.charAt(i), i);
      }
    }
  }

  private Passage.Kind kind(int index) {
    if (index == title) {
      return Passage.Kind.TITLE;
    }
    Line line = lines.get(index);
    if (line.block() != null && line.block().kind() == Block.Kind.CAPTION) {
      return Passage.Kind.CAPTION;
    }
    return switch (line.form()) {
      case HEADING -> Passage.Kind.HEADING;
      case LIST_ITEM -> Passage.Kind.LIST_ITEM;
      case QUOTE -> Passage.Kind.QUOTE;
      default -> Passage.Kind.PARAGRAPH;
    };
  }
}
