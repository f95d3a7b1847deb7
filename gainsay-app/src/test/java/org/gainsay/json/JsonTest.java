package org.gainsay.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {
  private final JsonReader strict = JsonReader.strict(JsonReader.Limits.DEFAULT);
  private final JsonReader tolerant = JsonReader.tolerant(JsonReader.Limits.DEFAULT);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "[]",
        "null",
        "{\"b\":[1,-2.50,1e400,true,false,null],\"a\":{\"é\":\"\\\"\\\\/\\n\\u0001\"}}",
        "\"lone \\ud800 surrogate\"",
        "123456789012345678901234567890"
      })
  void comesBackAsItWas(String text) throws IOException {
    assertEquals(lowerEscapes(text), lowerEscapes(compact(strict.read(text))));
  }

  @Test
  void indentsWithTwoBlanksAndLineFeeds() throws IOException {
    Json json = strict.read("{\"a\":[1,{\"b\":[]}],\"c\":{}}");
    assertEquals(
        "{\n  \"a\": [\n    1,\n    {\n      \"b\": []\n    }\n  ],\n  \"c\": {}\n}",
        indented(json));
  }

  @Test
  void writesNumbersWithoutNoise() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonWriter writer = JsonWriter.compact(out)) {
      writer.beginArray().value(0.61).value(3L).value(1.0).value((String) null).endArray();
    }
    assertEquals("[0.61,3,1.0,null]", out.toString(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "{",
        "[1,",
        "{\"a\"}",
        "{\"a\":1,}",
        "[1] 2",
        "nul",
        "{'a':1}",
        "\"a\nb\"",
        "[NaN]"
      })
  void strictRefuses(String text) {
    assertThrows(JsonException.class, () -> strict.read(text));
  }

  @Test
  void tolerantReadsWhatPagesHold() throws IOException {
    Json json =
        tolerant.read("/* x */ {'name': \"two\nlines\", parts: [1, 2,], \"n\": NaN}; trailing();");
    assertEquals(Optional.of("two\nlines"), json.member("name").flatMap(Json::text));
    assertEquals(
        List.of(JsonNumber.of(1), JsonNumber.of(2)), json.member("parts").orElseThrow().elements());
    assertEquals(Optional.of(new JsonNull()), json.member("n"));
  }

  @Test
  void nestingMeetsTheLimitNotTheStack() {
    String deep = "[".repeat(1_000_000);
    JsonException refused = assertThrows(JsonException.class, () -> tolerant.read(deep));
    assertTrue(refused.toString().contains("nesting"), refused.toString());
    assertThrows(
        JsonException.class, () -> JsonReader.strict(new JsonReader.Limits(5, 3)).read("\"abc\""));
  }

  @Test
  void hugeExponentsAreNotUnfolded() {
    assertThrows(ArithmeticException.class, () -> new JsonNumber("1e999999999").longValue());
    assertEquals(1000, new JsonNumber("1e3").longValue());
  }

  @Test
  void sketchesHaveTheFirstOfEachArray() throws IOException {
    String text = "{\"a\":[{\"b\":[1,2],\"c\":3},[4],5],\"d\":[],\"e\":\"f\"}";
    assertEquals(
        "{\"a\":[{\"b\":[1],\"c\":3}],\"d\":[],\"e\":\"f\"}", compact(strict.sketch(text)));
    assertThrows(JsonException.class, () -> strict.sketch("[1,{\"a\":nul}]"));
    assertThrows(JsonException.class, () -> strict.sketch("[1,[2]"));
  }

  @Test
  void elementsAreGivenOneByOne() throws IOException {
    List<String> given = new ArrayList<>();
    String text = "{\"x\":{\"a\":[0]},\"a\":[{\"b\":1},[2,3],null],\"y\":[4]}";
    strict.each(text, "a", (element, at) -> given.add(at + " " + element));
    assertEquals(3, given.size());
    assertEquals("1 " + strict.read("[2,3]"), given.get(1));
    strict.each("[1]", "a", (element, at) -> given.add("of no object"));
    strict.each("{\"a\":5}", "a", (element, at) -> given.add("of no array"));
    assertEquals(3, given.size());
    assertThrows(
        JsonException.class, () -> strict.each("{\"a\":[1,", "a", (one, at) -> given.add("cut")));
    assertEquals(4, given.size(), "what comes before the fault is given");
  }

  private static String lowerEscapes(String text) {
    return text.replace("\\uD800", "\\ud800");
  }

  private static String compact(Json json) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonWriter writer = JsonWriter.compact(out)) {
      writer.value(json);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  private static String indented(Json json) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonWriter writer = JsonWriter.indented(out)) {
      writer.value(json);
    }
    return out.toString(StandardCharsets.UTF_8);
  }
}
