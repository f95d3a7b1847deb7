package org.gainsay.json;

import java.io.IOException;

/** The text is not JSON, or is beyond a limit; the message says where. */
public final class JsonException extends IOException {
  private static final long serialVersionUID = 1;

  JsonException(String message, Throwable cause) {
    super(message, cause);
  }

  JsonException(String message) {
    super(message);
  }
}
