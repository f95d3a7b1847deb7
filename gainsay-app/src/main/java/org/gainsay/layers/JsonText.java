package org.gainsay.layers;

import java.util.List;
import java.util.Optional;
import org.gainsay.json.Json;

/** Members of foreign JSON: what is absent or of another kind is empty. */
final class JsonText {
  private JsonText() {}

  static String of(Json object, String member) {
    return object.member(member).flatMap(Json::text).orElse("");
  }

  static List<Json> list(Json object, String member) {
    return object.member(member).map(Json::elements).orElse(List.of());
  }

  static List<String> texts(Json object, String member) {
    return list(object, member).stream().map(Json::text).flatMap(Optional::stream).toList();
  }
}
