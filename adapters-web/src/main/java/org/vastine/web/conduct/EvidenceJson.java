package org.vastine.web.conduct;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads sealed facts: what has a canonical form and nothing else. */
final class EvidenceJson {

  /** Strict: a name that stands twice could be read in two ways. */
  static final ObjectMapper STRICT =
      JsonMapper.builder()
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private EvidenceJson() {}

  /** The facts of a canonical text that we wrote. */
  static Map<String, Object> facts(String body) {
    try {
      return facts(STRICT.readTree(body));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a sealed body is no JSON", e);
    }
  }

  /** The facts of an object; throws for values that have no canonical form. */
  static Map<String, Object> facts(JsonNode object) {
    if (!object.isObject()) {
      throw new IllegalArgumentException("not an object");
    }
    Map<String, Object> facts = new TreeMap<>();
    object.properties().forEach(one -> facts.put(one.getKey(), value(one.getValue())));
    return facts;
  }

  private static Object value(JsonNode node) {
    if (node.isTextual()) {
      return node.textValue();
    }
    if (node.isBoolean()) {
      return node.booleanValue();
    }
    if (node.isIntegralNumber() && node.canConvertToLong()) {
      return node.longValue();
    }
    if (node.isArray()) {
      List<Object> values = new ArrayList<>();
      node.forEach(one -> values.add(value(one)));
      return values;
    }
    return facts(node);
  }
}
