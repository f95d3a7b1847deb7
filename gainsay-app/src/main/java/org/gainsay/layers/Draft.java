package org.gainsay.layers;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import org.gainsay.lexicon.Layer;

/** A line of a layer in the making; what the lists write is made plain on the way in. */
final class Draft {
  /** Longer ones are sentences, not names. */
  private static final int LONGEST = 300;

  final Layer.Type type;
  final String source;
  private final Set<String> sources = new LinkedHashSet<>();
  private final Set<String> names = new LinkedHashSet<>();
  private final Set<String> weak = new LinkedHashSet<>();
  private final Set<String> countries = new TreeSet<>();
  private final Set<String> notes = new LinkedHashSet<>();
  private String name = "";
  private String scheme = "";
  private String id = "";

  Draft(Layer.Type type, String source) {
    this.type = type;
    this.source = source;
    sources.add(source);
  }

  /** The name to show is the first one. */
  void addName(String given) {
    String plain = plain(given);
    if (isName(plain)) {
      name = name.isEmpty() ? plain : name;
      boolean ordinary = type == Layer.Type.THREAT_GROUP && Ordinary.mayBe(plain);
      (ordinary ? weak : names).add(plain);
    }
  }

  void addWeak(String given) {
    String plain = plain(given);
    if (isName(plain)) {
      weak.add(plain);
    }
  }

  private static boolean isName(String plain) {
    return plain.length() <= LONGEST && plain.codePoints().anyMatch(Character::isLetter);
  }

  void addCountry(String code) {
    if (!code.isEmpty()) {
      countries.add(code);
    }
  }

  void addNote(String note) {
    String plain = plain(note);
    if (!plain.isEmpty()) {
      notes.add(plain);
    }
  }

  void addSource(String place) {
    sources.add(place);
  }

  void setId(String ofScheme, String given) {
    scheme = plain(ofScheme);
    id = plain(given);
  }

  boolean isNamed() {
    return !name.isEmpty();
  }

  /** The line's cells in the order of {@link LayerText#COLUMNS}. */
  String cells() {
    weak.removeAll(names);
    return String.join(
        "\t",
        LayerText.word(type),
        name,
        String.join("|", names),
        String.join("|", weak),
        String.join("|", countries),
        scheme,
        id,
        String.join("; ", notes),
        String.join("; ", sources));
  }

  /** On one line, without what parts cells and their values. */
  static String plain(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean apart = Character.isWhitespace(c) || Character.isSpaceChar(c);
      boolean parts =
          c == '|' || Character.isISOControl(c) || Character.getType(c) == Character.FORMAT;
      if (!apart && !parts) {
        out.append(c);
      } else if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
        out.append(' ');
      }
    }
    return out.toString().strip();
  }
}
