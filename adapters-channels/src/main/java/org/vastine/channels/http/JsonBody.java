package org.vastine.channels.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Optional;

/** Reads answers that should be JSON, within the library's own limits of depth and length. */
public final class JsonBody {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private JsonBody() {}

  /** The document; empty when the body is not one whole JSON document. */
  public static Optional<JsonNode> read(HttpAnswer answer) {
    return read(answer.body());
  }

  /** The document; empty when the bytes are not one whole JSON document. */
  public static Optional<JsonNode> read(byte[] bytes) {
    try {
      JsonNode document = MAPPER.readTree(bytes);
      return document == null || document.isMissingNode()
          ? Optional.empty()
          : Optional.of(document);
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }
}
