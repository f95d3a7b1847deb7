package org.gainsay.read;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.gainsay.model.Basis;
import org.gainsay.model.Edition;
import org.gainsay.model.Metadata;
import org.gainsay.model.Publication;
import org.gainsay.model.Title;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Feeds (RSS 0.9 to 2.0, Atom 0.3 and 1.0): an entry a document, read as a page with its title as
 * heading.
 */
final class FeedFormat implements Format {
  /** What is said to be plain, as all of RSS before 2.0 is, is often a page's all the same. */
  private static final Pattern TAG =
      Pattern.compile("(?i)</(?:p|a|b|i|em|strong|div|span)>|<(?:br|p)\\b[^<>]*>");

  @Override
  public void read(Source source, Intake intake) throws IOException {
    byte[] bytes = intake.bytes(source);
    if (bytes == null) {
      return;
    }
    try {
      String xml = FeedXml.plain(XmlEvents.decoded(bytes, source.charset()));
      List<String> stamps = FeedDates.of(xml, intake.limit(Reader.Limit.NESTING));
      SyndFeed feed = new SyndFeedInput(false, Locale.ROOT).build(new StringReader(xml));
      List<SyndEntry> entries = feed.getEntries();
      if (entries.isEmpty()) {
        intake.problem("read.empty", source.path(), "The feed has no entries.");
      }
      for (int i = 0; i < entries.size(); i++) {
        intake.budget().record();
        String stamp = stamps.size() == entries.size() ? stamps.get(i) : "";
        entry(source.record(i + 1), feed, entries.get(i), stamp, intake);
      }
    } catch (XmlEvents.Refused e) {
      intake.problem(e.code(), source.path(), String.valueOf(e.getMessage()));
    } catch (FeedException | IllegalArgumentException e) {
      intake.problem(
          "read.broken", source.path(), "It is no feed that can be read: " + e.getMessage() + ".");
    }
  }

  private static void entry(
      Source source, SyndFeed feed, SyndEntry entry, String stamp, Intake intake) {
    String title = entry.getTitle() == null ? "" : words(entry.getTitle()).strip();
    String heading = title.isEmpty() ? "" : "<h1>" + Entities.escape(title) + "</h1>";
    String html =
        "<html><head><title>"
            + Entities.escape(title)
            + "</title></head><body>"
            + heading
            + body(entry)
            + "</body></html>";
    TextFormat.page(source, html, metadata(feed, entry, stamp), intake);
  }

  private static String words(String html) {
    return html.indexOf('<') >= 0 || html.indexOf('&') >= 0
        ? Parser.unescapeEntities(html, false).replaceAll("</?[a-zA-Z][^<>]*>", "")
        : html;
  }

  /** The whole text where the feed has it, else the summary. */
  private static String body(SyndEntry entry) {
    StringBuilder body = new StringBuilder();
    for (SyndContent content : entry.getContents()) {
      body.append(html(content));
    }
    boolean whole = !body.toString().isBlank();
    return whole || entry.getDescription() == null ? body.toString() : html(entry.getDescription());
  }

  private static String html(SyndContent content) {
    String value = content.getValue() == null ? "" : content.getValue();
    boolean told = "text".equals(content.getType()) || "text/plain".equals(content.getType());
    boolean plain = told && !TAG.matcher(value).find();
    return "<div>" + (plain ? "<p>" + Entities.escape(value) + "</p>" : value) + "</div>";
  }

  private static Metadata metadata(SyndFeed feed, SyndEntry entry, String stamp) {
    @Nullable Title none = null; // the page finds it, with its place
    return new Metadata(
        none,
        address(entry),
        feed.getTitle() == null ? null : FrontMatter.outlet(feed.getTitle().strip()),
        Languages.code(feed.getLanguage()),
        IsoDay.of(stamp).map(day -> new Publication(day, Basis.STATED, null)).orElse(null),
        authors(entry),
        new Edition(changed(entry), null, null));
  }

  /** Atom alone tells it. */
  private static @Nullable String changed(SyndEntry entry) {
    Date updated = entry.getUpdatedDate();
    return updated == null ? null : IsoMoment.of(updated.toInstant().toString());
  }

  private static @Nullable String address(SyndEntry entry) {
    for (String address : new String[] {entry.getLink(), entry.getUri()}) {
      if (address != null && address.strip().matches("(?i)https?://\\S+")) {
        return address.strip();
      }
    }
    return null;
  }

  private static List<String> authors(SyndEntry entry) {
    List<String> authors = new ArrayList<>();
    for (SyndPerson person : entry.getAuthors()) {
      add(person.getName(), authors);
    }
    if (authors.isEmpty()) {
      add(entry.getAuthor(), authors);
    }
    return authors;
  }

  /** RSS writes "desk@example.org (Jo Roe)". */
  private static void add(@Nullable String author, List<String> authors) {
    String name =
        author == null ? "" : author.strip().replaceAll("^\\S+@\\S+\\s*\\((.*)\\)$", "$1");
    if (!name.isBlank() && name.indexOf('@') < 0 && !authors.contains(name)) {
      authors.add(name);
    }
  }
}
