package org.gainsay.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.gainsay.model.Basis;
import org.gainsay.model.Edition;
import org.gainsay.model.Metadata;
import org.gainsay.model.Publication;
import org.gainsay.model.Span;
import org.gainsay.model.Text;
import org.gainsay.model.Title;
import org.jspecify.annotations.Nullable;

/**
 * A record with named fields as a document: {@code text} and, as far as they are there, {@code id,
 * address, outlet, language, published, modified, fetched, title, authors}, under these names or
 * others that are usual.
 */
final class RecordDocument {
  static final List<String> TEXT = List.of("text", "body", "content", "fulltext", "texte");

  private final Function<String, Optional<String>> fields;

  /**
   * @param fields the value of a field by its name in small letters
   */
  RecordDocument(Function<String, Optional<String>> fields) {
    this.fields = fields;
  }

  /**
   * Tells the intake the document of the record.
   *
   * @param source its path is the list's
   * @param line where the record begins, from 1
   */
  void read(Source source, long line, Intake intake) {
    Source record = source.record(line);
    Optional<String> text = first(TEXT);
    if (text.isEmpty() || text.get().isBlank()) {
      intake.problem("read.no-text", record.path(), "The record has no text.");
      return;
    }
    if (text.get().length() > intake.limit(Reader.Limit.BYTES)) {
      String message = "Its text is longer than " + intake.limit(Reader.Limit.BYTES) + ".";
      intake.problem("read.too-large", record.path(), message);
      return;
    }
    String words = whole(text.get());
    if (HtmlPage.isOne(words)) {
      TextFormat.page(record, words, metadata("", record, intake), intake);
    } else {
      TextFormat.plain(record, words, false, metadata(words, record, intake), intake);
    }
  }

  /** JSON can name half a character, which is none. */
  private static String whole(String text) {
    StringBuilder whole = null;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      if (Character.getType(text.codePointAt(i)) == Character.SURROGATE) {
        whole = whole == null ? new StringBuilder(text) : whole;
        whole.setCharAt(i, '\uFFFD');
      }
    }
    return whole == null ? text : whole.toString();
  }

  private Metadata metadata(String text, Source record, Intake intake) {
    Optional<String> stamp = first(List.of("published", "date", "date_published", "pubdate"));
    Optional<String> day = stamp.flatMap(IsoDay::of);
    if (stamp.isPresent() && day.isEmpty()) {
      intake.problem(
          "read.no-date", record.path(), "Its date of publication cannot be read; it is left out.");
    }
    Optional<String> title = first(List.of("title", "headline", "titre"));
    return new Metadata(
        title.map(words -> title(words, text)).orElse(null),
        first(List.of("address", "url", "link")).orElse(null),
        first(List.of("outlet", "source", "publisher", "site")).orElse(null),
        Languages.code(first(List.of("language", "lang")).orElse(null)),
        day.map(date -> new Publication(date, Basis.STATED, null)).orElse(null),
        authors(),
        edition());
  }

  private Edition edition() {
    List<String> modified = List.of("modified", "date_modified", "updated", "datemodified");
    List<String> fetched = List.of("fetched", "retrieved", "crawled", "date_crawled");
    return new Edition(
        IsoMoment.of(first(modified).orElse(null)),
        IsoMoment.of(first(fetched).orElse(null)),
        null);
  }

  /** With its place where the text begins with it. */
  private static Title title(String title, String text) {
    String words = title.strip();
    int at = text.length() - text.stripLeading().length();
    @Nullable Span span =
        text.startsWith(words, at) ? Text.of(text).span(at, at + words.length()) : null;
    return new Title(words, span);
  }

  private List<String> authors() {
    List<String> authors = new ArrayList<>();
    for (String name : first(List.of("authors", "author")).orElse("").split("[;\n]")) {
      if (!name.isBlank()) {
        authors.add(name.strip());
      }
    }
    return authors;
  }

  private Optional<String> first(List<String> names) {
    for (String name : names) {
      Optional<String> value = fields.apply(name).filter(words -> !words.isBlank());
      if (value.isPresent()) {
        return value;
      }
    }
    return Optional.empty();
  }
}
