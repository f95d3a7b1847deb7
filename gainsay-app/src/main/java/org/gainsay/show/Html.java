package org.gainsay.show;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Writes HTML: everything that comes from a report or a lexicon goes through {@link #text} or an
 * attribute's value and is escaped there; tags and attribute names are the program's own.
 *
 * <p>Failures of the stream come as {@link UncheckedIOException}.
 */
final class Html {
  private final Appendable out;
  private final List<Prose> languages;

  /**
   * @param languages of the interface, the one that shows first at the head
   */
  Html(Appendable out, List<Prose> languages) {
    this.out = out;
    this.languages = languages;
  }

  List<Prose> languages() {
    return languages;
  }

  /** The words of the language that shows first, for places that can hold only one. */
  Words first() {
    return languages.get(0).words();
  }

  /** Opens an element; attributes are names and values in turn. */
  Html open(String tag, String... attributes) {
    raw("<").raw(tag);
    for (int i = 0; i < attributes.length; i += 2) {
      raw(" ").raw(attributes[i]).raw("=\"");
      escape(attributes[i + 1]);
      raw("\"");
    }
    return raw(">");
  }

  Html close(String tag) {
    return raw("</").raw(tag).raw(">");
  }

  /** Closes an element and ends the line, so that the page is readable as a file. */
  Html end(String tag) {
    return close(tag).raw("\n");
  }

  Html text(String text) {
    escape(text);
    return this;
  }

  /** An element that holds text alone. */
  Html element(String tag, String text, String... attributes) {
    return open(tag, attributes).text(text).close(tag);
  }

  /** What is said in each language of the interface; once where that is the same. */
  Html each(Function<Prose, String> saying) {
    List<String> said = languages.stream().map(saying).toList();
    if (said.stream().distinct().count() == 1) {
      return text(said.get(0));
    }
    for (int i = 0; i < said.size(); i++) {
      String language = languages.get(i).words().language();
      element("span", said.get(i), "class", language, "lang", language);
    }
    return this;
  }

  /** The interface's words of a key. */
  Html say(String key, Object... arguments) {
    return each(prose -> prose.words().text(key, arguments));
  }

  /** The interface's words of a key by number. */
  Html count(String key, int count) {
    return each(prose -> prose.words().count(key, count));
  }

  /** An element that holds the interface's words of a key. */
  Html saying(String tag, String key, String... attributes) {
    return open(tag, attributes).say(key).close(tag);
  }

  /** Markup of the program's own. */
  Html raw(String markup) {
    try {
      out.append(markup);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  private void escape(String text) {
    int done = 0;
    for (int at = 0; at < text.length(); at++) {
      String escaped = escaped(text, at);
      if (escaped != null) {
        raw(text.substring(done, at)).raw(escaped);
        done = at + 1;
      }
    }
    raw(done == 0 ? text : text.substring(done));
  }

  /** What stands for the character, or null where it stands for itself. */
  private static @Nullable String escaped(String text, int at) {
    char here = text.charAt(at);
    return switch (here) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      case '\'' -> "&#39;";
      default -> isForbidden(text, at) ? "\ufffd" : null;
    };
  }

  /** Controls and lone surrogates, which no HTML file may hold. */
  private static boolean isForbidden(String text, int at) {
    char here = text.charAt(at);
    if (Character.isHighSurrogate(here)) {
      return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
    } else if (Character.isLowSurrogate(here)) {
      return at == 0 || !Character.isHighSurrogate(text.charAt(at - 1));
    }
    return here < ' ' && here != '\n' && here != '\t' && here != '\r';
  }
}
