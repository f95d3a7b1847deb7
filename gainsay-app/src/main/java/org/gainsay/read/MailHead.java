package org.gainsay.read;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The head of a mail (RFC 5322): what tells it from a text that begins with "From: …". */
final class MailHead {
  private static final Pattern FIELD = Pattern.compile("([!-9;-~]{1,76}):[ \\t]?(.*)");
  private static final int MOST_LINES = 1_000;

  /** Only programs write these. */
  private static final Set<String> MACHINES =
      Set.of(
          "message-id",
          "received",
          "mime-version",
          "return-path",
          "delivered-to",
          "dkim-signature");

  private MailHead() {}

  static boolean isOne(String head) {
    Set<String> names = new HashSet<>();
    int at = head.startsWith("From ") ? lineEnd(head, 0) + 1 : 0;
    for (int lines = 0; lines < MOST_LINES && at < head.length(); lines++) {
      int end = lineEnd(head, at);
      String line = head.substring(at, end).stripTrailing();
      if (line.isEmpty()) {
        break;
      }
      Matcher field = FIELD.matcher(line);
      boolean folded = Character.isWhitespace(line.charAt(0)) && !names.isEmpty();
      if (field.matches()) {
        names.add(field.group(1).toLowerCase(Locale.ROOT));
      } else if (!folded) {
        return false;
      }
      at = end + 1;
    }
    boolean person = names.contains("from") || names.contains("subject") || names.contains("to");
    return person && names.stream().anyMatch(MACHINES::contains);
  }

  private static int lineEnd(String text, int from) {
    int end = text.indexOf('\n', Math.min(from, text.length()));
    return end < 0 ? text.length() : end;
  }
}
