package org.vastine.web.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.vastine.application.feedbackcase.TryDraft.Reached;
import org.vastine.application.feedbackcase.TryFile.Line;

/** How far the reading of a file came (R11). */
final class WatchedLinesTest {

  private static List<Reached> told(int lines, int all) {
    List<Reached> told = new ArrayList<>();
    WatchedLines watched =
        new WatchedLines(
            IntStream.rangeClosed(1, lines)
                .mapToObj(number -> new Line(number, Optional.empty()))
                .iterator(),
            all,
            told::add);
    int read = 0;
    while (watched.hasNext()) {
      assertThat(watched.next().number()).isEqualTo(++read);
    }
    assertThat(read).isEqualTo(lines);
    return told;
  }

  private static int count(String file) throws IOException {
    return WatchedLines.count(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void R11_it_is_told_after_each_stretch_and_at_the_end() {
    assertThat(told(1_001, 1_001))
        .containsExactly(
            new Reached(500, 1_001), new Reached(1_000, 1_001), new Reached(1_001, 1_001));
    assertThat(told(500, 500)).containsExactly(new Reached(500, 500));
    assertThat(told(0, 0)).isEmpty();
  }

  @Test
  void what_was_counted_short_is_never_more_than_all_of_it() {
    assertThat(told(3, 2)).containsExactly(new Reached(3, 3));
  }

  @Test
  void R11_lines_are_counted_blank_ones_left_out_and_the_last_one_without_its_end()
      throws IOException {
    assertThat(count("")).isZero();
    assertThat(count("\n \r\n\t\n")).isZero();
    assertThat(count("a\n\nb\r\n")).isEqualTo(2);
    assertThat(count("a\n b")).isEqualTo(2);
    assertThat(count("ä\n")).isEqualTo(1);
  }
}
