package org.vastine.web.operations;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/**
 * The examples beside the contract: one file for each operation and each refusal that operations
 * have in common, an exchange that took place. They are put where OpenAPI wants them.
 */
final class ContractExamples {
  private static final String FOLDER = "/openapi-examples/";
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private ContractExamples() {}

  /** Puts the examples into a contract. */
  static void addTo(JsonNode contract) {
    for (JsonNode path : contract.path("paths")) {
      for (JsonNode operation : path) {
        if (operation.has("operationId")) {
          of(operation.path("operationId").asText())
              .ifPresent(example -> {
                put(operation.at("/requestBody/content"), example, "request");
                put(
                    operation
                        .path("responses")
                        .path(example.path("status").asText())
                        .path("content"),
                    example,
                    "answer");
              });
        }
      }
    }
    contract
        .at("/components/responses")
        .properties()
        .forEach(answer ->
            of(answer.getKey())
                .ifPresent(example -> put(answer.getValue().path("content"), example, "answer")));
  }

  private static void put(JsonNode contents, JsonNode example, String part) {
    if (example.has(part)
        && contents.path(example.path(part + "Type").asText()) instanceof ObjectNode content) {
      content.set("example", example.path(part));
    }
  }

  private static Optional<JsonNode> of(String name) {
    try (InputStream in = ContractExamples.class.getResourceAsStream(FOLDER + name + ".json")) {
      return in == null ? Optional.empty() : Optional.of(MAPPER.readTree(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
