package org.vastine.channels.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vastine.domain.channel.ChannelAnswer;

final class AnswerFamiliesTest {

  private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");

  private final AnswerFamilies families = new AnswerFamilies(() -> NOW);

  @ParameterizedTest
  @CsvSource({
    "200,Done,Done", "201,Done,Done", "302,Refused,Refused", "400,Refused,Refused",
    "401,NeedsAuthorisation,NeedsAuthorisation", "403,NeedsAuthorisation,Refused", "404,Gone,Gone",
        "410,Gone,Gone",
    "408,TryLater,TryLater", "422,Refused,Refused", "429,RateLimited,RateLimited",
        "500,TryLater,Unknown",
    "502,TryLater,Unknown", "503,TryLater,TryLater", "504,TryLater,Unknown"
  })
  void each_status_has_its_family(int status, String whenReading, String whenWriting) {
    HttpOutcome outcome = new HttpOutcome.Answered(answer(status, Map.of()));

    assertThat(familyOf(outcome, Effect.READS)).isEqualTo(whenReading);
    assertThat(familyOf(outcome, Effect.WRITES)).isEqualTo(whenWriting);
  }

  @Test
  void what_was_not_sent_can_be_tried_again_and_what_got_lost_may_have_been_done() {
    assertThat(familyOf(new HttpOutcome.NotSent("x"), Effect.WRITES)).isEqualTo("TryLater");
    assertThat(familyOf(new HttpOutcome.Lost("x"), Effect.WRITES)).isEqualTo("Unknown");
    assertThat(familyOf(new HttpOutcome.Lost("x"), Effect.READS)).isEqualTo("TryLater");
    assertThat(familyOf(new HttpOutcome.TooLarge("x"), Effect.WRITES)).isEqualTo("Unknown");
    assertThat(familyOf(new HttpOutcome.TooLarge("x"), Effect.READS)).isEqualTo("Refused");
    assertThat(familyOf(new HttpOutcome.Forbidden("x"), Effect.WRITES)).isEqualTo("Refused");
  }

  @Test
  void stated_waits_are_kept() {
    Map<String, List<String>> wait = Map.of("retry-after", List.of("90"));

    assertThat(call(new HttpOutcome.Answered(answer(429, wait)), Effect.READS))
        .isEqualTo(new ChannelAnswer.RateLimited<>(NOW.plusSeconds(90)));
    assertThat(call(new HttpOutcome.Answered(answer(429, Map.of())), Effect.READS))
        .isEqualTo(new ChannelAnswer.RateLimited<>(NOW.plus(WaitingTime.USUAL)));
    assertThat(call(new HttpOutcome.Answered(answer(503, wait)), Effect.READS))
        .isEqualTo(
            new ChannelAnswer.TryLater<>(
                "social.example answered 503", Optional.of(NOW.plusSeconds(90))));
  }

  private String familyOf(HttpOutcome outcome, Effect effect) {
    return call(outcome, effect).getClass().getSimpleName();
  }

  private ChannelAnswer<Integer> call(HttpOutcome outcome, Effect effect) {
    return families.of(outcome, effect, answer -> ChannelAnswer.done(answer.status()));
  }

  private static HttpAnswer answer(int status, Map<String, List<String>> headers) {
    return new HttpAnswer(
        URI.create("https://social.example/x"), Optional.empty(), status, headers, new byte[0]);
  }
}
