package org.gainsay.json;

import java.util.Optional;

/** A string; it may hold lone surrogates, as JSON's escapes can. */
public record JsonString(String value) implements Json {
  @Override
  public Optional<String> text() {
    return Optional.of(value);
  }
}
