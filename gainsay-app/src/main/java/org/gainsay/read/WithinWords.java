package org.gainsay.read;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * What the elements around a block say it is: see {@link org.gainsay.model.Block#within}. A class
 * {@code post-content} gives itself and its words; {@code articleBody} gives article, body and
 * articlebody.
 */
record WithinWords(Set<String> words) {
  static final WithinWords NONE = new WithinWords(Set.of());

  /** No page needs more; a hostile one stops here. */
  private static final int MOST = 200;

  private static final int LONGEST = 200;

  WithinWords with(Element element) {
    if (words.size() >= MOST) {
      return this;
    }
    Set<String> more = new LinkedHashSet<>(words);
    more.add(element.normalName());
    add(element.attr("role"), more);
    add(element.className(), more);
    add(element.id(), more);
    add(element.attr("itemprop"), more);
    if (isHidden(element)) {
      more.add("hidden");
    }
    return new WithinWords(Set.copyOf(more));
  }

  private static boolean isHidden(Element element) {
    String style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
    return element.hasAttr("hidden")
        || element.attr("aria-hidden").equals("true")
        || style.contains("display:none")
        || style.contains("visibility:hidden");
  }

  private static void add(String attribute, Set<String> words) {
    String bounded = attribute.substring(0, Math.min(LONGEST, attribute.length()));
    for (String token : bounded.split("\\s+")) {
      if (!token.isEmpty()) {
        words.add(token.toLowerCase(Locale.ROOT));
        split(token, words);
      }
    }
  }

  /** The parts between marks and at each rise from a small to a capital letter. */
  private static void split(String token, Set<String> words) {
    int start = 0;
    for (int i = 0; i <= token.length(); i++) {
      boolean mark = i == token.length() || !Character.isLetterOrDigit(token.charAt(i));
      boolean rise =
          !mark
              && i > start
              && Character.isUpperCase(token.charAt(i))
              && Character.isLowerCase(token.charAt(i - 1));
      if (mark || rise) {
        if (i > start) {
          words.add(token.substring(start, i).toLowerCase(Locale.ROOT));
        }
        start = mark ? i + 1 : i;
      }
    }
  }
}
