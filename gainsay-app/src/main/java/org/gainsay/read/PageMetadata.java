package org.gainsay.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gainsay.model.Basis;
import org.gainsay.model.Block;
import org.gainsay.model.Cut;
import org.gainsay.model.Edition;
import org.gainsay.model.Metadata;
import org.gainsay.model.Publication;
import org.gainsay.model.Text;
import org.gainsay.model.Title;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of itself, from JSON-LD and microdata (schema.org), OpenGraph, Dublin Core and
 * plain HTML, in this order of trust.
 */
final class PageMetadata {
  private final Document page;
  private final PageText text;
  private final LinkedData linked;
  private final Microdata marked;
  private final Map<String, String> metas;

  PageMetadata(Document page, PageText text) {
    this.page = page;
    this.text = text;
    this.linked = LinkedData.of(page);
    this.marked = Microdata.of(page);
    this.metas = metas(page);
  }

  Metadata read() {
    return new Metadata(
        title(), address(), outlet(), language(), published(), authors(), edition());
  }

  private Edition edition() {
    List<@Nullable String> stamps = new ArrayList<>(linked.modified());
    stamps.add(meta("article:modified_time", "og:article:modified_time", "og:modified_time"));
    stamps.add(meta("og:updated_time"));
    stamps.addAll(marked.modified());
    stamps.add(meta("datemodified", "dcterms.modified", "dc.date.modified", "last-modified"));
    boolean notFree = linked.notFree() || marked.notFree();
    Cut cut = notFree ? new Cut(Cut.Sign.NOT_FREE, null) : null;
    return new Edition(IsoMoment.first(stamps), null, cut);
  }

  private @Nullable String address() {
    String address = attribute("link[rel~=(?i)^canonical$]", "href");
    address = address != null ? address : meta("og:url", "twitter:url");
    address = address != null ? address : linked.address();
    boolean absolute = address != null && address.matches("(?i)https?://.*");
    return absolute ? address : null;
  }

  private @Nullable String outlet() {
    String outlet = linked.publisher();
    String site = meta("og:site_name", "dc.publisher", "citation_journal_title");
    outlet = site != null ? site : outlet;
    outlet = outlet != null ? outlet : marked.publisher();
    return outlet != null ? outlet : meta("application-name", "publisher");
  }

  private @Nullable String language() {
    Element root = page.selectFirst("html");
    String code = root == null ? null : Languages.code(root.attr("lang"));
    code = code != null || root == null ? code : Languages.code(root.attr("xml:lang"));
    code = code != null ? code : Languages.code(linked.language());
    code = code != null ? code : Languages.code(marked.language());
    code = code != null ? code : Languages.code(meta("og:locale", "dc.language", "language"));
    Element header = page.selectFirst("meta[http-equiv~=(?i)^content-language$]");
    return code != null || header == null ? code : Languages.code(header.attr("content"));
  }

  private @Nullable Publication published() {
    List<@Nullable String> stamps = new ArrayList<>(linked.dates());
    stamps.add(meta("article:published_time", "og:article:published_time", "og:published_time"));
    stamps.addAll(marked.published());
    stamps.add(
        meta(
            "datepublished",
            "date",
            "pubdate",
            "publishdate",
            "publish-date",
            "publish_date",
            "dc.date.issued",
            "dcterms.issued",
            "dcterms.date",
            "dc.date",
            "dcterms.created",
            "sailthru.date",
            "parsely-pub-date",
            "citation_publication_date",
            "article.published"));
    stamps.add(attribute("time[pubdate]", "datetime"));
    stamps.add(attribute("article time[datetime], main time[datetime]", "datetime"));
    for (String stamp : stamps) {
      Optional<String> day = stamp == null ? Optional.empty() : IsoDay.of(stamp);
      if (day.isPresent()) {
        return new Publication(day.get(), Basis.STATED, null);
      }
    }
    return null;
  }

  private List<String> authors() {
    Set<String> authors = new LinkedHashSet<>(linked.authors());
    if (authors.isEmpty()) {
      String named = meta("author", "article:author", "dc.creator", "byl", "parsely-author");
      add(named, authors);
    }
    if (authors.isEmpty()) {
      marked.authors().forEach(name -> add(name, authors));
      page.select("[rel=author]").forEach(element -> add(element.text(), authors));
    }
    return List.copyOf(authors);
  }

  private static void add(@Nullable String name, Set<String> authors) {
    if (name != null && !name.isBlank() && !name.contains("://") && name.length() < 100) {
      authors.add(name.strip());
    }
  }

  /**
   * The heading that says what the metadata says, with its place; else what the metadata says,
   * without; else the page's only first-level heading.
   */
  private @Nullable Title title() {
    List<String> candidates = new ArrayList<>();
    for (String candidate :
        new String[] {
          linked.headline(),
          meta("og:title", "twitter:title", "dc.title", "title"),
          marked.headline(),
          page.title()
        }) {
      if (candidate != null && !candidate.isBlank()) {
        candidates.add(candidate.strip());
      }
    }
    Title heading = heading(candidates);
    if (heading != null) {
      return heading;
    }
    return candidates.isEmpty() ? null : new Title(candidates.get(0), null);
  }

  private @Nullable Title heading(List<String> candidates) {
    Text whole = Text.of(text.text());
    Title single = null;
    int firsts = 0;
    for (int i = 0; i < text.blocks().size() && i < text.sources().size(); i++) {
      Block block = text.blocks().get(i);
      if (block.kind() != Block.Kind.HEADING) {
        continue;
      }
      String said = whole.slice(block.span());
      if (candidates.stream().anyMatch(candidate -> sameWords(said, candidate))) {
        return new Title(said, block.span());
      }
      if (text.sources().get(i).normalName().equals("h1")) {
        single = firsts++ == 0 ? new Title(said, block.span()) : null;
      }
    }
    return single;
  }

  /** Whether a heading is the candidate or its beginning, as "Headline | Outlet" has it. */
  private static boolean sameWords(String heading, String candidate) {
    String bare = bare(heading);
    String other = bare(candidate);
    return bare.length() > 10 && (other.equals(bare) || other.startsWith(bare));
  }

  private static String bare(String text) {
    StringBuilder bare = new StringBuilder();
    text.codePoints().filter(Character::isLetterOrDigit).forEach(bare::appendCodePoint);
    return bare.toString().toLowerCase(Locale.ROOT);
  }

  /** The content of the first of the names that has any. */
  private @Nullable String meta(String... names) {
    for (String name : names) {
      String content = metas.get(name);
      if (content != null) {
        return content;
      }
    }
    return null;
  }

  /** The first content of each name of the page's {@code meta} elements, names in small letters. */
  private static Map<String, String> metas(Document page) {
    Map<String, String> metas = new HashMap<>();
    for (Element element : page.select("meta[content]")) {
      String content = element.attr("content").strip();
      for (String key : new String[] {"property", "name", "itemprop"}) {
        String name = element.attr(key).toLowerCase(Locale.ROOT);
        if (!name.isEmpty() && !content.isEmpty()) {
          metas.putIfAbsent(name, content);
        }
      }
    }
    return metas;
  }

  private @Nullable String attribute(String selector, String attribute) {
    Element element = page.selectFirst(selector);
    String value = element == null ? "" : element.attr(attribute).strip();
    return value.isEmpty() ? null : value;
  }
}
