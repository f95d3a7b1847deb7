package org.gainsay.read;

/**
 * What of a plain text is held against the limits.
 *
 * @param longestLine in UTF-16 units
 * @param deepestBracket nesting of brackets inside a paragraph
 */
record PlainLimits(int longestLine, int deepestBracket) {
  static PlainLimits measure(String text) {
    int longest = 0;
    int deepest = 0;
    int depth = 0;
    int line = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r') {
        depth = line == 0 ? 0 : depth; // an empty line ends the paragraph
        line = 0;
        continue;
      }
      longest = Math.max(longest, ++line);
      if (c == '(' || c == '[' || c == '{') {
        deepest = Math.max(deepest, ++depth);
      } else if (c == ')' || c == ']' || c == '}') {
        depth = Math.max(0, depth - 1);
      }
    }
    return new PlainLimits(longest, deepest);
  }
}
