package org.vastine.web.policy;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vastine.domain.policy.document.DocumentNode;
import org.vastine.web.kernel.Problem;
import org.vastine.web.kernel.ProblemException;

/**
 * Policies' documents as JSON and as YAML, read strictly: one value, no name twice, no endless
 * nest. Of YAML no aliases are taken: a few lines of them can stand for more than any memory holds,
 * and a policy that repeats itself is clearer when it says so. Words such as {@code no} stay words.
 */
@Singleton
public final class PolicyText {
  /** The greatest document, in bytes: many times a policy with the most rules. */
  public static final int MOST = 256 * 1024;

  private static final int MOST_NESTING = 16;
  private static final int MOST_NUMBER_LENGTH = 30;

  private final ObjectMapper json;
  private final YAMLMapper yaml;

  /** Sets the rules. */
  @Inject
  public PolicyText() {
    StreamReadConstraints limits =
        StreamReadConstraints.builder()
            .maxNestingDepth(MOST_NESTING)
            .maxNumberLength(MOST_NUMBER_LENGTH)
            .build();
    JsonFactory plain =
        new JsonFactoryBuilder()
            .streamReadConstraints(limits)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .build();
    this.json =
        JsonMapper.builder(plain)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();
    YAMLFactory lines =
        YAMLFactory.builder()
            .streamReadConstraints(limits)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .enable(YAMLParser.Feature.PARSE_BOOLEAN_LIKE_WORDS_AS_STRINGS)
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
            .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
            .build();
    this.yaml =
        YAMLMapper.builder(lines)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
  }

  /** The document of a JSON text; ends the request where it is none. */
  public DocumentNode fromJson(String text) {
    try {
      return node(json.readTree(text));
    } catch (JsonProcessingException e) {
      throw unreadable("request.not-json", e);
    }
  }

  /** The document of a YAML text; ends the request where it is none. */
  public DocumentNode fromYaml(String text) {
    try {
      refuseAliases(text);
      return node(yaml.readTree(text));
    } catch (JsonProcessingException e) {
      throw unreadable("request.not-yaml", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As JSON. */
  public String toJson(DocumentNode document) {
    return written(json, document);
  }

  /** As YAML. */
  public String toYaml(DocumentNode document) {
    return written(yaml, document);
  }

  /** A document as a tree, to stand in an answer. */
  static JsonNode tree(DocumentNode document) {
    JsonNodeFactory make = JsonNodeFactory.instance;
    return switch (document) {
      case DocumentNode.Table(var fields) -> {
        ObjectNode object = make.objectNode();
        fields.forEach((name, value) -> object.set(name, tree(value)));
        yield object;
      }
      case DocumentNode.Row(var items) -> {
        ArrayNode array = make.arrayNode();
        items.forEach(item -> array.add(tree(item)));
        yield array;
      }
      case DocumentNode.Text(var value) -> make.textNode(value);
      case DocumentNode.Figure(var value) ->
          value.scale() <= 0 ? make.numberNode(value.longValue()) : make.numberNode(value);
      case DocumentNode.Truth(var value) -> make.booleanNode(value);
      case DocumentNode.Nothing() -> make.nullNode();
    };
  }

  private static DocumentNode node(JsonNode tree) {
    return switch (tree.getNodeType()) {
      case OBJECT -> {
        Map<String, DocumentNode> fields = new LinkedHashMap<>();
        tree.properties().forEach(entry -> fields.put(entry.getKey(), node(entry.getValue())));
        yield new DocumentNode.Table(fields);
      }
      case ARRAY -> {
        List<DocumentNode> items = new ArrayList<>();
        tree.forEach(item -> items.add(node(item)));
        yield new DocumentNode.Row(items);
      }
      case STRING -> new DocumentNode.Text(tree.textValue());
      case NUMBER -> new DocumentNode.Figure(tree.decimalValue());
      case BOOLEAN -> new DocumentNode.Truth(tree.booleanValue());
      case NULL, MISSING, BINARY, POJO -> new DocumentNode.Nothing();
    };
  }

  private void refuseAliases(String text) throws IOException {
    try (YAMLParser parser = yaml.getFactory().createParser(text)) {
      while (parser.nextToken() != null) {
        if (parser.isCurrentAlias()) {
          throw new ProblemException(Problem.of(422, "policy.alias").with("line", line(parser)));
        }
      }
    }
  }

  private static int line(JsonParser parser) {
    return Math.max(1, parser.currentTokenLocation().getLineNr());
  }

  private static ProblemException unreadable(String code, JsonProcessingException e) {
    var place = e.getLocation();
    return new ProblemException(
        Problem.of(400, code)
            .with("line", place == null ? 1 : Math.max(1, place.getLineNr()))
            .with("column", place == null ? 1 : Math.max(1, place.getColumnNr())));
  }

  private static String written(ObjectMapper mapper, DocumentNode document) {
    try {
      return mapper.writeValueAsString(tree(document));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a policy cannot be written", e);
    }
  }
}
