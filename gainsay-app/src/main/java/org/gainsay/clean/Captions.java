package org.gainsay.clean;

import java.util.List;

/** Words under pictures, known by where they stand. */
final class Captions {
  private static final int MOST_WORDS = 30;

  private Captions() {}

  /** Marks words under a picture as its caption. */
  static void mark(List<Line> lines, List<Look> looks, String text) {
    String picture = null;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.isEmpty()) {
        continue;
      }
      if (line.image() && looks.get(i) == Look.MARKS) {
        picture = alternative(text.substring(line.start(), line.end()));
        continue;
      }
      if (picture != null && isCaption(line, looks.get(i), picture)) {
        looks.set(i, Look.CAPTION);
      }
      picture = null;
    }
  }

  /** What stands for a picture where it cannot be shown. */
  private static String alternative(String image) {
    int open = image.indexOf("![");
    int close = image.indexOf(']', open + 2);
    return open >= 0 && close > open ? Titles.bare(image.substring(open + 2, close)) : "";
  }

  private static boolean isCaption(Line line, Look look, String picture) {
    boolean colon = line.visible().endsWith(":");
    boolean few = Words.count(line.visible()) <= MOST_WORDS;
    boolean noSentence = (look == Look.SHORT || look == Look.PARTIAL) && few && !colon;
    boolean plain = line.form() == Line.Form.PLAIN;
    boolean same = picture.length() > 20 && Titles.bare(line.visible()).equals(picture);
    return plain && (noSentence || (same && look == Look.PROSE));
  }
}
