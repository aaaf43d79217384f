package org.vastine.channels.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WaitingTimeTest {

  private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          retry-after       | 120                           | 2026-11-22T09:02:00Z
          retry-after       | Sun, 22 Nov 2026 09:05:00 GMT | 2026-11-22T09:05:00Z
          x-ratelimit-reset | 2026-11-22T09:03:20.511Z      | 2026-11-22T09:03:20.511Z
          x-ratelimit-reset | 1795338120                    | 2026-11-22T09:02:00Z
          ratelimit-reset   | 30                            | 2026-11-22T09:00:30Z
          retry-after       | 0                             | 2026-11-22T09:00:00Z
          x-ratelimit-reset | 2026-11-22T08:00:00Z          | 2026-11-22T09:00:00Z
          x-ratelimit-reset | 9999-12-31T00:00:00Z          | 2026-11-23T09:00:00Z
          retry-after       | 99999999                      | 2026-11-23T09:00:00Z
          """)
  void the_stated_time_is_read_in_each_of_its_forms(String header, String value, Instant expected) {
    assertThat(WaitingTime.stated(answerWith(header, value), NOW)).contains(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "retry-after,soon",
    "retry-after,-5",
    "x-other,5",
    "x-ratelimit-reset,2026-13-40T00:00:00Z"
  })
  void what_cannot_be_read_is_no_stated_time(String header, String value) {
    assertThat(WaitingTime.stated(answerWith(header, value), NOW)).isEmpty();
  }

  private static HttpAnswer answerWith(String header, String value) {
    return new HttpAnswer(
        URI.create("https://social.example"),
        Optional.empty(),
        429,
        Map.of(header, List.of(value)),
        new byte[0]);
  }
}
