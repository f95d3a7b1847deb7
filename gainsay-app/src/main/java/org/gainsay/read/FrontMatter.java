package org.gainsay.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.gainsay.model.Basis;
import org.gainsay.model.Edition;
import org.gainsay.model.Metadata;
import org.gainsay.model.Publication;
import org.gainsay.model.Span;
import org.gainsay.model.Text;
import org.gainsay.model.Title;
import org.jspecify.annotations.Nullable;

/**
 * The head that many Markdown files have: lines {@code key: value} between two lines {@code ---}.
 * It stays part of the text; spans of what is found point into it. A value is one line, in single
 * or double quotation marks or bare; lists ({@code [a, b]}) are taken apart; anything else of YAML
 * is passed over.
 */
final class FrontMatter {
  private static final int MOST_LINES = 200;

  private record Value(String text, int start, int end) {}

  private final String source;
  private final Map<String, Value> values = new LinkedHashMap<>();

  private FrontMatter(String source) {
    this.source = source;
  }

  /** What the head says; {@link Metadata#NONE} where there is none. */
  static Metadata read(String source) {
    FrontMatter matter = new FrontMatter(source);
    return matter.scan() ? matter.metadata() : Metadata.NONE;
  }

  private boolean scan() {
    int at = lineEnd(0);
    if (!source.substring(0, at).strip().equals("---")) {
      return false;
    }
    for (int line = 0; line < MOST_LINES && at < source.length(); line++) {
      int start = at + 1;
      int end = lineEnd(start);
      String stripped = start <= end ? source.substring(start, end).strip() : "";
      if (stripped.equals("---") || stripped.equals("...")) {
        return !values.isEmpty();
      }
      keep(start, end);
      at = end;
    }
    return false;
  }

  private int lineEnd(int from) {
    int end = source.indexOf('\n', Math.min(from, source.length()));
    return end < 0 ? source.length() : end;
  }

  private void keep(int start, int end) {
    int colon = source.indexOf(':', start);
    if (colon < 0 || colon >= end || colon - start > 40) {
      return;
    }
    String key = source.substring(start, colon).strip().toLowerCase(Locale.ROOT).replace('-', '_');
    int from = colon + 1;
    int to = end;
    while (from < to && source.charAt(from) <= ' ') {
      from++;
    }
    while (from < to && source.charAt(to - 1) <= ' ') {
      to--;
    }
    if (to - from >= 2
        && isQuote(source.charAt(from))
        && source.charAt(from) == source.charAt(to - 1)) {
      from++;
      to--;
    }
    if (from < to && !key.isEmpty()) {
      values.putIfAbsent(key, new Value(source.substring(from, to), from, to));
    }
  }

  private static boolean isQuote(char c) {
    return c == '"' || c == '\'';
  }

  private Metadata metadata() {
    Value title = first("title", "headline", "titre");
    return new Metadata(
        title == null ? null : new Title(title.text(), span(title)),
        text(
            first(
                "url", "link", "canonical", "canonical_url", "permalink", "address", "source_url")),
        outlet(),
        language(),
        published(),
        authors(),
        edition());
  }

  private Edition edition() {
    String modified =
        text(first("modified", "updated", "lastmod", "last_modified", "date_modified"));
    String fetched = text(first("fetched", "retrieved", "accessed", "archived", "date_archived"));
    return new Edition(IsoMoment.of(modified), IsoMoment.of(fetched), null);
  }

  private @Nullable Value first(String... keys) {
    for (String key : keys) {
      Value value = values.get(key);
      if (value != null) {
        return value;
      }
    }
    return null;
  }

  private static @Nullable String text(@Nullable Value value) {
    return value == null ? null : value.text();
  }

  private Span span(Value value) {
    return Text.of(source).span(value.start(), value.end());
  }

  private @Nullable String outlet() {
    Value value = first("outlet", "publisher", "publication", "site", "site_name", "source");
    return value == null || value.text().contains("://") ? null : outlet(value.text());
  }

  /** "The Daily - World" is the section "World" of "The Daily". */
  static String outlet(String text) {
    int cut = text.length();
    for (String mark : new String[] {" - ", " | ", " – ", " — ", " » "}) {
      int at = text.indexOf(mark);
      cut = at > 0 ? Math.min(cut, at) : cut;
    }
    return text.substring(0, cut);
  }

  private @Nullable String language() {
    return Languages.code(text(first("lang", "language", "locale", "langue")));
  }

  private @Nullable Publication published() {
    Value value =
        first("published", "date_published", "published_at", "publish_date", "pubdate", "date");
    Optional<String> day = value == null ? Optional.empty() : IsoDay.of(value.text());
    return value == null || day.isEmpty()
        ? null
        : new Publication(day.get(), Basis.STATED, span(value));
  }

  private List<String> authors() {
    Value value = first("author", "authors", "byline", "auteur");
    if (value == null) {
      return List.of();
    }
    String text = value.text();
    boolean isList = text.startsWith("[") && text.endsWith("]");
    List<String> authors = new ArrayList<>();
    for (String name : (isList ? text.substring(1, text.length() - 1) : text).split(",")) {
      String bare = name.strip().replaceAll("^[\"']|[\"']$", "");
      if (!bare.isEmpty()) {
        authors.add(bare);
      }
    }
    return authors;
  }
}
