package org.gainsay.json;

import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes JSON as a stream of calls, UTF-8, two blanks of indent and {@code \n} on every platform or
 * all on one line: the same calls give the same bytes. Characters from U+D800 on are escaped, so
 * that lone surrogates survive.
 *
 * <p>Calls out of order ({@link #name} in an array) are faults of the caller: {@link
 * IllegalStateException}.
 */
public final class JsonWriter implements Closeable {
  private static final int LAST_BEFORE_SURROGATES = 0xD7FF;

  private final JsonGenerator generator;

  private JsonWriter(JsonGenerator generator) {
    this.generator = generator;
  }

  /** Writes over several lines, for people and for diffs. */
  public static JsonWriter indented(OutputStream out) throws IOException {
    JsonWriter writer = compact(out);
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    Separators separators =
        Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter(separators)
            .withObjectIndenter(indenter)
            .withArrayIndenter(indenter);
    writer.generator.setPrettyPrinter(printer);
    return writer;
  }

  /** Writes all on one line. */
  public static JsonWriter compact(OutputStream out) throws IOException {
    JsonGenerator generator =
        new JsonFactoryBuilder()
            .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
            .build()
            .createGenerator(
                new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)));
    generator.disable(JsonGenerator.Feature.AUTO_CLOSE_JSON_CONTENT);
    generator.setHighestNonEscapedChar(LAST_BEFORE_SURROGATES);
    return new JsonWriter(generator);
  }

  public JsonWriter beginObject() throws IOException {
    generator.writeStartObject();
    return this;
  }

  public JsonWriter endObject() throws IOException {
    generator.writeEndObject();
    return this;
  }

  public JsonWriter beginArray() throws IOException {
    generator.writeStartArray();
    return this;
  }

  public JsonWriter endArray() throws IOException {
    generator.writeEndArray();
    return this;
  }

  /** The name of the member whose value is written next. */
  public JsonWriter name(String name) throws IOException {
    generator.writeFieldName(name);
    return this;
  }

  /** A string, or {@code null}. */
  public JsonWriter value(@Nullable String value) throws IOException {
    generator.writeString(value);
    return this;
  }

  public JsonWriter value(long value) throws IOException {
    generator.writeNumber(value);
    return this;
  }

  /**
   * A number as Java prints it, without exponent where it needs none.
   *
   * @throws NumberFormatException for infinities and NaN, which JSON does not have
   */
  public JsonWriter value(double value) throws IOException {
    generator.writeNumber(JsonNumber.of(value).literal());
    return this;
  }

  public JsonWriter value(boolean value) throws IOException {
    generator.writeBoolean(value);
    return this;
  }

  public JsonWriter nullValue() throws IOException {
    generator.writeNull();
    return this;
  }

  /** A whole tree; its nesting is that of the caller's stack. */
  public JsonWriter value(Json json) throws IOException {
    if (json instanceof JsonObject object) {
      beginObject();
      for (Map.Entry<String, Json> member : object.members().entrySet()) {
        name(member.getKey()).value(member.getValue());
      }
      return endObject();
    } else if (json instanceof JsonArray array) {
      beginArray();
      for (Json element : array.elements()) {
        value(element);
      }
      return endArray();
    } else if (json instanceof JsonString string) {
      return value(string.value());
    } else if (json instanceof JsonNumber number) {
      generator.writeNumber(number.literal());
      return this;
    } else if (json instanceof JsonBoolean truth) {
      return value(truth.value());
    }
    return nullValue();
  }

  /** Writes what is held back; what was opened stays open. */
  public void flush() throws IOException {
    generator.flush();
  }

  /** Flushes and closes the stream; does not end what is still open. */
  @Override
  public void close() throws IOException {
    generator.close();
  }
}
