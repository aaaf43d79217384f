package org.vastine.channels.mastodon;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** Documents in the shape in which Mastodon sends them, with invented data. */
final class Payloads {

  static final ObjectMapper MAPPER = new ObjectMapper();

  private Payloads() {}

  /** A fresh copy of {@code <name>.json}. */
  static ObjectNode copyOf(String name) {
    try (InputStream stream = Payloads.class.getResourceAsStream(name + ".json")) {
      return (ObjectNode) MAPPER.readTree(Objects.requireNonNull(stream, name));
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }
}
