package org.gainsay.ud.train;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * Unannotated text to learn from: a plain text file, a folder of such ({@code DIR} or {@code
 * DIR:PREFIX}), or JSON lines with a {@code text} field, plain or compressed.
 */
final class RawText {
  private RawText() {}

  static List<String> read(List<Path> paths) throws IOException {
    List<String> texts = new ArrayList<>();
    for (Path path : paths) {
      String name = path.toString();
      int colon = name.indexOf(':');
      if (colon > 0) {
        folder(Path.of(name.substring(0, colon)), name.substring(colon + 1), texts);
      } else if (Files.isDirectory(path)) {
        folder(path, "", texts);
      } else {
        file(path, texts);
      }
    }
    return texts;
  }

  private static void folder(Path folder, String prefix, List<String> texts) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        String name = String.valueOf(file.getFileName());
        if (name.startsWith(prefix) && name.endsWith(".txt")) {
          file(file, texts);
        }
      }
    }
  }

  private static void file(Path file, List<String> texts) throws IOException {
    String name = file.toString();
    if (!name.contains(".jsonl")) {
      texts.add(Files.readString(file));
      return;
    }
    try (InputStream raw = Files.newInputStream(file);
        InputStream in = name.endsWith(".gz") ? new GZIPInputStream(raw) : raw;
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        texts.add(field(line));
      }
    }
  }

  /** The value of the field "text" of a JSON object on one line. */
  private static String field(String line) {
    int at = line.indexOf("\"text\":");
    at = at < 0 ? -1 : line.indexOf('"', at + 7);
    StringBuilder text = new StringBuilder();
    for (int i = at + 1; at >= 0 && i < line.length() && line.charAt(i) != '"'; i++) {
      char c = line.charAt(i);
      if (c != '\\') {
        text.append(c);
        continue;
      }
      char escaped = line.charAt(++i);
      switch (escaped) {
        case 'n' -> text.append('\n');
        case 't' -> text.append('\t');
        case 'r' -> text.append('\r');
        case 'b', 'f' -> text.append(' ');
        case 'u' -> {
          text.append((char) Integer.parseInt(line.substring(i + 1, i + 5), 16));
          i += 4;
        }
        default -> text.append(escaped);
      }
    }
    return text.toString();
  }
}
