package org.vastine.web.operations;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The contract of the web API as it is written, and as a tree. */
@Singleton
public final class Contract {
  private static final String FILE = "/openapi.yaml";

  private final String yaml;
  private @Nullable JsonNode tree;

  /** Reads the contract. */
  @Inject
  public Contract() {
    try (InputStream in =
        Objects.requireNonNull(Contract.class.getResourceAsStream(FILE), FILE + " is missing")) {
      this.yaml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The file. */
  public String yaml() {
    return yaml;
  }

  /** The same as JSON. */
  public String json() {
    return tree().toString();
  }

  /** The tree of its values, parsed when somebody first asks: no start waits for it. */
  synchronized JsonNode tree() {
    if (tree == null) {
      try {
        tree = new YAMLMapper().readTree(yaml);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return tree;
  }

  /** What a reference within the contract points to; any other value is itself. */
  JsonNode resolved(JsonNode node) {
    String reference = node.path("$ref").asText("");
    return reference.isEmpty() ? node : tree().at(reference.substring(1));
  }
}
