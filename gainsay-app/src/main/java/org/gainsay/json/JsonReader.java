package org.gainsay.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ObjIntConsumer;

/**
 * Reads one JSON value from a text. Strict as RFC 8259, or tolerant of what web pages hold: single
 * quotation marks, comments, bare line breaks in strings, trailing and missing commas' values, bare
 * names, anything after the value.
 */
public final class JsonReader {
  /**
   * What a text may hold at most; more is a {@link JsonException}.
   *
   * @param nesting depth of objects and arrays
   * @param size length of the text, in UTF-16 units
   */
  public record Limits(int nesting, int size) {
    public static final Limits DEFAULT = new Limits(500, 50_000_000);
  }

  private final JsonFactory factory;
  private final Limits limits;
  private final boolean tolerant;

  private JsonReader(Limits limits, boolean tolerant) {
    this.limits = limits;
    this.tolerant = tolerant;
    StreamReadConstraints constraints =
        StreamReadConstraints.builder()
            .maxNestingDepth(limits.nesting())
            .maxStringLength(limits.size())
            .maxNameLength(limits.size())
            .build();
    JsonFactoryBuilder builder = new JsonFactoryBuilder().streamReadConstraints(constraints);
    // Names of foreign documents must not gather in a table that outlives them.
    builder.disable(JsonFactory.Feature.INTERN_FIELD_NAMES);
    if (tolerant) {
      builder.enable(
          JsonReadFeature.ALLOW_JAVA_COMMENTS,
          JsonReadFeature.ALLOW_SINGLE_QUOTES,
          JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES,
          JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
          JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER,
          JsonReadFeature.ALLOW_MISSING_VALUES,
          JsonReadFeature.ALLOW_TRAILING_COMMA,
          JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS);
    }
    this.factory = builder.build();
  }

  public static JsonReader strict(Limits limits) {
    return new JsonReader(limits, false);
  }

  public static JsonReader tolerant(Limits limits) {
    return new JsonReader(limits, true);
  }

  /**
   * The value of the text.
   *
   * @throws JsonException if the text is not JSON or beyond a limit
   */
  public Json read(String text) throws JsonException {
    return read(text, JsonReader::value);
  }

  /**
   * The same with of each array, wherever it stands, the first element alone: what the text is,
   * without the memory that all of it needs. The whole text is read and has to be JSON.
   */
  public Json sketch(String text) throws JsonException {
    return read(text, JsonReader::sketched);
  }

  /**
   * Gives the elements of an array, which is a member of the text's object, one by one, and keeps
   * none of them.
   *
   * @throws JsonException if the text is not JSON or beyond a limit; what came before was given
   */
  public void each(String text, String member, ObjIntConsumer<Json> to) throws JsonException {
    read(
        text,
        (parser, first) -> {
          if (first == JsonToken.START_OBJECT) {
            each(parser, member, to);
          } else {
            parser.skipChildren();
          }
          return new JsonNull();
        });
  }

  private static void each(JsonParser parser, String member, ObjIntConsumer<Json> to)
      throws IOException {
    for (JsonToken token = next(parser); token != JsonToken.END_OBJECT; token = next(parser)) {
      boolean wanted = parser.currentName().equals(member);
      if (next(parser) == JsonToken.START_ARRAY && wanted) {
        int index = 0;
        for (JsonToken one = next(parser); one != JsonToken.END_ARRAY; one = next(parser)) {
          to.accept(value(parser, one), index++);
        }
      } else {
        parser.skipChildren();
      }
    }
  }

  /** Makes of the tokens of a value, of which the first is read, what is asked for. */
  @FunctionalInterface
  private interface Reading {
    Json of(JsonParser parser, JsonToken first) throws IOException;
  }

  private Json read(String text, Reading reading) throws JsonException {
    if (text.length() > limits.size()) {
      throw new JsonException("longer than " + limits.size() + " characters");
    }
    try (JsonParser parser = factory.createParser(text)) {
      JsonToken first = parser.nextToken();
      if (first == null) {
        throw new JsonException("no value");
      }
      Json value = reading.of(parser, first);
      if (!tolerant && parser.nextToken() != null) {
        throw new JsonException("something follows the value" + place(parser.currentLocation()));
      }
      return value;
    } catch (JsonProcessingException e) {
      throw new JsonException(e.getOriginalMessage() + place(e.getLocation()), e);
    } catch (JsonException e) {
      throw e;
    } catch (IOException e) {
      throw new JsonException("unreadable", e);
    }
  }

  private static String place(JsonLocation location) {
    return location == null
        ? ""
        : " (line " + location.getLineNr() + ", column " + location.getColumnNr() + ")";
  }

  // Recursive: the parser itself keeps the depth within the limit.
  private static Json value(JsonParser parser, JsonToken token) throws IOException {
    return switch (token) {
      case START_OBJECT -> object(parser, JsonReader::value);
      case START_ARRAY -> array(parser);
      case VALUE_STRING -> new JsonString(parser.getText());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser.getText());
      case VALUE_TRUE -> new JsonBoolean(true);
      case VALUE_FALSE -> new JsonBoolean(false);
      case VALUE_NULL -> new JsonNull();
      default -> throw new JsonException("no value" + place(parser.currentLocation()));
    };
  }

  /** NaN and the infinities, which only the tolerant form lets through, are no numbers of JSON. */
  private static Json number(String literal) {
    char last = literal.charAt(literal.length() - 1);
    return last >= '0' && last <= '9' ? new JsonNumber(literal) : new JsonNull();
  }

  private static Json sketched(JsonParser parser, JsonToken token) throws IOException {
    if (token == JsonToken.START_OBJECT) {
      return object(parser, JsonReader::sketched);
    } else if (token != JsonToken.START_ARRAY) {
      return value(parser, token);
    }
    List<Json> first = new ArrayList<>();
    for (JsonToken one = next(parser); one != JsonToken.END_ARRAY; one = next(parser)) {
      if (first.isEmpty()) {
        first.add(sketched(parser, one));
      } else {
        parser.skipChildren();
      }
    }
    return new JsonArray(first);
  }

  private static Json object(JsonParser parser, Reading reading) throws IOException {
    Map<String, Json> members = new LinkedHashMap<>();
    for (JsonToken token = next(parser); token != JsonToken.END_OBJECT; token = next(parser)) {
      String name = parser.currentName();
      members.put(name, reading.of(parser, next(parser)));
    }
    return new JsonObject(members);
  }

  private static Json array(JsonParser parser) throws IOException {
    List<Json> elements = new ArrayList<>();
    for (JsonToken token = next(parser); token != JsonToken.END_ARRAY; token = next(parser)) {
      elements.add(value(parser, token));
    }
    return new JsonArray(elements);
  }

  private static JsonToken next(JsonParser parser) throws IOException {
    JsonToken token = parser.nextToken();
    if (token == null) {
      throw new JsonException("the text ends inside a value");
    }
    return token;
  }
}
