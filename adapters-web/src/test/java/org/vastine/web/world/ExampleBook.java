package org.vastine.web.world;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The examples of the contract: for each operation the fullest exchange that a test had with the
 * server. They are written with {@code -Dvastine.redraw=true} when the tests end; one that tells as
 * much as before stays as it is.
 */
public final class ExampleBook {

  /** Where the examples stand. */
  public static final Path FOLDER = Path.of("src", "main", "resources", "openapi-examples");

  private static final Set<String> SECRETS = Set.of("token", "secret", "password", "link");
  private static final int MOST_ITEMS = 2;
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final ExampleBook OURS = new ExampleBook();

  private final Map<String, ObjectNode> fullest = new ConcurrentHashMap<>();

  private ExampleBook() {
    if (Boolean.getBoolean("vastine.redraw")) {
      Runtime.getRuntime().addShutdownHook(new Thread(this::write, "examples"));
    }
  }

  /** Looks at an exchange that is as the contract says. */
  static void note(HttpResponse<String> response, String sent) {
    if (Boolean.getBoolean("vastine.redraw")) {
      OURS.keep(response.request(), sent, response);
    }
  }

  private void keep(HttpRequest request, String sent, HttpResponse<String> response) {
    ContractCheck.ours()
        .exampleName(request.method(), request.uri().getPath(), response.statusCode())
        .filter(name -> ContractCheck.ours().needExamples().contains(name))
        .ifPresent(name -> {
          ObjectNode example = MAPPER.createObjectNode();
          example.put("status", response.statusCode());
          if (response.statusCode() < 300) {
            put(example, "request", type(request.headers().firstValue("content-type")), sent);
          }
          put(
              example,
              "answer",
              type(response.headers().firstValue("content-type")),
              answer(response));
          fullest.merge(name, example, ExampleBook::fuller);
        });
  }

  private static String answer(HttpResponse<String> response) {
    return response.body() == null ? "" : response.body();
  }

  private static String type(java.util.Optional<String> header) {
    return header.map(value -> value.split(";", 2)[0].strip()).orElse("");
  }

  private static void put(ObjectNode example, String part, String type, String body) {
    if (body.isEmpty() || type.isEmpty()) {
      return;
    }
    if (ContractCheck.isJsonType(type)) {
      example.put(part + "Type", type);
      example.set(part, shown(tree(body)));
    } else if (part.equals("request")) {
      example.put(part + "Type", type);
      example.put(part, body);
    }
  }

  /** Without what would be a secret elsewhere, and the port of this run. */
  private static JsonNode shown(JsonNode node) {
    if (node instanceof ObjectNode object) {
      object
          .properties()
          .forEach(entry -> {
            JsonNode value = entry.getValue();
            boolean secret =
                value.asText().startsWith("vst_")
                    || (SECRETS.contains(entry.getKey()) && value.isTextual());
            entry.setValue(secret ? masked(value.asText()) : shown(value));
          });
      return object;
    }
    if (node instanceof ArrayNode array) {
      for (int item = 0; item < array.size(); item++) {
        array.set(item, shown(array.get(item)));
      }
      return array;
    }
    return node.isTextual() ? TextNode.valueOf(elsewhere(node.asText())) : node;
  }

  /** Without the rest of long lists of things. */
  private static JsonNode cut(JsonNode node) {
    if (node instanceof ArrayNode array) {
      while (array.size() > MOST_ITEMS && array.get(0).isObject()) {
        array.remove(array.size() - 1);
      }
    }
    node.forEach(ExampleBook::cut);
    return node;
  }

  private static TextNode masked(String secret) {
    String start = elsewhere(secret.substring(0, Math.min(secret.length(), 4)));
    return TextNode.valueOf(
        secret.startsWith("http")
            ? elsewhere(secret)
            : start + "x".repeat(Math.max(0, secret.length() - start.length())));
  }

  private static String elsewhere(String text) {
    return text.replaceAll(
        "http://(?:127\\.0\\.0\\.1|localhost)(?::\\d+)?", "https://vastine.example");
  }

  private static JsonNode tree(String body) {
    try {
      return MAPPER.readTree(body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ObjectNode fuller(ObjectNode one, ObjectNode other) {
    int more = places(other).size() - places(one).size();
    if (more == 0) {
      more = one.toString().length() - other.toString().length();
    }
    return more > 0 ? other : one;
  }

  /** The places that hold a value, those of all items of a list together. */
  private static Set<String> places(JsonNode node) {
    Set<String> all = new TreeSet<>();
    places("", node, all);
    return all;
  }

  private static void places(String at, JsonNode node, Set<String> all) {
    if (node.isObject()) {
      node.properties().forEach(entry -> places(at + "/" + entry.getKey(), entry.getValue(), all));
    } else if (node.isArray()) {
      for (Iterator<JsonNode> items = node.elements(); items.hasNext(); ) {
        places(at + "/*", items.next(), all);
      }
    } else if (!node.isNull() && !node.asText().isEmpty()) {
      all.add(at);
    }
  }

  /** Forks of a test run write one after the other. */
  private void write() {
    try {
      Files.createDirectories(FOLDER);
      try (FileChannel turn =
              FileChannel.open(
                  Path.of("target", "examples.lock"),
                  StandardOpenOption.CREATE,
                  StandardOpenOption.WRITE);
          var _ = turn.lock()) {
        for (Map.Entry<String, ObjectNode> one : fullest.entrySet()) {
          write(FOLDER.resolve(one.getKey() + ".json"), one.getValue());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Path file, ObjectNode whole) throws IOException {
    JsonNode shorter = cut(whole.deepCopy());
    boolean stillOne = ContractCheck.ours().isExample(nameOf(file), shorter);
    ObjectNode example = stillOne ? (ObjectNode) shorter : whole;
    if (!ContractCheck.ours().isExample(nameOf(file), example)) {
      return;
    }
    if (Files.exists(file)) {
      JsonNode before = tree(Files.readString(file));
      boolean stands = ContractCheck.ours().isExample(nameOf(file), before);
      if (stands && fuller((ObjectNode) before, example).equals(before)) {
        return;
      }
    }
    String text = MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(example) + "\n";
    Files.writeString(file, text, StandardCharsets.UTF_8);
  }

  /** The name of the operation or the answer that an example is of. */
  public static String nameOf(Path file) {
    return file.getFileName().toString().replaceFirst("\\.json$", "");
  }
}
