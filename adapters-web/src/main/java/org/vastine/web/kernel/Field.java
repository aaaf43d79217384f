package org.vastine.web.kernel;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vastine.domain.kernel.Labelled;
import org.vastine.domain.kernel.LanguageTag;

/**
 * One named value of a request. Each reading gives the value, or nothing and notes what is wrong; a
 * required value that {@link Fields#done} lets through is always there.
 */
public final class Field {
  private final Fields parent;
  private final String pointer;
  private final Optional<JsonNode> node;

  Field(Fields parent, String pointer, Optional<JsonNode> node) {
    this.parent = parent;
    this.pointer = pointer;
    this.node = node;
  }

  /** A text without control characters, of at most so many UTF-16 code units. */
  public Optional<String> text(int most) {
    return words(most)
        .filter(text ->
            text.chars().noneMatch(Field::isUnprintable)
                || wrong("field.control-character", "This must have no control characters.")
                    .isPresent());
  }

  /** What somebody wrote elsewhere, whatever characters it has. */
  public Optional<String> words(int most) {
    return node.flatMap(value -> {
      if (!value.isTextual()) {
        return wrong("field.type", "This must be a text.");
      }
      return value.textValue().length() > most
          ? wrong("field.too-long", "This must have at most " + most + " characters.")
          : Optional.of(value.textValue());
    });
  }

  /** A text that makes a value, which may refuse it. */
  public <T> Optional<T> text(int most, Function<String, T> make, String expected) {
    return text(most).flatMap(text -> made(text, make, expected));
  }

  /** One of the labels of a choice. */
  public <E extends Enum<E> & Labelled> Optional<E> label(Class<E> type) {
    return text(100).flatMap(text -> labelled(text, type));
  }

  /** Any number of labels of a choice: a list in a body, a name given several times in a query. */
  public <E extends Enum<E> & Labelled> Set<E> labels(Class<E> type) {
    return node.map(value -> labelsOf(value, type)).orElse(Set.of());
  }

  /** An id. */
  public Optional<UUID> uuid() {
    return text(36, Field::parseUuid, "an id such as 0198c1d2-3e4f-7a5b-8c6d-7e8f90a1b2c3");
  }

  /** A moment in ISO 8601 with its offset from UTC. */
  public Optional<Instant> instant() {
    return text(64, Field::parseInstant, "a moment such as 2026-11-22T14:05:00Z");
  }

  /** A whole number within bounds. */
  public Optional<Long> number(long least, long most) {
    return node.flatMap(value -> {
      Optional<Long> number = parent.isQuery() ? parsed(value) : whole(value);
      return number
          .filter(given -> given >= least && given <= most)
          .or(() ->
              wrong(
                  "field.out-of-range",
                  "This must be a whole number from " + least + " to " + most + "."));
    });
  }

  /** True or false. */
  public Optional<Boolean> flag() {
    return node.flatMap(value -> {
      if (value.isBoolean()) {
        return Optional.of(value.booleanValue());
      }
      boolean spelled = parent.isQuery() && Set.of("true", "false").contains(value.asText());
      return spelled
          ? Optional.of(value.asText().equals("true"))
          : wrong("field.type", "This must be true or false.");
    });
  }

  /** An absolute http or https address. */
  public Optional<URI> address() {
    return text(2_000, Field::parseAddress, "an http or https address");
  }

  /** A language by its ISO 639 code, subtags allowed. */
  public Optional<LanguageTag> language() {
    return text(35, LanguageTag::of, "a language tag such as fi or en-GB");
  }

  /** An object; its mistakes count as this request's. */
  public Optional<Fields> object() {
    return node.flatMap(value ->
        value instanceof ObjectNode object
            ? Optional.of(parent.child(object, pointer))
            : wrong("field.type", "This must be an object."));
  }

  /** Objects, at most so many; their mistakes count as this request's. */
  public List<Fields> objects(int most) {
    return elements(most).stream()
        .map(element -> parent.child(element.object(), pointer + "/" + element.index()))
        .toList();
  }

  /** Objects that are judged each for itself, at most so many. */
  public List<Fields> objectsApart(int most) {
    return elements(most).stream()
        .map(element -> Fields.apart(element.object(), pointer + "/" + element.index()))
        .toList();
  }

  /** A list of texts, at most so many, each at most so long. */
  public List<String> texts(int mostTexts, int mostLength) {
    if (node.isEmpty()) {
      return List.of();
    }
    if (!node.get().isArray() || node.get().size() > mostTexts) {
      wrong("field.type", "This must be a list of at most " + mostTexts + " texts.");
      return List.of();
    }
    List<String> texts = new ArrayList<>();
    for (int index = 0; index < node.get().size(); index++) {
      new Field(parent, pointer + "/" + index, Optional.of(node.get().get(index)))
          .words(mostLength)
          .ifPresent(texts::add);
    }
    return texts;
  }

  /** Texts by name, as the settings of a channel account are given. */
  public Map<String, String> textsByName(int most, int mostLength) {
    Map<String, String> texts = new TreeMap<>();
    object()
        .ifPresent(fields -> {
          List<String> names = new ArrayList<>();
          node.orElseThrow().fieldNames().forEachRemaining(names::add);
          if (names.size() > most) {
            wrong("field.too-many", "This must have at most " + most + " values.");
          }
          names.stream()
              .forEach(name ->
                  fields.optional(name).text(mostLength).ifPresent(text -> texts.put(name, text)));
        });
    return texts;
  }

  boolean isAbsent() {
    return node.isEmpty();
  }

  /** Notes a mistake. */
  public <T> Optional<T> wrong(String code, String detail) {
    parent.wrong(new FieldError(pointer, code, detail));
    return Optional.empty();
  }

  private record Element(int index, ObjectNode object) {}

  private List<Element> elements(int most) {
    if (node.isEmpty()) {
      return List.of();
    }
    JsonNode list = node.get();
    if (!list.isArray() || list.isEmpty() || list.size() > most) {
      wrong("field.too-many", "This must be a list of 1 to " + most + " objects.");
      return List.of();
    }
    List<Element> elements = new ArrayList<>();
    for (int index = 0; index < list.size(); index++) {
      if (list.get(index) instanceof ObjectNode object) {
        elements.add(new Element(index, object));
      } else {
        parent.wrong(
            new FieldError(pointer + "/" + index, "field.type", "This must be an object."));
      }
    }
    return elements;
  }

  private <E extends Enum<E> & Labelled> Set<E> labelsOf(JsonNode value, Class<E> type) {
    List<JsonNode> given = new ArrayList<>();
    if (value.isArray()) {
      value.forEach(given::add);
    } else {
      given.add(value);
    }
    Set<E> labels = new LinkedHashSet<>();
    given.forEach(one -> labelled(one.asText(), type).ifPresent(labels::add));
    return labels;
  }

  private <E extends Enum<E> & Labelled> Optional<E> labelled(String text, Class<E> type) {
    return Labelled.find(type, text)
        .or(() ->
            wrong(
                "field.not-a-choice",
                Stream.of(type.getEnumConstants())
                    .map(Labelled::label)
                    .collect(Collectors.joining(", ", "This must be one of ", "."))));
  }

  private <T> Optional<T> made(String text, Function<String, T> make, String expected) {
    try {
      return Optional.of(make.apply(text));
    } catch (IllegalArgumentException | DateTimeException e) {
      return wrong("field.invalid", "This must be " + expected + ".");
    }
  }

  private static boolean isUnprintable(int unit) {
    return Character.isISOControl(unit) && unit != '\n' && unit != '\t' && unit != '\r';
  }

  private static Optional<Long> whole(JsonNode value) {
    return value.isIntegralNumber() && value.canConvertToLong()
        ? Optional.of(value.longValue())
        : Optional.empty();
  }

  private static Optional<Long> parsed(JsonNode value) {
    return value.asText().matches("-?[0-9]{1,18}")
        ? Optional.of(Long.parseLong(value.asText()))
        : Optional.empty();
  }

  private static UUID parseUuid(String text) {
    if (text.length() != 36) {
      throw new IllegalArgumentException("not an id");
    }
    return UUID.fromString(text);
  }

  private static Instant parseInstant(String text) {
    return OffsetDateTime.parse(text).toInstant();
  }

  private static URI parseAddress(String text) {
    try {
      URI address = new URI(text);
      boolean web = "http".equals(address.getScheme()) || "https".equals(address.getScheme());
      if (!web || address.getHost() == null) {
        throw new IllegalArgumentException("not an address");
      }
      return address;
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("not an address", e);
    }
  }
}
