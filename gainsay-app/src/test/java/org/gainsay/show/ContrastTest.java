package org.gainsay.show;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page's colours against one another, in light, dark and print: WCAG 2.2, 1.4.3, level AA. */
class ContrastTest {
  private static final Pattern SCHEME = Pattern.compile(":root \\{([^}]*)}");
  private static final Pattern COLOUR = Pattern.compile("--([a-z-]+): #([0-9a-f]{3,6})");

  private static final List<String> WORDS = List.of("ink", "soft", "accuse", "deny", "answer");
  private static final List<String> GROUNDS = List.of("paper", "sheet");
  private static final List<String> TINTS =
      List.of("accuse-tint", "deny-tint", "answer-tint", "plain-tint");

  private static List<Map<String, String>> schemes() {
    List<Map<String, String>> schemes = new ArrayList<>();
    Matcher blocks = SCHEME.matcher(Resource.text("page.css"));
    while (blocks.find()) {
      Map<String, String> colours = new HashMap<>();
      Matcher found = COLOUR.matcher(blocks.group(1));
      while (found.find()) {
        colours.put(found.group(1), found.group(2));
      }
      schemes.add(colours);
    }
    return schemes;
  }

  @Test
  void wordsStandOutFromWhatIsBehindThem() {
    List<Map<String, String>> schemes = schemes();
    assertEquals(3, schemes.size());
    for (Map<String, String> scheme : schemes) {
      for (String word : WORDS) {
        GROUNDS.forEach(ground -> check(scheme, word, ground));
      }
      TINTS.forEach(tint -> check(scheme, "ink", tint));
    }
  }

  private static void check(Map<String, String> scheme, String word, String ground) {
    double contrast =
        contrast(scheme.getOrDefault(word, "777"), scheme.getOrDefault(ground, "777"));
    assertTrue(contrast >= 4.5, word + " on " + ground + ": " + contrast);
  }

  private static double contrast(String one, String other) {
    double first = luminance(one);
    double second = luminance(other);
    return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
  }

  private static double luminance(String hex) {
    String full = hex.length() == 3 ? hex.replaceAll("(.)", "$1$1") : hex;
    return 0.2126 * linear(full, 0) + 0.7152 * linear(full, 2) + 0.0722 * linear(full, 4);
  }

  private static double linear(String hex, int at) {
    double value = Integer.parseInt(hex.substring(at, at + 2), 16) / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }
}
