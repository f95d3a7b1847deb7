package org.gainsay.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report as read: step 1's result.
 *
 * @param id first 12 hex digits of the SHA-256 of the text's UTF-8 bytes
 * @param path as given on the command line, or null
 * @param alsoAt other paths at which the same text was met
 * @param text the text as read, a byte-order mark left out
 * @param verbatim whether the text is simply the file as UTF-8
 * @param blocks what the markup says, in order; empty for plain text
 */
public record Document(
    String id,
    @Nullable String path,
    List<String> alsoAt,
    Text text,
    boolean verbatim,
    Metadata metadata,
    List<Block> blocks) {

  public Document {
    alsoAt = List.copyOf(alsoAt);
    blocks = List.copyOf(blocks);
  }

  /** The id of a text. A lone surrogate counts as a question mark, as UTF-8 cannot hold it. */
  public static String idOf(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)), 0, 6);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  public Document withAlsoAt(List<String> paths) {
    return new Document(id, path, paths, text, verbatim, metadata, blocks);
  }
}
