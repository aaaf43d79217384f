package org.vastine.web.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vastine.application.feedbackcase.TryFile.Line;
import org.vastine.domain.feedbackcase.TrialRow;
import org.vastine.domain.feedbackcase.TrialRowReader;
import org.vastine.web.kernel.ProblemException;

/** Files of recorded cases as lines of JSON (R11). */
final class TrialLinesTest {

  private static final Path DOCS = Path.of("..", "docs");

  private static List<Line> lines(String file) {
    List<Line> lines = new ArrayList<>();
    new TrialLines(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)))
        .forEachRemaining(lines::add);
    return lines;
  }

  private static Line line(int number, Map<String, String> fields) {
    return new Line(number, Optional.of(fields));
  }

  private static Line noRow(int number) {
    return new Line(number, Optional.empty());
  }

  @Test
  void texts_and_numbers_are_read_and_what_is_null_is_left_out() {
    assertThat(lines("{\"case\":\"a\",\"confidence\":0.92,\"reach\":12000,\"kind\":null}\n"))
        .containsExactly(line(1, Map.of("case", "a", "confidence", "0.92", "reach", "12000")));
  }

  @Test
  void blank_lines_are_passed_over_and_counted() {
    assertThat(lines("\uFEFF{\"case\":\"a\"}\r\n\n  \n{\"case\":\"b\"}"))
        .containsExactly(line(1, Map.of("case", "a")), line(4, Map.of("case", "b")));
    assertThat(lines("")).isEmpty();
    assertThat(lines("\n\n")).isEmpty();
  }

  @Test
  void what_is_no_row_is_told_as_such_and_stops_nothing() {
    assertThat(
            lines(
                """
                [1]
                {"case":true}
                {"case":{"a":1}}
                {"case":"a","case":"b"}
                {"case":"a"} x
                nonsense
                {"case":"z"}
                """))
        .containsExactly(
            noRow(1),
            noRow(2),
            noRow(3),
            noRow(4),
            noRow(5),
            noRow(6),
            line(7, Map.of("case", "z")));
    assertThat(lines("{\"case\":\"" + "x".repeat(20_000) + "\"}\n{\"case\":\"b\"}"))
        .containsExactly(noRow(1), line(2, Map.of("case", "b")));
  }

  @Test
  void after_the_last_line_there_is_none() {
    TrialLines none = new TrialLines(InputStream.nullInputStream());
    assertThat(none.hasNext()).isFalse();
    assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(none::next);
  }

  @Test
  void a_file_that_has_no_end_is_cut_off() {
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            return 'x';
          }

          @Override
          public int read(byte[] into, int from, int length) {
            Arrays.fill(into, from, from + length, (byte) 'x');
            return length;
          }
        };
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> new TrialLines(endless))
        .satisfies(thrown -> assertThat(thrown.problem().status()).isEqualTo(413));
  }

  @Test
  void what_is_written_is_read_again() {
    Map<String, String> row = new LinkedHashMap<>();
    row.put("case", "Ä \"1\"");
    row.put("confidence", "0.625");
    row.put("mentions", "3");

    assertThat(TrialLines.written(row))
        .isEqualTo("{\"case\":\"Ä \\\"1\\\"\",\"confidence\":0.625,\"mentions\":3}\n");
    assertThat(lines(TrialLines.written(row))).containsExactly(line(1, row));
  }

  @Test
  void R11_the_example_among_the_docs_is_sound_and_the_page_tells_every_field() throws IOException {
    List<Line> example = lines(Files.readString(DOCS.resolve("recorded-cases.jsonl")));

    assertThat(example).hasSize(5);
    assertThat(example)
        .allSatisfy(
            one -> assertThat(TrialRowReader.read(one.fields().orElseThrow()).faults()).isEmpty());
    assertThat(Files.readString(DOCS.resolve("policy.md")))
        .contains(TrialRow.FIELDS.stream().map(field -> "`" + field + "`").toList());
  }
}
