package org.vastine.web.world;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.StreamReadFeature;
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
import java.util.Set;
import java.util.TreeSet;
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
      contract =
          YAMLMapper.builder()
              .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
              .build()
              .readTree(in);
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
    if (isJsonType(type)) {
      checkBody(content.path("schema"), response.body(), what);
    }
  }

  /** Fails unless the value is as the schema of this name says. */
  public void checkAgainst(String schema, String json) {
    ObjectNode reference = new ObjectMapper().createObjectNode();
    reference.put("$ref", "#/components/schemas/" + schema);
    checkBody(reference, json, schema);
  }

  /**
   * Under which name an exchange is an example: that of the operation, or of the refusal that
   * operations have in common; empty where the contract knows no such answer in JSON.
   */
  Optional<String> exampleName(String method, String path, int status) {
    JsonNode operation = operation(method, path);
    JsonNode answer = operation.path("responses").path(Integer.toString(status));
    if (status < 300) {
      return operation.has("operationId")
          ? Optional.of(operation.path("operationId").asText())
          : Optional.empty();
    }
    String reference = answer.path("$ref").asText("");
    return reference.isEmpty() || !isJson(resolved(answer))
        ? Optional.empty()
        : Optional.of(reference.substring(reference.lastIndexOf('/') + 1));
  }

  /**
   * The names of which the contract needs an example: what takes or gives JSON, and refusals; not
   * the contract, which would be an example of itself.
   */
  public Set<String> needExamples() {
    Set<String> all = new TreeSet<>();
    contract
        .path("paths")
        .forEach(path ->
            path.forEach(operation -> {
              if (operation.has("operationId") && speaksJson(operation)) {
                all.add(operation.path("operationId").asText());
              }
            }));
    contract
        .at("/components/responses")
        .properties()
        .forEach(answer -> {
          if (isJson(answer.getValue())) {
            all.add(answer.getKey());
          }
        });
    all.remove("readContractAsJson");
    return all;
  }

  private boolean speaksJson(JsonNode operation) {
    return operation.has("requestBody")
        || operation.path("responses").properties().stream()
            .anyMatch(one -> one.getKey().startsWith("2") && isJson(resolved(one.getValue())));
  }

  static boolean isJsonType(String type) {
    return type.equals("application/json") || type.endsWith("+json");
  }

  private static boolean isJson(JsonNode answer) {
    return answer.path("content").properties().stream()
        .anyMatch(content -> isJsonType(content.getKey()));
  }

  /** Whether an example is as the contract says now. */
  public boolean isExample(String name, JsonNode example) {
    JsonNode refusal = contract.at("/components/responses/" + name);
    JsonNode operation = refusal.isMissingNode() ? operationNamed(name) : refusal;
    JsonNode answer =
        refusal.isMissingNode()
            ? resolved(operation.path("responses").path(example.path("status").asText()))
            : refusal;
    boolean asked =
        isAs(operation.at("/requestBody/content"), example, "request")
            && (example.has("request")
                || !operation.path("requestBody").path("required").asBoolean());
    boolean answered =
        isAs(answer.path("content"), example, "answer") && isJson(answer) == example.has("answer");
    return !answer.isMissingNode() && answered && (asked || !refusal.isMissingNode());
  }

  private boolean isAs(JsonNode contents, JsonNode example, String part) {
    if (!example.has(part)) {
      return true;
    }
    String type = example.path(part + "Type").asText();
    JsonNode content = contents.path(type);
    return !content.isMissingNode()
        && (!isJsonType(type)
            || schema(content.path("schema"))
                .validate(example.path(part).toString(), InputFormat.JSON)
                .isEmpty());
  }

  private JsonNode operationNamed(String name) {
    for (JsonNode path : contract.path("paths")) {
      for (JsonNode operation : path) {
        if (operation.path("operationId").asText().equals(name)) {
          return operation;
        }
      }
    }
    return contract.path("none");
  }

  private void checkBody(JsonNode schema, String body, String what) {
    assertThat(schema(schema).validate(body, InputFormat.JSON)).as(what).isEmpty();
  }

  private Schema schema(JsonNode schema) {
    return schemas.computeIfAbsent(schema.toString(), _ -> compile(schema));
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
