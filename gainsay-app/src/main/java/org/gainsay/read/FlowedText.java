package org.gainsay.read;

/** Plain text with format=flowed (RFC 3676): lines that end in a space go on in the next. */
final class FlowedText {
  private static final String SIGNATURE = "-- ";

  private FlowedText() {}

  /** The text with its paragraphs put together. */
  static String joined(String text) {
    StringBuilder joined = new StringBuilder(text.length());
    int depth = -1;
    for (String line : text.split("\n", -1)) {
      int quoted = quoted(line);
      String words = line.substring(quoted);
      words = words.startsWith(" ") ? words.substring(1) : words;
      boolean goesOn = depth == quoted && !words.equals(SIGNATURE);
      if (!goesOn) {
        joined.append(joined.length() > 0 ? "\n" : "").append(">".repeat(quoted));
        joined.append(quoted > 0 ? " " : "");
      }
      joined.append(words);
      boolean soft = words.endsWith(" ") && !words.equals(SIGNATURE);
      depth = soft ? quoted : -1;
    }
    return joined.toString();
  }

  private static int quoted(String line) {
    int depth = 0;
    while (depth < line.length() && line.charAt(depth) == '>') {
      depth++;
    }
    return depth;
  }
}
