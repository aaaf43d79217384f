package org.vastine.web.operations;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The contract of the web API with its examples, as a file and as a tree. */
@Singleton
public final class Contract {
  private static final String FILE = "/openapi.yaml";

  /** Lines as a person would write them. */
  private static final YAMLMapper WRITER =
      YAMLMapper.builder()
          .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
          .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
          .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
          .disable(YAMLGenerator.Feature.SPLIT_LINES)
          .build();

  private @Nullable JsonNode tree;
  private @Nullable String yaml;

  /** Reads nothing yet: no start waits for it. */
  @Inject
  public Contract() {
    // Nothing to be given.
  }

  /** The file. */
  public synchronized String yaml() {
    if (yaml == null) {
      try {
        yaml = WRITER.writeValueAsString(tree());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return yaml;
  }

  /** The same as JSON. */
  public String json() {
    return tree().toString();
  }

  /** The tree of its values, read when somebody first asks. */
  synchronized JsonNode tree() {
    if (tree == null) {
      try (InputStream in =
          Objects.requireNonNull(Contract.class.getResourceAsStream(FILE), FILE + " is missing")) {
        JsonNode read = new YAMLMapper().readTree(in);
        ContractExamples.addTo(read);
        tree = read;
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
