package org.vastine.web.world;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** Compares answers with the contract: status, headers, type of content and every value. */
public final class ContractCheck {

  private static final ContractCheck OURS = new ContractCheck();

  private final JsonNode contract;
  private final SchemaRegistry registry =
      SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12,
          builder ->
              builder.schemaRegistryConfig(
                  SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));
  private final Map<String, Schema> schemas = new ConcurrentHashMap<>();

  private ContractCheck() {
    try (InputStream in = ContractCheck.class.getResourceAsStream("/openapi.yaml")) {
      contract = new YAMLMapper().readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The check against the contract that is served. */
  public static ContractCheck ours() {
    return OURS;
  }

  /** The contract as a tree. */
  public JsonNode contract() {
    return contract;
  }

  /** Fails unless the contract knows such an answer. */
  public void check(String method, String path, HttpResponse<String> response) {
    String what = method + " " + path + " -> " + response.statusCode() + " " + response.body();
    JsonNode operation = operation(method, path);
    assertThat(operation.isMissingNode()).as("not in the contract: %s", what).isFalse();
    JsonNode answer =
        resolved(operation.path("responses").path(Integer.toString(response.statusCode())));
    assertThat(answer.isMissingNode()).as("status not in the contract: %s", what).isFalse();
    for (String header : names(answer.path("headers"))) {
      boolean optional = header.equals("RateLimit") && response.headers().map().isEmpty();
      assertThat(optional || response.headers().firstValue(header).isPresent())
          .as("header %s is missing: %s", header, what)
          .isTrue();
    }
    if (!answer.has("content") || method.equals("HEAD")) {
      assertThat(response.body()).as("a body that is not in the contract: %s", what).isEmpty();
      return;
    }
    String type = response.headers().firstValue("content-type").orElse("").split(";", 2)[0];
    JsonNode content = answer.path("content").path(type);
    assertThat(content.isMissingNode()).as("type %s not in the contract: %s", type, what).isFalse();
    if (type.endsWith("json")) {
      checkBody(content.path("schema"), response.body(), what);
    }
  }

  /** Fails unless the value is as the schema of this name says. */
  public void checkAgainst(String schema, String json) {
    ObjectNode reference = new ObjectMapper().createObjectNode();
    reference.put("$ref", "#/components/schemas/" + schema);
    checkBody(reference, json, schema);
  }

  private void checkBody(JsonNode schema, String body, String what) {
    assertThat(
            schemas
                .computeIfAbsent(schema.toString(), _ -> compile(schema))
                .validate(body, InputFormat.JSON))
        .as(what)
        .isEmpty();
  }

  private Schema compile(JsonNode schema) {
    ObjectNode whole = schema.deepCopy();
    whole.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    whole.set("components", contract.path("components"));
    return registry.getSchema(whole.toString(), InputFormat.JSON);
  }

  /** The operation of a method on a path; literal paths win over those with places in them. */
  private JsonNode operation(String method, String path) {
    String plain = path.replaceFirst("\\?.*", "");
    Optional<Map.Entry<String, JsonNode>> literal =
        contract.path("paths").properties().stream()
            .filter(entry -> entry.getKey().equals(plain))
            .findFirst();
    return literal
        .or(() ->
            contract.path("paths").properties().stream()
                .filter(entry -> pattern(entry.getKey()).matcher(plain).matches())
                .findFirst())
        .map(entry -> entry.getValue().path(method.toLowerCase(java.util.Locale.ROOT)))
        .orElse(contract.path("none"));
  }

  private static Pattern pattern(String path) {
    return Pattern.compile(path.replaceAll("\\{[^}]+}", "[^/]+"));
  }

  private JsonNode resolved(JsonNode node) {
    String reference = node.path("$ref").asText("");
    return reference.isEmpty() ? node : contract.at(reference.substring(1));
  }

  private static Iterable<String> names(JsonNode node) {
    return () -> node.fieldNames();
  }
}
