package org.gainsay.read;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Entities;

/**
 * Feeds as they were written before 2002 and often are now: with a document type that stands
 * elsewhere and with HTML's names of characters. The document type is left out unread, so nothing
 * is fetched and nothing can grow; one that brings entities of its own is refused.
 */
final class FeedXml {
  private static final Pattern NAME = Pattern.compile("&([A-Za-z][A-Za-z0-9]{1,31});");

  /** XML's own. */
  private static final Set<String> KNOWN = Set.of("amp", "lt", "gt", "quot", "apos");

  private static final String TYPE = "<!DOCTYPE";

  private FeedXml() {}

  /**
   * The document without its document type, HTML's names of characters being those characters.
   *
   * @throws XmlEvents.Refused if the document type declares entities or does not end
   */
  static String plain(String xml) throws XmlEvents.Refused {
    String text = withoutType(xml);
    Matcher names = NAME.matcher(text);
    StringBuilder plain = new StringBuilder(text.length());
    while (names.find()) {
      String character = KNOWN.contains(names.group(1)) ? "" : Entities.getByName(names.group(1));
      String put = character.isEmpty() ? names.group() : character;
      names.appendReplacement(plain, Matcher.quoteReplacement(put));
    }
    return names.appendTail(plain).toString();
  }

  private static String withoutType(String xml) throws XmlEvents.Refused {
    int from = afterProlog(xml);
    if (!xml.regionMatches(true, from, TYPE, 0, TYPE.length())) {
      return xml;
    }
    int end = end(xml, from);
    String type = xml.substring(from, end);
    int own = type.indexOf('[');
    if (own >= 0 && (type.indexOf("<!ENTITY", own) >= 0 || type.indexOf('%', own) >= 0)) {
      throw new XmlEvents.Refused(
          "read.unsafe-xml", "It declares entities of its own, which are not followed.");
    }
    // Lines stay where they are, for what is said of them.
    return xml.substring(0, from) + type.replaceAll("[^\n]", "") + xml.substring(end);
  }

  /** Behind white space, comments, the XML declaration and other instructions. */
  private static int afterProlog(String xml) {
    int at = 0;
    while (at < xml.length()) {
      char here = xml.charAt(at);
      if (here <= ' ' || here == '\uFEFF') {
        at++;
      } else if (xml.startsWith("<!--", at) || xml.startsWith("<?", at)) {
        String close = xml.charAt(at + 1) == '?' ? "?>" : "-->";
        int end = xml.indexOf(close, at);
        at = end < 0 ? xml.length() : end + close.length();
      } else {
        return at;
      }
    }
    return at;
  }

  /**
   * Behind the document type that begins there: brackets, quotation marks and comments may hold its
   * end.
   */
  private static int end(String xml, int from) throws XmlEvents.Refused {
    boolean inside = false;
    char quote = 0;
    for (int at = from; at < xml.length(); at++) {
      char here = xml.charAt(at);
      if (quote == 0 && xml.startsWith("<!--", at)) {
        int close = xml.indexOf("-->", at);
        at = close < 0 ? xml.length() : close + 2;
      } else if (quote != 0) {
        quote = here == quote ? 0 : quote;
      } else if (here == '"' || here == '\'') {
        quote = here;
      } else if (here == '[' || here == ']') {
        inside = here == '[';
      } else if (here == '>' && !inside) {
        return at + 1;
      }
    }
    throw new XmlEvents.Refused("read.broken", "Its document type does not end.");
  }
}
