package org.vastine.web.operations;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vastine.web.world.ContractCheck;
import org.vastine.web.world.ExampleBook;

/** The examples are exchanges that took place, and the contract shows each where it belongs. */
class ContractExamplesTest {

  private static final String REDRAW =
      "missing or out of date; to take it from the tests that call it: mvn -q -pl adapters-web -am"
          + " test -Dtest='*ApiTest,*ContractTest'"
          + " -Dsurefire.failIfNoSpecifiedTests=false -Dvastine.redraw=true";

  @Test
  void everything_that_takes_or_gives_JSON_has_an_example() {
    Set<String> needed = ContractCheck.ours().needExamples();

    assertThat(files().map(ExampleBook::nameOf).collect(Collectors.toSet()))
        .as(REDRAW)
        .containsExactlyInAnyOrderElementsOf(needed);
  }

  @Test
  void every_example_is_as_the_contract_says() {
    List<String> wrong =
        files()
            .filter(file -> !ContractCheck.ours().isExample(ExampleBook.nameOf(file), tree(file)))
            .map(ExampleBook::nameOf)
            .toList();

    assertThat(wrong).as(REDRAW).isEmpty();
  }

  @Test
  void the_contract_that_is_served_shows_them() {
    JsonNode served = new Contract().tree();

    assertThat(
            served
                .at(
                    "/paths/~1api~1v1~1cases~1{case}/get/responses/200/content/application~1json"
                        + "/example/id")
                .asText())
        .isNotEmpty();
    assertThat(
            served.at("/components/responses/Conflict/content/application~1problem+json/example"))
        .isNotEmpty();
    assertThat(new Contract().yaml()).startsWith("openapi: 3.1.0").contains("example:");
  }

  private static Stream<Path> files() {
    try (Stream<Path> all = Files.list(ExampleBook.FOLDER)) {
      return all.sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonNode tree(Path file) {
    try {
      return new ObjectMapper().readTree(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
