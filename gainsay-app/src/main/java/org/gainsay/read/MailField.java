package org.gainsay.read;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.NameValuePair;
import org.apache.james.mime4j.stream.RawBody;
import org.apache.james.mime4j.stream.RawField;
import org.apache.james.mime4j.stream.RawFieldParser;
import org.jspecify.annotations.Nullable;

/**
 * A field with parameters.
 *
 * @param value in small letters
 * @param parameters by name in small letters
 */
record MailField(String value, Map<String, String> parameters) {
  static final MailField NONE = new MailField("", Map.of());

  static MailField of(Field field) {
    RawField raw = new RawField(field.getName(), field.getBody());
    RawBody body = RawFieldParser.DEFAULT.parseRawBody(raw);
    Map<String, String> parameters = new HashMap<>();
    for (NameValuePair pair : body.getParams()) {
      if (pair.getValue() != null) {
        parameters.putIfAbsent(pair.getName().toLowerCase(Locale.ROOT), pair.getValue());
      }
    }
    String value = body.getValue() == null ? "" : body.getValue();
    return new MailField(value.strip().toLowerCase(Locale.ROOT), parameters);
  }

  @Nullable String parameter(String name) {
    return parameters.get(name);
  }

  /** A name of a file, plain, in encoded words, or as RFC 2231 has it, also in pieces. */
  @Nullable String fileName(String name) {
    String extended = parameters.get(name + "*");
    if (extended != null) {
      return percent(extended.substring(extended.lastIndexOf('\'') + 1));
    }
    StringBuilder pieces = new StringBuilder();
    for (int i = 0; ; i++) {
      String encoded = parameters.get(name + "*" + i + "*");
      String plain = parameters.get(name + "*" + i);
      if (encoded == null && plain == null) {
        break;
      }
      String bare =
          encoded == null ? "" : encoded.substring(i == 0 ? encoded.lastIndexOf('\'') + 1 : 0);
      pieces.append(encoded == null ? plain : percent(bare));
    }
    String plain = parameters.get(name);
    String found =
        pieces.length() > 0 ? pieces.toString() : plain == null ? "" : MailParser.decoded(plain);
    return found.isBlank() ? null : found.strip();
  }

  private static String percent(String encoded) {
    try {
      return URLDecoder.decode(encoded.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return encoded;
    }
  }
}
