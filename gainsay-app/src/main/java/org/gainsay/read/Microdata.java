package org.gainsay.read;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The schema.org article that a page's microdata tells of (WHATWG HTML, section 5): its first item
 * of a type that ends in Article, Posting or Report; where there is none, the whole page. What
 * belongs to an item in it, such as a comment, is not the article's.
 */
final class Microdata {
  private static final int LONGEST = 300;

  private final Document page;
  private final @Nullable Element article;

  private Microdata(Document page, @Nullable Element article) {
    this.page = page;
    this.article = article;
  }

  static Microdata of(Document page) {
    for (Element item : page.select("[itemscope][itemtype]")) {
      for (String type : item.attr("itemtype").toLowerCase(Locale.ROOT).split("\\s+")) {
        if (type.endsWith("article") || type.endsWith("posting") || type.endsWith("report")) {
          return new Microdata(page, item);
        }
      }
    }
    return new Microdata(page, null);
  }

  @Nullable String headline() {
    return first(article == null ? List.of("headline") : List.of("headline", "name"));
  }

  @Nullable String language() {
    return first(List.of("inlanguage"));
  }

  @Nullable String publisher() {
    return names("publisher").stream().findFirst().orElse(null);
  }

  List<String> authors() {
    return names("author");
  }

  List<String> published() {
    return values("datepublished");
  }

  List<String> modified() {
    return values("datemodified");
  }

  /** Whether it says that it is not free to read. */
  boolean notFree() {
    return values("isaccessibleforfree").stream()
        .anyMatch(value -> value.equalsIgnoreCase("false"));
  }

  private @Nullable String first(List<String> names) {
    return names.stream()
        .flatMap(name -> values(name).stream())
        .filter(value -> value.length() <= LONGEST)
        .findFirst()
        .orElse(null);
  }

  private List<String> values(String name) {
    List<String> values = new ArrayList<>();
    for (Element element : elements(name)) {
      String value = value(element);
      if (!value.isEmpty()) {
        values.add(value);
      }
    }
    return values;
  }

  /** The names of the items, or the words where no item is. */
  private List<String> names(String property) {
    Set<String> names = new LinkedHashSet<>();
    for (Element element : elements(property)) {
      Element name = element.selectFirst("[itemprop~=(?i)(^|\\s)name(\\s|$)]");
      names.add(value(name == null ? element : name));
    }
    names.removeIf(name -> name.isEmpty() || name.contains("://") || name.length() > LONGEST);
    return List.copyOf(names);
  }

  private List<Element> elements(String name) {
    List<Element> elements = new ArrayList<>();
    Element root = article == null ? page : article;
    for (Element element : root.select("[itemprop]")) {
      String names = element.attr("itemprop").toLowerCase(Locale.ROOT);
      if (List.of(names.split("\\s+")).contains(name)
          && (article == null || owner(element) == article)) {
        elements.add(element);
      }
    }
    return elements;
  }

  private static @Nullable Element owner(Element element) {
    Element parent = element.parent();
    while (parent != null && !parent.hasAttr("itemscope")) {
      parent = parent.parent();
    }
    return parent;
  }

  /** What an element says to programs, else to readers. */
  private static String value(Element element) {
    for (String attribute : new String[] {"content", "datetime"}) {
      if (!element.attr(attribute).isBlank()) {
        return element.attr(attribute).strip();
      }
    }
    return element.text().strip();
  }
}
