package org.vastine.bootstrap.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The records of decisions in docs/adr: whoever adds one learns here what is expected of it. */
class DecisionRecordsTest {

  private static final Path FOLDER = Path.of("../docs/adr");

  @Test
  void file_names_say_number_and_subject() throws IOException {
    assertThat(records()).isNotEmpty().allMatch(name -> name.matches("\\d{4}-[a-z0-9-]+\\.md"));
  }

  @Test
  void a_number_is_used_once() throws IOException {
    assertThat(records()).extracting(DecisionRecordsTest::number).doesNotHaveDuplicates();
  }

  @Test
  void each_has_its_number_in_the_title_a_status_and_the_three_parts() throws IOException {
    assertThat(records())
        .allSatisfy(name -> {
          String text = Files.readString(FOLDER.resolve(name));

          assertThat(text).startsWith("# " + number(name) + ". ");
          assertThat(text)
              .containsPattern(
                  "\nDate: \\d{4}-\\d\\d-\\d\\d\\. Status: (accepted|superseded by \\[)");
          assertThat(text).contains("\n## Context\n", "\n## Decision\n", "\n## Consequences\n");
        });
  }

  private static int number(String name) {
    return Integer.parseInt(name.substring(0, 4));
  }

  private static List<String> records() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
