package org.gainsay.read;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gainsay.json.Json;
import org.gainsay.json.JsonArray;
import org.gainsay.json.JsonException;
import org.gainsay.json.JsonObject;
import org.gainsay.json.JsonReader;
import org.jspecify.annotations.Nullable;

/**
 * JSON lines: an object a line, each a document, read one by one. Also one object or array of
 * objects over several lines, which is held as a whole.
 */
final class JsonFormat implements Format {
  private static final Pattern LINES = Pattern.compile("\\s*\\{[ \\t]*\"[^\"\\n]{1,60}\"[ \\t]*:");
  private static final Pattern WHOLE =
      Pattern.compile("\\s*(?:\\{|\\[\\s*\\{)\\s*\"[^\"\\n]{1,60}\"\\s*:");

  static boolean isOne(String head) {
    return WHOLE.matcher(head).lookingAt();
  }

  @Override
  public void read(Source source, Intake intake) throws IOException {
    byte[] head = source.head();
    boolean lines = LINES.matcher(HeadCharset.text(head, HeadCharset.of(head))).lookingAt();
    if (lines) {
      lines(source, intake);
    } else {
      whole(source, intake);
    }
  }

  private static void lines(Source source, Intake intake) throws IOException {
    int longest = intake.limit(Reader.Limit.BYTES);
    LineSource lines = new LineSource(new BufferedReader(HeadCharset.reader(source)), longest);
    JsonReader reader = JsonReader.strict(new JsonReader.Limits(100, longest));
    for (String line = lines.next(); line != null; line = lines.next()) {
      if (line.isBlank()) {
        continue;
      }
      intake.budget().record();
      if (lines.isCut()) {
        String message = "It is longer than " + longest + " characters.";
        intake.problem("read.too-large", source.record(lines.number()).path(), message);
      } else {
        line(source, line, lines.number(), reader, intake);
      }
    }
  }

  private static void line(
      Source source, String line, long number, JsonReader reader, Intake intake) {
    try {
      record(source, reader.read(line), number, intake);
    } catch (JsonException e) {
      intake.problem(
          "read.broken",
          source.record(number).path(),
          "The line is no JSON: " + e.getMessage() + ".");
    }
  }

  private static void record(Source source, Json json, long number, Intake intake) {
    if (json instanceof JsonObject object) {
      new RecordDocument(name -> field(object, name)).read(source, number, intake);
    } else {
      String message = "It is no object with named fields.";
      intake.problem("read.no-text", source.record(number).path(), message);
    }
  }

  private static void whole(Source source, Intake intake) throws IOException {
    byte[] bytes = intake.bytes(source);
    if (bytes == null) {
      return;
    }
    String text = HeadCharset.text(bytes, HeadCharset.of(bytes));
    try {
      Json json =
          JsonReader.strict(new JsonReader.Limits(100, Math.max(1, text.length()))).read(text);
      List<Json> records = json instanceof JsonArray ? json.elements() : List.of(json);
      long number = 0;
      for (Json record : records) {
        intake.budget().record();
        record(source, record, ++number, intake);
      }
    } catch (JsonException e) {
      intake.problem("read.broken", source.path(), "It is no JSON: " + e.getMessage() + ".");
    }
  }

  /** The value of a field by its plain name; a list as lines. */
  private static Optional<String> field(JsonObject object, String name) {
    Json value = object.member(name).orElse(null);
    if (value == null) {
      for (var member : object.members().entrySet()) {
        value = RecordDocument.plain(member.getKey()).equals(name) ? member.getValue() : value;
      }
    }
    return Optional.ofNullable(words(value));
  }

  private static @Nullable String words(@Nullable Json value) {
    if (value == null) {
      return null;
    }
    List<String> parts = new ArrayList<>();
    value.text().ifPresent(parts::add);
    for (Json element : value.elements()) {
      element.text().ifPresent(parts::add);
    }
    return parts.isEmpty() ? null : String.join("\n", parts);
  }
}
