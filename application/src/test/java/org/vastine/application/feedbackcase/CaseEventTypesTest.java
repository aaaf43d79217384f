package org.vastine.application.feedbackcase;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class CaseEventTypesTest {

  private static final Path NAMES =
      Path.of("src/main/java/org/vastine/application/feedbackcase/CaseEventNames.java");

  @Test
  void they_are_all_the_names_that_events_have() throws IOException {
    assertThat(CaseEventTypes.ALL)
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(
            Pattern.compile("\"([a-z-]+)\"")
                .matcher(Files.readString(NAMES))
                .results()
                .map((MatchResult found) -> found.group(1))
                .distinct()
                .toList());
  }
}
