package org.gainsay.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gainsay.model.Passage;
import org.gainsay.model.Text;

/** Gathers the characters of one passage with where they come from. */
final class PassageWriter {
  private final StringBuilder text = new StringBuilder();
  private final List<int[]> runs = new ArrayList<>();
  private int next = -1;

  /** A character of the document, at its UTF-16 index. */
  void append(char c, int origin) {
    if (text.length() == 0 && LineReader.isSpace(c)) {
      return;
    }
    if (origin != next) {
      runs.add(new int[] {text.length(), origin});
    }
    text.append(c);
    next = origin + 1;
  }

  /** The passage; none where nothing was gathered but white space. */
  Optional<Passage> passage(Passage.Kind kind, Text document) {
    while (text.length() > 0 && LineReader.isSpace(text.charAt(text.length() - 1))) {
      text.setLength(text.length() - 1);
    }
    if (text.length() == 0) {
      return Optional.empty();
    }
    List<Passage.Piece> pieces = new ArrayList<>();
    for (int i = 0; i < runs.size() && runs.get(i)[0] < text.length(); i++) {
      int at = runs.get(i)[0];
      int end = i + 1 < runs.size() ? Math.min(runs.get(i + 1)[0], text.length()) : text.length();
      pieces.add(new Passage.Piece(at, end - at, document.toCodePoint(runs.get(i)[1])));
    }
    return Optional.of(new Passage(kind, text.toString(), pieces));
  }
}
