package org.gainsay.read;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A part of a mail that holds no others.
 *
 * @param type media type in small letters
 * @param charset as it is declared, or null
 * @param name of the file, or null
 * @param attached whether it is meant to be kept beside the words
 * @param flowed whether its lines are to be put together (RFC 3676)
 * @param withPlain whether the same words stand in a plain part too
 * @param bytes decoded
 */
record MailPart(
    String type,
    @Nullable String charset,
    @Nullable String name,
    boolean attached,
    boolean flowed,
    boolean withPlain,
    byte[] bytes) {

  private static final Set<String> READ =
      Set.of(
          "application/pdf",
          "text/html",
          "text/plain",
          "message/rfc822",
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document");

  boolean isWords(String kind) {
    return type.equals(kind) && !attached && name == null;
  }

  /** Its file name; one made up of its number where it has none and can be read; else null. */
  @Nullable String fileName(int number) {
    if (name != null) {
      String slashed = name.replace('\\', '/');
      return slashed.substring(slashed.lastIndexOf('/') + 1);
    }
    if (!READ.contains(type)) {
      return null;
    }
    String ending =
        switch (type) {
          case "application/pdf" -> "pdf";
          case "text/html" -> "html";
          case "text/plain" -> "txt";
          case "message/rfc822" -> "eml";
          default -> "docx";
        };
    return "part-" + number + "." + ending;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }

  @Override
  public String toString() {
    return type.toLowerCase(Locale.ROOT) + " " + name;
  }
}
