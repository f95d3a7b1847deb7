package org.gainsay.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.gainsay.json.Json;
import org.gainsay.json.JsonBoolean;
import org.gainsay.json.JsonException;
import org.gainsay.json.JsonObject;
import org.gainsay.json.JsonReader;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** The schema.org article that a page's JSON-LD (W3C) tells of; empty where there is none. */
final class LinkedData {
  private static final JsonReader READER =
      JsonReader.tolerant(new JsonReader.Limits(100, 2_000_000));
  private static final int MOST_OBJECTS = 2_000;

  private final @Nullable Json article;

  private LinkedData(@Nullable Json article) {
    this.article = article;
  }

  static LinkedData of(Document page) {
    for (Element script : page.select("script[type~=(?i)ld.json]")) {
      try {
        Json article = article(READER.read(script.data()));
        if (article != null) {
          return new LinkedData(article);
        }
      } catch (JsonException e) {
        continue; // what a page says of itself beside its text may be broken
      }
    }
    return new LinkedData(null);
  }

  private static @Nullable Json article(Json root) {
    Deque<Json> waiting = new ArrayDeque<>(List.of(root));
    for (int seen = 0; seen < MOST_OBJECTS && !waiting.isEmpty(); seen++) {
      Json json = waiting.poll();
      if (isArticle(json)) {
        return json;
      }
      waiting.addAll(json.elements());
      if (json instanceof JsonObject object) {
        object.member("@graph").ifPresent(waiting::add);
        object.member("mainEntity").ifPresent(waiting::add);
      }
    }
    return null;
  }

  private static boolean isArticle(Json json) {
    Json type = json.member("@type").orElse(null);
    if (type == null) {
      return false;
    }
    List<String> names = new ArrayList<>();
    type.text().ifPresent(names::add);
    type.elements().forEach(element -> element.text().ifPresent(names::add));
    return names.stream().anyMatch(LinkedData::isArticleType);
  }

  private static boolean isArticleType(String type) {
    String name = type.toLowerCase(Locale.ROOT);
    return name.endsWith("article") || name.endsWith("posting") || name.endsWith("report");
  }

  @Nullable String headline() {
    String headline = string("headline");
    return headline != null ? headline : string("name");
  }

  @Nullable String language() {
    return string("inLanguage");
  }

  @Nullable String publisher() {
    List<String> names = names("publisher");
    return names.isEmpty() ? null : names.get(0);
  }

  List<String> authors() {
    return names("author");
  }

  List<@Nullable String> dates() {
    List<@Nullable String> dates = new ArrayList<>();
    dates.add(string("datePublished"));
    dates.add(string("dateCreated"));
    return dates;
  }

  List<@Nullable String> modified() {
    List<@Nullable String> dates = new ArrayList<>();
    dates.add(string("dateModified"));
    return dates;
  }

  /** Whether it says that it is not free to read: false, or the word, as it is often written. */
  boolean notFree() {
    Json value = article == null ? null : article.member("isAccessibleForFree").orElse(null);
    return value instanceof JsonBoolean flag
        ? !flag.value()
        : "false".equalsIgnoreCase(string(value));
  }

  @Nullable String address() {
    String address = string("url");
    return address != null ? address : string("mainEntityOfPage");
  }

  private @Nullable String string(String name) {
    return article == null ? null : string(article.member(name).orElse(null));
  }

  /** A string, or an object's {@code @id} or name. */
  private static @Nullable String string(@Nullable Json value) {
    if (value == null) {
      return null;
    }
    String own = value.text().orElse(null);
    if (own == null) {
      own = value.member("@id").or(() -> value.member("name")).flatMap(Json::text).orElse(null);
    }
    // Some pages escape HTML inside JSON.
    return own == null ? null : Parser.unescapeEntities(own, false).strip();
  }

  private List<String> names(String member) {
    Json value = article == null ? null : article.member(member).orElse(null);
    if (value == null) {
      return List.of();
    }
    List<Json> entries = value.elements().isEmpty() ? List.of(value) : value.elements();
    List<String> names = new ArrayList<>();
    for (Json entry : entries) {
      String name = string(entry.member("name").orElse(entry));
      if (name != null && !name.isBlank() && !name.contains("://")) {
        names.add(name);
      }
    }
    return names;
  }
}
