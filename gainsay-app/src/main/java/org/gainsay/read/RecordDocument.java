package org.gainsay.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
  static final List<String> TEXT =
      List.of(
          "text", "body", "content", "fulltext", "articletext", "articlebody", "texte", "contenu");

  private static final List<String> PUBLISHED =
      List.of(
          "published",
          "date",
          "datepublished",
          "pubdate",
          "publicationdate",
          "publishedat",
          "publishdate",
          "datedepublication");
  private static final List<String> TITLE = List.of("title", "headline", "titre");
  private static final List<String> ADDRESS = List.of("address", "url", "link", "lien");
  private static final List<String> OUTLET =
      List.of(
          "outlet",
          "source",
          "publisher",
          "site",
          "medianame",
          "publication",
          "newspaper",
          "journal");
  private static final List<String> LANGUAGE = List.of("language", "lang", "langue");
  private static final List<String> AUTHORS = List.of("authors", "author", "byline", "auteur");
  private static final List<String> MODIFIED = List.of("modified", "datemodified", "updated");
  private static final List<String> FETCHED =
      List.of("fetched", "retrieved", "crawled", "datecrawled");

  /** Names of which a line of columns has one beside that of the text. */
  private static final Set<String> KNOWN =
      Stream.of(
              PUBLISHED,
              TITLE,
              ADDRESS,
              OUTLET,
              LANGUAGE,
              AUTHORS,
              List.of("id", "section", "country"))
          .flatMap(List::stream)
          .collect(Collectors.toUnmodifiableSet());

  private final Function<String, Optional<String>> fields;

  /**
   * @param fields the value of a field by its {@link #plain} name
   */
  RecordDocument(Function<String, Optional<String>> fields) {
    this.fields = fields;
  }

  /** A field's name without letter case and signs: {@code Publication Date}, {@code pub_date}. */
  static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }

  /** Whether these are names of a record's fields, its text among them. */
  static boolean hasDocument(List<String> plain) {
    return plain.stream().anyMatch(TEXT::contains) && plain.stream().anyMatch(KNOWN::contains);
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
    Optional<String> stamp = first(PUBLISHED);
    Optional<String> day = stamp.flatMap(IsoDay::of);
    if (stamp.isPresent() && day.isEmpty()) {
      intake.problem(
          "read.no-date", record.path(), "Its date of publication cannot be read; it is left out.");
    }
    Optional<String> title = first(TITLE);
    return new Metadata(
        title.map(words -> title(words, text)).orElse(null),
        first(ADDRESS).orElse(null),
        first(OUTLET).orElse(null),
        Languages.code(first(LANGUAGE).orElse(null)),
        day.map(date -> new Publication(date, Basis.STATED, null)).orElse(null),
        authors(),
        edition());
  }

  private Edition edition() {
    return new Edition(
        IsoMoment.of(first(MODIFIED).orElse(null)),
        IsoMoment.of(first(FETCHED).orElse(null)),
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
    for (String name : first(AUTHORS).orElse("").split("[;\n]")) {
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
