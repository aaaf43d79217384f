package org.vastine.persistence.kernel;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.JSONB;
import org.vastine.domain.kernel.Labelled;

/**
 * Named values as a JSON document, written and read field by field: the stored form changes only
 * where somebody changes it here on purpose. A value that is missing on reading is an error that
 * names it.
 */
public final class Facts {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final ObjectNode node;

  private Facts(ObjectNode node) {
    this.node = node;
  }

  /** None yet. */
  public static Facts none() {
    return new Facts(JsonNodeFactory.instance.objectNode());
  }

  /** Those of a stored document. */
  public static Facts of(JSONB document) {
    return parse(document.data());
  }

  /** Those of a document. */
  public static Facts parse(String document) {
    try {
      if (JSON.readTree(document) instanceof ObjectNode object) {
        return new Facts(object);
      }
      throw new IllegalStateException("a stored document is no JSON object");
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a stored document is no JSON", e);
    }
  }

  /** The document for a column. */
  public JSONB jsonb() {
    return JSONB.valueOf(text());
  }

  /** The document. */
  public String text() {
    return node.toString();
  }

  /** With an id. */
  public Facts with(String name, UUID value) {
    return with(name, value.toString());
  }

  /** With a text. */
  public Facts with(String name, String value) {
    node.put(name, value);
    return this;
  }

  /** With a choice. */
  public Facts with(String name, Labelled value) {
    return with(name, value.label());
  }

  /** With a moment, to the microsecond. */
  public Facts with(String name, Instant value) {
    return with(name, Moments.kept(value).toString());
  }

  /** With a whole number. */
  public Facts with(String name, long value) {
    node.put(name, value);
    return this;
  }

  /** With a fraction. */
  public Facts with(String name, double value) {
    node.put(name, value);
    return this;
  }

  /** With a yes or no. */
  public Facts with(String name, boolean value) {
    node.put(name, value);
    return this;
  }

  /** With texts by names. */
  public Facts with(String name, Map<String, String> values) {
    ObjectNode inner = node.putObject(name);
    values.forEach(inner::put);
    return this;
  }

  /** With facts within. */
  public Facts with(String name, Facts inner) {
    node.set(name, inner.node);
    return this;
  }

  /** With a text for each of the values. */
  public <T> Facts withTexts(String name, Collection<T> values, Function<? super T, String> text) {
    ArrayNode array = node.putArray(name);
    values.forEach(value -> array.add(text.apply(value)));
    return this;
  }

  /** With facts for each of the values. */
  public <T> Facts withEach(String name, Collection<T> values, Function<? super T, Facts> facts) {
    ArrayNode array = node.putArray(name);
    values.forEach(value -> array.add(facts.apply(value).node));
    return this;
  }

  /** With a value where there is one. */
  public <T> Facts withOptional(String name, Optional<T> value, Function<? super T, String> text) {
    value.ifPresent(present -> with(name, text.apply(present)));
    return this;
  }

  /** Whether there is a value. */
  public boolean has(String name) {
    return node.hasNonNull(name);
  }

  /** An id. */
  public UUID uuid(String name) {
    return UUID.fromString(string(name));
  }

  /** A text. */
  public String string(String name) {
    return value(name).textValue();
  }

  /** A choice. */
  public <E extends Enum<E> & Labelled> E label(Class<E> type, String name) {
    return Labels.of(type, string(name));
  }

  /** A moment. */
  public Instant instant(String name) {
    return Instant.parse(string(name));
  }

  /** A whole number. */
  public long whole(String name) {
    return value(name).longValue();
  }

  /** A small whole number. */
  public int number(String name) {
    return value(name).intValue();
  }

  /** A fraction. */
  public double fraction(String name) {
    return value(name).doubleValue();
  }

  /** A yes or no. */
  public boolean yes(String name) {
    return value(name).booleanValue();
  }

  /** Texts by names. */
  public Map<String, String> strings(String name) {
    Map<String, String> values = new TreeMap<>();
    value(name)
        .properties()
        .forEach(entry -> values.put(entry.getKey(), entry.getValue().asText()));
    return values;
  }

  /** All of them as texts by names. */
  public Map<String, String> allStrings() {
    Map<String, String> values = new TreeMap<>();
    node.properties().forEach(entry -> values.put(entry.getKey(), entry.getValue().asText()));
    return values;
  }

  /** Facts within. */
  public Facts facts(String name) {
    return within(value(name));
  }

  /** What is made of each text. */
  public <T> List<T> eachText(String name, Function<String, T> made) {
    List<T> values = new ArrayList<>();
    value(name).forEach(element -> values.add(made.apply(element.asText())));
    return values;
  }

  /** What is made of each of the facts. */
  public <T> List<T> each(String name, Function<Facts, T> made) {
    List<T> values = new ArrayList<>();
    value(name).forEach(element -> values.add(made.apply(within(element))));
    return values;
  }

  /** What is made of a text that may be missing. */
  public <T> Optional<T> optional(String name, Function<String, T> made) {
    return has(name) ? Optional.of(made.apply(string(name))) : Optional.empty();
  }

  private JsonNode value(String name) {
    JsonNode value = node.get(name);
    if (value == null || value.isNull()) {
      throw new IllegalStateException("a stored document lacks " + name);
    }
    return value;
  }

  private static Facts within(JsonNode element) {
    if (element instanceof ObjectNode object) {
      return new Facts(object);
    }
    throw new IllegalStateException("a stored document has a value where an object belongs");
  }
}
