package org.vastine.web.policy;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vastine.application.feedbackcase.TryFile.Line;
import org.vastine.domain.feedbackcase.TrialRow;
import org.vastine.web.kernel.Problem;
import org.vastine.web.kernel.ProblemException;

/**
 * Files of recorded cases as lines of JSON: read one after another, so that a large file costs no
 * memory, and written likewise.
 */
final class TrialLines implements Iterator<Line> {

  /** The greatest file, in bytes; about 600 a line where everything is told. */
  static final long MOST_BYTES = 64L * 1024 * 1024;

  static final String TYPE = "application/x-ndjson";

  private static final int LONGEST_LINE = 16 * 1024;

  private static final JsonMapper JSON =
      JsonMapper.builder(
              JsonFactory.builder()
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(2)
                          .maxNumberLength(30)
                          .build())
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private final BufferedReader reader;
  private int number;
  private long characters;
  private @Nullable String next;

  TrialLines(InputStream in) {
    this.reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    advance();
  }

  @Override
  public boolean hasNext() {
    return next != null;
  }

  @Override
  public Line next() {
    if (next == null) {
      throw new NoSuchElementException("no further line");
    }
    Line line = new Line(number, fields(next));
    advance();
    return line;
  }

  /** Blank lines are passed over, and counted. */
  private void advance() {
    do {
      next = line();
      number++;
    } while (next != null && next.isBlank());
  }

  /** A line that is too long is cut: it is no row any more. */
  private @Nullable String line() {
    StringBuilder line = new StringBuilder();
    try {
      int read = reader.read();
      if (read < 0) {
        return null;
      }
      while (read >= 0 && read != '\n') {
        if (line.length() <= LONGEST_LINE) {
          line.append((char) read);
        }
        counted();
        read = reader.read();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return number == 0 ? withoutMark(line) : line.toString();
  }

  private void counted() {
    if (++characters > MOST_BYTES) {
      throw new ProblemException(Problem.of(413, "request.too-large").with("most", MOST_BYTES));
    }
  }

  /** Some programs begin a file with a mark of its encoding. */
  private static String withoutMark(StringBuilder line) {
    return line.indexOf("\uFEFF") == 0 ? line.substring(1) : line.toString();
  }

  private static Optional<Map<String, String>> fields(String line) {
    if (line.length() > LONGEST_LINE) {
      return Optional.empty();
    }
    try {
      return JSON.readTree(line) instanceof ObjectNode object ? texts(object) : Optional.empty();
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  /** What is null is left out; anything but texts and numbers makes it no row. */
  private static Optional<Map<String, String>> texts(ObjectNode object) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> field : object.properties()) {
      if (field.getValue().isTextual() || field.getValue().isNumber()) {
        fields.put(field.getKey(), field.getValue().asText());
      } else if (!field.getValue().isNull()) {
        return Optional.empty();
      }
    }
    return Optional.of(fields);
  }

  /** One line of a file, with its end. */
  static String written(Map<String, String> row) {
    ObjectNode object = JSON.createObjectNode();
    row.forEach((name, text) -> {
      if (!TrialRow.NUMBERS.contains(name)) {
        object.put(name, text);
      } else if (text.contains(".")) {
        object.put(name, Double.parseDouble(text));
      } else {
        object.put(name, Long.parseLong(text));
      }
    });
    return object + "\n";
  }
}
